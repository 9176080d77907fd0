package publish

import (
	"bytes"
	"fmt"
	"strings"

	"github.com/fatih/color"

	"github.com/sayso/sayso/check"
	"github.com/sayso/sayso/document"
	"github.com/sayso/sayso/span"
)

// Text writes reports for people to read. It may be used by many goroutines at
// once.
type Text struct {
	width   int
	palette palette
}

// minWidth is the narrowest output for which lines are cut.
const minWidth = 40

// NewText is a Text whose lines of the document are at most width columns wide,
// in colour or without.
func NewText(width int, colour bool) *Text {
	return &Text{width: max(width, minWidth), palette: newPalette(colour)}
}

// Append appends what there is to say of a document to b: how it was read, where
// that matters, and its findings, each with an empty line after it.
func (t *Text) Append(b []byte, r *Report) []byte {
	p := printer{Text: t, Report: r, Buffer: bytes.NewBuffer(b)}
	for _, n := range r.Notes() {
		p.header(clean(r.Document.Original.Name), string(check.Note), n)
		p.WriteString("\n\n")
	}
	for _, f := range r.Findings {
		p.finding(f)
		p.WriteByte('\n')
	}
	return p.Bytes()
}

// printer writes one report.
type printer struct {
	*Text
	*Report
	*bytes.Buffer
	gutter int // columns for line numbers, in the finding that is being written
}

func (p *printer) finding(f Finding) {
	word := string(f.Severity)
	if f.Outcome != check.Fail {
		word = string(f.Outcome)
	}
	p.header(where(p.Document, f.Start), word, f.Message)
	fmt.Fprintf(p, " [%s]\n", f.Check)
	places := p.places(f, p.palette.outcome[word])
	p.gutter = p.widestNumber(places)
	for last := (place{}); len(places) > 0; {
		n := p.together(places)
		p.excerpt(places[:n], last)
		last, places = places[n-1], places[n:]
	}
	p.working(f.Working)
}

func (p *printer) header(where, word, message string) {
	fmt.Fprintf(p, "%s: %s: %s", p.palette.path.Sprint(where), p.palette.outcome[word].Sprint(word), p.palette.message.Sprint(clean(oneLine(message))))
}

// where is the place of the byte at offset of d's text: "letter.txt:19:181" as
// editors know it, or "report.pdf, p. 3, line 12".
func where(d *document.Document, offset int) string {
	name, at := clean(d.Original.Name), d.Where(offset)
	if d.Position(offset).Part != "" {
		return name + ", " + at
	}
	return name + ":" + at
}

// place is a stretch of a line that is to be underlined.
type place struct {
	span.Span
	line  int    // its number in the original
	at    string // how the original's lines are numbered: see document.Mark
	label string
	mark  string
	style *color.Color
}

// places are the lines' parts that f speaks of, the finding's own first.
func (p *printer) places(f Finding, style *color.Color) []place {
	out := p.lines(place{Span: f.Span, mark: "^", style: style})
	for _, r := range f.Related {
		out = append(out, p.lines(place{Span: r.Span, label: clean(oneLine(r.Message)), mark: "-", style: p.palette.related})...)
	}
	return out
}

// mostLines is how many lines of one place are shown.
const mostLines = 3

// lines parts whole at the ends of lines; its label goes to the last part.
func (p *printer) lines(whole place) (out []place) {
	text := p.Document.Text
	at := whole.Start
	for line := range strings.Lines(whole.In(text)) {
		if len(out) == mostLines {
			whole.label = strings.TrimSpace("… " + whole.label)
			break
		}
		words := strings.TrimSpace(line)
		start := at + strings.Index(line, words)
		at += len(line)
		if words != "" {
			part := whole
			part.Span, part.label = span.New(start, start+len(words)), ""
			part.line, part.at = p.Document.Position(start).Line, p.Document.Mark(start)
			out = append(out, part)
		}
	}
	if len(out) == 0 {
		whole.line, whole.at = p.Document.Position(whole.Start).Line, p.Document.Mark(whole.Start)
		return []place{whole}
	}
	out[len(out)-1].label = whole.label
	return out
}

func (p *printer) widestNumber(places []place) (n int) {
	for _, x := range places {
		n = max(n, len(x.at))
	}
	return n
}

// together is how many of the places, from the first on, can be shown under one
// excerpt.
func (p *printer) together(places []place) int {
	text := p.Document.Text
	hull := places[0].Span
	for n, x := range places {
		hull = hull.Cover(x.Span)
		if n > 0 && (hull.Len() > p.width/2 || strings.Contains(hull.In(text), "\n") || turns(hull.In(text))) {
			return n
		}
	}
	return len(places)
}

// excerpt shows a line and, under it, the places; last was shown before it.
func (p *printer) excerpt(places []place, last place) {
	hull := places[0].Span
	for _, x := range places {
		hull = hull.Cover(x.Span)
	}
	if line := places[0].line; last.line != line-1 && last.line != line || last.line == 0 {
		p.row("", "")
	}
	e := excerptAt(p.Document.Text, hull, p.width-p.gutter-len(" | "))
	number := places[0].at
	if turns(e.String()) {
		p.row(number, e.bracketed(hull))
		if places[0].label != "" {
			p.row("", places[0].style.Sprint(places[0].label))
		}
		return
	}
	p.row(number, e.String())
	for _, x := range places {
		start, length := e.underline(x.Span)
		row := strings.Repeat(x.mark, length)
		if x.label != "" {
			row += " " + x.label
		}
		p.row("", strings.Repeat(" ", start)+x.style.Sprint(row))
	}
}

func (p *printer) row(number, text string) {
	line := p.palette.gutter.Sprintf("%*s |", p.gutter, number) + " " + text
	p.WriteString(strings.TrimRight(line, " ") + "\n")
}

func (p *printer) working(s string) {
	lead := p.palette.gutter.Sprintf("%*s =", p.gutter, "")
	for line := range strings.Lines(s) {
		fmt.Fprintf(p, "%s %s\n", lead, clean(strings.TrimRight(line, "\r\n")))
		lead = strings.Repeat(" ", p.gutter+len(" ="))
	}
}

// oneLine is s with one space between its words.
func oneLine(s string) string { return strings.Join(strings.Fields(s), " ") }
