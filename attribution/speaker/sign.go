package speaker

import (
	"github.com/sayso/sayso/attribution"
	"github.com/sayso/sayso/name"
)

// signer is one who has signed what stands above an offset.
type signer struct {
	at     int
	figure *figure
}

// longestSignature is how many words a signature has at most.
const longestSignature = 9

// sign finds the signatures: paragraphs that are a person's name, behind a dash or
// not, with no more than an office or a place behind it.
func (r *resolver) sign() {
	for i, s := range r.Sentences {
		p := r.Text.Sentences[i].Paragraph
		words := s.Words
		if n := len(words); n == 0 || n > longestSignature || i == 0 || words[0].Start > r.Paragraphs[p].Start+len("— ") || words[n-1].End < r.Paragraphs[p].End-1 {
			continue
		}
		first := 0
		if words[0].UPOS == "PUNCT" {
			first = 1
		}
		if first == len(words) {
			continue
		}
		k, ok := r.nameAt[words[first].Start]
		if !ok || r.names[k].Type != name.Person || len(r.who[k]) != 1 || r.who[k][0].kind != attribution.Person {
			continue
		}
		if last := r.names[k].Last; last-r.names[k].First > 1 && (last == len(words) || words[last].UPOS == "PUNCT") && words[len(words)-1].UPOS != "PUNCT" {
			r.signers = append(r.signers, signer{words[first].Start, r.who[k][0]})
		}
	}
}
