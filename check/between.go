package check

import (
	"strings"

	"github.com/sayso/sayso/language/segment"
	"github.com/sayso/sayso/span"
)

// longestGap is how many atoms may stand between two times that are compared.
const longestGap = 12

// between is what stands between two places of one sentence: words in small
// letters and marks, parted by single spaces. It is "…" where there is more than a
// clause can hold, or the end of a sentence.
func (r *Run) between(a, b span.Span) string {
	t := r.Text()
	i, end := t.At(a.End), t.At(b.Start)
	if end-i > longestGap || t.SentenceAt(a.Start) != t.SentenceAt(b.Start) {
		return "…"
	}
	return words(t, i, end)
}

// before is the last n atoms of the sentence before s, as between writes them.
func (r *Run) before(s span.Span, n int) string {
	t := r.Text()
	end := t.At(s.Start)
	return words(t, max(t.Sentences[t.SentenceAt(s.Start)].First, end-n), end)
}

// wordAt is the atom at offset in small letters, "" at the end of a sentence.
func (r *Run) wordAt(offset int) string {
	t := r.Text()
	i := t.At(offset)
	if i >= len(t.Atoms) || i > 0 && t.SentenceAt(int(t.Atoms[i-1].Start)) != t.SentenceAt(int(t.Atoms[i].Start)) {
		return ""
	}
	return strings.ToLower(t.Of(i))
}

func words(t *segment.Text, i, end int) string {
	var b strings.Builder
	for ; i < end; i++ {
		if b.Len() > 0 {
			b.WriteByte(' ')
		}
		b.WriteString(strings.ToLower(t.Of(i)))
	}
	return b.String()
}

func set(words ...string) map[string]bool {
	m := make(map[string]bool, len(words))
	for _, w := range words {
		m[w] = true
	}
	return m
}
