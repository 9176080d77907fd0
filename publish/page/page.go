// Package page lays a statement out for people to read: the text itself with what
// was read in it marked where it stands, findings in the margin, claims in a
// table and along a line of time.
//
// A Page is data; report.html.tmpl makes one HTML file of it that needs no network
// and no script, and Markdown a text for other tools. Nothing of a statement is
// ever taken for markup.
package page

import (
	"strconv"
	"strings"

	"github.com/sayso/sayso/check"
	"github.com/sayso/sayso/claim"
	"github.com/sayso/sayso/document"
	"github.com/sayso/sayso/publish"
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
	Related  []Place
}

// Place is another place that a note speaks of.
type Place struct{ Mark, Where, Message, Quote string }

// Claim is a claim as the page shows it.
type Claim struct {
	ID, Mark string
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
	Line     int
}

// New is the page of r's document, with the claims in it. Ids begin with prefix.
func New(r *publish.Report, claims []claim.Claim, prefix string) *Page {
	b := builder{Report: r, Page: &Page{Prefix: prefix}, tones: map[string]string{}}
	b.head()
	b.speakers()
	b.findings()
	b.claims(claims)
	b.readings()
	b.Page.Blocks = blocks(r.Document, b.marks)
	for i := range b.Page.Blocks {
		b.prefix(&b.Page.Blocks[i])
	}
	b.margin()
	b.Page.Timeline = timeline(b.Page.Claims, claims)
	return b.Page
}

// builder puts a page together.
type builder struct {
	*publish.Report
	Page  *Page
	marks []Mark
	tones map[string]string // by speaker
	at    []int             // where the findings stand, beside Page.Findings
}

func (b *builder) id(kind string, i int) string { return b.Page.Prefix + id(kind, i) }

func id(kind string, i int) string { return kind + strconv.Itoa(i+1) }

func (b *builder) prefix(block *Block) { block.ID = b.Page.Prefix + block.ID }

func (b *builder) head() {
	d := b.Document
	b.Page.Title = d.Title
	if d.Title == "" {
		b.Page.Title = d.Original.Name
	}
	date := b.Date()
	day := ""
	if date.Known() {
		day = date.Format("2 January 2006") + " (" + date.From + ")"
	}
	for _, f := range []Fact{
		{"By", d.Byline}, {"Published by", d.Publisher}, {"Date", day}, {"File", d.Original.Name}, {"Address", d.Original.URL},
		{"SHA-256", hash(d)}, {"Encoding", d.Original.Charset},
	} {
		if f.Value != "" {
			b.Page.Facts = append(b.Page.Facts, f)
		}
	}
	b.Page.Notes = b.Report.Notes()
	s := b.Report.Summary()
	b.Page.Summary = strings.TrimSpace(string(s.Append(nil)))
}

func hash(d *document.Document) string {
	const digits = "0123456789abcdef"
	out := make([]byte, 0, 64)
	for _, c := range d.Original.SHA256 {
		out = append(out, digits[c>>4], digits[c&15])
	}
	return string(out)
}

// where is a place of the original in words.
func (b *builder) where(offset int) string {
	at := b.Document.Position(offset)
	return "line " + strconv.Itoa(at.Line) + ", column " + strconv.Itoa(at.Column)
}

// findings marks what the checks say.
func (b *builder) findings() {
	for i, f := range b.Report.Findings {
		n := Note{
			ID: b.id("f", i), Mark: b.id("m", i), Severity: string(f.Severity), Check: f.Check, Message: f.Message,
			Quote: quote(b.Quote(f)), Where: b.where(f.Start),
		}
		if f.Outcome != check.Fail {
			n.Severity = string(f.Outcome)
		}
		if f.Working != "" {
			n.Working = strings.Split(strings.TrimSpace(f.Working), "\n")
		}
		b.mark(Mark{Span: f.Span, Class: "finding", Tone: n.Severity, Title: f.Message, ID: n.Mark, Href: "#" + n.ID})
		for j, o := range f.Related {
			p := Place{Mark: n.Mark + "-" + strconv.Itoa(j+1), Where: b.where(o.Start), Message: o.Message, Quote: quote(o.In(b.Document.Text))}
			n.Related = append(n.Related, p)
			b.mark(Mark{Span: o.Span, Class: "related", Title: o.Message, ID: p.Mark, Href: "#" + n.ID})
		}
		b.Page.Findings = append(b.Page.Findings, n)
		b.at = append(b.at, f.Start)
	}
}

// margin puts every note beside the block that it speaks of.
func (b *builder) margin() {
	for i, n := range b.Page.Findings {
		if at := b.Document.BlockAt(b.at[i]); at >= 0 {
			b.Page.Blocks[at].Notes = append(b.Page.Blocks[at].Notes, n)
		}
	}
}

func (b *builder) mark(m Mark) {
	if !m.Empty() {
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
