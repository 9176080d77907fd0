package instrument

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"github.com/sayso/sayso/language/segment"
	"github.com/sayso/sayso/span"
	"github.com/sayso/sayso/timex"
)

// read finds the instruments of a text of one paragraph.
func read(text string) (Reading, *segment.Text) {
	t := segment.Cut(text, []span.Span{span.New(0, len(text))})
	return Find(t, timex.Tag(t, timex.Options{})), t
}

// show is a reading in one line a mention: its words, what it means and since when.
func show(text string) []string {
	r, _ := read(text)
	var out []string
	for _, m := range r.Mentions {
		line := fmt.Sprintf("%s: ", m.In(text))
		switch {
		case m.Instrument != None:
			x := &r.Instruments[m.Instrument]
			line += fmt.Sprintf("%s|%s|%s|%s|%s", x.Kind, x.Body, x.Number, x.Title, x.Date())
		case m.Several:
			line += "all of " + names(&r, m.Candidates)
		default:
			line += "open " + names(&r, m.Candidates)
		}
		out = append(out, line)
	}
	return out
}

func names(r *Reading, of []int) string {
	var out []string
	for _, i := range of {
		out = append(out, r.Instruments[i].Name())
	}
	return strings.Join(out, ", ")
}

func TestFind(t *testing.T) {
	for _, c := range []struct {
		name, text string
		want       []string
	}{
		{
			"a number, and the body behind it", "Resolution No. 901 of the UN Security Council was adopted on March 4, 1994.",
			[]string{"Resolution No. 901 of the UN Security Council: resolution|UN Security Council|901||1994-03-04"},
		},
		{
			"a year in brackets", "It recalled Security Council resolution 901 (1994) of 4 March 1994.",
			[]string{"Security Council resolution 901 (1994) of 4 March 1994: resolution|UN Security Council|901||1994"},
		},
		{
			"several numbers", "The Security Council's resolutions 901, 902 and 903 (1994) stand.",
			[]string{
				"Security Council's resolutions 901: resolution|UN Security Council|901||", "902: resolution|UN Security Council|902||",
				"903 (1994): resolution|UN Security Council|903||1994",
			},
		},
		{
			"an abbreviation", "UNSCR 901 (1994) and S/RES/902.",
			[]string{"UNSCR 901 (1994): resolution|UN Security Council|901||1994", "S/RES/902: resolution|UN Security Council|902||"},
		},
		{"an assembly", "General Assembly resolution 48/17 was passed.", []string{"General Assembly resolution 48/17: resolution|UN General Assembly|48/17||"}},
		{
			"the verb behind the council", "On 4 March 1994, the Security Council unanimously adopted resolution 901.",
			[]string{"resolution 901: resolution|UN Security Council|901||1994-03-04"},
		},
		{"pixels", "The screen has a resolution 1920 x 1080.", nil},
		{"a good resolution", "Her resolution of the dispute pleased all.", nil},
		{
			"a decree and the said order", "According to the Decree of the President Mr. Oren Tal dated June 31, 2023, days were set. According to the said Order, 5 May is a holiday.",
			[]string{
				"Decree of the President Mr. Oren Tal dated June 31, 2023: decree|President Mr. Oren Tal|||",
				"the said Order: decree|President Mr. Oren Tal|||",
			},
		},
		{"orders in general", "By the orders of the President Mr. Oren Tal, 12 soldiers were honoured.", nil},
		{
			"an executive order", "Executive Order 13001 was signed on 5 May 2003. The order was lifted.",
			[]string{"Executive Order 13001: order||13001||2003-05-05", "The order: order||13001||2003-05-05"},
		},
		{"a medal", "He received the Order of the Golden Heron.", nil},
		{"to order", "They order 500 chairs in order of size.", nil},
		{"a law with its number", "Federal Law No. 44-FZ of 5 April 2013 was cited.", []string{"Federal Law No. 44-FZ of 5 April 2013: law||44-FZ||2013-04-05"}},
		{
			"a law with its name", "The Law of the Republic of Oru \"On Lakes\" was passed in 1999.",
			[]string{"Law of the Republic of Oru \"On Lakes\": law|Republic of Oru||On Lakes|1999"},
		},
		{"an actor", "Jude Law and Denis Law came.", nil},
		{"law and order", "She spoke of law and order, and of the law of the land.", nil},
		{"an act with its year", "The Waters Act 1998 still holds.", []string{"Waters Act 1998: act|||Waters Act|1998"}},
		{
			"a treaty by place", "The Treaty of Tarn was signed on 3 May 1828. The treaty ended the war.",
			[]string{"Treaty of Tarn: treaty|||Treaty of Tarn|1828-05-03", "The treaty: treaty|||Treaty of Tarn|1828-05-03"},
		},
		{"an organisation", "The Tarn Treaty Organization met at the Kaldra Convention Centre.", nil},
		{"a meeting", "She spoke at the Republican National Convention.", nil},
		{
			"a convention and its abbreviation", "The Convention on the Rights of Lakes (CRL) is old. The CRL binds Oru.",
			[]string{"Convention on the Rights of Lakes (CRL): convention|||Convention on the Rights of Lakes|", "CRL: convention|||Convention on the Rights of Lakes|"},
		},
		{
			"the shorter name later", "The Convention on Lakes in Oru and the Convention on Lakes differ in nothing.",
			[]string{"Convention on Lakes in Oru: convention|||Convention on Lakes in Oru|", "Convention on Lakes: convention|||Convention on Lakes in Oru|"},
		},
		{
			"a statement by its day", "The November 10, 2020 Statement holds, and the 10 November 2020 trilateral statement is known.",
			[]string{"November 10, 2020 Statement: statement||||2020-11-10", "the 10 November 2020 trilateral statement: statement||||2020-11-10"},
		},
		{"a statement on a day", "He said in a statement on Tuesday that the statement of accounts was right.", nil},
		{
			"protocols", "Additional Protocol II and Protocol No. 14 differ.",
			[]string{"Additional Protocol II: protocol||II|Additional Protocol|", "Protocol No. 14: protocol||14||"},
		},
		{"a lawsuit", "The court found for her in Oren and Others v. Kaldra.", []string{"Oren and Others v. Kaldra: decision|||Oren and Others v. Kaldra|"}},
		{"a game", "The game Tarn v Kaldra was fun.", nil},
		{
			"left open", "Resolution 901 and resolution 902 were read. This resolution was loved.",
			[]string{"Resolution 901: resolution||901||", "resolution 902: resolution||902||", "This resolution: open resolution 902, resolution 901"},
		},
		{
			"several later", "Resolutions 901 and 902 were read. These two resolutions were loved. The resolutions hold.",
			[]string{
				"Resolutions 901: resolution||901||", "902: resolution||902||", "These two resolutions: all of resolution 902, resolution 901",
				"The resolutions: all of resolution 902, resolution 901",
			},
		},
		{"another kind", "Resolution 901 was read. The treaty was not.", []string{"Resolution 901: resolution||901||"}},
		{"nothing to point at", "The resolution was read. This Decree was not.", nil},
		{
			"European", "Directive 2004/38/EC and Regulation (EU) 2016/679 apply.",
			[]string{"Directive 2004/38/EC: directive||2004/38/EC||", "Regulation (EU) 2016/679: regulation||2016/679||"},
		},
		{
			"a charter by two names", "The Charter of the United Nations, or UN Charter, is old. Chapter IV of the UN Charter is long.",
			[]string{
				"Charter of the United Nations: charter|||Charter of the United Nations|", "UN Charter: charter|||Charter of the United Nations|",
				"UN Charter: charter|||Charter of the United Nations|",
			},
		},
		{"its resolution", "The General Assembly, in its resolution 40/12, asked for peace.", []string{"resolution 40/12: resolution|UN General Assembly|40/12||"}},
		{"a name and a day", "The Kaldra Convention on Monday was long.", []string{"Kaldra Convention: convention|||Kaldra Convention|"}},
		{"a school", "The Tarn School of Law and the rule of law matter.", nil},
		{"a decision in general", "The decision of the United Nations was welcome.", nil},
		{"a convention and a court", "She praised the Convention on Lakes and the Court of Kaldra.", []string{"Convention on Lakes: convention|||Convention on Lakes|"}},
		{"across a line's end", "Security\nCouncil resolution\n901 stands.", []string{"Security\nCouncil resolution\n901: resolution|UN Security Council|901||"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			if diff := cmp.Diff(c.want, show(c.text)); diff != "" {
				t.Errorf("%s\n%s", c.text, diff)
			}
		})
	}
}

// TestReadingHolds puts words together at random: whatever comes of them, spans lie in
// order within the text and indices point at what is there.
func TestReadingHolds(t *testing.T) {
	parts := []string{
		"resolution", "Resolutions", "822", "(1993)", "of", "the", "said", "Security Council", "UN", "Order", "No.", ",", "and", "dated", "5 May 2001", "June 31, 2020", "Convention", "on", "Lakes",
		"(COL)", "COL", "v.", "court", ".", "Law", "\"On Lakes\"", "President", "adopted", "was", "S/RES/7", "two", "these", "II", "1998", "\n",
	}
	rapid.Check(t, func(t *rapid.T) {
		text := strings.Join(rapid.SliceOfN(rapid.SampledFrom(parts), 0, 60).Draw(t, "parts"), " ")
		checkReading(t, text)
	})
}

type failer interface{ Fatalf(string, ...any) }

func checkReading(t failer, text string) {
	r, _ := read(text)
	end := 0
	for _, m := range r.Mentions {
		if m.Start < end || m.End <= m.Start || !m.Within(text) {
			t.Fatalf("mention %v of %q is out of order", m, text)
		}
		end = m.End
		if m.Instrument >= len(r.Instruments) || m.Instrument != None && len(m.Candidates) > 0 || m.Instrument == None && len(m.Candidates) < 2 {
			t.Fatalf("mention %v of %q means nothing", m, text)
		}
	}
	for _, x := range r.Instruments {
		for _, d := range x.Dates {
			if !d.Within(text) || r.Mentions[d.Mention].Instrument == None {
				t.Fatalf("dating %v of %q", d, text)
			}
		}
	}
}

func FuzzFind(f *testing.F) {
	f.Add("Resolution No. 901 of the UN Security Council (1994), and the said Order v. COL")
	f.Add("Law \"On Lakes\" of 31 June 2001; S/RES/822 (1993)")
	f.Fuzz(func(t *testing.T, text string) { checkReading(t, strings.ToValidUTF8(text, "?")) })
}
