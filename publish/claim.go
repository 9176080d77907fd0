package publish

import (
	"fmt"
	"regexp"
	"strings"

	"github.com/sayso/sayso/claim"
	"github.com/sayso/sayso/claim/stance"
)

// claimRecord is a claim as annotate prints it.
type claimRecord struct {
	Doc  string `json:"doc"`
	Kind Kind   `json:"kind"`
	claim.Claim
}

func (r *Report) claim(c claim.Claim) claimRecord {
	return claimRecord{r.Document.ID, ClaimKind, c}
}

// AppendClaims appends to b what is claimed in r's document: where it stands, the
// speaker and the claim in a sentence; under it how it is put, when, where and how
// much, and the words of the text.
func (t *Text) AppendClaims(b []byte, r *Report) []byte {
	if !r.HasRules() {
		for _, n := range r.Notes() {
			b = fmt.Appendf(b, "%s: note: %s\n\n", clean(r.Document.Original.Name), clean(n))
		}
		return b
	}
	for _, c := range r.Claims() {
		b = t.appendClaim(b, r, &c)
	}
	return b
}

func (t *Text) appendClaim(b []byte, r *Report, c *claim.Claim) []byte {
	at := r.Document.Position(c.Start)
	where := fmt.Sprintf("%s:%d:%d", clean(r.Document.Original.Name), at.Line, at.Column)
	b = fmt.Appendf(b, "%s: %s: %s\n", t.palette.path.Sprint(where), t.palette.message.Sprint(clean(whose(c))), clean(c.Gloss))
	b = fmt.Appendf(b, "  = %s\n", clean(strings.Join(traits(c), "; ")))
	return fmt.Appendf(b, "  > %s\n\n", t.shortened(oneLine(c.Text)))
}

// whose names the one who makes a claim.
func whose(c *claim.Claim) string {
	switch {
	case c.Speaker != "":
		return c.Speaker
	case c.Voice == claim.Author:
		return "the author"
	case len(c.Candidates) > 0:
		return "not sure: " + strings.Join(c.Candidates, " or ")
	}
	return "not known"
}

// traits are how a claim is put, what it is about, when, where and how much.
func traits(c *claim.Claim) []string {
	put := string(c.Stance)
	if c.Certainty == stance.Hedged {
		put += ", hedged"
	}
	if c.Opinion {
		put += ", a judgement"
	}
	if c.Uncheck != "" {
		put += ", " + c.Uncheck
	}
	out := []string{put}
	if c.Event != "" {
		out = append(out, strings.TrimSuffix(string(c.Event)+", "+string(c.State), ", "))
	}
	if c.Time != nil {
		out = append(out, "when: "+when(c.Time))
	}
	if c.Place != nil {
		out = append(out, "where: "+c.Place.Name)
	}
	for i := range c.Quantities {
		q := &c.Quantities[i]
		out = append(out, "how much: "+strings.TrimSpace(q.Text+" "+thing(q)))
	}
	if c.Instrument != nil {
		out = append(out, "under: "+c.Instrument.Name)
	}
	if k := c.Commitment; k != nil && k.Due != nil {
		out = append(out, "due: "+when(k.Due))
	}
	if len(c.Chain) > 1 {
		out = append(out, "as told by "+strings.Join(c.Chain[:len(c.Chain)-1], ", "))
	}
	return out
}

// partOfYear matches what EDTF has numbers for that nobody reads as such: seasons,
// quarters, halves (2022-35 is the third quarter).
var partOfYear = regexp.MustCompile(`^(-?\d{4})-[2-4]\d$`)

// when is the day of w as EDTF writes it, or in the text's words with the year.
func when(w *claim.When) string {
	m := partOfYear.FindStringSubmatch(w.EDTF)
	switch {
	case m == nil:
		return or(w.EDTF, w.Text)
	case strings.Contains(w.Text, m[1]):
		return w.Text
	}
	return w.Text + " (" + m[1] + ")"
}

// thing is what q counts, where its own words do not hold it.
func thing(q *claim.Figure) string {
	if strings.Contains(q.Text, q.Thing) {
		return ""
	}
	return q.Thing
}

func or(a, b string) string {
	if a != "" {
		return a
	}
	return b
}
