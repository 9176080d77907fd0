package publish

import (
	"fmt"
	"strings"
	"text/tabwriter"

	"github.com/sayso/sayso/check"
	"github.com/sayso/sayso/language/segment"
)

// Summary counts what was read in documents, examined and found. The zero
// Summary is of no documents.
type Summary struct {
	Documents, Unread        int // Unread could not be read
	Words, Times, Quantities int
	Severities               map[check.Severity]int // findings of outcome Fail that are shown
	Known, Suppressed        int                    // findings that are not shown: in the baseline, or by the configuration
	Tallies                  []check.Tally          // before anything is left out
}

// Summary counts what r holds. Quantities and times are counted where a check
// has asked for them.
func (r *Report) Summary() Summary {
	s := Summary{Documents: 1, Severities: map[check.Severity]int{}, Tallies: r.Tallies}
	for _, a := range r.Text().Atoms {
		if a.Kind == segment.Word {
			s.Words++
		}
	}
	if r.HasRules() {
		s.Times, s.Quantities = len(r.Times()), len(r.Quantities())
	}
	for _, f := range r.Findings {
		if Failed(f) {
			s.Severities[f.Severity]++
		}
	}
	return s
}

// Add adds the counts of o, of the same checks, to s.
func (s *Summary) Add(o Summary) {
	s.Documents += o.Documents
	s.Unread += o.Unread
	s.Words += o.Words
	s.Times += o.Times
	s.Quantities += o.Quantities
	s.Known += o.Known
	s.Suppressed += o.Suppressed
	if s.Severities == nil {
		s.Severities = map[check.Severity]int{}
	}
	for severity, n := range o.Severities {
		s.Severities[severity] += n
	}
	if s.Tallies == nil {
		s.Tallies = make([]check.Tally, len(o.Tallies))
	}
	for i, t := range o.Tallies {
		s.Tallies[i] = check.Tally{
			Check: t.Check,
			Pass:  s.Tallies[i].Pass + t.Pass, Fail: s.Tallies[i].Fail + t.Fail, Open: s.Tallies[i].Open + t.Open,
		}
	}
}

// examined is the number of places that the checks looked at, and of checks
// that had none.
func (s *Summary) examined() (places, idle int) {
	for _, t := range s.Tallies {
		places += t.Examined()
		if t.Examined() == 0 {
			idle++
		}
	}
	return places, idle
}

// Append appends the summary to b as a line for people.
func (s *Summary) Append(b []byte) []byte {
	places, idle := s.examined()
	b = fmt.Appendf(b, "%s in %s. ", s.found(), s.documents())
	b = fmt.Appendf(b, "Read: %s, %s, %s. ", count(s.Words, "word"), count(s.Times, "time"), count(s.Quantities, "figure"))
	if places == 0 {
		b = append(b, "Nothing was examined: the text holds nothing that these checks look at."...)
	} else {
		b = fmt.Appendf(b, "Examined: %s by %s", count(places, "place"), count(len(s.Tallies)-idle, "check"))
		if idle > 0 {
			b = fmt.Appendf(b, "; %d had nothing to examine", idle)
		}
		b = append(b, '.')
	}
	return append(b, '\n')
}

func (s *Summary) documents() string {
	if s.Unread == 0 {
		return count(s.Documents, "document")
	}
	return fmt.Sprintf("%s (%d could not be read)", count(s.Documents, "document"), s.Unread)
}

// found is how many findings there are, the gravest first.
func (s *Summary) found() string {
	var parts []string
	for _, severity := range []check.Severity{check.Error, check.Warning, check.Note} {
		if n := s.Severities[severity]; n > 0 {
			parts = append(parts, count(n, string(severity)))
		}
	}
	out := strings.Join(parts, ", ")
	if out == "" {
		out = "Nothing found"
	}
	var hidden []string
	if s.Known > 0 {
		hidden = append(hidden, fmt.Sprintf("%d in the baseline", s.Known))
	}
	if s.Suppressed > 0 {
		hidden = append(hidden, fmt.Sprintf("%d suppressed", s.Suppressed))
	}
	if hidden != nil {
		out += " (" + strings.Join(hidden, ", ") + ")"
	}
	return out
}

// AppendTallies appends a table of what each check looked at to b.
func (s *Summary) AppendTallies(b []byte) []byte {
	var out strings.Builder
	w := tabwriter.NewWriter(&out, 0, 0, 2, ' ', tabwriter.AlignRight)
	fmt.Fprint(w, "examined\tholds\tflagged\topen\t  check\n")
	for _, t := range s.Tallies {
		fmt.Fprintf(w, "%d\t%d\t%d\t%d\t  %s", t.Examined(), t.Pass, t.Fail, t.Open, t.Check)
		if t.Examined() == 0 {
			fmt.Fprint(w, ": had nothing to examine")
		}
		fmt.Fprintln(w)
	}
	w.Flush()
	return append(b, out.String()...)
}

// count is a number with the thing counted.
func count(n int, thing string) string {
	if n == 1 {
		return "1 " + thing
	}
	return fmt.Sprintf("%d %ss", n, thing)
}
