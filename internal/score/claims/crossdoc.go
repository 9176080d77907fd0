package main

import (
	"encoding/json"
	"fmt"
	"unicode/utf8"

	"github.com/sayso/sayso/analysis"
	"github.com/sayso/sayso/claim"
	"github.com/sayso/sayso/claim/match"
	"github.com/sayso/sayso/document"
	"github.com/sayso/sayso/interval"
	"github.com/sayso/sayso/span"
)

// place is where a mention stands, in code points.
type place struct {
	Doc        string
	Start, End int
}

// crossdoc says of pairs of mentions in two documents whether claims about them speak of
// one fact.
func crossdoc(record []byte) (any, error) {
	var in struct {
		ID   string
		Docs []struct{ ID, Text string }
		// Of a pair only the places are read, never the answer.
		Pairs []struct{ A, B place }
	}
	if err := json.Unmarshal(record, &in); err != nil {
		return nil, err
	}
	sides := map[string]*told{}
	var all []*told
	for _, d := range in.Docs {
		sides[d.ID] = tell(d.ID, d.Text)
		all = append(all, sides[d.ID])
	}
	weigh(all)
	type pair struct {
		A     [3]any `json:"a"`
		B     [3]any `json:"b"`
		Label string `json:"label"`
	}
	out := struct {
		ID    string `json:"id"`
		Pairs []pair `json:"pairs"`
	}{ID: in.ID, Pairs: []pair{}}
	for _, p := range in.Pairs {
		a, b := sides[p.A.Doc], sides[p.B.Doc]
		if a == nil || b == nil {
			return nil, fmt.Errorf("a pair names document %q or %q, which is not there", p.A.Doc, p.B.Doc)
		}
		if label := compare(a, b, p.A, p.B); label != "" {
			out.Pairs = append(out.Pairs, pair{[3]any{p.A.Doc, p.A.Start, p.A.End}, [3]any{p.B.Doc, p.B.Start, p.B.End}, label})
		}
	}
	return out, nil
}

// told is what a document tells.
type told struct {
	text    string
	claims  []claim.Claim
	context *match.Context
}

func tell(id, text string) *told {
	a := analysis.New(document.FromText(id, text))
	return &told{text, a.Claims(), match.NewContext(id, id, interval.All(), match.Words(text, a.Names(), a.Sentences()), nil)}
}

// weigh makes the names that most documents have count for less.
func weigh(all []*told) {
	in := map[string]int{}
	for _, t := range all {
		for n := range t.context.Words {
			in[n]++
		}
	}
	for _, t := range all {
		for n := range t.context.Words {
			t.context.Words[n] *= match.Rarity(in[n], len(all))
		}
	}
}

// labels are what the scorer calls the relations.
var labels = map[match.Relation]string{match.Agree: "same", match.Conflict: "conflict", match.Update: "conflict", match.SourcesDiffer: "conflict"}

// compare is the label of a pair: that of the first two claims about its mentions which
// are one fact.
func compare(a, b *told, x, y place) string {
	for _, c := range a.about(x) {
		for _, d := range b.about(y) {
			if v := match.Compare(match.Side{Claim: c, Context: a.context}, match.Side{Claim: d, Context: b.context}); v.Relation != match.None {
				return labels[v.Relation]
			}
		}
	}
	return ""
}

// about are the claims with a figure that stands in, or counts, the mention at p; each
// with that figure alone.
func (t *told) about(p place) (out []*claim.Claim) {
	at := span.New(offset(t.text, p.Start), offset(t.text, p.End))
	const near = 24 // bytes before a mention in which its number may stand
	for i := range t.claims {
		for _, q := range t.claims[i].Quantities {
			if q.Start < at.End && q.End > at.Start-near {
				one := t.claims[i]
				one.Quantities = []claim.Figure{q}
				out = append(out, &one)
			}
		}
	}
	return out
}

// offset is the byte at which code point n of text begins.
func offset(text string, n int) int {
	at := 0
	for ; n > 0 && at < len(text); n-- {
		_, size := utf8.DecodeRuneInString(text[at:])
		at += size
	}
	return at
}
