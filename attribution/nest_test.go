package attribution

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"github.com/sayso/sayso/span"
)

// in is where part stands in text; part must occur once.
func in(t *testing.T, text, part string) []span.Span {
	t.Helper()
	if strings.Count(text, part) != 1 {
		t.Fatalf("%q does not stand once in %q", part, text)
	}
	at := strings.Index(text, part)
	return []span.Span{span.New(at, at+len(part))}
}

func TestNest(t *testing.T) {
	for text, tellings := range map[string]struct {
		parts [][2]string // cue and content
		want  []int
	}{
		"Ana said that Bo denied that Oru fell.":        {[][2]string{{"said", "that Bo denied that Oru fell"}, {"denied", "that Oru fell"}}, []int{None, 0}},
		"Ana said Oru fell. Bo denied Oru burned.":      {[][2]string{{"said", "Oru fell"}, {"denied", "Oru burned"}}, []int{None, None}},
		"“Bo thinks he knows that I fear it,” Ana said": {[][2]string{{"thinks", "he knows that I fear it"}, {"knows", "that I fear it"}, {"fear", "it,"}, {"Ana said", "“Bo thinks he knows that I fear it,”"}}, []int{3, 0, 1, None}},
		"“I fear it”, “he knows”":                       {[][2]string{{"", "“I fear it”"}, {"", "“he knows”"}}, []int{None, None}},
	} {
		var as []Attribution
		for _, p := range tellings.parts {
			a := Attribution{Content: in(t, text, p[1])}
			if p[0] != "" {
				a.Cue = in(t, text, p[0])
			}
			as = append(as, a)
		}
		Nest(as)
		var got []int
		for _, a := range as {
			got = append(got, a.Within)
		}
		if d := cmp.Diff(tellings.want, got); d != "" {
			t.Errorf("%q:\n%s", text, d)
		}
	}
}

func TestNestMakesNoRings(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		spans := rapid.Custom(func(t *rapid.T) []span.Span {
			start := rapid.IntRange(0, 20).Draw(t, "start")
			return []span.Span{span.New(start, start+rapid.IntRange(1, 10).Draw(t, "length"))}
		})
		as := rapid.SliceOfN(rapid.Custom(func(t *rapid.T) Attribution {
			return Attribution{Cue: spans.Draw(t, "cue"), Content: spans.Draw(t, "content")}
		}), 0, 8).Draw(t, "attributions")
		Nest(as)
		for i := range as {
			steps := 0
			for at := i; at != None; at = as[at].Within {
				if out := as[at].Within; out != None && !as[out].Content[0].Contains(as[at].Cue[0]) {
					t.Fatalf("%d is not in the content of %d", at, out)
				}
				if steps++; steps > len(as) {
					t.Fatalf("%d lies within itself", i)
				}
			}
		}
	})
}
