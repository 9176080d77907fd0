package check

import (
	"fmt"
	"html"
	"strconv"
	"strings"

	"github.com/sayso/sayso/language/segment"
)

// seekEntity finds an HTML entity that was never decoded: &amp; or &#39;.
func seekEntity(t *segment.Text, i int) (artefact, bool) {
	if t.Of(i) != "&" {
		return artefact{}, false
	}
	const longest = 5
	last := i + 1
	for last < len(t.Atoms) && last < i+longest && t.Atoms[last].Tight() && t.Of(last) != ";" {
		last++
	}
	if last >= len(t.Atoms) || t.Of(last) != ";" || !t.Atoms[last].Tight() {
		return artefact{}, false
	}
	s := t.Span(i, last+1)
	decoded := html.UnescapeString(s.In(t.Text))
	if strings.HasSuffix(decoded, ";") {
		return artefact{}, false
	}
	return artefact{
		Span: s, severity: Warning, message: fmt.Sprintf("The HTML entity “%s” is left in the text.", s.In(t.Text)),
		working: fmt.Sprintf("It stands for “%s”.", decoded),
	}, true
}

// tags are the HTML elements whose tags are most often left in a text.
var tags = segment.NewTable(bools("p", "br", "b", "i", "em", "strong", "div", "span", "a", "li", "ul", "ol", "img", "blockquote"))

// seekTag finds a tag of HTML: <br>, </p>.
func seekTag(t *segment.Text, i int) (artefact, bool) {
	if t.Of(i) != "<" {
		return artefact{}, false
	}
	last := i + 1
	if tightAt(t, last, "/") {
		last++
	}
	if last >= len(t.Atoms) || !t.Atoms[last].Tight() {
		return artefact{}, false
	}
	_, ok := tags.Of(t, last)
	for last++; last < len(t.Atoms) && t.Of(last) == "/"; last++ {
	}
	if !ok || !tightAt(t, last, ">") {
		return artefact{}, false
	}
	s := t.Span(i, last+1)
	return artefact{
		Span: s, severity: Note, message: fmt.Sprintf("The HTML tag “%s” is left in the text.", s.In(t.Text)),
		working: "It marks how a page looks, and is no part of its words.",
	}, true
}

// seekEscape finds a character that stands as a programmer writes it: \u2019 or %20.
func seekEscape(t *segment.Text, i int) (artefact, bool) {
	last, meant := unicodeEscape(t, i)
	if meant == "" && t.Of(i) == "%" && i > 0 && i+2 < len(t.Atoms) && t.Atoms[i].Tight() && t.Atoms[i-1].Kind == segment.Word &&
		tightAt(t, i+1, "20") && t.Atoms[i+2].Tight() && t.Atoms[i+2].Kind == segment.Word && !inAddress(t, i) {
		last, meant = i+2, "a space"
	}
	if meant == "" {
		return artefact{}, false
	}
	s := t.Span(i, last)
	return artefact{
		Span: s, severity: Warning, message: fmt.Sprintf("The code “%s” stands in the text in place of a character.", s.In(t.Text)),
		working: fmt.Sprintf("It stands for %s.", meant),
	}, true
}

// inAddress reports whether atom i is part of the address of a page or file.
func inAddress(t *segment.Text, i int) bool {
	const longest = 40 // atoms
	for first := max(0, i-longest); i > first; i-- {
		if strings.Contains("/=@", t.Of(i)) {
			return true
		}
		if !t.Atoms[i].Tight() {
			return false
		}
	}
	return true
}

// unicodeEscape reads \u2019 at atom i: the atom behind it, and what it stands for.
func unicodeEscape(t *segment.Text, i int) (last int, meant string) {
	const length = len(`\u2019`)
	start := int(t.Atoms[i].Start)
	if t.Of(i) != `\` || start+length > len(t.Text) || t.Text[start+1] != 'u' {
		return 0, ""
	}
	r, err := strconv.ParseUint(t.Text[start+2:start+length], 16, 16)
	if err != nil {
		return 0, ""
	}
	return t.At(start+length-1) + 1, fmt.Sprintf("“%c”", rune(r))
}

// tightAt reports whether atom i is s and follows the one before it at once.
func tightAt(t *segment.Text, i int, s string) bool {
	return i < len(t.Atoms) && t.Atoms[i].Tight() && t.Of(i) == s
}
