package segment

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/sayso/sayso/span"
)

func whole(text string) *Text { return Cut(text, []span.Span{{Start: 0, End: len(text)}}) }

func TestAtoms(t *testing.T) {
	for text, want := range map[string]string{
		"1,234.5km":               "1 , 234 . 5 km",
		"44-day war":              "44 - day war",
		"the city's flood":        "the city ' s flood",
		"$3.5bn (€20–25 million)": "$ 3 . 5 bn ( € 20 – 25 million )",
		"Ağdərə, Եղեգնուտ, Хутор.": "Ağdərə , Եղեգնուտ , Хутор .",
		"inde-\npendent states":    "inde-\npendent states",
		"North-\nSouth road":       "North - South road",
		"broken \xff\xfe bytes":    "broken \xff \xfe bytes",
		"e\u0301toile":             "e\u0301toile",
		"":                         "",
	} {
		s := whole(text)
		var got []string
		for i := range s.Atoms {
			got = append(got, s.Of(i))
		}
		if d := cmp.Diff(want, strings.Join(got, " ")); d != "" {
			t.Errorf("%q:\n%s", text, d)
		}
	}
}

func TestSentences(t *testing.T) {
	for _, want := range [][]string{
		{"Mr. Oru spoke.", "He left."},
		{"Resolution No. 822 was read.", "Nobody voted."},
		{"He said no.", "The vote was lost."},
		{"The U.S. Senate met.", "It rained."},
		{"He moved to the U.S.", "The others stayed."},
		{"J. K. Tarn of tarn.example.org wrote it.", "It sold."},
		{`"We won." She smiled.`},
		{`He said: "We won."`, `"And you?"`},
		{"Prices rose 3.5 per cent.", "Wages did not!", "Why?"},
		{"on Jan. 5 the lines\nof an old page were\nbroken.", "So it was."},
		{"Сегодня дождь.", "Завтра снег."},
		{"The road was\nclosed on Monday.", "It\nopened again after the\nflood.", "Nobody was hurt."},
		{"Gen. Tarn met Mrs. Oru in St. Kaldra.", "They spoke for 3.5 hours."},
		{"Are you sure?", "Yes!", "Then go."},
		{"\"Will you go?\" asked Oru.", "\"I shall,\" said Tarn."},
		{"The village was lost.The people left."},
	} {
		text := strings.Join(want, " ")
		s := whole(text)
		var got []string
		for _, x := range s.Sentences {
			got = append(got, x.In(text))
		}
		switch text {
		case `"We won." She smiled.`:
			want = []string{`"We won."`, "She smiled."}
		case "The village was lost.The people left.":
			want = []string{"The village was lost.", "The people left."}
		}
		if d := cmp.Diff(want, got); d != "" {
			t.Errorf("%q:\n%s", text, d)
		}
	}
}

func TestTableFoldsCaseAndBreaks(t *testing.T) {
	table := NewTable(map[string]int{"september": 9, "éclair": 1})
	s := whole("SEPTEMBER Sep-\ntember Éclair Septembers")
	var got []int
	for i := range s.Atoms {
		v, _ := table.Of(s, i)
		got = append(got, v)
	}
	if d := cmp.Diff([]int{9, 9, 1, 0}, got); d != "" {
		t.Error(d)
	}
}

func FuzzCut(f *testing.F) {
	for _, s := range []string{"Mr. Oru. 1,234.5", "a-\nb", "\xff.\x00\u200b\u00ad", "“Ja!” sagte sie…"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, text string) {
		s := whole(text)
		end := uint32(0)
		for i, a := range s.Atoms {
			if a.Start < end || a.End <= a.Start || int(a.End) > len(text) {
				t.Fatalf("atom %d of %q is at [%d, %d) after %d", i, text, a.Start, a.End, end)
			}
			end = a.End
		}
		next := 0
		for _, x := range s.Sentences {
			if x.First != next || x.Last <= x.First {
				t.Fatalf("sentence holds atoms [%d, %d), wanted from %d", x.First, x.Last, next)
			}
			next = x.Last
		}
		if next != len(s.Atoms) {
			t.Fatalf("the sentences hold %d atoms of %d", next, len(s.Atoms))
		}
	})
}

func BenchmarkCut(b *testing.B) {
	text := strings.Repeat("On April 2, 1993 the mayor of Oru said that 1,250 homes, or 12.5 per cent, had been lost. ", 1000)
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		whole(text)
	}
}
