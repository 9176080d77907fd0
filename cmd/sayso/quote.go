package main

import (
	"context"
	"encoding/json"
	"fmt"
	"strings"

	"github.com/sayso/sayso/document/verbatim"
)

type quoteCommand struct {
	ledgerFlags
	Words  string `arg:"" help:"The words as quoted; … or [square brackets] stand for what was left out or supplied."`
	From   string `required:"" placeholder:"ORIGINAL" complete:"file" help:"Where they are said to stand: a file, or a document of the ledger."`
	Format string `enum:"text,json" default:"text" help:"Output: text or json."`
}

// Help is shown by "sayso quote --help".
func (*quoteCommand) Help() string {
	return `Says whether words stand in an original: word for word; nearly, with what differs in
brackets; or not. Capitals, punctuation, line breaks and the form of quotation marks
make no difference. Of a quotation of less than four words every word must stand there,
of a longer one three in four for it to be near.

Examples:
  sayso quote 'We rebuilt … 400 homes' --from speech.pdf
  sayso quote 'no family was left behind' --from k3v9x2

Exit status: 0 they stand there word for word; 1 nearly, or not; 2 sayso could not do
its work.`
}

// quoteRecord is what "sayso quote --format json" prints.
type quoteRecord struct {
	Outcome verbatim.Outcome `json:"outcome"`
	Doc     string           `json:"doc"`
	Start   int              `json:"start"`
	End     int              `json:"end"`
	Text    string           `json:"text"` // that stands there
	Cut     bool             `json:"cut"`  // something is left out or supplied, as the quotation says
	Differ  int              `json:"differ"`
}

func (c *quoteCommand) Run(ctx context.Context, s *streams) error {
	st, err := c.statement(ctx, s, c.From)
	if err != nil {
		return err
	}
	r := verbatim.Find(st.text, c.Words)
	out := quoteText(st, r)
	if c.Format == "json" {
		b, err := json.Marshal(quoteRecord{r.Outcome, st.name, r.Span.Start, r.Span.End, r.Span.In(st.text), r.Cut, r.Differ})
		if err != nil {
			return err
		}
		out = append(b, '\n')
	}
	if err := write(s.out, out); err != nil {
		return err
	}
	if r.Outcome != verbatim.Exact {
		return errFindings
	}
	return nil
}

func quoteText(st *statement, r verbatim.Result) []byte {
	switch r.Outcome {
	case verbatim.Absent:
		return fmt.Appendf(nil, "Not there, not even nearly: %s\n", st.name)
	case verbatim.Nearly:
		b := fmt.Appendf(nil, "Nearly, %s: %s\n", plural(r.Differ, "word")+" apart", st.place(r.Span.Start))
		quoted, text := beside(r.Parts)
		return fmt.Appendf(b, "  quoted:   “%s”\n  original: “%s”\n", quoted, text)
	}
	b := fmt.Appendf(nil, "Word for word%s: %s\n", map[bool]string{true: ", with what is left out or supplied"}[r.Cut], st.place(r.Span.Start))
	return fmt.Appendf(b, "  original: “%s”\n", flat(r.Span.In(st.text)))
}

// beside are the words as quoted and as they stand, with what differs in brackets.
func beside(parts []verbatim.Part) (quoted, text string) {
	var q, t []string
	for _, p := range parts {
		if p.Same {
			q, t = append(q, p.Quoted), append(t, p.Text)
			continue
		}
		q, t = append(q, "["+p.Quoted+"]"), append(t, "["+p.Text+"]")
	}
	return flat(strings.Join(q, " ")), flat(strings.Join(t, " "))
}

// flat is s in one line.
func flat(s string) string { return oneLine(strings.Join(strings.Fields(s), " ")) }
