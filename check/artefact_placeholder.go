package check

import (
	"fmt"
	"strings"

	"github.com/sayso/sayso/language/segment"
	"github.com/sayso/sayso/span"
)

// inBrackets are the words that begin a writer's note to self between brackets;
// true for those that must stand there alone, or with "here", since an editor's bracket
// may hold them too.
var inBrackets = segment.NewTable(map[string]bool{
	"insert": false, "tk": false, "tktk": false, "xx": false, "xxx": false, "x": true, "todo": false, "fixme": false, "tbc": false, "tbd": false, "placeholder": false,
	"check": false, "add": false, "confirm": false, "verify": false,
	"name": true, "names": true, "date": true, "number": true, "title": true, "figure": true, "amount": true, "quote": true, "link": true,
	"place": true, "location": true, "company": true, "city": true, "source": true,
})

// ofNotes are the words that a note to self ends with: "[name here]", "[to be confirmed]".
var ofNotes = segment.NewTable(bools("here", "tk", "confirmed", "added", "supplied", "checked", "come", "needed", "follow"))

// standing are the words that are never anything but a placeholder; true for those
// that are names or numerals too.
var standing = segment.NewTable(map[string]bool{"tk": false, "tktk": false, "todo": false, "fixme": false, "xxx": true, "xxxx": true, "tbd": true, "tbc": true})

// closers are the ends of the brackets that a note to self stands in.
var closers = map[string]string{"[": "]", "{": "}", "<": ">", "(": ")"}

// placeholder seeks what a writer meant to fill in, where find finds it.
func placeholder(find func(*segment.Text, int) (span.Span, Severity)) seeker {
	return func(t *segment.Text, i int) (artefact, bool) {
		s, severity := find(t, i)
		if s.Empty() {
			return artefact{}, false
		}
		return artefact{
			Span: s, severity: severity, message: fmt.Sprintf("The placeholder “%s” is left in the text.", s.In(t.Text)),
			working: "Writers put it where something is still to be filled in.",
		}, true
	}
}

const longestPlaceholder = 8 // atoms in brackets

// bracketed is the bracket that opens at atom i, where a placeholder is in it.
func bracketed(t *segment.Text, i int) (s span.Span, severity Severity) {
	opener := t.Of(i)
	closer := closers[opener]
	if closer == "" || i+1 >= len(t.Atoms) || t.Of(i+1) == opener { // of {{name}} the inner one counts
		return s, ""
	}
	last := i + 2
	for last < len(t.Atoms) && last-i <= longestPlaceholder && t.Of(last) != closer {
		last++
	}
	if last >= len(t.Atoms) || t.Of(last) != closer {
		return s, ""
	}
	alone, begins := inBrackets.Of(t, i+1)
	_, ends := ofNotes.Of(t, last-1)
	switch {
	case opener == "[" && begins && (!alone || last == i+2 || ends), opener == "[" && ends && last > i+3,
		opener == "{" && begins, opener == "(" && begins && !alone && last > i+2, opener == "<" && begins && !alone:
		return t.Span(i, last+1), Warning
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

// counter is XX or XXX at atom i where it counts what stands behind it: "XX people".
func counter(t *segment.Text, i int) (s span.Span, severity Severity) {
	if w := t.Of(i); w != "XX" && w != "XXX" || i+1 >= len(t.Atoms) || i > 0 && t.Atoms[i-1].Has(segment.Upper) && !t.Atoms[i-1].Has(segment.ParaStart) || t.Atoms[i+1].Tight() && t.Of(i+1) != "%" {
		return s, ""
	}
	if w := t.Of(i + 1); w == "%" || w == "per" || w == "million" || w == "billion" || looksPlural(t, i+1) {
		return t.Atoms[i].Span(), Note
	}
	return s, ""
}

// beside reports whether atom i, next to a placeholder, makes it part of a name or a code:
// a capital, a figure, or a mark that ties them; tie is the later of the two.
func beside(t *segment.Text, i, tie int) bool {
	if i < 0 || i >= len(t.Atoms) || t.Atoms[tie].Has(segment.ParaStart) {
		return false
	}
	a := t.Atoms[i]
	if a.Kind == segment.Mark {
		return t.Atoms[tie].Tight() && strings.Contains("-/@#_:&()", t.Of(i))
	}
	return a.Kind == segment.Number || a.Has(segment.Upper)
}

// blank is a run of three underscores or question marks that stands where a word does.
func blank(t *segment.Text, i int) (s span.Span, severity Severity) {
	w := t.Of(i)
	if w != "_" && w != "?" || t.Atoms[i].Tight() || i == 0 || t.Atoms[i-1].Kind == segment.Mark {
		return s, ""
	}
	last := i + 1
	for tightAt(t, last, w) {
		last++
	}
	if last-i < 3 || last >= len(t.Atoms) || t.Atoms[last].Has(segment.ParaStart) || t.Atoms[last].Kind != segment.Word {
		return s, ""
	}
	return t.Span(i, last), Note
}

// layoutType is the beginning of the text that printers fill a layout with.
func layoutType(t *segment.Text, i int) (s span.Span, severity Severity) {
	if strings.EqualFold(t.Of(i), "lorem") && i+1 < len(t.Atoms) && strings.EqualFold(t.Of(i+1), "ipsum") {
		return t.Span(i, i+2), Warning
	}
	return s, ""
}
