package document

import (
	"regexp"
	"slices"
	"strings"

	"codeberg.org/readeck/go-readability/v2"
	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// readHTML reads a saved web page: its article where one can be told from what
// stands around it, else all of its body. Positions are those of the page's
// source.
func readHTML(in *Input, d *Document) error {
	t, err := in.decode(d, declaredCharset(in.Data))
	if err != nil {
		return err
	}
	p, err := parsePage(t.Text)
	if err != nil {
		return in.pageError(err)
	}
	a := p.article()
	p.describe(d)
	d.Byline, d.Publisher = firstOf(d.Byline, a.byline), firstOf(d.Publisher, a.publisher)

	w := walker{b: &builder{}, page: p, keep: a.texts, headline: p.headline(a.title)}
	w.read()
	if a.title != "" && !entitle(w.b, a.title) {
		w = walker{b: &builder{}, page: p, keep: a.texts}
		w.b.insert(a.title, max(0, strings.Index(t.Text, a.title)))
		w.b.end(Title)
		w.read()
	}
	w.b.finish(d, t)
	return nil
}

var (
	metaCharset = regexp.MustCompile(`(?i)<meta[^>]+charset\s*=\s*["']?\s*([\w.:-]+)`)
	xmlEncoding = regexp.MustCompile(`^\s*<\?xml[^>]+encoding\s*=\s*["']([\w.:-]+)`)
)

// by is what a byline begins with on the page.
var by = regexp.MustCompile(`^(?i)by:? `)

// declaredCharset is the encoding that a page states at its beginning, or "".
func declaredCharset(data string) string {
	head := data[:min(len(data), 4096)]
	for _, re := range []*regexp.Regexp{metaCharset, xmlEncoding} {
		if m := re.FindStringSubmatch(head); m != nil {
			return m[1]
		}
	}
	return ""
}

// looksHTML reports whether head begins a web page.
func looksHTML(head string) bool {
	head = strings.ToLower(strings.TrimSpace(strings.TrimPrefix(head, "\uFEFF")))
	for _, start := range []string{"<!doctype html", "<html", "<head", "<body"} {
		if strings.HasPrefix(head, start) {
			return true
		}
	}
	return (strings.HasPrefix(head, "<?xml") || strings.HasPrefix(head, "<!--")) && strings.Contains(head, "<html")
}

// article is what a page is about, as far as it can be told from what stands
// around it.
type article struct {
	title, byline, publisher string
	texts                    map[int]bool // the places of its text nodes; nil: the whole page
}

// article finds the page's article. The tree stays as it is, but for links to
// scripts.
func (p *page) article() article {
	for n := range elements(p.root, atom.A) {
		dropScriptLink(n)
	}
	parser := readability.NewParser()
	found, err := parser.ParseDocument(p.root, nil)
	if err != nil {
		return article{}
	}
	a := article{
		title:     squeeze(found.Title()),
		byline:    by.ReplaceAllString(squeeze(found.Byline()), ""),
		publisher: squeeze(found.SiteName()),
	}
	if found.Node == nil {
		return a
	}
	texts := map[int]bool{}
	for n := range descendants(found.Node) {
		if k, ok := placeOf(n); ok {
			texts[k] = true
		}
	}
	if len(texts) > 0 {
		a.texts = texts
	}
	return a
}

// dropScriptLink takes away a link's address where that is a script: for such a
// link the article's text node would be a copy that has lost its place.
func dropScriptLink(link *html.Node) {
	for i := range link.Attr {
		if link.Attr[i].Key == "href" && strings.HasPrefix(link.Attr[i].Val, "javascript:") {
			link.Attr[i].Val = ""
		}
	}
}

// headline is the page's heading that is the title, or its beginning, which the
// site's name often follows.
func (p *page) headline(title string) *html.Node {
	for n := range elements(p.root, atom.H1, atom.H2) {
		if s := textOf(n); s != "" && (strings.HasPrefix(title+" ", s+" ") || len(title) >= 20 && strings.Contains(s, title)) {
			return n
		}
	}
	return nil
}

// entitle makes one of the first blocks that is the title, word for word, the
// Title, unless another is, and reports whether there is a Title.
func entitle(b *builder, title string) bool {
	if slices.ContainsFunc(b.blocks, func(x Block) bool { return x.Kind == Title }) {
		return true
	}
	for i := range b.blocks[:min(len(b.blocks), 5)] {
		if squeeze(b.blocks[i].In(b.text.String())) == title {
			b.blocks[i].Kind = Title
			return true
		}
	}
	return false
}

// squeeze collapses white space.
func squeeze(s string) string { return strings.Join(strings.Fields(s), " ") }

// firstOf is the first of its arguments that is not empty.
func firstOf(all ...string) string {
	for _, s := range all {
		if s != "" {
			return s
		}
	}
	return ""
}
