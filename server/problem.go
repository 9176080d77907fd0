package server

import (
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"strings"

	"github.com/sayso/sayso/ledger"
)

// problem is an error that the caller is told.
type problem struct {
	status int
	detail string // in plain words
}

// Error is what the caller is told.
func (p *problem) Error() string { return p.detail }

func notFound(format string, args ...any) error {
	return &problem{http.StatusNotFound, fmt.Sprintf(format, args...)}
}

func badRequest(format string, args ...any) error {
	return &problem{http.StatusBadRequest, fmt.Sprintf(format, args...)}
}

// statuses are those of the ledger's errors.
var statuses = []struct {
	err    error
	status int
}{
	{ledger.ErrNotFound, http.StatusNotFound},
	{ledger.ErrErased, http.StatusGone},
	{ledger.ErrReadOnly, http.StatusForbidden},
	{ledger.ErrBusy, http.StatusServiceUnavailable},
	{ledger.ErrFull, http.StatusInsufficientStorage},
}

// asProblem is what the caller is told of err. What is no fault of the caller's is told in
// general words only.
func asProblem(err error) *problem {
	if p, ok := errors.AsType[*problem](err); ok {
		return p
	}
	if e, ok := errors.AsType[*http.MaxBytesError](err); ok {
		return &problem{http.StatusRequestEntityTooLarge, fmt.Sprintf("a statement may have at most %d MB", e.Limit>>20)}
	}
	for _, s := range statuses {
		if errors.Is(err, s.err) {
			return &problem{s.status, s.err.Error()}
		}
	}
	return &problem{http.StatusInternalServerError, "sayso could not do this; what went wrong stands where the server was started"}
}

// fail tells the caller what went wrong: a program as RFC 9457 has it, a person on a
// page.
func (s *Server) fail(w http.ResponseWriter, r *http.Request, err error) {
	p := asProblem(err)
	if p.status == http.StatusInternalServerError {
		s.Failed(fmt.Errorf("%s %s: %w", r.Method, r.URL.Path, err))
	}
	if strings.HasPrefix(r.URL.Path, "/api/") {
		b, _ := json.Marshal(map[string]any{"type": "about:blank", "title": http.StatusText(p.status), "status": p.status, "detail": p.detail}) // strings and a number
		w.Header().Set("Content-Type", "application/problem+json")
		w.WriteHeader(p.status)
		w.Write(append(b, '\n'))
		return
	}
	if e := s.views.show(w, p.status, "problem", layout{Title: http.StatusText(p.status), Body: p.detail}); e != nil {
		s.Failed(e)
	}
}
