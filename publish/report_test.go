package publish

import (
	"strings"
	"testing"
	"time"

	"github.com/sayso/sayso/analysis"
	"github.com/sayso/sayso/check"
	"github.com/sayso/sayso/document"
	"github.com/sayso/sayso/span"
)

// at is where the nth words stand in text, counted from 0.
func at(t testing.TB, text, words string, n int) span.Span {
	t.Helper()
	from := 0
	for {
		i := strings.Index(text[from:], words)
		if i < 0 {
			t.Fatalf("%q does not hold %q %d times", text, words, n+1)
		}
		if n--; n < 0 {
			return span.New(from+i, from+i+len(words))
		}
		from += i + len(words)
	}
}

// reportOf is a report on text with the findings given.
func reportOf(name, text string, findings ...check.Finding) *Report {
	d := document.FromText(name, text)
	d.Original.Name = name + ".txt"
	d.Date.Time = time.Date(2023, 9, 1, 0, 0, 0, 0, time.UTC)
	r := check.Result{Findings: findings}
	for _, f := range findings {
		r.Tallies = append(r.Tallies, check.Tally{Check: f.Check, Fail: 1})
	}
	return NewReport(analysis.New(d), r)
}

// flagged is a finding about the first of words in text, with other places that
// it speaks of.
func flagged(t testing.TB, text, words string, related ...string) check.Finding {
	t.Helper()
	f := check.Finding{
		Check: "date-impossible", Outcome: check.Fail, Severity: check.Error,
		Span: at(t, text, words, 0), Message: "“" + words + "” is no day of the calendar.", Working: "June has 30 days.",
	}
	for _, words := range related {
		f.Related = append(f.Related, check.Related{Span: at(t, text, words, 0), Message: "what it is compared with"})
	}
	return f
}
