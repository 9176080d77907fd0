package segment

import (
	"unicode/utf8"

	"github.com/sayso/sayso/span"
)

// appendSentences cuts the atoms from first on, which are those of paragraph p.
func appendSentences(out []Sentence, text string, atoms []Atom, first, p int) []Sentence {
	from := first
	for i := first; i < len(atoms); i++ {
		if !ends(text, atoms, first, i) {
			continue
		}
		i = takeClosers(text, atoms, i)
		out = append(out, sentence(atoms, from, i+1, p))
		from = i + 1
	}
	if from < len(atoms) {
		out = append(out, sentence(atoms, from, len(atoms), p))
	}
	return out
}

func sentence(atoms []Atom, first, last, p int) Sentence {
	return Sentence{
		Span:  span.Span{Start: int(atoms[first].Start), End: int(atoms[last-1].End)},
		First: first, Last: last, Paragraph: p,
	}
}

// takeClosers is the last of the quotation marks and brackets that close right
// after atom i, or i.
func takeClosers(text string, atoms []Atom, i int) int {
	for i+1 < len(atoms) && atoms[i+1].Tight() && closes(text[atoms[i+1].Start:]) {
		i++
	}
	return i
}

// ends reports whether a sentence ends with the stop at atom i, closing marks
// aside.
func ends(text string, atoms []Atom, first, i int) bool {
	if atoms[i].Kind != Mark {
		return false
	}
	stop := text[atoms[i].Start:]
	if !stops(stop) {
		return false
	}
	after := takeClosers(text, atoms, i) + 1
	if after == len(atoms) {
		return true
	}
	next := atoms[after]
	if next.Tight() || next.Kind == Mark && stops(text[next.Start:]) {
		return false
	}
	if next.Kind == Word && !next.Has(Upper) && text[next.Start] < utf8.RuneSelf {
		return false
	}
	if stop[0] != '.' || i == first {
		return true
	}
	return !abbreviated(text, atoms, first, i, after)
}

// stops reports whether s begins with a mark that can end a sentence.
func stops(s string) bool {
	switch s[0] {
	case '.', '!', '?':
		return true
	}
	r, _ := utf8.DecodeRuneInString(s)
	return r == '…' || r == '։' || r == '。' || r == '؟' || r == '‽'
}

// closes reports whether s begins with a mark that closes a quotation or a
// bracket. The straight marks may do either; behind a stop they close.
func closes(s string) bool {
	switch s[0] {
	case '"', '\'', ')', ']':
		return true
	}
	r, _ := utf8.DecodeRuneInString(s)
	return r == '”' || r == '’' || r == '»' || r == '›'
}

// abbreviated reports whether the full stop at atom i belongs to the word before
// it and ends no sentence; after is the next atom that counts.
func abbreviated(text string, atoms []Atom, first, i, after int) bool {
	before, next := atoms[i-1], atoms[after]
	if !atoms[i].Tight() || before.Kind != Word {
		return false
	}
	t := Text{Text: text, Atoms: atoms}
	switch kind, _ := abbreviations.Of(&t, i-1); kind {
	case beforeName:
		return true
	case beforeNumber:
		return next.Kind == Number
	case withinSentence:
		return !starts(&t, after)
	}
	if before.End-before.Start == 1 && before.Has(Upper) { // an initial, or the last letter of U.S.
		dotted := i-3 >= first && atoms[i-1].Tight() && atoms[i-2].Tight() && text[atoms[i-2].Start] == '.'
		return !dotted || !starts(&t, after)
	}
	return false
}

// starts reports whether the atom is a word that seldom goes on after an
// abbreviation but often begins a sentence.
func starts(t *Text, i int) bool {
	_, ok := openers.Of(t, i)
	return ok
}
