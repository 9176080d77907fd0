package config

import (
	"fmt"
	"path/filepath"
	"strings"
	"sync/atomic"

	"github.com/bmatcuk/doublestar/v4"

	"github.com/sayso/sayso/publish"
)

// Suppression says which findings are not to be shown. All that it names must
// fit; what it does not name may be anything.
type Suppression struct {
	check       string // id
	path        string // pattern, from the folder of the configuration
	fingerprint string
	quote       string // the words of the finding, however they are spaced
	reason      string

	file, folder string // of the configuration
	line         int
	read, used   atomic.Bool // a document that it is about was read; a finding fitted
}

// Apply leaves out of r what the configuration suppresses, says how many
// flagged findings that were, and gives the others their severities. It may be
// called by many goroutines at once.
func (c *Config) Apply(r *publish.Report) (suppressed int) {
	about := c.about(r.Document.Original.Name)
	suppressed = r.Keep(func(f publish.Finding) bool { return !hides(about, r, f) })
	for i, f := range r.Findings {
		if severity, ok := c.Severities[f.Check]; ok && publish.Failed(f) {
			r.Findings[i].Severity = severity
		}
	}
	return suppressed
}

// about are the suppressions for the document of that name.
func (c *Config) about(name string) (out []*Suppression) {
	for _, s := range c.Suppress {
		if s.about(name) {
			s.read.Store(true)
			out = append(out, s)
		}
	}
	return out
}

// hides reports whether any of the suppressions fits f; all that do count as
// used.
func hides(suppressions []*Suppression, r *publish.Report, f publish.Finding) bool {
	hidden := false
	for _, s := range suppressions {
		if s.fits(f, r.Quote(f)) {
			s.used.Store(true)
			hidden = true
		}
	}
	return hidden
}

// Unused are notes about suppressions that documents were read for, but that no
// finding fitted.
func (c *Config) Unused() []string {
	var out []string
	for _, s := range c.Suppress {
		if s.read.Load() && !s.used.Load() {
			out = append(out, fmt.Sprintf("%s:%d: this suppression (%s) fits no finding; take it out if it is no longer needed", s.file, s.line, s.reason))
		}
	}
	return out
}

func (s *Suppression) fits(f publish.Finding, quote string) bool {
	return (s.check == "" || s.check == f.Check) &&
		(s.fingerprint == "" || s.fingerprint == f.Fingerprint) &&
		(s.quote == "" || words(s.quote) == words(quote))
}

// about reports whether the document of that name is one that s is about.
func (s *Suppression) about(name string) bool {
	if s.path == "" {
		return true
	}
	name, record, _ := strings.Cut(name, "#")
	abs, err := filepath.Abs(name)
	if err != nil {
		return false
	}
	rel, err := filepath.Rel(s.folder, abs)
	if err != nil {
		return false
	}
	rel = filepath.ToSlash(rel)
	return doublestar.MatchUnvalidated(s.path, rel) || doublestar.MatchUnvalidated(s.path, rel+"#"+record)
}

// words is s with one space between its words.
func words(s string) string { return strings.Join(strings.Fields(s), " ") }
