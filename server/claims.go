package server

import (
	"math"
	"net/http"
	"strconv"
	"strings"

	"github.com/sayso/sayso/claim"
	"github.com/sayso/sayso/document"
	"github.com/sayso/sayso/interval"
	"github.com/sayso/sayso/ledger"
	"github.com/sayso/sayso/publish/page"
)

// claimQuery is what r asks for of claims. The names of its fields are those of the
// search page and of the API.
func claimQuery(r *http.Request) (q ledger.ClaimQuery, err error) {
	q = ledger.ClaimQuery{
		After: ledger.ID(r.FormValue("after")), Document: ledger.ID(r.FormValue("statement")), Event: r.FormValue("event"), State: r.FormValue("state"),
		Words: r.FormValue("words"), Place: r.FormValue("place"), Speaker: r.FormValue("speaker"), Stance: r.FormValue("stance"),
	}
	if thing := r.FormValue("thing"); thing != "" {
		q.Things = strings.Split(thing, ",")
	}
	if q.Time, err = timeRange(r.FormValue("from"), r.FormValue("to")); err != nil {
		return q, err
	}
	q.Value, err = valueRange(r.FormValue("min"), r.FormValue("max"))
	return q, err
}

// timeRange is the time from the beginning of one date to the end of another; nil where
// neither is given.
func timeRange(from, to string) (*interval.Interval, error) {
	if from == "" && to == "" {
		return nil, nil
	}
	out := interval.All()
	for _, d := range []struct {
		name, value string
		end         *float64
		last        bool
	}{{"from", from, &out.From, false}, {"to", to, &out.To, true}} {
		if d.value == "" {
			continue
		}
		first, after, ok := document.DateRange(d.value)
		if !ok {
			return nil, badRequest("%s=%s is not a date; write it as 2023, 2023-09 or 2023-09-01", d.name, d.value)
		}
		*d.end = float64(first.Unix())
		if d.last {
			*d.end = float64(after.Unix()) - 1 // the end is not part of it
		}
	}
	if out.Empty() {
		return nil, badRequest("the time ends before it begins")
	}
	return &out, nil
}

func valueRange(least, most string) (*interval.Interval, error) {
	if least == "" && most == "" {
		return nil, nil
	}
	out := interval.All()
	for _, v := range []struct {
		name, value string
		end         *float64
	}{{"min", least, &out.From}, {"max", most, &out.To}} {
		if v.value == "" {
			continue
		}
		n, err := strconv.ParseFloat(v.value, 64)
		if err != nil || math.IsNaN(n) {
			return nil, badRequest("%s=%s is not a number", v.name, v.value)
		}
		*v.end = n
	}
	if out.Empty() {
		return nil, badRequest("max is smaller than min")
	}
	return &out, nil
}

// foundClaim is a claim in a list.
type foundClaim struct {
	page.Claim
	Document  string
	Statement string
	Ref       string
	claim     *claim.Claim
}

// find gives the claims that r asks for, at most size statements' worth, and the cursor of
// what follows. A page of a list ends with a statement, so that none is cut in two.
func (s *Server) find(r *http.Request, size int) (out []foundClaim, next string, err error) {
	q, err := claimQuery(r)
	if err != nil {
		return nil, "", err
	}
	q.Limit = size + mostSize
	names := map[ledger.ID]string{}
	last := ledger.ID("")
	for c, err := range s.Store.Claims(r.Context(), q) {
		if err != nil {
			return nil, "", err
		}
		if c.Document != last && len(out) >= size {
			return out, string(last), nil
		}
		last = c.Document
		x, err := c.Claim()
		if err != nil {
			return nil, "", err
		}
		if _, known := names[c.Document]; !known {
			d, err := s.Store.Document(r.Context(), c.Document)
			if err != nil {
				return nil, "", err
			}
			names[c.Document] = d.Name()
		}
		out = append(out, foundClaim{page.ClaimOf(*x), string(c.Document), names[c.Document], c.Ref(), x})
	}
	return out, "", nil
}

// claims is the page on which claims are looked for.
func (s *Server) claims(w http.ResponseWriter, r *http.Request) error {
	found, next, err := s.find(r, pageSize)
	if err != nil {
		return err
	}
	data := struct {
		Claims []foundClaim
		Next   string
		Fields []field
	}{found, more(r, next), fields(r)}
	return s.views.show(w, http.StatusOK, "claims-page", layout{Title: "Claims", Nav: "claims", Body: data})
}

// field is one field of the search.
type field struct{ Name, Label, Value, Hint string }

func fields(r *http.Request) []field {
	out := []field{
		{"words", "Words of the statement", "", "dam flood"},
		{"speaker", "Who says so", "", ""},
		{"place", "Where", "", ""},
		{"thing", "What is counted", "", "a word: family"},
		{"event", "Kind", "", "casualties"},
		{"state", "State", "", "killed"},
		{"stance", "Put as", "", "planned"},
		{"from", "From", "", "2020 or 2020-05-03"},
		{"to", "To", "", ""},
		{"min", "At least", "", ""},
		{"max", "At most", "", ""},
	}
	for i := range out {
		out[i].Value = r.FormValue(out[i].Name)
	}
	return out
}

// claim is the page of one claim.
func (s *Server) claim(w http.ResponseWriter, r *http.Request) error {
	c, x, err := s.oneClaim(r)
	if err != nil {
		return err
	}
	d, err := s.Store.Document(r.Context(), c.Document)
	if err != nil {
		return err
	}
	data := struct {
		foundClaim
		Listed     listed
		Facts      []page.Fact
		Beside     []board
		Reviews    []reviewed
		Vocabulary []string // of reviews; none where they are not taken
	}{foundClaim: foundClaim{page.ClaimOf(*x), string(d.ID), d.Name(), c.Ref(), x}, Listed: listedOf(d), Facts: claimFacts(x)}
	if data.Beside, err = s.beside(r, c); err != nil {
		return err
	}
	if data.Reviews, err = s.reviewsOf(r, c); err != nil {
		return err
	}
	if s.Reader != nil {
		data.Vocabulary = s.Vocabulary
	}
	return s.views.show(w, http.StatusOK, "claim", layout{Title: "A claim", Nav: "claims", Body: data})
}

// oneClaim is the claim that r names.
func (s *Server) oneClaim(r *http.Request) (*ledger.Claim, *claim.Claim, error) {
	q := ledger.ClaimQuery{Document: ledger.ID(r.PathValue("document")), ID: r.PathValue("claim"), Limit: 1}
	for c, err := range s.Store.Claims(r.Context(), q) {
		if err != nil {
			return nil, nil, err
		}
		x, err := c.Claim()
		return c, x, err
	}
	return nil, nil, notFound("the ledger has no claim %s of statement %s", q.ID, q.Document)
}

// claimFacts is what there is to know of c, but for its words.
func claimFacts(c *claim.Claim) (out []page.Fact) {
	p := page.ClaimOf(*c)
	for _, f := range []page.Fact{
		{Name: "Who says so", Value: p.Speaker},
		{Name: "Through", Value: strings.Join(c.Chain, " → ")},
		{Name: "Put as", Value: p.Stance},
		{Name: "Kind", Value: p.Event},
		{Name: "When", Value: p.When},
		{Name: "EDTF", Value: p.EDTF},
		{Name: "Where", Value: p.Where},
		{Name: "How much", Value: p.HowMuch},
	} {
		if f.Value != "" {
			out = append(out, f)
		}
	}
	if c.Instrument != nil {
		out = append(out, page.Fact{Name: "Under", Value: c.Instrument.Name})
	}
	if c.Commitment != nil && c.Commitment.Due != nil {
		out = append(out, page.Fact{Name: "Due", Value: c.Commitment.Due.Text})
	}
	return out
}

// timeline is a line of the claims that r asks for.
func (s *Server) timeline(w http.ResponseWriter, r *http.Request) error {
	found, next, err := s.find(r, 2*pageSize)
	if err != nil {
		return err
	}
	var shown []page.Claim
	var claims []claim.Claim
	for i, f := range found {
		p := f.Claim
		p.Number, p.ID = i+1, ""
		p.Href = "/claims/" + f.Ref
		shown, claims = append(shown, p), append(claims, *f.claim)
	}
	data := struct {
		*page.Page
		Next   string
		Fields []field
	}{&page.Page{Timeline: page.NewTimeline(shown, claims)}, more(r, next), fields(r)}
	return s.views.show(w, http.StatusOK, "timeline-page", layout{Title: "Timeline", Nav: "timeline", Body: data})
}
