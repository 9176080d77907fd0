// Package server shows a ledger to people in a browser and to programs over HTTP.
//
// Pages are made here and need no script; scripts only add to them. Nothing that a
// page holds comes from another host, and nothing of a statement is taken for
// markup. See Handler for what is refused.
package server

import (
	"context"
	"net"
	"net/http"

	"github.com/sayso/sayso/document"
	"github.com/sayso/sayso/ledger"
)

// Options say what is served, and how.
type Options struct {
	Store ledger.Store

	// Reader reads an original that is given to the server; nil: none is taken.
	Reader func(*document.Input) (*ledger.Read, error)

	// Hosts are the names by which the server may be called, besides those of this
	// machine's own loopback. A request for another is refused, so that no page elsewhere can
	// reach the server under a name of its own (DNS rebinding).
	Hosts []string

	Vocabulary []string // of the assessments of reviews

	// Kept is called after something was kept, outside of any transaction, to compare
	// claims and to append to the log; nil: nothing is done.
	Kept func(context.Context) error

	Version string // of sayso

	// Failed is told what went wrong that is not the caller's fault; nil: nobody.
	Failed func(error)
}

// Server serves one ledger.
type Server struct {
	Options
	views *views
	times histogram
}

// New is a server of what o says.
func New(o Options) (*Server, error) {
	v, err := newViews()
	if err != nil {
		return nil, err
	}
	if o.Failed == nil {
		o.Failed = func(error) {}
	}
	return &Server{Options: o, views: v}, nil
}

// routes are all that can be asked for.
var routes = []struct {
	pattern string
	serve   func(*Server, http.ResponseWriter, *http.Request) error
}{
	{"GET /{$}", (*Server).statements},
	{"POST /statements", (*Server).addPage},
	{"GET /statements/{id}", (*Server).statement},
	{"GET /statements/{id}/original", (*Server).original},
	{"GET /claims", (*Server).claims},
	{"GET /claims/{document}/{claim}", (*Server).claim},
	{"POST /claims/{document}/{claim}/reviews", (*Server).review},
	{"GET /conflicts", (*Server).conflicts},
	{"GET /commitments", (*Server).commitments},
	{"GET /timeline", (*Server).timeline},
	{"GET /static/{name}", (*Server).static},
	{"GET /api", (*Server).apiPage},
	{"GET /api/openapi.json", (*Server).openAPI},
	{"GET /api/v1/statements", (*Server).apiStatements},
	{"POST /api/v1/statements", (*Server).apiAdd},
	{"GET /api/v1/statements/{id}", (*Server).apiStatement},
	{"GET /api/v1/statements/{id}/original", (*Server).original},
	{"GET /api/v1/claims", (*Server).apiClaims},
	{"GET /api/v1/claims/{document}/{claim}", (*Server).apiClaim},
	{"GET /api/v1/conflicts", (*Server).apiConflicts},
	{"GET /api/v1/stats", (*Server).apiStats},
}

// Handler answers requests. It refuses requests for hosts that are not the server's own,
// writes that come from pages of other origins, and bodies larger than a statement may
// be. Its pages forbid, by their policy, every script, style and picture that is not the
// server's, and to be shown in another page.
func (s *Server) Handler() http.Handler {
	mux := http.NewServeMux()
	for _, r := range routes {
		mux.Handle(r.pattern, s.serve(r.serve))
	}
	mux.Handle("/", s.serve(func(s *Server, _ http.ResponseWriter, r *http.Request) error {
		return notFound("there is no page %s", r.URL.Path)
	}))
	return s.guard(mux)
}

// serve makes a handler of f: it measures it and tells what went wrong.
func (s *Server) serve(f func(*Server, http.ResponseWriter, *http.Request) error) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		defer s.times.since(now())
		if err := f(s, w, r); err != nil && r.Context().Err() == nil {
			s.fail(w, r, err)
		}
	})
}

// Serve answers at l until ctx is done, and then lets what is running come to its end.
func (s *Server) Serve(ctx context.Context, l net.Listener) error {
	return serveUntil(ctx, l, s.Handler())
}
