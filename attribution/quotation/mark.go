package quotation

import (
	"strings"
	"unicode/utf8"

	"github.com/sayso/sayso/language/segment"
	"github.com/sayso/sayso/span"
)

// family is a set of marks that open and close one another. Writers mix the
// marks of a family; a quotation that a mark of one family opens is not closed by
// another's.
type family uint8

const (
	double    family = iota // “ ” „ ‟ " `` '' ‘‘ ’’
	single                  // ‘ ’ ‚ ' `
	angle                   // « »
	halfAngle               // ‹ ›
	families  = iota
)

// side says which end of a quotation a mark stands at.
type side uint8

const (
	either side = iota
	opening
	closing
)

// mark is a quotation mark where it stands.
type mark struct {
	span.Span
	family  family
	shape   side // what the character looks like
	first   int  // its first atom
	after   int  // the atom behind it
	low     bool // „ or ‚, which a high mark of either look closes
	backed  bool // a backtick, which is a mark by its shape alone
	context side // what its neighbours say
}

var shapes = map[rune]mark{
	'"': {family: double},
	'“': {family: double, shape: opening},
	'”': {family: double, shape: closing},
	'„': {family: double, shape: opening, low: true},
	'‟': {family: double, shape: opening},
	'＂': {family: double},

	'\'': {family: single},
	'‘':  {family: single, shape: opening},
	'’':  {family: single, shape: closing},
	'‚':  {family: single, shape: opening, low: true},
	'`':  {family: single, shape: opening, backed: true},

	'«': {family: angle, shape: opening},
	'»': {family: angle, shape: closing},
	'‹': {family: halfAngle, shape: opening},
	'›': {family: halfAngle, shape: closing},
}

// markAt reads the quotation mark that begins at atom i.
func markAt(t *segment.Text, i int) (mark, bool) {
	if t.Atoms[i].Kind != segment.Mark {
		return mark{}, false
	}
	r, _ := utf8.DecodeRuneInString(t.Text[t.Atoms[i].Start:])
	m, ok := shapes[r]
	if !ok {
		return mark{}, false
	}
	m.first, m.after = i, i+1
	if pairs(t, i, r) {
		m.family, m.after = double, i+2
	}
	m.Span = t.Span(i, m.after)
	return m, true
}

// pairs reports whether the mark r at atom i, a single one, and the same one behind
// it make one double mark. Of three in a row at the end of a word the first stands
// alone.
func pairs(t *segment.Text, i int, r rune) bool {
	if !strings.ContainsRune("'`‘’", r) || !tightAs(t, i+1, r) {
		return false
	}
	return !t.Atoms[i].Tight() || !tightAs(t, i+2, r)
}

// tightAs reports whether atom i is r and follows the one before it at once.
func tightAs(t *segment.Text, i int, r rune) bool {
	return i < len(t.Atoms) && t.Atoms[i].Tight() && is(t, i, r)
}

// is reports whether atom i is the character r.
func is(t *segment.Text, i int, r rune) bool {
	got, _ := utf8.DecodeRuneInString(t.Text[t.Atoms[i].Start:])
	return got == r
}
