package server

import (
	"math"
	"net/http"
	"net/url"
	"strconv"

	"github.com/sayso/sayso/claim/match"
	"github.com/sayso/sayso/document"
	"github.com/sayso/sayso/interval"
	"github.com/sayso/sayso/ledger"
)

// relations are those that a list of conflicts may show, by their names in a query.
var relations = map[string][]match.Relation{
	"":          {match.Conflict, match.SourcesDiffer},
	"updates":   {match.Update},
	"agreement": {match.Agree},
}

// sureEnough is the confidence that is asked for where none is named.
const sureEnough = 0.6

// matchQuery is what r asks for of conflicts.
func matchQuery(r *http.Request, size int) (q ledger.MatchQuery, err error) {
	rs, known := relations[r.FormValue("show")]
	if !known {
		return q, badRequest("show=%s: it may be left out, or be updates or agreement", r.FormValue("show"))
	}
	q = ledger.MatchQuery{Relations: rs, Place: r.FormValue("place"), Speaker: r.FormValue("speaker"), Event: r.FormValue("event"), Least: sureEnough, Limit: size + 1}
	if v := r.FormValue("confidence"); v != "" {
		if q.Least, err = strconv.ParseFloat(v, 64); err != nil || q.Least < 0 || q.Least > 1 {
			return q, badRequest("confidence=%s: it may be from 0 to 1", v)
		}
	}
	if v := r.FormValue("after"); v != "" {
		if q.Offset, err = strconv.Atoi(v); err != nil || q.Offset < 0 {
			return q, badRequest("after=%s is no cursor of this list", v)
		}
	}
	return q, nil
}

// matches are those that r asks for, and the cursor of the next page.
func (s *Server) matches(r *http.Request, size int) (out []*ledger.MatchDetail, next string, err error) {
	q, err := matchQuery(r, size)
	if err != nil {
		return nil, "", err
	}
	for m, err := range s.Store.Matches(r.Context(), q) {
		if err != nil {
			return nil, "", err
		}
		out = append(out, m)
	}
	if len(out) > size {
		out, next = out[:size], strconv.Itoa(q.Offset+size)
	}
	return out, next, nil
}

// board is a match as the page shows it.
type board struct {
	Relation string
	Sure     int // per cent
	About    string
	Sides    [2]boardSide
	Axis     *axis // nil where no figures are compared
	Why      []string
}

type boardSide struct {
	Ref      string // of the claim
	Document string
	Name     string
	From     string // publisher and date
	Speaker  string
	Quote    string
	Figure   string
	Stance   string
}

var relationNames = map[match.Relation]string{match.Conflict: "conflict", match.SourcesDiffer: "sources differ", match.Update: "update", match.Agree: "agreement", match.Follows: "what came of it"}

func boardOf(m *ledger.MatchDetail) board {
	r := m.Record()
	b := board{Relation: relationNames[m.Relation], Sure: int(math.Round(100 * m.Confidence)), Why: m.Why, About: join(", ", r.Key.Event, r.Key.State, r.Key.Thing, r.Key.Place)}
	b.Sides = [2]boardSide{sideOf(r.A, m.DocumentA), sideOf(r.B, m.DocumentB)}
	b.Sides[0].Stance, b.Sides[1].Stance = string(m.ClaimA.Stance), string(m.ClaimB.Stance)
	if m.ValueA != interval.All() {
		b.Axis = newAxis(m.ValueA, m.ValueB)
	}
	return b
}

func sideOf(r ledger.SideRecord, d *ledger.Document) boardSide {
	out := boardSide{
		Ref: string(d.ID) + "/" + r.Claim, Document: string(d.ID), Name: d.Name(), From: join(", ", d.Publisher, d.Date), Speaker: r.Speaker, Quote: r.Quote,
	}
	if out.Speaker == "" {
		out.Speaker = "not known who"
	}
	if r.Interval != nil {
		out.Figure = r.Interval.String()
	}
	return out
}

// join is the words that are not empty, with sep between them.
func join(sep string, words ...string) (out string) {
	for _, w := range words {
		switch {
		case w == "":
		case out == "":
			out = w
		default:
			out += sep + w
		}
	}
	return out
}

// axis draws two intervals on one line, so that one sees whether they meet.
type axis struct {
	Bars   [2]bar
	Labels [2]string // of the line's ends
}

// bar is an interval from X over Width, of 1000. It is open to a side where it has no end.
type bar struct {
	X, Width  int
	From, To  bool // it goes on beyond the line
	Meets     bool
	Described string
}

func newAxis(a, b interval.Interval) *axis {
	lo, hi := math.Inf(1), math.Inf(-1)
	for _, v := range []float64{a.From, a.To, b.From, b.To} {
		if !math.IsInf(v, 0) {
			lo, hi = min(lo, v), max(hi, v)
		}
	}
	if math.IsInf(lo, 0) {
		return nil
	}
	margin := max((hi-lo)*0.15, math.Abs(hi)*0.05, 1)
	lo, hi = lo-margin, hi+margin
	x := &axis{Labels: [2]string{label(lo + margin), label(hi - margin)}}
	for i, v := range []interval.Interval{a, b} {
		from, to := at(v.From, lo, hi), at(v.To, lo, hi)
		x.Bars[i] = bar{X: from, Width: max(to-from, 8), From: math.IsInf(v.From, 0), To: math.IsInf(v.To, 0), Meets: a.Meets(b), Described: v.String()}
	}
	return x
}

// at is where a value lies on a line of 1000 from lo to hi.
func at(v, lo, hi float64) int { return int(math.Round(1000 * (min(max(v, lo), hi) - lo) / (hi - lo))) }

func label(v float64) string { return strconv.FormatFloat(v, 'g', 6, 64) }

// conflicts is the board on which statements that contradict each other stand side by
// side.
func (s *Server) conflicts(w http.ResponseWriter, r *http.Request) error {
	found, next, err := s.matches(r, pageSize)
	if err != nil {
		return err
	}
	data := struct {
		Boards []board
		Next   string
		Fields []field
		Show   string
		Kinds  []kind
	}{Next: more(r, next), Show: r.FormValue("show"), Kinds: kinds(r)}
	for _, f := range fields(r) {
		if f.Name == "speaker" || f.Name == "place" || f.Name == "event" {
			data.Fields = append(data.Fields, f)
		}
	}
	for _, m := range found {
		data.Boards = append(data.Boards, boardOf(m))
	}
	return s.views.show(w, http.StatusOK, "conflicts-page", layout{Title: "Conflicts", Nav: "conflicts", Body: data})
}

// kind is a link to another kind of matches.
type kind struct {
	Label, Href string
	Current     bool
}

func kinds(r *http.Request) []kind {
	out := []kind{{Label: "Conflicts"}, {Label: "Updates", Href: "updates"}, {Label: "Agreements", Href: "agreement"}}
	for i := range out {
		show := out[i].Href
		q := url.Values{}
		for _, name := range []string{"speaker", "place", "event"} {
			if v := r.FormValue(name); v != "" {
				q.Set(name, v)
			}
		}
		if show != "" {
			q.Set("show", show)
		}
		out[i].Current, out[i].Href = show == r.FormValue("show"), "/conflicts?"+q.Encode()
	}
	return out
}

func (s *Server) apiConflicts(w http.ResponseWriter, r *http.Request) error {
	size, err := sizeOf(r)
	if err != nil {
		return err
	}
	found, next, err := s.matches(r, size)
	if err != nil {
		return err
	}
	out := list[ledger.ConflictRecord]{Items: []ledger.ConflictRecord{}, Next: next}
	for _, m := range found {
		out.Items = append(out.Items, m.Record())
	}
	return writeJSON(w, r, http.StatusOK, out)
}

// beside are the claims of other statements that speak of the same fact as a claim.
func (s *Server) beside(r *http.Request, c *ledger.Claim) (out []board, err error) {
	for m, err := range s.Store.Matches(r.Context(), ledger.MatchQuery{Document: c.Document, Limit: mostSize}) {
		if err != nil {
			return nil, err
		}
		if m.A == (ledger.ClaimRef{Document: c.Document, Ordinal: c.Ordinal}) || m.B == (ledger.ClaimRef{Document: c.Document, Ordinal: c.Ordinal}) {
			out = append(out, boardOf(m))
		}
	}
	return out, nil
}

// commitment is something undertaken, as the board shows it.
type commitment struct {
	foundClaim
	Agent string
	Due   string
	EDTF  string
	Past  bool // its date has passed, on the day that the page names
}

// commitments is the board of what was undertaken, with due dates.
func (s *Server) commitments(w http.ResponseWriter, r *http.Request) error {
	found, next, err := s.find(r, 2*pageSize)
	if err != nil {
		return err
	}
	day := now().UTC()
	if v := r.FormValue("as-of"); v != "" {
		first, _, ok := document.DateRange(v)
		if !ok {
			return badRequest("as-of=%s is not a date; write it as 2023-09-01", v)
		}
		day = first
	}
	data := struct {
		AsOf        string
		Commitments []commitment
		Next        string
		Fields      []field
	}{AsOf: day.Format("2 January 2006"), Next: more(r, next), Fields: []field{{"speaker", "Who says so", r.FormValue("speaker"), ""}, {"place", "Where", r.FormValue("place"), ""}, {"as-of", "On", r.FormValue("as-of"), "2024-12-31"}}}
	for _, f := range found {
		if f.claim.Commitment == nil {
			continue
		}
		x := commitment{foundClaim: f, Agent: f.claim.Commitment.Agent}
		if d := f.claim.Commitment.Due; d != nil {
			x.Due, x.EDTF, x.Past = d.Text, d.EDTF, d.Value != "" && d.Interval.Bounded() && d.Interval.To <= float64(day.Unix())
		}
		data.Commitments = append(data.Commitments, x)
	}
	return s.views.show(w, http.StatusOK, "commitments-page", layout{Title: "Commitments", Nav: "commitments", Body: data})
}
