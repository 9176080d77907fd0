//go:build !nopolnear

package attribution

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/sayso/sayso/attribution/quotation"
	"github.com/sayso/sayso/language"
	"github.com/sayso/sayso/language/segment"
	"github.com/sayso/sayso/name"
	"github.com/sayso/sayso/span"
)

// reading reads a text of paragraphs that are lines.
func reading(text string) *Reading {
	var paragraphs []span.Span
	for line := range strings.Lines(text) {
		start := 0
		if n := len(paragraphs); n > 0 {
			start = paragraphs[n-1].End + 1
		}
		paragraphs = append(paragraphs, span.New(start, start+len(strings.TrimSuffix(line, "\n"))))
	}
	t := segment.Cut(text, paragraphs)
	sentences := language.English().Parse(t)
	return &Reading{Text: t, Sentences: sentences, Names: name.English().Find(sentences), Quotations: quotation.Find(t)}
}

// line is an attribution as source | cue | content, pieces parted by " … ".
func line(a *Attribution, text string) string {
	var parts []string
	for _, spans := range [][]span.Span{a.Source, a.Cue, a.Content} {
		var pieces []string
		for _, s := range spans {
			pieces = append(pieces, s.In(text))
		}
		parts = append(parts, strings.Join(pieces, " … "))
	}
	return strings.Join(parts, " | ")
}

func TestFind(t *testing.T) {
	for text, want := range map[string][]string{
		"The mayor of Oru said that 40 homes were lost.":                 {"The mayor of Oru | said | that 40 homes were lost"},
		"“The bridge is safe,” said Ana Tarn, the deputy.":               {"Ana Tarn, the deputy | said | “The bridge is safe,”"},
		"“We waited,” Tarn said. “Nobody came.”":                         {"Tarn | said | “We waited,” … “Nobody came.”"},
		"According to the ministry, the road to Kaldra is closed.":       {"the ministry | According to | the road to Kaldra is closed"},
		"The road is closed, according to the ministry.":                 {"the ministry | according to | The road is closed"},
		"The river rose by two metres on Monday, and the bridge closed.": {},
		"The ferry “Red Boat” was built in Oru in 1931.":                 {},
	} {
		got := []string{}
		for _, a := range English().Find(reading(text)) {
			got = append(got, line(&a, text))
		}
		if d := cmp.Diff(want, got); d != "" {
			t.Errorf("%q:\n%s", text, d)
		}
	}
}

func TestLoadRefusesWhatIsCutOrTooLong(t *testing.T) {
	whole := string(English().Bytes())
	if _, err := Load(whole); err != nil {
		t.Error(err)
	}
	for _, bad := range []string{"", whole[:3], whole[:1000], whole[:len(whole)-1], whole + "x"} {
		if _, err := Load(bad); err == nil {
			t.Errorf("%d bytes of %d are taken for a model", len(bad), len(whole))
		}
	}
}

func FuzzFind(f *testing.F) {
	for _, s := range []string{
		"“A,” said X, “B.”\n“C", "Oru: “no”", "He said she said he said.", "said said said", ":", "\xff said \x00", "According to\n",
		"''We waited,'' he said", "X, who said Y, said Z, said W.", "-", "“", "I think that you think that they think so",
	} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, text string) {
		r := reading(text)
		first, second := English().Find(r), English().Find(reading(text))
		if d := cmp.Diff(first, second); d != "" {
			t.Fatalf("read twice:\n%s", d)
		}
		for i := range first {
			a := &first[i]
			if len(a.Cue) == 0 || len(a.Content) == 0 || a.Confidence < keepFrom || a.Confidence > 1 || a.Within >= len(first) {
				t.Fatalf("%+v", a)
			}
			for _, spans := range [][]span.Span{a.Source, a.Cue, a.Content} {
				end := 0
				for _, s := range spans {
					if !s.Within(text) || s.Empty() || s.Start < end {
						t.Fatalf("%v of %+v", s, a)
					}
					end = s.End
				}
			}
		}
	})
}

func TestHostileTextIsReadInTime(t *testing.T) {
	for _, text := range []string{strings.Repeat("he said ", 5_000), strings.Repeat("“he said ", 2_000), strings.Repeat("said: ", 5_000)} {
		English().Find(reading(text))
	}
}

func BenchmarkFind(b *testing.B) {
	r := reading(strings.Repeat("On Monday the mayor of Oru, Ana Tarn, said that 1,250 homes in the valley had been lost to the flood. "+
		"“Nobody was hurt,” she added, “but the road to Kaldra will stay closed.” It was built in 1931, and it crosses the river twice.\n", 50))
	words := 0
	for _, s := range r.Sentences {
		words += len(s.Words)
	}
	for b.Loop() {
		English().Find(r)
	}
	b.ReportMetric(float64(words*b.N)/b.Elapsed().Seconds(), "words/s")
}
