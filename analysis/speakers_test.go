package analysis

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"text/tabwriter"

	"github.com/sayso/sayso/attribution"
	"github.com/sayso/sayso/document"
	"github.com/sayso/sayso/span"
)

// The speakers' gold set: texts of many genres with all that is said in them and by
// whom. The half named blind was written without sight of the code and is looked at
// only to report.

// goldQuotation is a quotation of the gold set.
type goldQuotation struct {
	Content []string
	Nth     int      // which occurrence of Content[0], from 1
	Form    string   // direct, indirect, mixed
	Speaker []string // acceptable names
	Kind    attribution.Kind
	Act     attribution.Act
	Refused bool
}

// tally counts what came of quotations.
type tally struct {
	all, found, sure, right int
	acts, refused           int // of those found, the act right; of those refused, seen
	refusals                int
}

func (t *tally) add(o tally) {
	t.all, t.found, t.sure, t.right = t.all+o.all, t.found+o.found, t.sure+o.sure, t.right+o.right
	t.acts, t.refused, t.refusals = t.acts+o.acts, t.refused+o.refused, t.refusals+o.refusals
}

// accuracy is the share of speakers that are right of those given.
func (t *tally) accuracy() float64 { return float64(t.right) / float64(max(t.sure, 1)) }

// abstention is the share of quotations found whose speaker is left open.
func (t *tally) abstention() float64 { return float64(t.found-t.sure) / float64(max(t.found, 1)) }

// coverage is the share of all quotations whose speaker is given.
func (t *tally) coverage() float64 { return float64(t.sure) / float64(max(t.all, 1)) }

func TestSpeakers(t *testing.T) {
	if attribution.English() == nil {
		t.Skip("built without the learned model")
	}
	for _, c := range []struct {
		half               string
		accuracy, coverage float64 // floors
		abstention         float64 // ceiling
		show               bool    // each quotation that went wrong
	}{
		{"develop", 0.88, 0.78, 0.11, true},
		{"blind", 0.83, 0.77, 0.11, false},
	} {
		t.Run(c.half, func(t *testing.T) {
			total := measureSpeakers(t, filepath.Join("..", "attribution", "testdata", "speakers", c.half), c.show)
			if total.accuracy() < c.accuracy || total.coverage() < c.coverage || total.abstention() > c.abstention {
				t.Errorf("below the floors: accuracy %.2f, coverage %.2f, abstention at most %.2f", c.accuracy, c.coverage, c.abstention)
			}
		})
	}
}

// measureSpeakers measures the texts of a folder and logs the result by form.
func measureSpeakers(t *testing.T, dir string, show bool) tally {
	t.Helper()
	paths, err := filepath.Glob(filepath.Join(dir, "*.json"))
	if err != nil || len(paths) == 0 {
		t.Fatalf("%s: no texts (%v)", dir, err)
	}
	var total tally
	forms := map[string]*tally{}
	for _, path := range paths {
		a, gold := readGold(t, path)
		for _, g := range gold {
			one, note := judge(a, &g)
			if note != "" && show {
				t.Logf("%s: %s", strings.TrimSuffix(filepath.Base(path), ".json"), note)
			}
			if forms[g.Form] == nil {
				forms[g.Form] = &tally{}
			}
			forms[g.Form].add(one)
			total.add(one)
		}
	}
	forms["all"] = &total
	t.Log("\n" + speakersTable(forms))
	return total
}

func speakersTable(forms map[string]*tally) string {
	var b strings.Builder
	w := tabwriter.NewWriter(&b, 0, 0, 2, ' ', tabwriter.AlignRight)
	fmt.Fprintln(w, "form\tquotations\tfound\tsure\tright\taccuracy\tabstained\tcoverage\tacts\trefusals\t")
	for _, form := range []string{"direct", "mixed", "indirect", "all"} {
		if f := forms[form]; f != nil {
			fmt.Fprintf(w, "%s\t%d\t%d\t%d\t%d\t%.1f%%\t%.1f%%\t%.1f%%\t%d\t%d/%d\t\n", form, f.all, f.found, f.sure, f.right,
				100*f.accuracy(), 100*f.abstention(), 100*f.coverage(), f.acts, f.refused, f.refusals)
		}
	}
	w.Flush()
	return b.String()
}

func readGold(t *testing.T, path string) (*Analysis, []goldQuotation) {
	t.Helper()
	var gold struct{ Quotations []goldQuotation }
	b, err := os.ReadFile(path)
	if err == nil {
		err = json.Unmarshal(b, &gold)
	}
	if err != nil {
		t.Fatalf("%s: %v", path, err)
	}
	text, err := os.ReadFile(strings.TrimSuffix(path, ".json") + ".txt")
	if err != nil {
		t.Fatal(err)
	}
	if len(gold.Quotations) == 0 {
		t.Fatalf("%s: no quotations", path)
	}
	return New(document.FromText(filepath.Base(path), string(text))), gold.Quotations
}

// judge says what the analysis makes of a quotation, and what is wrong with that.
func judge(a *Analysis, g *goldQuotation) (tally, string) {
	out := tally{all: 1, refusals: count(g.Refused)}
	places := g.places(a.Document.Text)
	at := closest(a.Attributions(), places)
	if at == nil {
		return out, fmt.Sprintf("missed: %.60q by %q", g.Content[0], g.Speaker[0])
	}
	out.found, out.acts, out.refused = 1, count(at.Act == g.Act), count(g.Refused && at.Refused)
	if at.Speaker == "" {
		return out, fmt.Sprintf("open: %.60q by %q, not %q (%q)", g.Content[0], g.Speaker[0], at.Candidates, source(a, at))
	}
	out.sure = 1
	own := outside(g.Kind) && outside(at.Kind)
	if !own && !slices.ContainsFunc(g.Speaker, func(s string) bool { return sameName(s, at.Speaker) }) {
		return out, fmt.Sprintf("WRONG: %.60q by %q, not %q (%q)", g.Content[0], g.Speaker[0], at.Speaker, source(a, at))
	}
	out.right = 1
	return out, ""
}

// outside reports whether a speaker is the text's author or publisher, whom it may
// not name.
func outside(k attribution.Kind) bool { return k == attribution.Author || k == attribution.Publisher }

// source is the text of an attribution's source.
func source(a *Analysis, at *attribution.Attribution) string {
	if len(at.Source) == 0 {
		return ""
	}
	return at.Source[0].In(a.Document.Text)
}

func count(b bool) int {
	if b {
		return 1
	}
	return 0
}

// places are where a quotation stands.
func (g *goldQuotation) places(text string) []span.Span {
	var out []span.Span
	from := 0
	for i, c := range g.Content {
		for n := max(1, g.Nth); n > 0 && i == 0 || n == max(1, g.Nth); n-- {
			k := strings.Index(text[from:], c)
			if k < 0 {
				break
			}
			if n == 1 || i > 0 {
				out = append(out, span.New(from+k, from+k+len(c)))
			}
			from += k + len(c)
		}
	}
	return out
}

// closest is the attribution whose content shares most with the places, by the
// bytes shared over all bytes of both, and at least a third; nil where none does.
func closest(as []attribution.Attribution, places []span.Span) *attribution.Attribution {
	var best *attribution.Attribution
	most := 1.0 / 3
	for i := range as {
		shared, all := 0, 0
		for _, c := range as[i].Content {
			all += c.Len()
			for _, p := range places {
				shared += max(0, min(c.End, p.End)-max(c.Start, p.Start))
			}
		}
		for _, p := range places {
			all += p.Len()
		}
		if share := float64(shared) / float64(max(all-shared, 1)); share > most {
			best, most = &as[i], share
		}
	}
	return best
}

// sameName reports whether two namings are the same, articles, titles and case aside.
func sameName(a, b string) bool { return plainName(a) == plainName(b) }

func plainName(s string) string {
	s = strings.ToLower(strings.Trim(strings.Join(strings.Fields(s), " "), ".,;:"))
	for _, title := range []string{"the ", "a ", "an ", "dr ", "mr ", "mrs ", "ms ", "judge ", "captain ", "count ", "marshal "} {
		s = strings.TrimPrefix(s, title)
	}
	return s
}
