package quotation

import (
	"slices"
	"strings"

	"github.com/sayso/sayso/language/segment"
	"github.com/sayso/sayso/span"
)

// Find finds the quotations of a text, in text order, the outer one before what
// is nested in it.
//
// Apostrophes, feet and inches are no marks. A single mark that finds no partner is
// taken for an apostrophe.
func Find(t *segment.Text) []Quotation {
	f := finder{text: t, soft: none, exposed: none}
	for i := 0; i < len(t.Atoms); {
		if t.Atoms[i].Has(segment.ParaStart) {
			if f.ofSentences(i) {
				f.paragraph++
			}
			f.endParagraph(i)
		}
		m, ok := markAt(t, i)
		if !ok {
			i++
			continue
		}
		f.take(m)
		i = m.after
	}
	for len(f.stack) > 0 {
		f.abandon(len(f.stack)-1, len(t.Text))
	}
	return f.finish()
}

const none = -1

// entry is a quotation that is open.
type entry struct {
	at        int // index into finder.out
	mark      mark
	paragraph int // the last paragraph that opened it
	heard     int // the atom behind the last mark that opened it
}

// finder walks over the marks of a text. Every mark is pushed and popped once.
type finder struct {
	text      *segment.Text
	out       []Quotation
	stack     []entry
	open      [families]int // how many of the stack are of each family
	paragraph int
	opened    int // atom behind the last opening mark
	// soft is the last closed quotation of out whose closing mark may be inches
	// or an apostrophe, at depth softDepth; a mark that closes nothing else closes it.
	soft, softDepth int
	// exposed is the quotation of out that was given up last in this paragraph for
	// another's sake; a mark that closes nothing else shows that it was sound.
	exposed int
}

// take reads one mark.
func (f *finder) take(m mark) {
	t := f.text
	if m.family == single && apostrophe(t, m) {
		return
	}
	pending := f.open[m.family] > 0
	if m.family == double && (unit(t, m, pending) || !pending && m.after > m.first+1 && inWord(t, m)) {
		return
	}
	m.context = contextOf(t, m, f.opened == m.first && t.Atoms[m.first].Tight() && m.first > 0)
	switch f.side(m, pending) {
	case opening:
		f.push(m)
	case closing:
		f.close(m, pending)
	}
}

// side decides which end of a quotation m is: by what is next to it, or else by
// its shape, or else by whether one is open. Where the first two disagree it may
// close what is open, but never opens a second one within it.
func (f *finder) side(m mark, pending bool) side {
	shape := m.shape
	if pending && shape == opening && f.top(m.family).mark.low {
		shape = closing
	}
	switch {
	case m.family == single && shape == closing:
		return closing
	case m.context == either && shape == either:
		if pending {
			return closing
		}
		return opening
	case m.context == either || m.context == shape:
		return shape
	case shape == either:
		return m.context
	case pending:
		return closing
	}
	return opening
}

// top is the innermost open quotation of a family that has one.
func (f *finder) top(of family) *entry {
	for i := len(f.stack) - 1; ; i-- {
		if f.stack[i].mark.family == of {
			return &f.stack[i]
		}
	}
}

// push opens a quotation, or goes on with the one that this paragraph opens again.
func (f *finder) push(m mark) {
	f.opened = m.after
	if f.resumes(m) {
		f.stack[0].paragraph, f.stack[0].heard = f.paragraph, m.after
		return
	}
	f.stack = append(f.stack, entry{at: len(f.out), mark: m, paragraph: f.paragraph, heard: m.after})
	f.open[m.family]++
	f.out = append(f.out, Quotation{Span: span.New(m.Start, f.text.Paragraphs[f.text.ParagraphAt(m.Start)].End), Open: m.Span})
}

// resumes reports whether m, at the head of a paragraph, opens again what the
// paragraph before left open. What was left open longer ago, or by a paragraph that
// ends in the narrator's words, is given up.
func (f *finder) resumes(m mark) bool {
	if len(f.stack) != 1 || f.stack[0].mark.family != m.family || !f.heads(m) {
		return false
	}
	if e := f.stack[0]; e.paragraph >= f.paragraph-1 && !narrated(f.text, e.mark, e.heard, m.first) {
		return true
	}
	f.abandon(0, len(f.text.Text))
	return false
}

// heads reports whether m begins a paragraph, or a line behind the end of a
// sentence: transcripts have no empty lines between their paragraphs.
func (f *finder) heads(m mark) bool {
	a := f.text.Atoms[m.first]
	return a.Has(segment.ParaStart) || a.Has(segment.LineBefore) && f.stops(m.first-1)
}

// stops reports whether atom i ends a sentence or a clause of speech.
func (f *finder) stops(i int) bool { return strings.ContainsRune(".!?…,", runeAt(f.text, i)) }

// close closes the innermost quotation of m's family, and gives up what was opened
// within it and never closed.
func (f *finder) close(m mark, pending bool) {
	if pending && f.tooLate(m) {
		f.abandon(0, len(f.text.Text))
		pending = false
	}
	if !pending {
		f.orphan(m)
		return
	}
	for f.stack[len(f.stack)-1].mark.family != m.family {
		f.abandon(len(f.stack)-1, m.Start)
	}
	e := f.pop(len(f.stack) - 1)
	q := &f.out[e.at]
	q.Close, q.Span = m.Span, q.Open.Cover(m.Span)
	q.Reversed = outward(e.mark) && outward(m)
	f.soft = none
	if f.unsure(m) {
		f.soft, f.softDepth = e.at, len(f.stack)
	}
	f.expose(e, m)
}

// outward reports whether a mark's shape and its neighbours disagree.
func outward(m mark) bool {
	return m.shape != either && m.context != either && m.shape != m.context && m.family == double && !m.low
}

// tooLate reports whether m cannot close the one quotation that is open: it was opened
// paragraphs ago, m does not stand where a speech ends, and no page break cut a sentence.
func (f *finder) tooLate(m mark) bool {
	if len(f.stack) != 1 || f.stack[0].paragraph == f.paragraph {
		return false
	}
	before := m.first - 1
	for before > 0 && strings.Contains("'’", f.text.Of(before)) {
		before--
	}
	p := f.text.ParagraphAt(f.stack[0].mark.Start)
	return !f.stops(before) && f.text.Atoms[f.lastAtom(p)].Kind == segment.Mark
}

// lastAtom is the last atom of paragraph p, behind which invisible characters may stand.
func (f *finder) lastAtom(p int) int {
	end := f.text.Paragraphs[p].End
	i := f.text.At(end - 1)
	if i == len(f.text.Atoms) || int(f.text.Atoms[i].Start) >= end {
		i--
	}
	return i
}

// ofSentences reports whether the paragraph that begins with atom i ends as one of
// language does: a page's number or running head may stand between two paragraphs.
func (f *finder) ofSentences(i int) bool {
	return f.text.Atoms[f.lastAtom(f.text.ParagraphAt(int(f.text.Atoms[i].Start)))].Kind == segment.Mark
}

// unsure reports whether a closing mark may be inches or an apostrophe.
func (f *finder) unsure(m mark) bool {
	before := f.text.Atoms[m.first-1]
	return m.family == double && before.Kind == segment.Number ||
		m.family == single && strings.HasSuffix(f.text.Of(m.first-1), "s")
}

// expose gives up the quotation around e where both are of one family and e is
// speech, from stop to stop: the one around it was left open.
func (f *finder) expose(e entry, m mark) {
	last := len(f.stack) - 1
	if m.family == single || last < 0 || !f.stops(e.mark.first-1) || !f.stops(m.first-1) {
		return
	}
	if outer := f.stack[last]; outer.mark.family == m.family && outer.paragraph == f.paragraph {
		f.exposed = outer.at
		f.abandon(last, e.mark.Start)
	}
}

// orphan takes a mark that closes nothing.
func (f *finder) orphan(m mark) {
	for _, at := range []int{f.soft, f.exposed} {
		if at == none || at == f.soft && f.softDepth != len(f.stack) || at == f.exposed && len(f.stack) > 0 {
			continue
		}
		if q := &f.out[at]; f.sameFamily(*q, m) {
			q.Close, q.Span = m.Span, q.Open.Cover(m.Span)
			f.exposed = none
			return
		}
	}
	if m.family != single {
		f.out = append(f.out, Quotation{Span: m.Span, Close: m.Span})
	}
}

func (f *finder) sameFamily(q Quotation, m mark) bool {
	o, ok := markAt(f.text, f.text.At(q.Open.Start))
	return ok && o.family == m.family
}

// pop takes the open quotation at index i off the stack.
func (f *finder) pop(i int) entry {
	e := f.stack[i]
	f.stack = slices.Delete(f.stack, i, i+1)
	f.open[e.mark.family]--
	return e
}

// abandon gives up the open quotation at index i: it ends before end, and no
// later than its paragraph.
func (f *finder) abandon(i, end int) {
	q := &f.out[f.pop(i).at]
	q.End = min(q.End, end)
}

// endParagraph gives up what is open before the paragraph that begins with atom
// next, but for the outermost quotation, which may go on. One in single marks goes
// on only where the next paragraph opens it again.
func (f *finder) endParagraph(next int) {
	m, _ := markAt(f.text, next)
	again := m.family == single && m.shape == opening
	keep := slices.IndexFunc(f.stack, func(e entry) bool { return e.mark.family != single || again })
	for i := len(f.stack) - 1; i >= 0; i-- {
		if i != keep {
			f.abandon(i, len(f.text.Text))
		}
	}
	f.soft, f.exposed = none, none
}

// finish drops the single marks without a partner and says what is nested.
func (f *finder) finish() []Quotation {
	out := f.out[:0]
	end := 0
	for _, q := range f.out {
		if q.Opened() && !q.Closed() && f.isSingle(q.Open) {
			continue
		}
		q.Nested = q.End <= end
		if q.Closed() {
			end = max(end, q.End)
		}
		q.End = q.Start + len(strings.TrimRight(q.In(f.text.Text), " \t\r\n"))
		out = append(out, q)
	}
	return out
}

func (f *finder) isSingle(s span.Span) bool {
	m, _ := markAt(f.text, f.text.At(s.Start))
	return m.family == single
}
