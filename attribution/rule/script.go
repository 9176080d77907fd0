package rule

import (
	"strings"
	"unicode"

	"github.com/sayso/sayso/attribution"
	"github.com/sayso/sayso/span"
)

// turn is a paragraph of a transcript that begins with who speaks: "NAME: …", "Q. …".
type turn struct {
	label     span.Span // without its colon or stop
	mark      span.Span
	rest      span.Span
	paragraph int
}

// script finds the turns of transcripts and interviews; it says of each paragraph
// whether it is part of one. One label alone makes no transcript: two must stand
// there, or one twice.
func (f *finder) script() []bool {
	turns := f.turns()
	scripted := make([]bool, len(f.paragraphs))
	if len(turns) < 2 {
		return scripted
	}
	for i, t := range turns {
		last := t.paragraph // what stands between two turns belongs to the first
		if i+1 < len(turns) && turns[i+1].paragraph <= last+maxTurn {
			last = max(last, turns[i+1].paragraph-1)
		}
		content := []span.Span{t.rest}
		scripted[t.paragraph] = true
		for n := t.paragraph + 1; n <= last; n++ {
			if scripted[n] = true; len(f.paragraphs[n]) > 0 {
				content = append(content, f.whole(n))
			}
		}
		f.add(attribution.Attribution{
			Source: []span.Span{t.label}, Cue: []span.Span{t.mark}, Content: content, Act: attribution.Speech, Confidence: byRule,
		}, t.paragraph)
	}
	return scripted
}

// maxTurn is how many paragraphs a turn has at most behind its first.
const maxTurn = 6

// quotesIn finds what the speakers of the turns quote: "He told me, “…”". Nothing in a
// turn is somebody's unless its own words say so.
func (f *finder) quotesIn(n int) {
	pieces := f.paragraphs[n]
	for k := range pieces {
		x := &pieces[k]
		if x.quote == none || f.given[x.quote] {
			continue
		}
		f.given[x.quote] = true
		q := f.quotes[x.quote]
		before, after := f.beside(n, k)
		t, ok := f.toldBehind(&q.Span, before, after)
		if !ok && f.setOff(&q, before) {
			t, ok = f.toldAhead(before)
		}
		if ok {
			f.out = append(f.out, ruling{Attribution: t.attribution(q.Span), quoted: true})
		}
	}
}

// whole is the part of paragraph n that has words.
func (f *finder) whole(n int) span.Span {
	pieces := f.paragraphs[n]
	return pieces[0].Cover(pieces[len(pieces)-1].Span)
}

// turns are the lines that begin as turns do, each with what stands behind it up to
// the next one or its paragraph's end.
func (f *finder) turns() []turn {
	var out []turn
	for n := range f.paragraphs {
		if len(f.paragraphs[n]) == 0 {
			continue
		}
		whole := f.whole(n)
		at := whole.Start
		for line := range strings.Lines(f.in(whole)) {
			t, ok := f.turn(line, at)
			switch {
			case ok:
				t.paragraph = n
				out = append(out, t)
			case len(out) > 0 && out[len(out)-1].paragraph == n:
				out[len(out)-1].rest.End = at + len(strings.TrimRight(line, " \t\r\n"))
			}
			at += len(line)
		}
	}
	return out
}

const (
	maxLabel = 5  // words in the label of a turn, at most
	maxBytes = 80 // bytes in it, at most
)

// turn reads a line, which begins at a byte, as the first of a turn.
func (f *finder) turn(line string, at int) (turn, bool) {
	line = strings.TrimRight(line, " \t\r\n")
	cut := strings.IndexByte(line[:min(len(line), maxBytes)], ':')
	if len(line) > 1 && line[1] == '.' {
		cut = 1
	}
	if cut < 1 || !isLabel(line[:cut], line[cut]) {
		return turn{}, false
	}
	rest := strings.TrimLeft(line[cut+1:], " \t")
	if rest == "" {
		return turn{}, false
	}
	end := at + len(line)
	return turn{label: span.New(at, at+cut), mark: span.New(at+cut, at+cut+1), rest: span.New(end-len(rest), end)}, true
}

// isLabel reports whether words before a mark name one who takes turns: "Q", a name
// in capitals or with a title, nothing that heads a page's fields.
func isLabel(label string, mark byte) bool {
	words := strings.Fields(label)
	if len(words) == 1 && (askers[strings.ToLower(label)] || answerers[strings.ToLower(label)]) {
		return true
	}
	if mark != ':' || len(words) > maxLabel || fields[strings.ToLower(words[0])] {
		return false
	}
	for i, w := range words {
		first := []rune(w)[0]
		number := i > 0 && unicode.IsDigit(first) // "CALLER 2"
		if !unicode.IsUpper(first) && !number && !strings.ContainsAny(w, "()") && !particles[w] {
			return false
		}
	}
	return true
}
