package quantity

import (
	"fmt"
	"strconv"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/sayso/sayso/language/segment"
	"github.com/sayso/sayso/span"
)

func cut(text string) *segment.Text {
	return segment.Cut(text, []span.Span{span.New(0, len(text))})
}

// show writes a quantity as the tables here do: "about 30 miles = 30 ~ mile".
func show(q Quantity, text string) string {
	var b strings.Builder
	fmt.Fprintf(&b, "%s = %s", strings.Join(strings.Fields(q.In(text)), " "), number(q.Value.From))
	if !q.Value.Single() {
		fmt.Fprintf(&b, "..%s", number(q.Value.To))
	}
	if q.Approx != AsIs {
		fmt.Fprintf(&b, " %s", q.Approx)
	}
	if q.Type == Ordinal || q.Type == Age {
		fmt.Fprintf(&b, " %s", q.Type)
	}
	if q.Unit != "" {
		fmt.Fprintf(&b, " %s", q.Unit)
	}
	if !q.Thing.Empty() {
		fmt.Fprintf(&b, " [%s]", q.Thing.In(text))
	}
	return b.String()
}

func number(v float64) string { return strconv.FormatFloat(v, 'g', 6, 64) }

func read(text string) []string {
	var out []string
	for _, q := range Tag(cut(text), nil) {
		out = append(out, show(q, text))
	}
	return out
}

var cases = []struct {
	text string
	want []string
}{
	// Digits and their separators.
	{"It holds 1,234.5 litres.", []string{"1,234.5 litres = 1234.5 litre"}},
	{"It holds 1.234,5 litres.", []string{"1.234,5 litres = 1234.5 litre"}},
	{"It has 1 234 567 people.", []string{"1 234 567 = 1.23457e+06 [people]"}},
	{"It has 1'234'567 people.", []string{"1'234'567 = 1.23457e+06 [people]"}},
	{"It has 12,34,567 people.", []string{"12,34,567 = 1.23457e+06 [people]"}},
	{"The host 10.20.30.40 failed.", nil},
	{"Version 1.2.3 failed.", nil},
	// Words.
	{"Forty-eight boats and two hundred and six nets were lost.", []string{"Forty-eight = 48 [boats]", "two hundred and six = 206 [nets]"}},
	{"In all forty-\neight boats were lost.", []string{"forty- eight = 48 [boats]"}},
	{"They lost a dozen boats.", []string{"a dozen = 12 [boats]"}},
	{"Tens of thousands of people fled.", []string{"Tens of thousands = 10000..100000 [people]"}},
	{"It took two and a half hours.", []string{"two and a half hours = 2.5 hour"}},
	{"Two-thirds of the fields were dry.", []string{"Two-thirds = 0.666667 [fields]"}},
	// Mixed.
	{"It has 1.2 mln people.", []string{"1.2 mln = 1.2e+06 [people]"}},
	{"It cost $3.5bn.", []string{"$3.5bn = 3.5e+09 dollar"}},
	{"It cost $880m.", []string{"$880m = 8.8e+08 dollar"}},
	{"It is 880m long.", []string{"880m = 880 metre"}},
	{"It will cost €20-25 million.", []string{"€20-25 million = 2e+07..2.5e+07 euro"}},
	{"It needs 10-15 thousand tents.", []string{"10-15 thousand = 10000..15000 [tents]"}},
	{"It fell from 4.1 to 3.9 million.", []string{"from 4.1 to 3.9 million = 4.1e+06..3.9e+06"}},
	{"It weighs five and three quarter pounds.", []string{"five and three quarter pounds = 5.75 pound-mass"}},
	{"Sales rose in 2018 to 3.9 million boats.", []string{"3.9 million = 3.9e+06 [boats]"}},
	{"Sales rose from 2.5 to 3.9 million boats.", []string{"from 2.5 to 3.9 million = 2.5e+06..3.9e+06 [boats]"}},
	{"Ring +44 20 7946 0958 or +7-495-123-45-67 at once.", nil},
	{"It was +20 degrees Celsius.", []string{"+20 degrees Celsius = 20 degree Celsius"}},
	// Qualifiers.
	{"It is about 30 miles away.", []string{"about 30 miles = 30 ~ mile"}},
	{"More than 500 homes were lost.", []string{"More than 500 = 500..+Inf > [homes]"}},
	{"Up to 40 homes were lost.", []string{"Up to 40 = -Inf..40 < [homes]"}},
	{"Between 5 and 7 homes were lost.", []string{"Between 5 and 7 = 5..7 [homes]"}},
	{"From 3 to 5 homes were lost.", []string{"From 3 to 5 = 3..5 [homes]"}},
	// Units.
	{"It covers 3,054 km².", []string{"3,054 km² = 3054 square kilometre"}},
	{"It covers 3,054 sq. km.", []string{"3,054 sq. km = 3054 square kilometre"}},
	{"It covers 3,054 square kilometers.", []string{"3,054 square kilometers = 3054 square kilometre"}},
	{"The wind blew at 90 km/h.", []string{"90 km/h = 90 kilometre per hour"}},
	{"Turnout was 48 per cent.", []string{"48 per cent = 48 percent"}},
	{"It sells for $52 a barrel.", []string{"$52 a barrel = 52 dollar per barrel"}},
	{"An hour and a half passed.", []string{"An hour and a half = 1.5 hour"}},
	{"An hour and half a loaf.", []string{"half = 0.5 [loaf]"}},
	{"It is 5 feet 2 inches tall.", []string{"5 feet 2 inches = 5.16667 foot"}},
	{"He paid 3 dollars 50 cents.", []string{"3 dollars 50 cents = 3.5 dollar"}},
	{"Yields are 4.2 t/ha.", []string{"4.2 t/ha = 4.2 tonne per hectare"}},
	{"It flows at 3 m s−1.", []string{"3 m s−1 = 3 metre per second"}},
	{"It weighs 2 poods.", []string{"2 poods = 2 pood"}},
	{"It covers 120 dunams.", []string{"120 dunams = 120 dunam"}},
	{"It was −4°C.", []string{"−4°C = -4 degree Celsius"}},
	{"At 54 °N it is cold.", []string{"54 °N = 54 °N"}},
	{"The density is 325 people per km².", []string{"325 people per km² = 325 people per square kilometre [people]"}},
	{"A 7- or 8-inch pipe burst.", []string{"7 = 7 inch", "8-inch = 8 inch"}},
	{"Some 50, or 40 per cent, agreed.", []string{"Some 50 = 50 ~", "40 per cent = 40 percent"}},
	{"It is ten times larger.", []string{"ten times = 10 times"}},
	{"He rang ten times.", []string{"ten = 10 [times]"}},
	{"It is 3054 square meters. km", []string{"3054 square meters = 3054 square metre"}},

	{"Four more years and 15 extra gallons.", []string{"Four = 4 year", "15 = 15 gallon"}},
	{"Some 30-some boats sank.", []string{"Some 30-some = 30 ~ [boats]"}},

	// Money.
	{"It cost US$5 and A$6.", []string{"US$5 = 5 USD", "A$6 = 6 Australian dollar"}},
	{"A $5 note and 7 Kaldran crowns.", []string{"$5 = 5 dollar", "7 = 7 crown"}},
	{"EUR 125 and 40 yen.", []string{"EUR 125 = 125 euro", "40 yen = 40 Japanese yen"}},
	{"It fell to 164p.", []string{"164p = 164 down penny"}},
	{"Thousands of dollars went.", []string{"Thousands of dollars = 1000..10000 dollar"}},

	// Ages and lengths of time.
	{"The 79-year-old mayor spoke.", []string{"79-year-old = 79 age year of age"}},
	{"Mira Tarn, 44, spoke.", []string{"44 = 44 age year of age"}},
	{"She left Oru, 44 miles away.", []string{"44 miles = 44 mile"}},
	{"Men aged 18 to 34 voted.", []string{"18 to 34 = 18..34 age year of age"}},
	{"The 44-day siege ended.", []string{"44-day = 44 day"}},

	// Ordinals.
	{"In the third quarter 306 million were spent.", []string{"third = 3 ordinal", "306 million = 3.06e+08"}},
	{"In the 3rd quarter 306 people came.", []string{"3rd = 3 ordinal", "306 = 306 [people]"}},
	{"In quarter 306 million nails were found.", []string{"306 million = 3.06e+08 [nails]"}},
	{"Quarter 3 and Figure 3 and ward 12 are drawn.", nil},
	{"The second bridge and the 22nd ward.", []string{"second = 2 ordinal", "22nd = 22 ordinal"}},
	{"First, we ate for the first time.", nil},
	{"A third of the hay was wet.", []string{"A third = 0.333333 [hay]"}},

	// Changes.
	{"Prices rose 12%.", []string{"12% = 12 up percent"}},
	{"A rise of 12%.", []string{"12% = 12 percent"}},
	{"Output fell by half.", []string{"half = 0.5 down [Output]"}},
	{"The index lost 190 points, or 0.6%.", []string{"190 = 190 down [points]", "0.6% = 0.6 down percent"}},
	{"The army lost 40 men.", []string{"40 = 40 [men]"}},
	{"It rose from 40 to 60.", []string{"from 40 to 60 = 40..60"}},

	// Bounds.
	{"More than 20 and less than 35 came.", []string{"More than 20 and less than 35 = 20..35"}},
	{"At least 500 homes.", []string{"At least 500 = 500..+Inf > [homes]"}},
	{"Fewer than 500 homes.", []string{"Fewer than 500 = -Inf..500 < [homes]"}},
	{"They took over 40 boats.", []string{"40 = 40 [boats]"}},
	{"It holds 5 ± 1 litres.", []string{"5 ± 1 litres = 5 litre"}},
	{"The fines add up to 40 euros.", []string{"40 euros = 40 euro"}},
	{"Children of 30 kg or more.", []string{"30 kg or more = 30..+Inf > kilogram"}},

	// No quantities.
	{"Resolution No. 822 was read on page 12.", nil},
	{"Articles 5, 7 and 9 were read.", nil},
	{"Articles 5 and 9 members were there.", []string{"9 = 9 [members]"}},
	{"It is said in [12] and in note (13).", nil},
	{"Tarn won 3–1 and the M6 was shut.", nil},
	{"Between 3–5 boats sank.", []string{"Between 3–5 = 3..5 [boats]"}},
	{"It opened at 11:30.", nil},
	{"Oru is one of the largest towns.", nil},
	{"One of the towns burnt.", []string{"One = 1 [towns]"}},
	{"No one knew which one it was; one must wait.", nil},
	{"Covid-19 and the Boeing 737 and 5G.", nil},
	{"Ring 0800-555-010 or +7-495-1111.", nil},
	{"See document 09-52470.", nil},
	{"In month 7 the Stoxx 600 index fell.", nil},
	{"In Oru 40 were held.", []string{"40 = 40"}},
	{"The ratio is 93:7, as on 9/11 and 24/7.", nil},
	{"The half-brother and the 1970s.", nil},

	// Things.
	{
		"Oru had one city, 1 settlement, and 145 small mountain villages.",
		[]string{"one = 1 [city]", "1 = 1 [settlement]", "145 = 145 [small mountain villages]"},
	},
	{"Of the 500 homes in Oru, 120 were burnt.", []string{"500 = 500 [homes]", "120 = 120 [homes]"}},
	{"The population before the flood was 53478.", []string{"53478 = 53478 [population]"}},
	{"Two of the very old bridges fell.", []string{"Two = 2 [very old bridges]"}},
	{"Oru took in 450 Japanese and five Iraqis.", []string{"450 = 450 [Japanese]", "five = 5 [Iraqis]"}},
	{"It sent 40 U.S. engineers.", []string{"40 = 40 [U.S. engineers]"}},
	{"Three out of Tarn's six bridges fell.", []string{"Three = 3 [bridges]", "six = 6 [bridges]"}},
	{"In all, 12 dead and 30 injured were found.", []string{"12 = 12 [dead]", "30 = 30 [injured]"}},
	{"On Friday 40 were arrested.", []string{"40 = 40"}},
}

func TestTag(t *testing.T) {
	for _, c := range cases {
		if d := cmp.Diff(c.want, read(c.text)); d != "" {
			t.Errorf("%q (-want +got):\n%s", c.text, d)
		}
	}
}
