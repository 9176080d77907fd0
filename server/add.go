package server

import (
	"bytes"
	"errors"
	"io"
	"iter"
	"mime"
	"mime/multipart"
	"net/http"
	"path"
	"strings"

	"github.com/sayso/sayso/document"
	"github.com/sayso/sayso/ledger"
)

// maxBody is how many bytes a request may bring.
const maxBody = document.MaxText

// pasted is the name of a text that was pasted.
const pasted = "pasted.txt"

// taken is what became of an original that was given to the server.
type taken struct {
	Name     string        `json:"name"`
	Document ledger.ID     `json:"document,omitempty"`
	Status   ledger.Status `json:"status,omitempty"`
	Problem  string        `json:"problem,omitempty"` // why it could not be read
}

// take keeps the original that body holds, or each record of it.
func (s *Server) take(r *http.Request, name, address string, body io.Reader) ([]taken, error) {
	if s.Reader == nil {
		return nil, &problem{http.StatusForbidden, "this server takes no statements"}
	}
	adder := ledger.Adder{Store: s.Store, Workers: 1, Reader: s.Reader, URL: address}
	var out []taken
	for o, err := range adder.Add(r.Context(), inputs(r, fileName(name), body)) {
		if err != nil {
			return out, err
		}
		t := taken{Name: o.Name, Document: o.Document, Status: o.Status}
		if o.Err != nil {
			if e, ok := errors.AsType[*http.MaxBytesError](o.Err); ok {
				return out, e
			}
			t.Problem = o.Err.Error()
		}
		out = append(out, t)
	}
	if s.Kept != nil {
		if err := s.Kept(r.Context()); err != nil {
			s.Failed(err) // what was given is kept all the same
		}
	}
	return out, nil
}

func inputs(r *http.Request, name string, body io.Reader) iter.Seq2[*document.Input, error] {
	return document.InputsFrom(r.Context(), name, body, document.Options{})
}

// fileName is what an upload is called: its last part, whatever path came with it.
func fileName(name string) string {
	name = path.Base(strings.ReplaceAll(name, `\`, "/"))
	if name == "." || name == "/" || name == ".." {
		return "statement"
	}
	return name
}

// apiAdd keeps the body of the request, or the files of a form.
func (s *Server) apiAdd(w http.ResponseWriter, r *http.Request) error {
	out, err := s.addBody(r)
	if err != nil {
		return err
	}
	status := http.StatusOK
	for _, t := range out {
		if t.Status == ledger.New {
			status = http.StatusCreated
		}
	}
	return writeJSON(w, r, status, map[string]any{"items": out})
}

func (s *Server) addBody(r *http.Request) ([]taken, error) {
	kind, _, err := mime.ParseMediaType(r.Header.Get("Content-Type"))
	if err != nil && r.Header.Get("Content-Type") != "" {
		return nil, badRequest("the Content-Type cannot be read: %v", err)
	}
	if kind != "multipart/form-data" {
		return s.take(r, r.URL.Query().Get("name"), r.URL.Query().Get("url"), r.Body)
	}
	parts, err := r.MultipartReader()
	if err != nil {
		return nil, badRequest("the form cannot be read: %v", err)
	}
	return s.addForm(r, parts)
}

// addForm keeps the files and the text of a form, as they come.
func (s *Server) addForm(r *http.Request, parts *multipart.Reader) (out []taken, err error) {
	for {
		p, err := parts.NextPart()
		if errors.Is(err, io.EOF) {
			return out, nil
		}
		if err != nil {
			if e, ok := errors.AsType[*http.MaxBytesError](err); ok {
				return out, e
			}
			return out, badRequest("the form cannot be read: %v", err)
		}
		name := p.FileName()
		if p.FormName() == "text" {
			name = pasted
		}
		if name == "" {
			continue // no file was chosen, or a field that says nothing
		}
		more, err := s.takePart(r, name, p)
		if err != nil {
			return out, err
		}
		out = append(out, more...)
	}
}

// takePart keeps a part of a form; one that is empty says nothing.
func (s *Server) takePart(r *http.Request, name string, p io.Reader) ([]taken, error) {
	var first [1]byte
	n, err := io.ReadFull(p, first[:])
	if n == 0 {
		if errors.Is(err, io.EOF) {
			return nil, nil
		}
		return nil, err
	}
	return s.take(r, name, "", io.MultiReader(bytes.NewReader(first[:]), p))
}

// addPage keeps what a person gave, and leads there: to the statement where it is one, to
// a list of what became of each where it is not.
func (s *Server) addPage(w http.ResponseWriter, r *http.Request) error {
	out, err := s.addBody(r)
	if err != nil {
		return err
	}
	if len(out) == 0 {
		return badRequest("there was no text and no file")
	}
	if len(out) == 1 && out[0].Document != "" {
		http.Redirect(w, r, "/statements/"+string(out[0].Document), http.StatusSeeOther)
		return nil
	}
	return s.views.show(w, http.StatusOK, "taken", layout{Title: "What became of the files", Nav: "statements", Body: out})
}
