package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"runtime"

	"github.com/sayso/sayso/ledger"
	"github.com/sayso/sayso/ledger/log"
)

type verifyCommand struct {
	ledgerFlags
	keyFlags
	Checkpoint string `placeholder:"FILE" complete:"file" help:"A checkpoint that was kept elsewhere: the ledger has to go on from it."`
	Key        string `placeholder:"FILE" complete:"file" help:"The public key, as \"sayso log key\" prints it, where the ledger's own is not on this machine."`
	Format     string `enum:"text,json" default:"text" help:"Output: text or json."`
}

// Help is shown by "sayso verify --help".
func (*verifyCommand) Help() string {
	return `Compares every original, every row and every file of the log with what was added:
what was changed, removed or put into another order is found and named.

What only the ledger itself says can be rewritten with it, by who has its key too.
A checkpoint that was kept elsewhere cannot.

Exit status: 0 all is as it was added; 1 something is not; 2 it could not be
verified.`
}

func (c *verifyCommand) Run(ctx context.Context, s *streams) error {
	return c.using(ctx, false, func(store ledger.Store) error {
		l, err := c.log(ctx, store)
		if err != nil {
			return err
		}
		var kept *log.Checkpoint
		if c.Checkpoint != "" {
			b, err := os.ReadFile(c.Checkpoint)
			if err != nil {
				return fmt.Errorf("the checkpoint could not be read: %w", err)
			}
			if kept, err = l.Parse(b); err != nil {
				return fmt.Errorf("%s: %w", c.Checkpoint, err)
			}
		}
		v, err := verify(ctx, s, store, l, kept)
		if err != nil {
			return err
		}
		return c.print(s, v)
	})
}

// log is the ledger's log, with the key that is named.
func (c *verifyCommand) log(ctx context.Context, store ledger.Store) (*log.Log, error) {
	l, err := c.logOf(ctx, store)
	if c.Key == "" {
		if errors.Is(err, os.ErrNotExist) {
			err = fmt.Errorf("%w; --key names the public key, which \"sayso log key\" prints where the ledger was made", err)
		}
		return l, err
	}
	key, err := log.ReadPublicKey(c.Key)
	if err != nil {
		return nil, err
	}
	return c.logWith(ctx, store, key)
}

// verify verifies the store and the log. What is pending is put into the log
// first, where that can be done: what a process that was killed has left half done
// is thereby done.
func verify(ctx context.Context, s *streams, store ledger.Store, l *log.Log, kept *log.Checkpoint) (*ledger.Verified, error) {
	if l.CanSign() {
		if _, err := ledger.Sequence(ctx, store, l); err != nil && !errors.Is(err, ledger.ErrCorrupt) && !errors.Is(err, ledger.ErrReadOnly) {
			return nil, err
		}
	}
	bar := newProgress(s.err)
	defer bar.clear()
	v, err := ledger.Verify(ctx, store, l, runtime.GOMAXPROCS(0), bar.step)
	if err != nil {
		return nil, err
	}
	problems, err := l.Check(ctx, v.Leaves, kept)
	v.Problems = append(v.Problems, problems...)
	return v, err
}

func (c *verifyCommand) print(s *streams, v *ledger.Verified) error {
	if c.Format == "json" {
		b, err := json.Marshal(v)
		if err != nil {
			return err
		}
		if err := write(s.out, append(b, '\n')); err != nil {
			return err
		}
	} else if err := write(s.out, verifiedText(v)); err != nil {
		return err
	}
	if len(v.Problems) > 0 {
		return errFindings
	}
	return nil
}

func verifiedText(v *ledger.Verified) []byte {
	var b []byte
	for _, p := range v.Problems {
		b = append(b, p+"\n"...)
	}
	for _, t := range v.Erased {
		b = fmt.Appendf(b, "document %s was erased on %s by %s: %s\n", t.Document, t.Made, t.By, t.Because)
	}
	b = fmt.Appendf(b, "%s, %d entries, %d of them provable: ", plural(v.Documents, "document"), v.Entries, v.Entries-v.Pending)
	if len(v.Problems) > 0 {
		return fmt.Appendf(b, "%s.\n", plural(len(v.Problems), "problem"))
	}
	return append(b, "all is as it was added.\n"...)
}
