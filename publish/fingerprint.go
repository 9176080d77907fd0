package publish

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"hash"
	"io"
	"strings"

	"github.com/sayso/sayso/analysis"
	"github.com/sayso/sayso/check"
	"github.com/sayso/sayso/language/segment"
	"github.com/sayso/sayso/span"
)

// fingerprintSize is how many bytes of the hash make a fingerprint.
const fingerprintSize = 8

// contextWords is how many words on either side of a quote, within its
// sentence, belong to its fingerprint.
const contextWords = 3

// contextBytes is how far these words are looked for: text without spaces may
// run on for ever.
const contextBytes = 100

// named gives every finding its fingerprint.
//
// A fingerprint is a hash of the check's id, the words that the finding quotes,
// the three words on either side of them within their sentence, and the words of
// its related places; white space counts as one space, so that a text may be
// wrapped anew. Neither the document's name nor a position is in it: it stays
// the same when the text changes elsewhere or the file is renamed. The words on
// either side keep apart what two sentences share ("June 31"). Where all is
// equal, the second is told from the first by a count.
func named(a *analysis.Analysis, findings []check.Finding) []Finding {
	out := make([]Finding, len(findings))
	seen := map[string]int{}
	for i, f := range findings {
		key := fingerprint(a, f, 0)
		if n := seen[key]; n > 0 {
			out[i] = Finding{f, fingerprint(a, f, n)}
		} else {
			out[i] = Finding{f, key}
		}
		seen[key]++
	}
	return out
}

// fingerprint is the fingerprint of the finding that has n equal ones before it.
func fingerprint(a *analysis.Analysis, f check.Finding, n int) string {
	h := sha256.New()
	text := a.Document.Text
	field(h, f.Check)
	before, after := context(a.Text(), f.Span)
	field(h, before)
	field(h, f.In(text))
	field(h, after)
	for _, r := range f.Related {
		field(h, r.In(text))
	}
	fmt.Fprint(h, n)
	return hex.EncodeToString(h.Sum(nil)[:fingerprintSize])
}

// field adds the words of s to h, and where they end.
func field(h hash.Hash, s string) {
	for w := range strings.FieldsSeq(s) {
		io.WriteString(h, w)
		h.Write([]byte{' '})
	}
	h.Write([]byte{0})
}

// context is what stands right before and right after s in its sentence.
func context(t *segment.Text, s span.Span) (before, after string) {
	from, to := s.Start, s.End
	if i := t.SentenceAt(s.Start); i < len(t.Sentences) {
		from = min(from, t.Sentences[i].Start)
	}
	if i := t.SentenceAt(s.End - 1); i < len(t.Sentences) {
		to = max(to, t.Sentences[i].End)
	}
	return lastWords(t.Text[max(from, s.Start-contextBytes):s.Start]),
		firstWords(t.Text[s.End:min(to, s.End+contextBytes)])
}

func firstWords(s string) string {
	words := strings.Fields(s)
	return strings.Join(words[:min(len(words), contextWords)], " ")
}

func lastWords(s string) string {
	words := strings.Fields(s)
	return strings.Join(words[max(0, len(words)-contextWords):], " ")
}
