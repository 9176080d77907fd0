package document

import (
	"errors"
	"fmt"
	"iter"
	"strconv"
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// The limits of a page: no page that anybody reads comes near them, and what goes
// over them would take many times its size to parse.
const (
	maxPage  = 64 << 20 // bytes
	maxNodes = 2 << 20  // elements and runs of text
)

// errPage says that a page goes over a limit.
var errPage = fmt.Errorf("the page is larger than %d MiB or has more than %d elements", maxPage>>20, maxNodes)

// page is a parsed web page whose text nodes lead back to its source.
type page struct {
	source string
	root   *html.Node
	texts  []textRun
	saved  string // the address that a browser noted when it saved the page
}

// textRun is where the text of a text node stands in the source: with its
// character references, before white space is collapsed.
type textRun struct{ start, end int }

// placed reports whether it is known where the text stands.
func (r textRun) placed() bool { return r.end > 0 }

// placeKey is the attribute by which a text node, which otherwise has none, knows
// its place in page.texts.
const placeKey = "place"

// parsePage parses source. The parser forgets where text came from; so each run of
// text is given a comment that numbers it, which the tree is freed of afterwards.
func parsePage(source string) (*page, error) {
	p := &page{source: source}
	marked, runs, ok := p.mark()
	if !ok || len(source) > maxPage {
		return nil, errPage
	}
	var err error
	p.root, err = html.Parse(strings.NewReader(marked))
	if err != nil {
		return nil, fmt.Errorf("parsing the page: %w", err)
	}
	p.place(runs)
	return p, nil
}

// mark is the source with a comment before each run of text and without its own
// comments, and the runs; it is not ok where the page has too many nodes.
func (p *page) mark() (marked string, runs []textRun, ok bool) {
	var out strings.Builder
	out.Grow(len(p.source) + len(p.source)/4)
	z := html.NewTokenizer(strings.NewReader(p.source))
	raw := false // the next text is no markup: a script, a title
	elements := 0
	for at := 0; ; {
		kind := z.Next()
		if kind == html.ErrorToken {
			return out.String(), runs, true
		}
		token := p.source[at : at+len(z.Raw())]
		at += len(token)
		switch {
		case kind == html.CommentToken:
			p.noteSaved(token)
			continue
		case kind == html.TextToken && !raw:
			fmt.Fprintf(&out, "<!--%d-->", len(runs))
			runs = append(runs, textRun{at - len(token), at})
		}
		out.WriteString(token)
		raw = false
		if kind == html.StartTagToken || kind == html.SelfClosingTagToken {
			name, _ := z.TagName()
			raw = rawElements[atom.Lookup(name)]
			elements++
		}
		if elements+len(runs) > maxNodes {
			return "", nil, false
		}
	}
}

// rawElements hold text in which there is no markup.
var rawElements = map[atom.Atom]bool{
	atom.Iframe: true, atom.Noembed: true, atom.Noframes: true, atom.Noscript: true, atom.Plaintext: true,
	atom.Script: true, atom.Style: true, atom.Textarea: true, atom.Title: true, atom.Xmp: true,
}

// noteSaved keeps the address in a comment such as
// "saved from url=(0023)https://oru.example/news".
func (p *page) noteSaved(comment string) {
	if _, after, ok := strings.Cut(comment, "saved from url=("); ok && p.saved == "" {
		if _, address, ok := strings.Cut(after, ")"); ok {
			p.saved = strings.TrimSpace(strings.TrimSuffix(address, "-->"))
		}
	}
}

// place tells each text node its place, and takes the comments out of the tree. For
// a node that the parser has moved away from its comment it is not known.
func (p *page) place(runs []textRun) {
	p.texts = runs
	last := -1 // the run whose text is awaited
	var comments []*html.Node
	for n := range descendants(p.root) {
		switch n.Type {
		case html.CommentNode:
			if k, err := strconv.Atoi(n.Data); err == nil && 0 <= k && k < len(runs) {
				last = k
			}
			comments = append(comments, n)
		case html.TextNode:
			if last < 0 || !p.reads(runs[last], n.Data) {
				last = len(p.texts)
				p.texts = append(p.texts, textRun{})
			}
			n.Attr = []html.Attribute{{Key: placeKey, Val: strconv.Itoa(last)}}
			last = -1
		}
	}
	for _, n := range comments {
		n.Parent.RemoveChild(n)
	}
}

// reads reports whether what stands at r reads as text, but for what the parser
// drops: carriage returns, NULs, the first line break of a <pre>.
func (p *page) reads(r textRun, text string) bool {
	return bare(html.UnescapeString(p.source[r.start:r.end])) == bare(text)
}

func bare(s string) string {
	if strings.ContainsAny(s, "\r\x00") {
		s = strings.NewReplacer("\r", "", "\x00", "").Replace(s)
	}
	return strings.TrimSpace(s)
}

// placeOf is the number that a text node was given.
func placeOf(n *html.Node) (int, bool) {
	if n.Type != html.TextNode || len(n.Attr) == 0 {
		return 0, false
	}
	k, err := strconv.Atoi(n.Attr[0].Val)
	return k, err == nil
}

// descendants are the nodes below n, in the order of the source. (The package's
// own iterator takes time for each level above a node.)
func descendants(n *html.Node) iter.Seq[*html.Node] {
	return func(yield func(*html.Node) bool) {
		for at := n.FirstChild; at != nil; {
			if !yield(at) {
				return
			}
			next := at.FirstChild
			for next == nil && at != n {
				if next = at.NextSibling; next == nil {
					at = at.Parent
				}
			}
			at = next
		}
	}
}

// elements are the elements below n of one of the names.
func elements(n *html.Node, names ...atom.Atom) iter.Seq[*html.Node] {
	return func(yield func(*html.Node) bool) {
		for d := range descendants(n) {
			for _, a := range names {
				if d.Type == html.ElementNode && d.DataAtom == a && !yield(d) {
					return
				}
			}
		}
	}
}

// has reports whether there is an element of one of the names below n.
func has(n *html.Node, names ...atom.Atom) bool {
	for range elements(n, names...) {
		return true
	}
	return false
}

// attr is the value of an element's attribute, or "".
func attr(n *html.Node, key string) string {
	for _, a := range n.Attr {
		if a.Key == key {
			return strings.TrimSpace(a.Val)
		}
	}
	return ""
}

// textOf is the text in and below n, its white space collapsed.
func textOf(n *html.Node) string {
	var b strings.Builder
	for d := range descendants(n) {
		if d.Type == html.TextNode {
			b.WriteString(d.Data)
		}
	}
	return squeeze(b.String())
}

// pageError puts an error of parsePage in plain words.
func (in *Input) pageError(err error) error {
	problem := "the page's elements are nested too deeply to be read"
	if errors.Is(err, errPage) {
		problem = err.Error()
	}
	return in.fail(problem, "save its text as a .txt file and read that", err)
}
