package document

import (
	"regexp"
	"slices"
	"strings"

	"github.com/sayso/sayso/document/charset"
	"github.com/sayso/sayso/document/flow"
)

// flowKinds are the kinds of blocks that a flow's paragraphs make.
var flowKinds = map[flow.Kind]Kind{
	flow.Body: Paragraph, flow.Title: Title, flow.Heading: Heading, flow.Item: Item, flow.Quote: Quote, flow.Cell: Cell, flow.Caption: Caption,
}

// setFlow makes what a format's reader gives the document's own.
func (d *Document) setFlow(t *flow.Text) {
	d.Title, d.Byline, d.Publisher = firstOf(d.Title, squeeze(t.Title)), firstOf(d.Byline, squeeze(t.Byline)), firstOf(d.Publisher, squeeze(t.Publisher))
	d.Language = firstOf(d.Language, t.Language)
	d.Doubt = t.Doubt
	for _, n := range t.Notes {
		d.Notes = append(d.Notes, Note{Message: n})
	}
	source, parts, starts := layOut(t)
	var b builder
	for _, p := range t.Paragraphs {
		for i, l := range p.Lines {
			at := starts[l.Part][l.Line] + l.Start
			if i > 0 {
				b.insert(between(t, p.Lines[i-1]), at)
			}
			b.write(t.Of(l), at)
		}
		b.end(flowKinds[p.Kind])
	}
	b.finish(d, charset.Text{Text: source})
	d.source.parts, d.source.lined = parts, t.Paged
	d.setFileDate(t.Created, t.Modified)
}

// between is what parts two lines of a paragraph: a line break where that is the
// writer's own, or where a hyphen stands before it, which may break a word; the
// lines of a page end because the page does.
func between(t *flow.Text, before flow.Line) string {
	if t.Paged && !strings.HasSuffix(t.Of(before), "-") {
		return " "
	}
	return "\n"
}

// layOut is the flow's text with all of its lines, its parts, and where each line
// begins.
func layOut(t *flow.Text) (text string, parts []part, starts [][]int) {
	var b strings.Builder
	for _, p := range t.Parts {
		parts = append(parts, part{b.Len(), p.Name, p.Mark})
		var lines []int
		for _, l := range p.Lines {
			lines = append(lines, b.Len())
			b.WriteString(l)
			b.WriteByte('\n')
		}
		starts = append(starts, lines)
	}
	return b.String(), parts, starts
}

// setFileDate sets the date to when the file was made and last changed, where
// these are of one day, and of a year that the text speaks of, if it speaks of any:
// a file may be a copy that is much younger than the statement.
func (d *Document) setFileDate(created, modified string) {
	from, okFrom := ParseDate(created)
	to, okTo := ParseDate(modified)
	if d.Date.Known() || !okFrom && !okTo {
		return
	}
	if !okFrom {
		from = to
	}
	const day = "2 January 2006"
	note := "The statement's date is taken to be that of the file, " + from.Format(day) + ". If it is not, state it with --date."
	switch years := year.FindAllString(d.Text, -1); {
	case okFrom && okTo && from.Format(day) != to.Format(day):
		note = "The file was made on " + from.Format(day) + " and last changed on " + to.Format(day) +
			"; which of them is the statement's date, if any, is not known. State it with --date."
	case len(years) > 0 && !slices.Contains(years, from.Format("2006")):
		note = "The file is of " + from.Format(day) + ", a year of which the text does not speak, so that is not taken to be the statement's date. State it with --date."
	default:
		d.Date = from
		d.Date.From = "the file's metadata"
	}
	d.Notes = append(d.Notes, Note{Message: note})
}

// year matches a year.
var year = regexp.MustCompile(`\b(?:19|20)\d\d\b`)

// titled puts a title that stands outside the text in front of it.
func (b *builder) titled(title string) {
	b.insert(title, 0)
	b.end(Title)
}
