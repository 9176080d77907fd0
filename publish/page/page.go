// Package page lays a statement out for people to read: the text itself with what
// was read in it marked where it stands, findings in the margin, claims in a
// table and along a line of time.
//
// A Page is data; report.html.tmpl makes one HTML file of it that needs no network
// and no script, and Markdown a text for other tools. Nothing of a statement is
// ever taken for markup.
package page

import (
	"sort"
	"strconv"
	"strings"

	"github.com/sayso/sayso/claim"
	"github.com/sayso/sayso/document"
	"github.com/sayso/sayso/span"
)

// Page is one statement as it is shown.
type Page struct {
	Prefix   string // before every id, so that several statements can share a file
	Title    string
	Facts    []Fact // what is known of the original: name, date, hash
	Notes    []string
	Summary  string
	Speakers []Speaker
	Findings []Note
	Blocks   []Block
	Claims   []Claim
	Timeline *Timeline // nil where no time is known
}

// Fact is something that is known of the original.
type Fact struct{ Name, Value string }

// Speaker is one who says something in the statement, with a colour by the order
// of appearance.
type Speaker struct {
	Name  string
	Tone  string // class of CSS: "s1"
	Count int    // how often
}

// Note is a finding as the page shows it.
type Note struct {
	ID, Mark string // of the note and of the place it speaks of
	Severity string
	Check    string
	Message  string
	Working  []string
	Quote    string
	Where    string // "line 12, column 3"
	Related  []Other
}

// Other is another place that a note speaks of.
type Other struct {
	Mark                  string // "" where it stands on another page of a long statement
	Where, Message, Quote string
}

// Claim is a claim as the page shows it.
type Claim struct {
	ID, Mark string
	Href     string // where more of it stands
	Number   int
	Speaker  string
	Tone     string
	Gloss    string
	Quote    string
	Stance   string
	When     string
	EDTF     string
	Where    string
	HowMuch  string
	Event    string
	Line     string // document.Mark; "" where lines say nothing
	At       string // the same in words
}

// Input is what a page is made of: a text and what was read in it, now or long ago.
type Input struct {
	Title    string
	Facts    []Fact
	Notes    []string
	Summary  string
	Text     string
	Blocks   []document.Block
	Original *document.Document // for places in the original; nil: lines say nothing
	Says     []Say
	Readings []Reading
	Findings []Finding
	Claims   []claim.Claim
}

// Say is what a speaker says, where it stands.
type Say struct {
	Speaker string
	Spans   []span.Span
}

// Reading is a time or figure and what it was read as.
type Reading struct {
	span.Span
	Class string // "time" or "figure"
	Title string
}

// Finding is what a check says of a place.
type Finding struct {
	Place
	Severity string // or the outcome, where it is not a fail
	Check    string
	Message  string
	Working  string
	Related  []Related
}

// Place is a place of the text, and where that is in the original.
type Place struct {
	span.Span
	Line, Column int
	Where        string // in words; "": line and column say it
}

// Related is another place that a finding speaks of.
type Related struct {
	Place
	Message string
}

// New is the page of in. Its ids begin with prefix.
func New(in Input, prefix string) *Page {
	b := builder{Input: in, page: &Page{Prefix: prefix, Title: in.Title, Facts: in.Facts, Notes: in.Notes, Summary: in.Summary}, tones: map[string]string{}}
	b.speakers()
	b.findings()
	b.claims()
	for _, r := range in.Readings {
		b.mark(Mark{Span: r.Span, Class: r.Class, Title: r.Title})
	}
	b.page.Blocks = b.blocks()
	b.margin()
	b.page.Timeline = NewTimeline(b.page.Claims, in.Claims)
	return b.page
}

// builder puts a page together.
type builder struct {
	Input
	page  *Page
	marks []Mark
	tones map[string]string // by speaker
}

func (b *builder) id(kind string, i int) string { return b.page.Prefix + id(kind, i) }

func id(kind string, i int) string { return kind + strconv.Itoa(i+1) }

func (p Place) where() string {
	if p.Where != "" {
		return p.Where
	}
	return "line " + strconv.Itoa(p.Line) + ", column " + strconv.Itoa(p.Column)
}

// line is where offset stands in the original, as short as can be and in words; ""
// where that says nothing.
func (b *builder) line(offset int) (mark, words string) {
	if b.Original == nil {
		return "", ""
	}
	return b.Original.Mark(offset), b.Original.WhereLine(offset)
}

// findings marks what the checks say.
func (b *builder) findings() {
	for i, f := range b.Findings {
		n := Note{
			ID: b.id("f", i), Mark: b.id("m", i), Severity: f.Severity, Check: f.Check, Message: f.Message,
			Quote: quote(f.In(b.Text)), Where: f.where(),
		}
		if f.Working != "" {
			n.Working = strings.Split(strings.TrimSpace(f.Working), "\n")
		}
		b.mark(Mark{Span: f.Span, Class: "finding", Tone: n.Severity, Title: f.Message, ID: n.Mark, Href: "#" + n.ID})
		for j, o := range f.Related {
			p := Other{Mark: n.Mark + "-" + strconv.Itoa(j+1), Where: o.where(), Message: o.Message, Quote: quote(o.In(b.Text))}
			if !b.shows(o.Start) {
				p.Mark = "" // it stands on another page
			}
			n.Related = append(n.Related, p)
			b.mark(Mark{Span: o.Span, Class: "related", Title: o.Message, ID: p.Mark, Href: "#" + n.ID})
		}
		b.page.Findings = append(b.page.Findings, n)
	}
}

// shows reports whether the page's blocks reach over offset.
func (b *builder) shows(offset int) bool {
	return len(b.Blocks) > 0 && b.Blocks[0].Start <= offset && offset < b.Blocks[len(b.Blocks)-1].End
}

// margin puts every note beside the block that it speaks of.
func (b *builder) margin() {
	for i, n := range b.page.Findings {
		at := b.Findings[i].Start
		block := sort.Search(len(b.Blocks), func(i int) bool { return b.Blocks[i].End > at })
		if block < len(b.Blocks) && b.Blocks[block].Start <= at {
			b.page.Blocks[block].Notes = append(b.page.Blocks[block].Notes, n)
		}
	}
}

func (b *builder) mark(m Mark) {
	if !m.Empty() && m.Within(b.Text) {
		b.marks = append(b.marks, m)
	}
}

// longQuote is how many characters of a quote are shown.
const longQuote = 240

// quote is s in one line, cut in its middle where it is long.
func quote(s string) string {
	r := []rune(strings.Join(strings.Fields(s), " "))
	if len(r) <= longQuote {
		return string(r)
	}
	half := longQuote / 2
	return string(r[:half]) + " … " + string(r[len(r)-half:])
}
