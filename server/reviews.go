package server

import (
	"errors"
	"io"
	"mime"
	"mime/multipart"
	"net/http"
	"net/url"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"github.com/sayso/sayso/ledger"
)

// The limits of a review.
const (
	maxField    = 64 << 10 // bytes of a field
	maxEvidence = 32 << 20 // bytes of a file
)

// reviewed is a review as a page shows it.
type reviewed struct {
	Number                              int
	Assessment, Because, Reviewer, Made string
	Evidence                            []evidence
	Undone                              bool
}

type evidence struct{ Name, URL, SHA256 string }

// reviewsOf are the reviews of a claim, in the order in which they were made.
func (s *Server) reviewsOf(r *http.Request, c *ledger.Claim) (out []reviewed, err error) {
	for x, err := range s.Store.Reviews(r.Context(), c.Document) {
		if err != nil {
			return nil, err
		}
		if x.Claim != c.ID {
			continue
		}
		v := reviewed{Number: x.Number, Assessment: x.Assessment, Because: x.Because, Reviewer: x.Reviewer, Made: x.Made.Format("2006-01-02 15:04")}
		for _, e := range x.Evidence {
			shown := evidence{Name: e.Name, URL: e.URL}
			if e.URL == "" {
				shown.SHA256 = e.SHA256.String()
			}
			v.Evidence = append(v.Evidence, shown)
		}
		out = append(out, v)
	}
	return out, nil
}

// review keeps a review of the claim that r names, and leads back to it.
func (s *Server) review(w http.ResponseWriter, r *http.Request) error {
	if s.Reader == nil {
		return &problem{http.StatusForbidden, "this server takes no reviews"}
	}
	c, _, err := s.oneClaim(r)
	if err != nil {
		return err
	}
	x, err := s.reviewFrom(r)
	if err != nil {
		return err
	}
	x.Document, x.Claim = c.Document, c.ID
	if err := s.Store.Review(r.Context(), x); err != nil {
		return err
	}
	if s.Kept != nil {
		if err := s.Kept(r.Context()); err != nil {
			s.Failed(err) // the review is kept all the same
		}
	}
	http.Redirect(w, r, "/claims/"+c.Ref()+"#reviews", http.StatusSeeOther)
	return nil
}

// reviewFrom reads the form of a review.
func (s *Server) reviewFrom(r *http.Request) (*ledger.Review, error) {
	parts, err := r.MultipartReader()
	if err != nil {
		return nil, badRequest("the form cannot be read: %v", err)
	}
	fields, files := map[string]string{}, []ledger.Evidence(nil)
	for {
		p, err := parts.NextPart()
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			return nil, badRequest("the form cannot be read: %v", err)
		}
		if err := readPart(p, fields, &files); err != nil {
			return nil, err
		}
	}
	x := &ledger.Review{Assessment: fields["assessment"], Because: strings.TrimSpace(fields["because"]), Reviewer: strings.TrimSpace(fields["by"]), Made: now().UTC().Truncate(time.Microsecond), Evidence: files}
	switch {
	case !slices.Contains(s.Vocabulary, x.Assessment):
		return nil, badRequest("“%s” is no word of the vocabulary: %s", x.Assessment, strings.Join(s.Vocabulary, ", "))
	case x.Because == "":
		return nil, badRequest("a review needs a reason")
	case x.Reviewer == "":
		return nil, badRequest("a review needs the name of the one who makes it")
	}
	if u := strings.TrimSpace(fields["url"]); u != "" {
		if parsed, err := url.Parse(u); err != nil || parsed.Host == "" || parsed.Scheme != "https" && parsed.Scheme != "http" {
			return nil, badRequest("“%s” is not an address; write it as https://example.org/page", u)
		}
		x.Evidence = append(x.Evidence, ledger.Evidence{URL: u})
	}
	return x, nil
}

func readPart(p *multipart.Part, fields map[string]string, files *[]ledger.Evidence) error {
	if p.FormName() != "evidence" {
		b, err := readMost(p, maxField)
		fields[p.FormName()] = string(b)
		return err
	}
	b, err := readMost(p, maxEvidence)
	if err != nil || len(b) == 0 {
		return err
	}
	name := fileName(p.FileName())
	kind := mime.TypeByExtension(filepath.Ext(name))
	if kind == "" {
		kind = "application/octet-stream"
	}
	*files = append(*files, ledger.NewEvidence(name, kind, b))
	return nil
}

// readMost reads all of r, up to most bytes; more is an error.
func readMost(r io.Reader, most int64) ([]byte, error) {
	b, err := io.ReadAll(io.LimitReader(r, most+1))
	switch {
	case err != nil:
		return nil, badRequest("the form cannot be read: %v", err)
	case int64(len(b)) > most:
		return nil, &problem{http.StatusRequestEntityTooLarge, "a field or a file of the form is too large"}
	}
	return b, nil
}
