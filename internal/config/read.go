package config

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"maps"
	"path/filepath"
	"slices"
	"strings"

	"github.com/bmatcuk/doublestar/v4"
	"go.yaml.in/yaml/v3"

	"github.com/sayso/sayso/check"
	"github.com/sayso/sayso/document"
)

// reader reads one configuration file.
type reader struct{ file string }

// keys say how the value of each key of a mapping is read.
type keys map[string]func(*yaml.Node) error

func (r reader) config(b []byte) (*Config, error) {
	var root yaml.Node
	err := yaml.NewDecoder(bytes.NewReader(b)).Decode(&root)
	if errors.Is(err, io.EOF) {
		return &Config{}, nil // nothing but comments
	}
	if err != nil {
		return nil, fmt.Errorf("%s is not YAML: %w", r.file, err)
	}
	c := &Config{Severities: map[string]check.Severity{}}
	return c, r.mapping(root.Content[0], keys{
		"date":     func(n *yaml.Node) error { return r.date(n, &c.Date) },
		"fail-on":  func(n *yaml.Node) error { return r.oneOf(n, &c.FailOn, "error", "warning", "note", "never") },
		"checks":   func(n *yaml.Node) error { return r.checks(n, c) },
		"suppress": func(n *yaml.Node) error { return r.suppressions(n, c) },
		"assessments": func(n *yaml.Node) error {
			if err := n.Decode(&c.Assessments); err != nil || slices.Contains(c.Assessments, "") {
				return r.errorf(n, "a list of words is wanted here, such as [confirmed, contradicted]")
			}
			return nil
		},
	})
}

// mapping reads the values of n, none of which may have another key.
func (r reader) mapping(n *yaml.Node, k keys) error {
	if n.Kind != yaml.MappingNode {
		return r.errorf(n, "keys with values are wanted here: %s", k)
	}
	for i := 0; i < len(n.Content); i += 2 {
		key, value := n.Content[i], n.Content[i+1]
		read, ok := k[key.Value]
		if !ok {
			return r.errorf(key, "unknown key %q; the keys are %s", key.Value, k)
		}
		if err := read(value); err != nil {
			return err
		}
	}
	return nil
}

func (k keys) String() string { return strings.Join(slices.Sorted(maps.Keys(k)), ", ") }

func (r reader) date(n *yaml.Node, to *document.Date) error {
	date, ok := document.ParseDate(n.Value)
	if !ok {
		return r.errorf(n, "%q is not a date; write it as 2023-09-01", n.Value)
	}
	date.From = "stated in " + r.file
	*to = date
	return nil
}

func (r reader) oneOf(n *yaml.Node, to *string, words ...string) error {
	if !slices.Contains(words, n.Value) {
		return r.errorf(n, "%q is not one of %s", n.Value, strings.Join(words, ", "))
	}
	*to = n.Value
	return nil
}

func (r reader) checks(n *yaml.Node, c *Config) error {
	k := keys{}
	for _, each := range check.All() {
		k[each.ID] = func(n *yaml.Node) error {
			var word string
			if err := r.oneOf(n, &word, "off", "error", "warning", "note"); err != nil {
				return err
			}
			if word == "off" {
				c.Off = append(c.Off, each.ID)
			} else {
				c.Severities[each.ID] = check.Severity(word)
			}
			return nil
		}
	}
	return r.mapping(n, k)
}

func (r reader) suppressions(n *yaml.Node, c *Config) error {
	if n.Kind != yaml.SequenceNode {
		return r.errorf(n, "a list is wanted here, of entries such as '- check: date-impossible'")
	}
	for _, entry := range n.Content {
		s := &Suppression{file: r.file, folder: filepath.Dir(r.file), line: entry.Line}
		if err := r.suppression(entry, s); err != nil {
			return err
		}
		c.Suppress = append(c.Suppress, s)
	}
	return nil
}

func (r reader) suppression(n *yaml.Node, s *Suppression) error {
	set := func(to *string) func(*yaml.Node) error {
		return func(n *yaml.Node) error {
			*to = n.Value
			return nil
		}
	}
	err := r.mapping(n, keys{
		"check": set(&s.check), "path": set(&s.path), "fingerprint": set(&s.fingerprint), "quote": set(&s.quote), "reason": set(&s.reason),
	})
	switch {
	case err != nil:
		return err
	case strings.TrimSpace(s.reason) == "":
		return r.errorf(n, "a suppression needs a reason; add 'reason: ...' to it")
	case s.check+s.path+s.fingerprint+s.quote == "":
		return r.errorf(n, "a suppression must say what it is for: check, path, fingerprint or quote")
	case s.check != "" && check.ByID(s.check) == nil:
		return r.errorf(n, "there is no check %q; 'sayso checks' lists them", s.check)
	case !doublestar.ValidatePattern(s.path):
		return r.errorf(n, "the path %q is not a pattern such as archive/**/*.txt", s.path)
	}
	return nil
}

// errorf is an error about what stands at n.
func (r reader) errorf(n *yaml.Node, format string, args ...any) error {
	return fmt.Errorf("%s:%d: %s", r.file, n.Line, fmt.Sprintf(format, args...))
}
