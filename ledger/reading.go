package ledger

import (
	"slices"
	"strings"

	"github.com/sayso/sayso/claim"
	"github.com/sayso/sayso/document"
)

// Read is what sayso has read in a document, as it is given to a ledger.
type Read struct {
	Document *document.Document
	Version  string // of sayso
	Claims   []claim.Claim
	Findings [][]byte // JSON, each as "sayso check --format json" prints it
	Layers   []Layer
}

// Layer is one kind of annotations of a document: its times, its names, its
// attributions.
type Layer struct {
	Kind   string // as "sayso annotate --kinds" has it
	Record []byte // JSON Lines, as "sayso annotate" prints them
}

// Reading is what one version of sayso read in a document, as a store keeps it.
// A later one of the same document follows the earlier one, which is archived.
type Reading struct {
	Document ID
	Number   int // within its document, from 1
	Version  string
	Claims   []*Claim
	Findings []*Finding
	Layers   []Layer // by kind, those that hold something
}

// newReading is r as a store keeps it. All but the document's ID and the
// number are r's own.
func newReading(r *Read, id ID, number int) (*Reading, error) {
	out := &Reading{Document: id, Number: number, Version: r.Version}
	for _, l := range r.Layers {
		if len(l.Record) > 0 {
			out.Layers = append(out.Layers, l)
		}
	}
	for i := range r.Claims {
		c, err := NewClaim(id, i, &r.Claims[i])
		if err != nil {
			return nil, err
		}
		out.Claims = append(out.Claims, c)
	}
	for i, record := range r.Findings {
		f, err := NewFinding(id, i, record)
		if err != nil {
			return nil, err
		}
		out.Findings = append(out.Findings, f)
	}
	slices.SortFunc(out.Layers, func(a, b Layer) int { return strings.Compare(a.Kind, b.Kind) })
	return out, nil
}
