package server

import (
	"context"
	"net/http"
	"net/url"
	"strconv"

	"github.com/sayso/sayso/ledger"
	"github.com/sayso/sayso/publish/page"
)

// The lengths of lists.
const (
	pageSize = 50
	mostSize = 500
)

// listed is a statement in a list.
type listed struct {
	ID, Name, Publisher, Byline, Date, Added string
	Copy                                     bool // a near-copy of an earlier one
}

func listedOf(d *ledger.Document) listed {
	return listed{string(d.ID), d.Name(), d.Publisher, d.Byline, d.Date, d.Added.Format("2006-01-02 15:04"), d.Family != d.ID}
}

// documents are those behind the cursor that r gives, and the cursor of the next page, ""
// at the end.
func (s *Server) documents(r *http.Request, size int) (out []*ledger.Document, next string, err error) {
	q := ledger.DocumentQuery{After: ledger.ID(r.FormValue("after")), Limit: size + 1}
	for d, err := range s.Store.Documents(r.Context(), q) {
		if err != nil {
			return nil, "", err
		}
		out = append(out, d)
	}
	if len(out) > size {
		out = out[:size]
		next = string(out[size-1].ID)
	}
	return out, next, nil
}

// statements is the first page: what the ledger holds, and a way to give it more.
func (s *Server) statements(w http.ResponseWriter, r *http.Request) error {
	docs, next, err := s.documents(r, pageSize)
	if err != nil {
		return err
	}
	stats, err := s.Store.Stats(r.Context())
	if err != nil {
		return err
	}
	data := struct {
		Statements []listed
		Next       string
		Stats      ledger.Stats
		Writable   bool
	}{Next: more(r, next), Stats: stats, Writable: s.Reader != nil}
	for _, d := range docs {
		data.Statements = append(data.Statements, listedOf(d))
	}
	return s.views.show(w, http.StatusOK, "statements", layout{Title: "Statements", Nav: "statements", Body: data})
}

// more is the address of the page of a list that begins behind the cursor next; "" where
// there is none.
func more(r *http.Request, next string) string {
	if next == "" {
		return ""
	}
	q := url.Values{}
	for k, v := range r.URL.Query() {
		q[k] = v
	}
	q.Set("after", next)
	return r.URL.Path + "?" + q.Encode()
}

// sizeOf is how many items of a list are asked for.
func sizeOf(r *http.Request) (int, error) {
	v := r.FormValue("limit")
	if v == "" {
		return pageSize, nil
	}
	n, err := strconv.Atoi(v)
	if err != nil || n < 1 || n > mostSize {
		return 0, badRequest("limit=%s: it may be from 1 to %d", v, mostSize)
	}
	return n, nil
}

// reading is the document that r names with what was read in it.
func (s *Server) reading(ctx context.Context, id ledger.ID) (*reading, error) {
	doc, err := s.Store.Document(ctx, id)
	if err != nil {
		return nil, err
	}
	read, err := s.Store.Reading(ctx, id)
	if err != nil {
		return nil, err
	}
	sources, err := s.Store.Sources(ctx, id)
	return &reading{doc, read, sources}, err
}

// statement is the reading view of one.
func (s *Server) statement(w http.ResponseWriter, r *http.Request) error {
	x, err := s.reading(r.Context(), ledger.ID(r.PathValue("id")))
	if err != nil {
		return err
	}
	in, err := x.input()
	if err != nil {
		return err
	}
	parts, err := onePart(r, &in)
	if err != nil {
		return err
	}
	data := struct {
		*page.Page
		Document string
		Parts    []part // of a long one
		Family   string // the statement that this one is a near-copy of
		Refs     []string
	}{Page: page.New(in, ""), Document: string(x.doc.ID), Parts: parts}
	if x.doc.Family != x.doc.ID {
		data.Family = string(x.doc.Family)
	}
	return s.views.show(w, http.StatusOK, "statement", layout{Title: data.Title, Nav: "statements", Body: data})
}

// original gives the bytes as they were received, never to be shown as a page.
func (s *Server) original(w http.ResponseWriter, r *http.Request) error {
	id := ledger.ID(r.PathValue("id"))
	o, err := s.Store.Original(r.Context(), id)
	if err != nil {
		return err
	}
	tag := `"` + o.SHA256.String() + `"`
	w.Header().Set("ETag", tag)
	if r.Header.Get("If-None-Match") == tag {
		w.WriteHeader(http.StatusNotModified)
		return nil
	}
	b, err := o.Bytes()
	if err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/octet-stream")
	w.Header().Set("Content-Disposition", `attachment; filename="`+string(id)+`"`)
	w.Header().Set("Content-Length", strconv.Itoa(len(b)))
	_, err = w.Write(b)
	return err
}
