package rule

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/sayso/sayso/attribution"
	"github.com/sayso/sayso/attribution/quotation"
	"github.com/sayso/sayso/language"
	"github.com/sayso/sayso/language/segment"
	"github.com/sayso/sayso/name"
	"github.com/sayso/sayso/span"
)

// reading reads a text of paragraphs that are lines; white space at their ends is no
// part of them.
func reading(text string) *attribution.Reading {
	var paragraphs []span.Span
	at := 0
	for line := range strings.Lines(text) {
		inner := strings.TrimSpace(line)
		start := at + strings.Index(line, inner)
		if inner != "" {
			paragraphs = append(paragraphs, span.New(start, start+len(inner)))
		}
		at += len(line)
	}
	t := segment.Cut(text, paragraphs)
	sentences := language.English().Parse(t)
	return &attribution.Reading{Text: t, Sentences: sentences, Names: name.English().Find(sentences), Quotations: quotation.Find(t)}
}

// found are the attributions of a text, each as source | cue | content; what a model
// has learned to find is nothing.
func found(text string) []string {
	out := []string{}
	for _, a := range Complete(reading(text), []attribution.Attribution{}) {
		var parts []string
		for _, spans := range [][]span.Span{a.Source, a.Cue, a.Content} {
			var pieces []string
			for _, s := range spans {
				pieces = append(pieces, s.In(text))
			}
			parts = append(parts, strings.Join(pieces, " … "))
		}
		out = append(out, strings.Join(parts, " | "))
	}
	return out
}

// TestRules has for each rule a text that it reads and a near miss.
func TestRules(t *testing.T) {
	for _, c := range []struct {
		rule, text string
		want       []string
	}{
		{"a cue behind", "“The bridge is safe,” said Ana Tarn.", []string{"Ana Tarn | said | “The bridge is safe,”"}},
		{"a name, not a cue, behind", "The “Red Boat” crew, who say little, left Oru on Monday.", []string{}},
		{"a cue in another clause behind", "The mayor praised “the old bridge,” and she told nobody of the new one.", []string{}},
		{"any verb behind a comma", "“Eighteen,” she corrected him.", []string{"she | corrected | “Eighteen,”"}},
		{"any verb behind a title", "In “The Red Boat,” a fisherman drowns.", []string{}},
		{"a cue ahead", "The mayor told the council: “The bridge is safe.”", []string{"The mayor | told | “The bridge is safe.”"}},
		{
			"going on behind a cue", "“We waited,” said Ana Tarn. “Nobody came.”",
			[]string{"Ana Tarn | said | “We waited,” … “Nobody came.”"},
		},
		{
			"a title between", "“We waited,” said Ana Tarn, the author of “The Red Boat.”",
			[]string{"Ana Tarn, the author of | said | “We waited,”"},
		},
		{"went on", "“It rained,” Ana Tarn went on.", []string{"Ana Tarn | went | “It rained,”"}},
		{"went elsewhere", "She took the map to Oru and went, “Red Boat” in hand.", []string{}},
		{"a signature", "“Water has no passport, and it will not wait.”\n— Ana Tarn", []string{"Ana Tarn | — | “Water has no passport, and it will not wait.”"}},
		{"an item of a list", "“Water has no passport, and it will not wait.”\n— the boats were late", []string{" |  | “Water has no passport, and it will not wait.”"}},
		{"in her words", "The office belongs, in her words, “to three brothers”.", []string{"her | in her words | “to three brothers”"}},
		{"in other words", "The office belongs, in two words, “to brothers”.", []string{}},
		{"a heading in single marks", "“We waited,” said Ana Tarn.\n‘Nobody ever came to us.’\n“It rained,” said Ana Tarn.", []string{
			"Ana Tarn | said | “We waited,”", "Ana Tarn | said | “It rained,”",
		}},
		{
			"a block", "The ministry's answer came by post, and we print it:\n    The room is closed. It will open.\nWe wait.",
			[]string{"The ministry | answer | The room is closed. It will open."},
		},
		{"no block without a colon", "The ministry answered us on Monday.\n    The room is closed.\nWe wait.", []string{}},
		{"the turns of a transcript", "MS LIND: When was that?\nMR REHN: At four.", []string{"MS LIND | : | When was that?", "MR REHN | : | At four."}},
		{"a quotation in a turn", "MS LIND: When?\nMR REHN: The mate told me, “It is rain.”", []string{
			"MS LIND | : | When?", "MR REHN | : | The mate told me, “It is rain.”", "The mate | told | “It is rain.”",
		}},
		{"numbered callers", "CALLER 1: It rains.\nCALLER 2: It does not.", []string{"CALLER 1 | : | It rains.", "CALLER 2 | : | It does not."}},
		{"times of day are no callers", "3:20 p.m.\nIt rained in Oru.\n4:00 p.m.\nIt stopped.", []string{}},
		{
			"a source with a date", "According to the May 3, 2020 Treaty of Oru, the river is shared.",
			[]string{"the May 3, 2020 Treaty of Oru | According to | the river is shared"},
		},
		{"another clause with that", "The mayor suspects that the bridge is weak.", []string{"The mayor | suspects | that the bridge is weak"}},
		{"a relative clause with that", "The mayor crossed the bridge that the council built.", []string{}},
		{"an opinion told by a noun", "Her demand is that the room be opened by May.", []string{"Her | demand | that the room be opened by May"}},
		{"a refusal", "The company would not confirm the date of the sale.", []string{"The company | would not confirm | the date of the sale"}},
		{"a refusal to comment", "The mayor declined to comment on the price.", []string{"The mayor | declined to comment | the price"}},
		{"no refusal to say", "The mayor declined to sell the bridge.", []string{}},
		{"a noun of nobody", "The room is that of the late Canon Ray of Oru.", []string{}},
	} {
		if d := cmp.Diff(c.want, found(c.text)); d != "" {
			t.Errorf("%s: %q:\n%s", c.rule, c.text, d)
		}
	}
}

func TestRefused(t *testing.T) {
	for text, want := range map[string]bool{
		"The mayor declined to comment on the bridge.":        true,
		"The mayor refused to say why the bridge was closed.": true,
		"The mayor did not say why the bridge was closed.":    true,
		"The mayor denied having said that it was closed.":    true,
		"The mayor said that he did not close the bridge.":    false,
		"The mayor refused to close the bridge.":              false,
		"The mayor denied that the bridge was closed.":        false,
	} {
		x := reading(text)
		words := x.Sentences[0].Words
		got := false
		for i := range words {
			if words[i].UPOS == "VERB" {
				a := attribution.Attribution{Cue: []span.Span{words[i].Span}}
				got = got || refused(x, &a)
			}
		}
		if got != want {
			t.Errorf("%q: refused is %v", text, got)
		}
	}
}
