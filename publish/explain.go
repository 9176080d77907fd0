package publish

import (
	"fmt"
	"strings"

	"github.com/sayso/sayso/check"
	"github.com/sayso/sayso/claim"
)

// Explain is a check's documentation as text for people.
func Explain(c *check.Check) string {
	var b strings.Builder
	fmt.Fprintf(&b, "%s (%s): %s\n\n%s\n\n", c.ID, c.Severity, c.Doc.Title, c.Doc.What)
	fmt.Fprintf(&b, "Why: %s\n\n", c.Doc.Why)
	fmt.Fprintf(&b, "Flagged:\n%s\nNot flagged:\n%s\n", indented(c.Doc.Fires), indented(c.Doc.NearMiss))
	fmt.Fprintf(&b, "False alarms: %s\n\nSince %s.\n", c.Doc.Noise, c.Doc.Since)
	return b.String()
}

// ExplainTerm is the documentation of a stance, a voice, a class of events or a state;
// false where word is none. One word may be several things.
func ExplainTerm(word string) (string, bool) {
	var b strings.Builder
	for _, t := range claim.Terms() {
		if t.Word != word {
			continue
		}
		if b.Len() > 0 {
			b.WriteByte('\n')
		}
		fmt.Fprintf(&b, "%s (%s): %s\n", t.Word, t.What, t.Doc)
		if t.Says != "" {
			fmt.Fprintf(&b, "\nFor example:\n%s", indented(t.Says))
		}
		for _, c := range claim.Classes() {
			if string(c.Event) == word && t.What == "a class of events" {
				writeStates(&b, c)
			}
		}
	}
	return b.String(), b.Len() > 0
}

func writeStates(b *strings.Builder, c claim.Class) {
	b.WriteString("\nStates, which never speak of one fact:\n")
	for _, s := range c.States {
		fmt.Fprintf(b, "    %s: %s\n", s.State, s.Doc)
	}
}

func indented(s string) string {
	var b strings.Builder
	for line := range strings.Lines(strings.TrimSpace(s)) {
		b.WriteString("    " + strings.TrimRight(line, "\n") + "\n")
	}
	return b.String()
}
