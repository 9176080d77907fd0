package check

import (
	"path/filepath"
	"reflect"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"
)

func TestRegistry(t *testing.T) {
	var ids []string
	for _, c := range All() {
		ids = append(ids, c.ID)
		if !regexp.MustCompile(`^[a-z]+(-[a-z]+)+$`).MatchString(c.ID) {
			t.Errorf("%q is not kebab-case", c.ID)
		}
		if c.Severity.Rank() == 0 || c.Examine == nil {
			t.Errorf("%s: severity or Examine is missing", c.ID)
		}
		for i, v := 0, reflect.ValueOf(c.Doc); i < v.NumField(); i++ {
			if strings.TrimSpace(v.Field(i).String()) == "" {
				t.Errorf("%s: Doc.%s is blank", c.ID, v.Type().Field(i).Name)
			}
		}
	}
	if !slices.IsSorted(ids) || len(slices.Compact(ids)) != len(All()) {
		t.Errorf("the checks are not in the order of their ids, each once: %v", ids)
	}
}

func TestDocExamples(t *testing.T) {
	fails := func(c *Check, text string) (n int) {
		for _, f := range Apply(reading(text, time.Time{}), []*Check{c}).Findings {
			if f.Outcome == Fail {
				n++
			}
		}
		return n
	}
	for _, c := range All() {
		if fails(c, c.Doc.Fires) == 0 {
			t.Errorf("%s does not flag its own example %q", c.ID, c.Doc.Fires)
		}
		if fails(c, c.Doc.NearMiss) > 0 {
			t.Errorf("%s flags its own near miss %q", c.ID, c.Doc.NearMiss)
		}
	}
}

func TestEveryFixtureHasItsCheck(t *testing.T) {
	files, err := filepath.Glob("testdata/*.txt")
	if err != nil || len(files) != len(All()) {
		t.Errorf("%d fixture files for %d checks (%v)", len(files), len(All()), err)
	}
}
