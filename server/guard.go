package server

import (
	"fmt"
	"net"
	"net/http"
	"slices"
	"strings"
)

// policy is what a browser may do with the server's pages.
const policy = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"

// headers are those of every answer.
var headers = map[string]string{
	"Content-Security-Policy":      policy,
	"X-Content-Type-Options":       "nosniff",
	"X-Frame-Options":              "DENY",
	"Referrer-Policy":              "no-referrer",
	"Cross-Origin-Opener-Policy":   "same-origin",
	"Cross-Origin-Resource-Policy": "same-origin",
	"Permissions-Policy":           "camera=(), microphone=(), geolocation=()",
}

// guard refuses what no page of the server's own would ask for.
func (s *Server) guard(next http.Handler) http.Handler {
	cross := http.NewCrossOriginProtection()
	cross.SetDenyHandler(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		s.fail(w, r, &problem{http.StatusForbidden, "this came from a page of another site, and was refused"})
	}))
	safe := cross.Handler(next)
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		for name, value := range headers {
			w.Header().Set(name, value)
		}
		defer func() {
			if p := recover(); p != nil {
				s.fail(w, r, fmt.Errorf("%s %s: sayso failed: %v", r.Method, r.URL.Path, p))
			}
		}()
		if !s.called(r.Host) {
			s.fail(w, r, &problem{http.StatusMisdirectedRequest, "this server is not called " + r.Host})
			return
		}
		r.Body = http.MaxBytesReader(w, r.Body, maxBody)
		safe.ServeHTTP(w, r)
	})
}

// called reports whether the server may be called host.
func (s *Server) called(host string) bool {
	name := host
	if h, _, err := net.SplitHostPort(host); err == nil {
		name = h
	}
	name = strings.ToLower(strings.Trim(name, "[]"))
	if ip := net.ParseIP(name); ip != nil && ip.IsLoopback() {
		return true
	}
	return name == "localhost" || slices.Contains(s.Hosts, name)
}
