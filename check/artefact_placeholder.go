package check

import (
	"fmt"
	"html"
	"strings"

	"github.com/sayso/sayso/language/segment"
	"github.com/sayso/sayso/span"
)

// seekEntity finds an HTML entity that was never decoded: &amp; or &#39;.
func seekEntity(t *segment.Text, i int) (artefact, bool) {
	if t.Of(i) != "&" {
		return artefact{}, false
	}
	last := i + 1
	for last < len(t.Atoms) && last < i+5 && t.Atoms[last].Tight() && t.Of(last) != ";" {
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

// inBrackets are the words that begin a writer's note to self between brackets;
// true for those that must stand there alone, since an editor's bracket may hold
// them too.
var inBrackets = segment.NewTable(map[string]bool{
	"insert": false, "tk": false, "tktk": false, "xx": false, "xxx": false, "todo": false, "fixme": false, "tbc": false, "tbd": false, "placeholder": false,
	"name": true, "names": true, "date": true, "number": true, "title": true, "figure": true, "amount": true, "quote": true, "link": true,
	"place": true, "location": true, "company": true, "city": true, "source": true,
})

// standing are the words that are never anything but a placeholder; true for those
// that are names or numerals too.
var standing = segment.NewTable(map[string]bool{"tk": false, "tktk": false, "todo": false, "fixme": false, "xxx": true, "xxxx": true, "tbd": true, "tbc": true})

// seekPlaceholder finds what a writer meant to fill in.
func seekPlaceholder(t *segment.Text, i int) (artefact, bool) {
	s, severity := bracketed(t, i)
	if s.Empty() {
		s, severity = standsAlone(t, i)
	}
	if s.Empty() && strings.EqualFold(t.Of(i), "lorem") && i+1 < len(t.Atoms) && strings.EqualFold(t.Of(i+1), "ipsum") {
		s, severity = t.Span(i, i+2), Warning
	}
	if s.Empty() {
		return artefact{}, false
	}
	return artefact{
		Span: s, severity: severity, message: fmt.Sprintf("The placeholder “%s” is left in the text.", s.In(t.Text)),
		working: "Writers put it where something is still to be filled in.",
	}, true
}

const longestPlaceholder = 12 // atoms

// bracketed is the bracket that opens at atom i, where a placeholder is in it.
func bracketed(t *segment.Text, i int) (s span.Span, severity Severity) {
	closer := map[string]string{"[": "]", "{": "}", "<": ">"}[t.Of(i)]
	if closer == "" {
		return s, ""
	}
	if i+1 < len(t.Atoms) && t.Of(i+1) == t.Of(i) { // {{name}}
		return s, ""
	}
	alone, ok := inBrackets.Of(t, min(i+1, len(t.Atoms)-1))
	if !ok || alone && closer == ">" {
		return s, ""
	}
	for last := i + 2; last < min(len(t.Atoms), i+longestPlaceholder); last++ {
		if t.Of(last) == closer {
			if alone && last > i+2 {
				return s, ""
			}
			return t.Span(i, last+1), Warning
		}
	}
	return s, ""
}

// standsAlone is the placeholder at atom i, where it can be no name, code or numeral.
func standsAlone(t *segment.Text, i int) (s span.Span, severity Severity) {
	a := t.Atoms[i]
	doubtful, ok := standing.Of(t, i)
	if !ok || !a.Has(segment.AllUpper) || beside(t, i-1, i) || beside(t, i+1, i+1) {
		return s, ""
	}
	if doubtful {
		return a.Span(), Note
	}
	return a.Span(), Warning
}

// beside reports whether atom i, next to a placeholder, makes it part of a name or a code:
// a capital, a figure, or a mark that ties them; tie is the later of the two.
func beside(t *segment.Text, i, tie int) bool {
	if i < 0 || i >= len(t.Atoms) || t.Atoms[tie].Has(segment.ParaStart) {
		return false
	}
	a := t.Atoms[i]
	if a.Kind == segment.Mark {
		return t.Atoms[tie].Tight() && strings.Contains("-/@#_:&", t.Of(i))
	}
	return a.Kind == segment.Number || a.Has(segment.Upper)
}
