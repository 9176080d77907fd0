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
	// No quantities.
	{"Resolution No. 822 was read on page 12.", nil},
	{"Tarn won 3–1 and the M6 was shut.", nil},
	{"It opened at 11:30.", nil},
	{"Oru is one of the largest towns.", nil},
	{"Covid-19 spread.", nil},
	// Things.
	{"Oru had one city, 1 settlement, and 145 small mountain villages.",
		[]string{"one = 1 [city]", "1 = 1 [settlement]", "145 = 145 [small mountain villages]"}},
	{"Of the 500 homes in Oru, 120 were burnt.", []string{"500 = 500 [homes]", "120 = 120 [homes]"}},
	{"The population before the flood was 53478.", []string{"53478 = 53478 [population]"}},
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
