package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"iter"
	"net/url"
	"runtime"
	"time"

	"github.com/sayso/sayso"
	"github.com/sayso/sayso/document"
	"github.com/sayso/sayso/ledger"
)

type addCommand struct {
	ledgerFlags
	keyFlags
	inputFlags
	URL      string `name:"url" placeholder:"URL" help:"The address that the original was obtained from. Default: the one that the page itself states."`
	Obtained string `placeholder:"DATE" help:"When the originals were obtained, such as 2023-09-01 or 2023-09-01T10:30:00Z. Default: now."`
	Format   string `enum:"text,json" default:"text" help:"Output: text for a summary, json for a line an original."`
}

// Help is shown by "sayso add --help".
func (*addCommand) Help() string {
	return `Keeps the originals' bytes, what sayso reads in them, and where and when they were
obtained. The same bytes are kept once. Each record of a JSON Lines file is an
original of its own. Interrupted at any time, it goes on where it was when the
same is added again.

Examples:
  sayso add articles/ communique.html
  sayso add --url https://example.org/statement --obtained 2023-09-01 page.html
  sayso add --ledger archive.ledger --jsonl speeches.jsonl

Exit status: 0 all is kept; 2 sayso could not do its work, or some of it: what
could be read is kept all the same. Interrupted, it is 130.`
}

func (c *addCommand) Run(ctx context.Context, s *streams) error {
	paths, err := c.paths(s.in)
	if err != nil {
		return err
	}
	adder, err := c.adder()
	if err != nil {
		return err
	}
	o := document.Options{Stdin: s.in}
	if c.JSONL {
		o.Format = "jsonl"
	}
	return c.using(ctx, true, func(store ledger.Store) error {
		adder.Store = store
		run := addRun{streams: s, json: c.Format == "json", bar: newProgress(s.err), counts: map[ledger.Status]int{}}
		run.bar.expect(document.Size(paths))
		err := run.add(ctx, adder, run.bar.watch(document.Inputs(ctx, paths, o)))
		if ctx.Err() != nil || errors.Is(err, ledger.ErrFull) {
			return err
		}
		return errors.Join(err, matchAll(ctx, s, store), makeProvable(ctx, s, &c.keyFlags, store), run.proof(ctx, store))
	})
}

// adder is what the flags say of how to add.
func (c *addCommand) adder() (*ledger.Adder, error) {
	conf, err := c.configuration()
	if err != nil {
		return nil, err
	}
	opts, err := c.options(conf)
	if err != nil {
		return nil, err
	}
	a := &ledger.Adder{
		Workers: runtime.GOMAXPROCS(0), URL: c.URL, Obtained: c.Obtained,
		Reader: func(in *document.Input) (*ledger.Read, error) {
			return read(item{input: in}, func(d *document.Document) (*ledger.Read, error) { return sayso.Read(d, opts, version()) })
		},
	}
	if u, err := url.Parse(c.URL); c.URL != "" && (err != nil || u.Host == "") {
		return nil, fmt.Errorf("--url %q is not an address; write it as https://example.org/page", c.URL)
	}
	if c.Obtained == "" {
		return a, nil
	}
	at, ok := document.ParseDate(c.Obtained)
	switch {
	case !ok:
		return nil, fmt.Errorf("--obtained %q is not a date; write it as 2023-09-01 or 2023-09-01T10:30:00Z", c.Obtained)
	case at.HasTime:
		a.Obtained = at.Format(time.RFC3339)
	default:
		a.Obtained = at.Format(time.DateOnly)
	}
	return a, nil
}

// addRun is one run of "sayso add".
type addRun struct {
	*streams
	json   bool
	bar    *progress
	counts map[ledger.Status]int
	copies int
	unread int
}

// addedRecord is a line of the output.
type addedRecord struct {
	Name     string        `json:"name"`
	Document ledger.ID     `json:"document"`
	Status   ledger.Status `json:"status"`
	Of       ledger.ID     `json:"of,omitempty"` // the document that it is a near-copy or a version of
}

func (r *addRun) add(ctx context.Context, a *ledger.Adder, inputs iter.Seq2[*document.Input, error]) error {
	defer r.bar.clear()
	for o, err := range a.Add(ctx, inputs) {
		if err != nil {
			r.bar.clear()
			return err
		}
		if err := r.one(o); err != nil {
			return err
		}
		r.bar.step()
	}
	r.bar.clear()
	if err := r.summary(); err != nil {
		return err
	}
	if r.unread > 0 {
		return errReported
	}
	return nil
}

// one tells what became of one original.
func (r *addRun) one(o ledger.Outcome) error {
	if o.Err != nil {
		r.unread++
		r.bar.clear()
		tell(r.err, o.Err)
		return nil
	}
	r.counts[o.Status]++
	if o.Of != "" {
		r.copies++
	}
	if !r.json {
		return nil
	}
	b, err := json.Marshal(addedRecord{o.Name, o.Document, o.Status, o.Of})
	if err != nil {
		return err
	}
	return write(r.out, append(b, '\n'))
}

// summary tells what became of all of them.
func (r *addRun) summary() error {
	if r.json {
		return nil
	}
	line := plural(r.counts[ledger.New], "document") + " added"
	if r.copies > 0 {
		line += fmt.Sprintf(", %d of them near-copies or versions of others", r.copies)
	}
	if n := r.counts[ledger.Resourced]; n > 0 {
		line += fmt.Sprintf("; %d known, obtained from another place too", n)
	}
	if n := r.counts[ledger.Known]; n > 0 {
		line += fmt.Sprintf("; %d known already", n)
	}
	if r.unread > 0 {
		line += fmt.Sprintf("; %d could not be read", r.unread)
	}
	return write(r.out, []byte(line+".\n"))
}

// proof tells how much of the ledger is provable: all of it, unless the log could
// not grow.
func (r *addRun) proof(ctx context.Context, store ledger.Store) error {
	if r.json {
		return nil
	}
	st, err := store.Stats(ctx)
	if err != nil {
		return err
	}
	line := fmt.Sprintf("All %d entries of the ledger are provable.\n", st.Entries)
	if st.Pending > 0 {
		line = fmt.Sprintf("%d of %d entries of the ledger are provable; the others are acknowledged.\n", st.Entries-st.Pending, st.Entries)
	}
	return write(r.out, []byte(line))
}

// plural is "1 document", "2 documents".
func plural(n int, thing string) string {
	if n == 1 {
		return "1 " + thing
	}
	return fmt.Sprintf("%d %ss", n, thing)
}
