package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"strings"

	"github.com/sayso/sayso"
	"github.com/sayso/sayso/claim"
	"github.com/sayso/sayso/document"
	"github.com/sayso/sayso/ledger"
)

// statement is the text of a file or of a document of a ledger.
type statement struct {
	name   string
	text   string
	claims func() ([]claim.Claim, error)
	place  func(offset int) string // for people
}

// statement is the one that is named: a file, "-" for standard input, or a document of the
// ledger, by its ID or the name that it was added by.
func (f *ledgerFlags) statement(ctx context.Context, s *streams, named string) (*statement, error) {
	if _, err := os.Stat(named); err == nil || named == "-" {
		return fileStatement(ctx, s, named)
	}
	store, err := f.open(ctx, false)
	if err != nil {
		return nil, fmt.Errorf("there is no file %q, and no ledger to look for it in: %w", named, err)
	}
	out, err := kept(ctx, store, named)
	return out, errors.Join(err, store.Close())
}

func fileStatement(ctx context.Context, s *streams, named string) (*statement, error) {
	var d *document.Document
	for in, err := range document.Inputs(ctx, []string{named}, document.Options{Stdin: s.in}) {
		if err != nil {
			return nil, err
		}
		if d != nil {
			return nil, fmt.Errorf("%s holds several statements; name a file that holds one", named)
		}
		if d, err = in.Document(); err != nil {
			return nil, err
		}
	}
	if d == nil {
		return nil, fmt.Errorf("%s holds no statement", named)
	}
	return &statement{
		name: d.Original.Name, text: d.Text,
		claims: func() ([]claim.Claim, error) { return sayso.Analyze(d, sayso.Options{}).Claims(), nil },
		place: func(offset int) string {
			p := d.Position(offset)
			if p.Part != "" {
				return fmt.Sprintf("%s, %s", d.Original.Name, p.Part)
			}
			return fmt.Sprintf("%s:%d:%d", d.Original.Name, p.Line, p.Column)
		},
	}, nil
}

// kept is the statement of a document of a ledger.
func kept(ctx context.Context, store ledger.Store, named string) (*statement, error) {
	id, err := findDocument(ctx, store, named)
	if err != nil {
		return nil, err
	}
	d, err := store.Document(ctx, id)
	if err != nil {
		return nil, err
	}
	r, err := store.Reading(ctx, id)
	if err != nil {
		return nil, err
	}
	return &statement{
		name: d.Name(), text: d.Text,
		claims: func() ([]claim.Claim, error) { return claimsOf(r) },
		place: func(offset int) string {
			return fmt.Sprintf("%s, line %d of its text", d.Name(), 1+strings.Count(d.Text[:offset], "\n"))
		},
	}, nil
}

func claimsOf(r *ledger.Reading) ([]claim.Claim, error) {
	out := make([]claim.Claim, 0, len(r.Claims))
	for _, k := range r.Claims {
		c, err := k.Claim()
		if err != nil {
			return nil, err
		}
		out = append(out, *c)
	}
	return out, nil
}
