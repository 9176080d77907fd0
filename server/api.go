package server

import (
	"bytes"
	"crypto/sha256"
	_ "embed"
	"encoding/base64"
	"encoding/json"
	"fmt"
	"net/http"
	"time"

	"github.com/sayso/sayso/ledger"
)

//go:embed openapi.json
var openAPI string

// writeJSON answers with v. A GET whose caller has it already is answered by that alone.
func writeJSON(w http.ResponseWriter, r *http.Request, status int, v any) error {
	var b bytes.Buffer
	enc := json.NewEncoder(&b)
	enc.SetEscapeHTML(false)
	if err := enc.Encode(v); err != nil {
		return fmt.Errorf("writing JSON: %w", err)
	}
	w.Header().Set("Content-Type", "application/json")
	if r.Method == http.MethodGet {
		tag := etag(b.String())
		w.Header().Set("ETag", tag)
		w.Header().Set("Cache-Control", "no-cache")
		if r.Header.Get("If-None-Match") == tag {
			w.WriteHeader(http.StatusNotModified)
			return nil
		}
	}
	w.WriteHeader(status)
	_, err := w.Write(b.Bytes())
	return err
}

// etag is a tag for what consists of parts.
func etag(parts ...string) string {
	h := sha256.New()
	for _, p := range parts {
		fmt.Fprintf(h, "%d %s", len(p), p)
	}
	return `"` + base64.RawURLEncoding.EncodeToString(h.Sum(nil)[:12]) + `"`
}

// list is a page of a list.
type list[T any] struct {
	Items []T    `json:"items"`
	Next  string `json:"next,omitempty"` // the cursor of the next page, to be given as after
}

// statementRecord is a statement as the API has it.
type statementRecord struct {
	ID        ledger.ID `json:"id"`
	Title     string    `json:"title"`
	Byline    string    `json:"byline,omitempty"`
	Publisher string    `json:"publisher,omitempty"`
	Date      string    `json:"date,omitempty"`
	Language  string    `json:"language"`
	Added     string    `json:"added"`
	SHA256    string    `json:"sha256"`
	CopyOf    ledger.ID `json:"copyOf,omitempty"` // the first of its near-copies, where it is not that one

	Text     string            `json:"text,omitempty"`
	Sources  []sourceRecord    `json:"sources,omitempty"`
	Findings []json.RawMessage `json:"findings,omitempty"`
	Claims   []json.RawMessage `json:"claims,omitempty"`
}

type sourceRecord struct {
	Name     string `json:"name"`
	URL      string `json:"url,omitempty"`
	Obtained string `json:"obtained"`
}

func statementOf(d *ledger.Document) statementRecord {
	out := statementRecord{
		ID: d.ID, Title: d.Name(), Byline: d.Byline, Publisher: d.Publisher, Date: d.Date, Language: d.Language,
		Added: d.Added.Format(time.RFC3339), SHA256: d.Original.String(),
	}
	if d.Family != d.ID {
		out.CopyOf = d.Family
	}
	return out
}

func (s *Server) apiStatements(w http.ResponseWriter, r *http.Request) error {
	size, err := sizeOf(r)
	if err != nil {
		return err
	}
	docs, next, err := s.documents(r, size)
	if err != nil {
		return err
	}
	out := list[statementRecord]{Items: []statementRecord{}, Next: next}
	for _, d := range docs {
		out.Items = append(out.Items, statementOf(d))
	}
	return writeJSON(w, r, http.StatusOK, out)
}

func (s *Server) apiStatement(w http.ResponseWriter, r *http.Request) error {
	x, err := s.reading(r.Context(), ledger.ID(r.PathValue("id")))
	if err != nil {
		return err
	}
	out := statementOf(x.doc)
	out.Text = x.doc.Text
	for _, o := range x.sources {
		out.Sources = append(out.Sources, sourceRecord{o.Name, o.URL, o.Obtained})
	}
	for _, f := range x.read.Findings {
		out.Findings = append(out.Findings, f.Record)
	}
	for _, c := range x.read.Claims {
		out.Claims = append(out.Claims, c.Record)
	}
	return writeJSON(w, r, http.StatusOK, out)
}

// claimRecord is a claim with the statement that it stands in.
type claimRecord struct {
	Statement ledger.ID       `json:"statement"`
	Title     string          `json:"title,omitempty"`
	Claim     json.RawMessage `json:"claim"`
}

func (s *Server) apiClaims(w http.ResponseWriter, r *http.Request) error {
	size, err := sizeOf(r)
	if err != nil {
		return err
	}
	found, next, err := s.find(r, size)
	if err != nil {
		return err
	}
	out := list[claimRecord]{Items: []claimRecord{}, Next: next}
	for _, f := range found {
		record, err := json.Marshal(f.claim)
		if err != nil {
			return err
		}
		out.Items = append(out.Items, claimRecord{ledger.ID(f.Document), f.Statement, record})
	}
	return writeJSON(w, r, http.StatusOK, out)
}

func (s *Server) apiClaim(w http.ResponseWriter, r *http.Request) error {
	c, _, err := s.oneClaim(r)
	if err != nil {
		return err
	}
	return writeJSON(w, r, http.StatusOK, claimRecord{Statement: c.Document, Claim: c.Record})
}

// apiStats counts what the ledger holds, and how long the server took for its answers.
func (s *Server) apiStats(w http.ResponseWriter, r *http.Request) error {
	stats, err := s.Store.Stats(r.Context())
	if err != nil {
		return err
	}
	type times struct {
		Requests int64   `json:"requests"`
		P50      float64 `json:"p50ms"`
		P99      float64 `json:"p99ms"`
	}
	var t times
	p50, n := s.times.quantile(0.5)
	p99, _ := s.times.quantile(0.99)
	t.Requests, t.P50, t.P99 = n, p50.Seconds()*1000, p99.Seconds()*1000
	return writeJSON(w, r, http.StatusOK, struct {
		Version string       `json:"version"`
		Ledger  ledger.Stats `json:"ledger"`
		Times   times        `json:"times"`
	}{s.Version, stats, t})
}

func (s *Server) openAPI(w http.ResponseWriter, r *http.Request) error {
	return writeJSON(w, r, http.StatusOK, json.RawMessage(openAPI))
}

func (s *Server) apiPage(w http.ResponseWriter, r *http.Request) error {
	var doc struct {
		Paths map[string]map[string]struct{ Summary string }
	}
	if err := json.Unmarshal([]byte(openAPI), &doc); err != nil {
		return fmt.Errorf("reading openapi.json: %w", err)
	}
	return s.views.show(w, http.StatusOK, "api", layout{Title: "For programs", Body: doc.Paths})
}
