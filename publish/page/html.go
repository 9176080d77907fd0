package page

import (
	"bytes"
	"crypto/sha256"
	_ "embed"
	"encoding/base64"
	"fmt"
	"html/template"
	"strings"
	"sync"
)

var (
	//go:embed report.html.tmpl
	reportTemplate string
	//go:embed page.css
	style string
	//go:embed page.js
	script string
)

// Style is the style sheet of pages, Script what makes their tables sort and filter.
func Style() string { return style }

// Script is what makes the tables of pages sort and filter; without it they are
// read as they stand.
func Script() string { return script }

// Templates are the parts of a page by name, for other pages to use: "document" shows
// a Page.
func Templates() *template.Template {
	return template.Must(template.New("report").Funcs(template.FuncMap{"visible": visible, "percent": percent}).Parse(reportTemplate))
}

// head is what the template of a report's beginning is given.
type head struct {
	Title, Policy string
	Style         template.CSS
}

var parts = sync.OnceValue(Templates)

// AppendHead appends the beginning of a report to b, which asks for nothing from
// outside: its policy forbids all but its own style and script.
func AppendHead(b []byte, title string) ([]byte, error) {
	return appendPart(b, "head", head{
		Title: title, Style: template.CSS(style),
		Policy: fmt.Sprintf("default-src 'none'; style-src '%s'; script-src '%s'; base-uri 'none'; form-action 'none'", source(style), source(script)),
	})
}

// AppendHTML appends p to b, between the beginning and the end of a report.
func AppendHTML(b []byte, p *Page) ([]byte, error) { return appendPart(b, "document", p) }

// AppendFoot appends the end of a report to b.
func AppendFoot(b []byte) ([]byte, error) { return appendPart(b, "foot", template.JS(script)) }

func appendPart(b []byte, name string, data any) ([]byte, error) {
	out := bytes.NewBuffer(b)
	if err := parts().ExecuteTemplate(out, name, data); err != nil {
		return nil, fmt.Errorf("writing the report: %w", err)
	}
	return out.Bytes(), nil
}

// source names an inline style or script in a content security policy by its hash.
func source(s string) string {
	sum := sha256.Sum256([]byte(s))
	return "sha256-" + base64.StdEncoding.EncodeToString(sum[:])
}

// percent is a part of 1000 as SVG writes it, so that a drawing is as wide as its place and
// its words stay as large as they are.
func percent(part int) string { return fmt.Sprintf("%g%%", float64(part)/10) }

// visible is s with the characters that would turn a line of text around, and
// other controls, spelt out.
func visible(s string) string {
	if !strings.ContainsFunc(s, hidden) {
		return s
	}
	var b strings.Builder
	for _, r := range s {
		if hidden(r) {
			fmt.Fprintf(&b, "[U+%04X]", r)
		} else {
			b.WriteRune(r)
		}
	}
	return b.String()
}

func hidden(r rune) bool {
	switch {
	case r == '\t' || r == '\n' || r == '\r':
		return false
	case r < ' ', r >= 0x7F && r < 0xA0:
		return true
	}
	return r >= 0x202A && r <= 0x202E || r >= 0x2066 && r <= 0x2069
}
