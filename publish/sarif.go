package publish

import (
	"bytes"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"net/url"
	"path"
	"path/filepath"
	"strings"

	"github.com/sayso/sayso/check"
	"github.com/sayso/sayso/document"
	"github.com/sayso/sayso/span"
)

// FingerprintKey is the name of sayso's fingerprint among a SARIF result's
// partial fingerprints. Its number changes when fingerprints do.
const FingerprintKey = "sayso/v1"

// SARIF gathers reports into one log of the Static Analysis Results Interchange
// Format, version 2.1.0. Lines and columns are those of the original, columns
// counted in Unicode code points; byte offsets are given where the original is
// a file of UTF-8 text. A record of a JSON Lines file is an artifact of its own,
// whose lines are those of its text.
type SARIF struct {
	run   sarifRun
	rules map[string]int // index of a check's rule
}

// NewSARIF is a log of a run of the checks by that version of sayso.
func NewSARIF(version string, checks []*check.Check) *SARIF {
	s := &SARIF{rules: map[string]int{}}
	for i, c := range checks {
		s.rules[c.ID] = i
	}
	s.run = sarifRun{
		Tool: sarifTool{Driver: sarifDriver{
			Name: "sayso", Version: version, InformationURI: "https://github.com/sayso/sayso", Rules: rules(checks),
		}},
		Invocations: []sarifInvocation{{ExecutionSuccessful: true}},
		ColumnKind:  "unicodeCodePoints",
		Artifacts:   []sarifArtifact{},
		Results:     []sarifResult{},
	}
	return s
}

// Add adds a report to the log.
func (s *SARIF) Add(r *Report) {
	index := len(s.run.Artifacts)
	at := sarifArtifactLocation{URI: uri(r.Document.Original.Name), Index: &index}
	s.run.Artifacts = append(s.run.Artifacts, artifact(r.Document, at.URI))
	for _, n := range r.Notes() {
		s.notify("note", n, &sarifLocation{Physical: sarifPhysical{Artifact: at}})
	}
	for _, f := range r.Findings {
		s.run.Results = append(s.run.Results, s.result(r, f, at))
	}
}

// Unread notes that a document could not be read, and why.
func (s *SARIF) Unread(err error) {
	s.run.Invocations[0].ExecutionSuccessful = false
	s.notify("error", err.Error(), nil)
}

func (s *SARIF) notify(level, message string, at *sarifLocation) {
	n := sarifNotification{Level: level, Message: sarifMessage{Text: message}}
	if at != nil {
		n.Locations = []sarifLocation{*at}
	}
	i := &s.run.Invocations[0]
	i.Notifications = append(i.Notifications, n)
}

// Append appends the log to b.
func (s *SARIF) Append(b []byte) ([]byte, error) {
	buf := bytes.NewBuffer(b)
	enc := json.NewEncoder(buf)
	enc.SetEscapeHTML(false)
	enc.SetIndent("", "  ")
	err := enc.Encode(sarifLog{
		Schema:  "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
		Version: "2.1.0",
		Runs:    []sarifRun{s.run},
	})
	if err != nil {
		return nil, fmt.Errorf("writing SARIF: %w", err)
	}
	return buf.Bytes(), nil
}

func (s *SARIF) result(r *Report, f Finding, at sarifArtifactLocation) sarifResult {
	out := sarifResult{
		RuleID: f.Check, RuleIndex: s.rules[f.Check], Kind: f.Outcome, Level: "none",
		Message:      sarifMessage{Text: strings.TrimSuffix(f.Message+"\n"+f.Working, "\n")},
		Locations:    []sarifLocation{location(r.Document, f.Span, at)},
		Fingerprints: map[string]string{FingerprintKey: f.Fingerprint},
		Properties:   map[string]any{"start": f.Start, "end": f.End, "working": f.Working},
	}
	if Failed(f) {
		out.Level = string(f.Severity)
	}
	for i, o := range f.Related {
		l := location(r.Document, o.Span, at)
		l.ID = i + 1
		if o.Message != "" {
			l.Message = &sarifMessage{Text: o.Message}
		}
		out.Related = append(out.Related, l)
	}
	return out
}

// location is where s stands: in a file of lines a region of it, else a page or
// paragraph.
func location(d *document.Document, s span.Span, at sarifArtifactLocation) sarifLocation {
	if d.Position(s.Start).Part != "" {
		return sarifLocation{Physical: sarifPhysical{Artifact: at}, Logical: []sarifLogical{{d.Where(s.Start)}}}
	}
	return sarifLocation{Physical: physical(d, s, at)}
}

func physical(d *document.Document, s span.Span, at sarifArtifactLocation) sarifPhysical {
	from, to := d.Position(s.Start), d.Position(s.End)
	region := &sarifRegion{
		StartLine: from.Line, StartColumn: from.Column, EndLine: to.Line, EndColumn: to.Column,
		Snippet: sarifMessage{Text: s.In(d.Text)},
	}
	if strings.EqualFold(d.Original.Charset, "utf-8") && strings.HasPrefix(d.Original.MediaType, "text/") {
		start := d.Offset(s.Start)
		length := d.Offset(s.End) - start
		region.ByteOffset, region.ByteLength = &start, &length
	}
	return sarifPhysical{Artifact: at, Region: region}
}

func artifact(d *document.Document, uri string) sarifArtifact {
	a := sarifArtifact{
		Location: sarifArtifactLocation{URI: uri}, MIMEType: d.Original.MediaType, Encoding: d.Original.Charset,
		Length: d.Original.Size, Roles: []string{"analysisTarget"},
	}
	if d.Original.SHA256 != [32]byte{} {
		a.Hashes = map[string]string{"sha-256": hex.EncodeToString(d.Original.SHA256[:])}
	}
	return a
}

// uri is a file's name as a URI, relative where the name is.
func uri(name string) string {
	name, fragment, _ := strings.Cut(filepath.ToSlash(name), "#")
	u := url.URL{Path: name, Fragment: fragment}
	if filepath.IsAbs(name) {
		u.Scheme, u.Path = "file", path.Join("/", name)
	}
	return u.String()
}

func rules(checks []*check.Check) []sarifRule {
	out := make([]sarifRule, len(checks))
	for i, c := range checks {
		out[i] = sarifRule{
			ID: c.ID, Name: pascal(c.ID),
			Short: sarifMessage{Text: c.Doc.Title}, Full: sarifMessage{Text: c.Doc.What},
			Help:          sarifMessage{Text: Explain(c)},
			Configuration: sarifConfiguration{Level: c.Severity},
			Properties:    map[string]any{"since": c.Doc.Since},
		}
	}
	return out
}

// pascal is a check's id as SARIF names rules: DateImpossible.
func pascal(id string) string {
	words := strings.Split(id, "-")
	for i, w := range words {
		words[i] = strings.ToUpper(w[:1]) + w[1:]
	}
	return strings.Join(words, "")
}
