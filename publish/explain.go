package publish

import (
	"fmt"
	"strings"

	"github.com/sayso/sayso/check"
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

func indented(s string) string {
	var b strings.Builder
	for line := range strings.Lines(strings.TrimSpace(s)) {
		b.WriteString("    " + strings.TrimRight(line, "\n") + "\n")
	}
	return b.String()
}
