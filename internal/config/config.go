// Package config reads .sayso.yaml, by which a house sets its own rules for
// "sayso check":
//
//	date: 2023-09-01        # the statements' date, as --date states it
//	fail-on: warning        # as --fail-on
//	checks:
//	  quote-unclosed: off   # or error, warning, note
//	assessments: [confirmed, contradicted, unresolved]   # the words of reviews
//	suppress:
//	  - check: date-impossible
//	    path: archive/**
//	    quote: June 31
//	    reason: the decree itself says so
package config

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"

	"github.com/sayso/sayso/check"
	"github.com/sayso/sayso/document"
)

// Name is the name of the file.
const Name = ".sayso.yaml"

// Config is what a configuration says. The zero Config says nothing.
type Config struct {
	Date       document.Date             // unknown where it is not given
	FailOn     string                    // "" where it is not given
	Off        []string                  // ids of the checks that are not to be run
	Severities map[string]check.Severity // of the findings of a check, by its id
	Suppress   []*Suppression

	Assessments []string // words that reviews may use; none where it is not given
}

// Vocabulary are the words that reviews may use.
func (c *Config) Vocabulary() []string {
	if len(c.Assessments) > 0 {
		return c.Assessments
	}
	return []string{"confirmed", "contradicted", "out-of-context", "unresolved"}
}

// Find reads the configuration that applies in a folder: the file Name in it or
// in the nearest folder above that has one. Where none has, the Config is zero.
func Find(folder string) (*Config, error) {
	folder, err := filepath.Abs(folder)
	if err != nil {
		return nil, fmt.Errorf("looking for %s: %w", Name, err)
	}
	for {
		c, err := Load(filepath.Join(folder, Name))
		if !errors.Is(err, fs.ErrNotExist) {
			return c, err
		}
		above := filepath.Dir(folder)
		if above == folder {
			return &Config{}, nil
		}
		folder = above
	}
}

// Load reads a configuration file. Errors name the file, the line and the
// remedy.
func Load(file string) (*Config, error) {
	b, err := os.ReadFile(file)
	if err != nil {
		return nil, fmt.Errorf("the configuration could not be read: %w", err)
	}
	r := reader{file: file}
	return r.config(b)
}
