package segment

import (
	"math/bits"
	"unicode/utf8"

	"github.com/sayso/sayso/language/internal/linear"
)

// boundary looks at one gap after another in a paragraph and describes each for
// the model.
type boundary struct {
	text  string
	atoms []Atom

	from     int    // first atom of the sentence that is being read
	quotes   int    // quotation marks that open it and have not been closed
	line     uint32 // where the line begins that is being read
	widest   uint32 // length of the paragraph's longest line, but the last; at least narrowest
	ragged   uint32 // 0 where the paragraph has one line; otherwise 1 to 5, the more lines ended early
	features []uint32
}

// candidate reports whether a sentence can end before atom i. Two words of which
// the second begins with a small letter are of one sentence, but where lines end
// before they are full. Where the space is missing, only a stop and a capital can make an end: "was lost.The others".
// Nor does one end after "Mr.", between "No." and its number, or on one line
// between a number and its unit: "7,199 Kaldran crowns", "650 W".
func (b *boundary) candidate(i int) bool {
	p, n := &b.atoms[i-1], &b.atoms[i]
	if p.Kind == Number && n.Flags&LineBefore == 0 {
		return false
	}
	if n.Flags&SpaceBefore != 0 {
		return p.Kind == Mark && !b.goesOn(i) || p.Kind != Mark && (n.Kind != Word || n.Flags&Upper != 0 || b.ragged > 3 && b.room(i) > 1)
	}
	return p.Kind == Mark && n.Kind == Word && n.Flags&(Upper|AllUpper) == Upper && n.End-n.Start > 1 && stops(b.text[p.Start])
}

// goesOn reports whether an abbreviation that wants a name or a number stands
// before atom i, and its name or number there. So do initials: "J. K. Tarn".
func (b *boundary) goesOn(i int) bool {
	if i-2 < b.from || b.text[b.atoms[i-1].Start] != '.' || b.atoms[i-2].Kind != Word || !b.atoms[i-1].Tight() {
		return false
	}
	t := Text{Text: b.text, Atoms: b.atoms}
	if b.initial(i-2) && (i-2 == b.from || i-4 >= b.from && b.initial(i-4)) {
		return b.atoms[i].Kind == Word && !starts(&t, i)
	}
	switch kind, _ := abbreviations.Of(&t, i-2); kind {
	case beforeName:
		return b.atoms[i].Kind == Word && !starts(&t, i)
	case beforeNumber:
		return b.atoms[i].Kind == Number
	}
	return false
}

// initial reports whether atom i is one capital letter, with a space before it
// and a full stop behind.
func (b *boundary) initial(i int) bool {
	a := &b.atoms[i]
	return a.Kind == Word && a.End-a.Start == 1 && a.Has(Upper) && !a.Tight() && b.text[a.End] == '.'
}

func stops(c byte) bool { return c == '.' || c == '!' || c == '?' }

// measure finds the longest line of the atoms from first on, and how many of the
// lines ended before they were full.
func (b *boundary) measure(first int) {
	b.line, b.widest = b.atoms[first].Start, narrowest
	lines := b.lines(first, func(i int) { b.widest = max(b.widest, b.atoms[i-1].End-b.line) })
	if lines == 0 {
		return
	}
	early := 0
	b.lines(first, func(i int) {
		if b.room(i) > 1 {
			early++
		}
	})
	b.ragged = uint32(1 + 4*early/lines)
}

// lines calls ended for each atom that begins a line, while b.line is the start
// of the line before, and counts them.
func (b *boundary) lines(first int, ended func(i int)) (lines int) {
	b.line = b.atoms[first].Start
	for i := first + 1; i < len(b.atoms); i++ {
		if b.atoms[i].Flags&LineBefore != 0 {
			ended(i)
			b.line = b.atoms[i].Start
			lines++
		}
	}
	b.line = b.atoms[first].Start
	return lines
}

// narrowest is the length to which texts are set at least: shorter lines ended of
// their own accord.
const narrowest = 30

// pass takes note of atom i.
func (b *boundary) pass(i int) {
	a := &b.atoms[i]
	if a.Flags&LineBefore != 0 {
		b.line = a.Start
	}
	if a.Kind != Mark {
		return
	}
	switch c := b.text[a.Start]; {
	case c == '"':
		b.quotes ^= 1
	case c >= utf8.RuneSelf:
		switch b.text[a.Start:a.End] {
		case "“", "«", "„":
			b.quotes = 1
		case "”", "»":
			b.quotes = 0
		}
	}
}

// room says how a line's end before atom i came about: 0 where there is none, 1
// where the next word had no room on the line, and up to 4 the more room it had.
func (b *boundary) room(i int) uint32 {
	n := &b.atoms[i]
	if n.Flags&LineBefore == 0 {
		return 0
	}
	used := b.atoms[i-1].End - b.line + 1 + n.End - n.Start
	switch {
	case used+2 > b.widest:
		return 1
	case used+8 > b.widest:
		return 2
	case used+20 > b.widest:
		return 3
	}
	return 4
}

// shape is an atom's kind, case and, roughly, its length.
func shape(a *Atom) uint32 {
	return uint32(a.Kind) | uint32(a.Flags&(Upper|AllUpper))<<2 | min(a.End-a.Start, 5)<<8
}

// describe lists the features of the gap before atom i.
func (b *boundary) describe(i int) []uint32 {
	atoms := b.atoms
	core := i - 1 // the last atom before the gap but for closing marks
	closer := uint32(0)
	for core > b.from && i-core < 4 && atoms[core].Kind == Mark && atoms[core].Tight() && closes(b.text[atoms[core].Start:]) {
		closer = atoms[core].Hash
		core--
	}
	mark, stops := uint32(0), uint32(0)
	word := core
	for atoms[word].Kind == Mark && word > b.from && core-word < 3 {
		if stops == 0 {
			mark = atoms[word].Hash
		}
		stops++
		if !atoms[word].Tight() {
			break
		}
		word--
	}
	if stops == 0 && atoms[word].Kind == Mark {
		mark, stops = atoms[word].Hash, 1
	}
	w, n := &atoms[word], &atoms[i]
	before, dotted := uint32(0), uint32(0)
	if word > b.from {
		before = atoms[word-1].Hash
		if w.Tight() && atoms[word-1].Kind == Mark {
			dotted = 1 + before&0xff
		}
	}
	after, afterShape := uint32(0), uint32(0)
	if i+1 < len(atoms) {
		after, afterShape = atoms[i+1].Hash, shape(&atoms[i+1])|uint32(atoms[i+1].Flags&SpaceBefore)<<12
	}
	t := Text{Text: b.text, Atoms: atoms}
	abbreviation, _ := abbreviations.Of(&t, word)
	opens := uint32(0)
	if starts(&t, i) {
		opens = 1
	}
	length := uint32(bits.Len(uint(i - b.from)))
	stop := mark<<3 ^ stops ^ closer<<7
	ws, ns := shape(w), shape(n)|uint32(n.Flags&SpaceBefore)<<12
	room := b.room(i)
	quoted := uint32(b.quotes)

	f := linear.Feature
	b.features = append(b.features[:0],
		f(1, stop, ns),
		f(2, stop, ws),
		f(3, mark<<1^stops, w.Hash),
		f(4, stop, n.Hash),
		f(5, ws, ns^mark),
		f(6, uint32(abbreviation)|opens<<4|stops<<6, ns),
		f(7, uint32(abbreviation)|opens<<4|dotted<<8, mark),
		f(8, w.Hash, n.Hash),
		f(9, stop, length|quoted<<8),
		f(10, ns^quoted<<16, closer^mark),
		f(11, stop^ns, after),
		f(12, ns, afterShape^mark),
		f(13, before, w.Hash^mark),
		f(14, dotted|ws<<16, ns^mark),
		f(15, room|stops<<4, ns),
		f(16, room|length<<4, mark),
		f(17, n.Hash, room),
		f(18, w.Hash, ns),
		f(19, mark, room|quoted<<4|stops<<6),
		f(20, length|uint32(b.atoms[b.from].Flags&Upper)<<8, ns^mark),
		f(21, dotted|opens<<16, n.Hash),
		f(22, ws, n.Hash),
		f(23, room|b.ragged<<4, ns),
		f(24, room|b.ragged<<4, mark^ns),
	)
	return b.features
}
