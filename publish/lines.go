package publish

import (
	"fmt"
	"strings"
)

// AppendUnix appends the findings of r to b, one a line, as editors read them:
// file:line:column: severity: message [check].
func AppendUnix(b []byte, r *Report) []byte {
	for _, f := range r.Findings {
		b = fmt.Appendf(b, "%s:%s: %s: %s [%s]\n", clean(r.Document.Original.Name), Where(r.Document, f.Start), f.Severity, clean(oneLine(f.Message)), f.Check)
	}
	return b
}

// gitHubLevels are what GitHub calls the severities.
var gitHubLevels = map[string]string{"error": "error", "warning": "warning", "note": "notice"}

// gitHubData and gitHubProperty escape as the commands of GitHub's runner want it.
var (
	gitHubData     = strings.NewReplacer("%", "%25", "\r", "%0D", "\n", "%0A")
	gitHubProperty = strings.NewReplacer("%", "%25", "\r", "%0D", "\n", "%0A", ":", "%3A", ",", "%2C")
)

// AppendGitHub appends the findings of r to b as the commands by which a job on GitHub
// marks lines of a change.
func AppendGitHub(b []byte, r *Report) []byte {
	for _, f := range r.Findings {
		at := r.Document.Position(f.Start)
		message := f.Message
		if f.Working != "" {
			message += "\n" + strings.TrimSpace(f.Working)
		}
		b = fmt.Appendf(b, "::%s file=%s,line=%d,col=%d,title=%s::%s\n", gitHubLevels[string(f.Severity)],
			gitHubProperty.Replace(r.Document.Original.Name), at.Line, at.Column, f.Check, gitHubData.Replace(message))
	}
	return b
}
