package main

import (
	"context"
	"fmt"
	"runtime"
	"strings"

	"github.com/sayso/sayso"
	"github.com/sayso/sayso/document"
	"github.com/sayso/sayso/ledger"
)

type rereadCommand struct {
	ledgerFlags
	keyFlags
	All bool `help:"Also what was read by this very version."`
}

// Help is shown by "sayso ledger reread --help".
func (*rereadCommand) Help() string {
	return `What was read before stays in the archive, and provable. Reviews stay with their
claims; those whose claim is gone are listed: look at them again.

Exit status: 0 all was read; 2 some of it could not be, and stays as it was.`
}

func (c *rereadCommand) Run(ctx context.Context, s *streams) error {
	return c.using(ctx, false, func(store ledger.Store) error {
		run := rereadRun{streams: s, bar: newProgress(s.err)}
		if err := run.reread(ctx, c.rereader(store)); err != nil {
			return err
		}
		if err := makeProvable(ctx, s, &c.keyFlags, store); err != nil || run.unread == 0 {
			return err
		}
		return errReported
	})
}

func (c *rereadCommand) rereader(store ledger.Store) *ledger.Rereader {
	return &ledger.Rereader{
		Store: store, Workers: runtime.GOMAXPROCS(0),
		Wanted: func(v string) bool { return c.All || v != version() },
		Reader: func(in *document.Input, before *ledger.Document) (*ledger.Read, error) {
			return read(item{input: in}, func(d *document.Document) (*ledger.Read, error) {
				return sayso.Read(d, sayso.Options{Date: statedDate(before)}, version())
			})
		},
	}
}

// statedDate is the date that was stated for a document when it was added; unknown
// where none was.
func statedDate(d *ledger.Document) (date document.Date) {
	form, err := d.Form()
	if err != nil || !strings.HasPrefix(form.DateFrom, "stated") {
		return date
	}
	if date, ok := document.ParseDate(d.Date); ok {
		date.From = form.DateFrom
		return date
	}
	return date
}

// rereadRun is one run of "sayso ledger reread".
type rereadRun struct {
	*streams
	bar                *progress
	documents, changed int
	unread             int
	lost               []*ledger.Review
}

func (r *rereadRun) reread(ctx context.Context, again *ledger.Rereader) error {
	defer r.bar.clear()
	for d, err := range again.Reread(ctx) {
		r.bar.clear()
		switch {
		case err != nil:
			return err
		case d.Err != nil:
			r.unread++
			tell(r.err, d.Err)
			continue
		case d.Gone > 0:
			r.changed++
		}
		r.documents++
		r.lost = append(r.lost, d.Lost...)
		r.bar.step()
	}
	r.bar.clear()
	text := fmt.Sprintf("%s read again; in %d of them a claim that was there is gone.\n", plural(r.documents, "document"), r.changed)
	for _, v := range r.lost {
		text += fmt.Sprintf("The claim %s is gone, of which %s says: %s, because %s\n", v.Ref(), v.Reviewer, v.Assessment, v.Because)
	}
	return write(r.out, []byte(text))
}
