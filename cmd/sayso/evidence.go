package main

import (
	"context"
	"errors"

	"github.com/sayso/sayso/ledger"
	"github.com/sayso/sayso/publish/evidence"
)

type evidenceCommand struct {
	ledgerFlags
	keyFlags
	Claims []string `arg:"" name:"claim" help:"Claims, as \"sayso search\" names them: the document's ID, a slash, the claim's; their beginnings will do."`
	Output string   `short:"o" required:"" placeholder:"FILE" complete:"file" help:"The zip file to write; - is standard output."`
}

// Help is shown by "sayso evidence --help".
func (*evidenceCommand) Help() string {
	return `The package is a zip file with the originals, the quotations and their places, the
claims' records, proofs that the ledger's log has the originals, its checkpoint and its
public key, and a page that explains how to verify all of it without sayso.

It holds the originals whole, and where they were obtained from: see that nothing is in
them that must not go out.

Example:
  sayso evidence k3v9x2/8fe1 k3v9x2/02ac -o dam.zip

Exit status: 0 it is written; 2 it could not be.`
}

func (c *evidenceCommand) Run(ctx context.Context, s *streams) error {
	if c.Output == "-" && isTerminal(s.out) {
		return errors.New("a zip file is not to be read on a terminal; name a file with -o")
	}
	return c.using(ctx, false, func(store ledger.Store) error {
		var claims []*ledger.Claim
		for _, named := range c.Claims {
			k, err := findClaim(ctx, store, named)
			if err != nil {
				return err
			}
			claims = append(claims, k)
		}
		if err := makeProvable(ctx, s, &c.keyFlags, store); err != nil {
			return err
		}
		l, err := c.logOf(ctx, store)
		if err != nil {
			return err
		}
		out, err := openOutput(s, c.Output)
		if err != nil {
			return err
		}
		return out.finish(evidence.Write(ctx, out, store, l, claims))
	})
}
