package main

import (
	"context"
	"errors"
	"fmt"
	"strings"

	"github.com/sayso/sayso/ledger"
)

type eraseCommand struct {
	ledgerFlags
	keyFlags
	Document string `arg:"" help:"The document: its ID, the beginning of it, or the name of the file that was added."`
	Because  string `required:"" placeholder:"REASON" help:"Why it has to go. The reason stays."`
	By       string `required:"" env:"SAYSO_NAME" placeholder:"NAME" help:"Who erases it."`
}

// Help is shown by "sayso erase --help".
func (*eraseCommand) Help() string {
	return `Removes the original, what was read in it, its reviews and its words in the search,
for good. A signed tombstone with the reason stays, and "sayso verify" tells of it.
Copies that other programs have made of the ledger, such as backups, are not
touched.

Example:
  sayso erase k3v9x2 --by 'Ilva Renn' --because 'the witness withdrew consent'`
}

func (c *eraseCommand) Run(ctx context.Context, s *streams) error {
	return c.using(ctx, false, func(store ledger.Store) error {
		l, err := c.logOf(ctx, store)
		if err != nil {
			return err
		}
		id, err := findDocument(ctx, store, c.Document)
		if err != nil {
			return err
		}
		if _, err := ledger.Erase(ctx, store, l, id, c.By, c.Because); err != nil {
			return err
		}
		if err := write(s.out, fmt.Appendf(nil, "Document %s is erased.\n", id)); err != nil {
			return err
		}
		return makeProvable(ctx, s, &c.keyFlags, store)
	})
}

// findDocument is the document that a user names: by its ID, by what it begins
// with, or by the name of a file that was added.
func findDocument(ctx context.Context, s ledger.Store, named string) (ledger.ID, error) {
	for _, q := range []ledger.DocumentQuery{{Name: named}, {Prefix: named}} {
		var found []string
		q.Limit = 6
		for d, err := range s.Documents(ctx, q) {
			if err != nil {
				return "", err
			}
			if string(d.ID) == named {
				return d.ID, nil
			}
			found = append(found, string(d.ID))
		}
		switch {
		case len(found) == 1:
			return ledger.ID(found[0]), nil
		case len(found) > 1:
			return "", fmt.Errorf("%q may be several documents: %s; name one by its ID", named, strings.Join(found, ", "))
		}
	}
	if _, err := s.Document(ctx, ledger.ID(named)); errors.Is(err, ledger.ErrErased) {
		return ledger.ID(named), nil
	}
	return "", fmt.Errorf("no document of the ledger has the ID %q, and none was added from a file of that name", named)
}

// makeProvable puts what is pending into the log. That it cannot be done
// now is told and is no error: it is acknowledged and will be done another time.
func makeProvable(ctx context.Context, s *streams, keys *keyFlags, store ledger.Store) error {
	l, err := keys.logOf(ctx, store)
	if err == nil {
		_, err = ledger.Sequence(ctx, store, l)
	}
	if err != nil && ctx.Err() == nil {
		tell(s.err, fmt.Sprintf("it is kept, but not provable yet: %v", err))
		return nil
	}
	return err
}
