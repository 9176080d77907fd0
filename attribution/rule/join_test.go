package rule

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/sayso/sayso/attribution"
	"github.com/sayso/sayso/span"
)

// TestTakeKeepsWhatTheModelIsSureOf joins a quotation at [50, 60) to what the model
// has found for the same cue.
func TestTakeKeepsWhatTheModelIsSureOf(t *testing.T) {
	text := strings.Repeat("x", 30) + "these words" + strings.Repeat("x", 30)
	quotation := []span.Span{span.New(50, 60)}
	for _, c := range []struct {
		name       string
		content    span.Span
		confidence float64
		want       []span.Span
	}{
		{"sure of a content elsewhere", span.New(10, 30), 0.8, []span.Span{span.New(10, 30)}},
		{"not sure of it", span.New(10, 30), 0.3, quotation},
		{"sure of words that stand for it", span.New(30, 41), 0.8, quotation},
		{"sure of a part of the quotation", span.New(52, 58), 0.8, quotation},
	} {
		a := attribution.Attribution{Cue: []span.Span{span.New(40, 44)}, Content: []span.Span{c.content}, Confidence: c.confidence}
		j := joinery{text: text, sentence: func(int) int { return 0 }, out: []attribution.Attribution{a}, cues: map[int]int{40: 0}}
		j.take(&ruling{Attribution: attribution.Attribution{Cue: a.Cue, Content: quotation}, quoted: true})
		if d := cmp.Diff(c.want, j.out[0].Content); d != "" || len(j.out) != 1 {
			t.Errorf("%s:\n%s", c.name, d)
		}
	}
}
