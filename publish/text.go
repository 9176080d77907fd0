package publish

import "fmt"

// AppendText appends the findings of r to b for people to read.
func AppendText(b []byte, r *Report) []byte {
	for _, f := range r.Findings {
		at := r.Document.Position(f.Start)
		b = fmt.Appendf(b, "%s:%d:%d: %s: %s [%s]\n    %q\n", r.Document.Original.Name, at.Line, at.Column, f.Severity, f.Message, f.Check, r.Quote(f))
		if f.Working != "" {
			b = fmt.Appendf(b, "    %s\n", f.Working)
		}
	}
	return b
}
