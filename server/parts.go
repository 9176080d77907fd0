package server

import (
	"net/http"
	"slices"
	"strconv"

	"github.com/sayso/sayso/claim"
	"github.com/sayso/sayso/document"
	"github.com/sayso/sayso/publish/page"
	"github.com/sayso/sayso/span"
)

// partLength is how many bytes of a statement stand on one page, to the end of the block
// that reaches it. A statement that is a little longer is not cut.
const partLength = 48 << 10

// part is one of the pages of a long statement.
type part struct {
	Number   int
	Current  bool
	Findings int
	blocks   []document.Block
}

// holds reports whether s begins in the part.
func (p *part) holds(s span.Span) bool {
	return p.blocks[0].Start <= s.Start && s.Start <= p.blocks[len(p.blocks)-1].End
}

// partsOf cuts blocks into parts; nil where they are one.
func partsOf(blocks []document.Block, findings []page.Finding) (out []part) {
	if len(blocks) == 0 || blocks[len(blocks)-1].End-blocks[0].Start < 3*partLength/2 {
		return nil
	}
	from := 0
	for i, b := range blocks {
		if i == len(blocks)-1 || b.End-blocks[from].Start >= partLength {
			out = append(out, part{Number: len(out) + 1, blocks: blocks[from : i+1]})
			from = i + 1
		}
	}
	for i := range out {
		for _, f := range findings {
			if out[i].holds(f.Span) {
				out[i].Findings++
			}
		}
	}
	return out
}

// onePart leaves of in what stands in the part that r asks for, the first where it asks for
// none. It gives all parts; nil where the statement is not cut.
func onePart(r *http.Request, in *page.Input) ([]part, error) {
	parts := partsOf(in.Blocks, in.Findings)
	asked := r.FormValue("part")
	if asked == "" {
		asked = "1"
	}
	n, err := strconv.Atoi(asked)
	if err != nil || n < 1 || n > max(len(parts), 1) {
		return nil, notFound("the statement has no part %s", asked)
	}
	if parts == nil {
		return nil, nil
	}
	p := &parts[n-1]
	p.Current = true
	in.Blocks = p.blocks
	in.Findings = slices.DeleteFunc(in.Findings, func(f page.Finding) bool { return !p.holds(f.Span) })
	in.Readings = slices.DeleteFunc(in.Readings, func(x page.Reading) bool { return !p.holds(x.Span) })
	in.Claims = slices.DeleteFunc(in.Claims, func(c claim.Claim) bool { return !p.holds(c.Span) })
	in.Says = slices.DeleteFunc(in.Says, func(s page.Say) bool {
		return !slices.ContainsFunc(s.Spans, p.holds)
	})
	return parts, nil
}
