package speaker

import (
	"strings"
	"testing"

	"github.com/sayso/sayso/attribution"
	"github.com/sayso/sayso/attribution/quotation"
	"github.com/sayso/sayso/language"
	"github.com/sayso/sayso/language/segment"
	"github.com/sayso/sayso/name"
	"github.com/sayso/sayso/span"
)

func reading(text string) *attribution.Reading {
	var paragraphs []span.Span
	at := 0
	for line := range strings.Lines(text) {
		paragraphs = append(paragraphs, span.New(at, at+len(strings.TrimSuffix(line, "\n"))))
		at += len(line)
	}
	t := segment.Cut(text, paragraphs)
	sentences := language.English().Parse(t)
	return &attribution.Reading{Text: t, Sentences: sentences, Names: name.English().Find(sentences), Quotations: quotation.Find(t)}
}

// told makes attributions of lines "source | cue | content", whose parts stand in the
// text in that order from one line to the next; "" for none.
func told(t *testing.T, text, lines string) []attribution.Attribution {
	t.Helper()
	var out []attribution.Attribution
	from := 0
	for line := range strings.Lines(lines) {
		a := attribution.Attribution{Within: attribution.None}
		end := from
		parts := strings.Split(strings.TrimSpace(line), " | ")
		for i, to := range []*[]span.Span{&a.Source, &a.Cue, &a.Content} {
			part := strings.TrimSpace(parts[i])
			if part == "-" {
				continue
			}
			k := strings.Index(text[from:], part)
			if k < 0 {
				t.Fatalf("%q is not in %q", part, text[from:])
			}
			*to = []span.Span{span.New(from+k, from+k+len(part))}
			end = max(end, from+k+len(part))
		}
		out = append(out, a)
		from = end
	}
	attribution.Nest(out)
	return out
}

// TestResolve asks for each rule who is behind the last attribution of a text, and of
// a near miss.
func TestResolve(t *testing.T) {
	for _, c := range []struct {
		rule, text, told string
		want             string // the speaker, or the candidates
	}{
		{
			"a role by apposition", "Ana Tarn, the mayor of Oru, came on Monday. It rained. The mayor said that the road was open.",
			"The mayor | said | that the road was open", "Ana Tarn",
		},
		{
			"another's role", "Ana Tarn, the mayor of Oru, came on Monday. It rained. The engineer said that the road was open.",
			"The engineer | said | that the road was open", "The engineer",
		},
		{
			"a former holder", "The former mayor laughed. Ana Tarn is the mayor now. The mayor said that the road was open.",
			"The mayor | said | that the road was open", "Ana Tarn",
		},
		{
			"a pronoun by gender", "Peter Voss met Ana Tarn on the bridge. She said that the road was open.",
			"She | said | that the road was open", "Ana Tarn",
		},
		{
			"a pronoun for either of two", "Maria Voss and Ana Tarn met on the bridge. She said that the road was open.",
			"She | said | that the road was open", "? Maria Voss or Ana Tarn",
		},
		{
			"a name told later", "A farmer, who asked to be called only Voss, said that the men came.",
			"A farmer | said | that the men came", "Voss",
		},
		{
			"no name of his", "A farmer, who asked to be paid only later, said that the men came.",
			"A farmer | said | that the men came", "A farmer",
		},
		{
			"her name is", "A woman in a blue coat sold bread. Her name is Maria Voss. She said that the road was open.",
			"She | said | that the road was open", "Maria Voss",
		},
		{
			"a dateline is nobody", "ORU, 2 November. The old road was open. He said that it would be closed.",
			"He | said | that it would be closed", "",
		},
		{
			"the label of a turn", "Ms Greta Lind spoke first.\nMS LIND: The road is open.",
			"MS LIND | : | The road is open.", "Greta Lind",
		},
		{
			"the label of somebody else", "Ms Greta Lind spoke first.\nMS BROM: The road is open.",
			"MS BROM | : | The road is open.", "BROM",
		},
		{
			"one who says who he is", "PRESENTER: Good morning, I'm Dana Kell. It rains.",
			"PRESENTER | : | Good morning, I'm Dana Kell. It rains.", "Dana Kell",
		},
		{
			"one who is called by name", "MS LIND: Peter Voss, was it open?\nTHE GUARD: It was.",
			"MS LIND | : | Peter Voss, was it open?\nTHE GUARD | : | It was.", "Peter Voss",
		},
		{
			"a letter's I", "I believe that the road is open.\nHedda Brom, Oru",
			"I | believe | that the road is open", "Hedda Brom",
		},
		{
			"an I without a signature", "I believe that the road is open.\nHedda Brom came on Monday.",
			"I | believe | that the road is open", "the author",
		},
		{
			"going on", "Ana Tarn came. “It rains,” said Tarn.\n“It will stop by noon.”",
			"Tarn | said | “It rains,”\n- | - | “It will stop by noon.”", "Ana Tarn",
		},
		{
			"a document with a date", "According to the Treaty of May 3, 2020, the river is shared.",
			"the Treaty of May 3, 2020 | - | the river is shared", "the Treaty of May 3, 2020",
		},
	} {
		as := told(t, c.text, c.told)
		Resolve(reading(c.text), as, Frame{})
		last := &as[len(as)-1]
		got := last.Speaker
		if len(last.Candidates) > 0 {
			got = "? " + strings.Join(last.Candidates, " or ")
		}
		if got != c.want {
			t.Errorf("%s: %q is by %q, not %q", c.rule, c.text, got, c.want)
		}
	}
}
