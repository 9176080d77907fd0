package quotation

import (
	"strings"

	"github.com/sayso/sayso/language/segment"
)

const (
	before = "([{<—–-/=…"     // what an opening mark may follow at once
	behind = ".,;:!?)]}…—–-/" // what may follow a closing mark at once
)

// contextOf says at which end of a quotation a mark stands by what is next to
// it: white space before an opening one, white space or a stop behind a closing one.
// afterOpening is set where an opening mark stands just before it.
func contextOf(t *segment.Text, m mark, afterOpening bool) side {
	loose := !t.Atoms[m.first].Tight()
	looseBehind := m.after == len(t.Atoms) || !t.Atoms[m.after].Tight()
	stopBehind := !looseBehind && strings.ContainsRune(behind, runeAt(t, m.after))
	switch {
	case loose && endsParagraph(t, m):
		return closing
	case loose && (looseBehind || stopBehind):
		return either
	case loose:
		return opening
	case looseBehind:
		return closing
	case afterOpening:
		return opening
	}
	_, markBehind := markAt(t, m.after)
	follows := strings.ContainsRune(before, runeAt(t, m.first-1))
	switch {
	case follows && !stopBehind:
		return opening
	case !follows && (stopBehind || markBehind):
		return closing
	}
	return either
}

// endsParagraph reports whether m is the last of its paragraph and not all of it.
func endsParagraph(t *segment.Text, m mark) bool {
	last := m.after == len(t.Atoms) || t.Atoms[m.after].Has(segment.ParaStart)
	return last && !t.Atoms[m.first].Has(segment.ParaStart)
}

func runeAt(t *segment.Text, i int) rune {
	for _, r := range t.Of(i) {
		return r
	}
	return 0
}

// elisions are words that an apostrophe begins.
var elisions = segment.NewTable(map[string]bool{
	"em": true, "tis": true, "twas": true, "til": true, "till": true, "cause": true, "bout": true, "n": true, "round": true,
	"neath": true, "twere": true, "twill": true, "ere": true, "cos": true, "coz": true, "nuff": true,
})

// apostrophe reports whether a single mark can be no quotation mark: it stands
// within a word, before a short year or a word that has lost its head.
func apostrophe(t *segment.Text, m mark) bool {
	if m.backed || m.after == len(t.Atoms) || !t.Atoms[m.after].Tight() {
		return false
	}
	next := t.Atoms[m.after]
	if next.Kind == segment.Mark {
		return false
	}
	if t.Atoms[m.first].Tight() && t.Atoms[m.first-1].Kind != segment.Mark {
		return true
	}
	if m.shape == closing {
		return true
	}
	elided, _ := elisions.Of(t, m.after)
	return elided || next.Kind == segment.Number && next.End-next.Start == 2
}

// unit reports whether a double mark behind a figure is a unit: 6'2", 8.47”N, or 12"
// where nothing is open that it could close.
func unit(t *segment.Text, m mark, pending bool) bool {
	if m.shape == opening || !tightKind(t, m.first, segment.Number) {
		return false
	}
	if m.after < len(t.Atoms) && t.Atoms[m.after].Tight() && strings.Contains("NSEW", t.Of(m.after)) {
		return true // seconds of a place on the globe
	}
	feet := m.first >= 2 && strings.ContainsRune("'’′", runeAt(t, m.first-2)) && tightKind(t, m.first-2, segment.Number)
	return m.shape == either && (feet || !pending)
}

// tightKind reports whether atom i follows at once an atom of a kind.
func tightKind(t *segment.Text, i int, k segment.Kind) bool {
	return i > 0 && t.Atoms[i].Tight() && t.Atoms[i-1].Kind == k
}

// inWord reports whether a mark of no shape stands between two letters, as damage
// leaves it: raison d”tre.
func inWord(t *segment.Text, m mark) bool {
	return m.shape == either && tightKind(t, m.first, segment.Word) &&
		m.after < len(t.Atoms) && t.Atoms[m.after].Tight() && t.Atoms[m.after].Kind == segment.Word
}
