package check

import (
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/sayso/sayso/language/segment"
	"github.com/sayso/sayso/span"
)

// appendDamage appends the characters that no writer meant.
func appendDamage(out []artefact, t *segment.Text) []artefact {
	for _, p := range t.Paragraphs {
		for i := p.Start; i < p.End; {
			if b := t.Text[i]; b >= ' ' && b < 0x7f {
				i++
				continue
			}
			a, size := damageAt(t.Text[i:p.End])
			if a.message != "" {
				a.Span = span.New(i, i+size)
				out = append(out, a)
			}
			i += size
		}
	}
	return out
}

// damageAt reads the character, or the damaged characters, that s begins with.
func damageAt(s string) (artefact, int) {
	repaired, size := misread(s)
	encoding := "Windows-1252"
	if size == 0 {
		repaired, size = misreadOnMac(s)
		encoding = "Mac Roman"
	}
	if size > 0 {
		return artefact{
			severity: Warning,
			message:  "These characters are text that was read in a wrong encoding.",
			working:  fmt.Sprintf("“%s” is UTF-8 read as %s; it was “%s” (%s).", s[:size], encoding, repaired, points(repaired)),
		}, size
	}
	r, size := utf8.DecodeRuneInString(s)
	a := artefact{severity: Warning, working: fmt.Sprintf("The character is U+%04X.", r)}
	switch {
	case r == utf8.RuneError:
		a.message = "A character was lost here."
		a.working = "U+FFFD stands where a reader could not decode what was written."
	case r == '\t' || r == '\n' || r == '\r' || r == '\f' || r == '\v' || r == '\u0085':
	case unicode.IsControl(r):
		a.message = "A control character stands in the text."
	case r == '\u200b' || r == '\u2060' || r == '\ufeff':
		a.message, a.severity = "An invisible character stands in the text.", Note
	case r >= 'ﬀ' && r <= 'ﬆ':
		a.message, a.severity = "Two letters stand here as one character, which no search finds.", Note
	case unicode.Is(unicode.Co, r):
		a.message = "A character stands here that only one font can show."
	default:
		a.message = ""
	}
	return a, size
}

func points(s string) string {
	var out []string
	for _, r := range s {
		out = append(out, fmt.Sprintf("U+%04X", r))
	}
	return strings.Join(out, " ")
}

// windows1252 are the characters that bytes 0x80 to 0x9F stand for in Windows-1252;
// those that stand for none are left as they are, as browsers do.
var windows1252 = []rune("€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ")

var windows1252Bytes = func() map[rune]byte {
	m := make(map[rune]byte)
	for i, r := range windows1252 {
		m[r] = byte(0x80 + i)
	}
	return m
}()

// byteOf is the byte that Windows-1252 writes r with.
func byteOf(r rune) (byte, bool) {
	if b, ok := windows1252Bytes[r]; ok {
		return b, true
	}
	return byte(r), r >= 0x80 && r <= 0xff
}

// misreadLeads are the characters that one misread character is enough to know by.
// Others, such as ß before a closing mark, are written for their own sake.
const misreadLeads = "ÂÃâïð"

// misread reads characters that are the bytes of UTF-8 each taken for a character
// by itself: what they were, and the bytes of s that they take up, 0 where there are
// none.
func misread(s string) (repaired string, size int) {
	var b strings.Builder
	count, sure := 0, false
	for size < len(s) {
		first, _ := utf8.DecodeRuneInString(s[size:])
		r, n := misreadRune(s[size:])
		if n == 0 {
			break
		}
		sure = sure || strings.ContainsRune(misreadLeads, first)
		b.WriteRune(r)
		size += n
		count++
	}
	if count == 0 || !sure && count < 3 {
		return "", 0
	}
	return b.String(), size
}

// misreadRune reads one misread character, of size bytes in s.
func misreadRune(s string) (r rune, size int) {
	var raw [utf8.UTFMax]byte
	n := 0
	for n < len(raw) && size < len(s) {
		c, w := utf8.DecodeRuneInString(s[size:])
		b, ok := byteOf(c)
		if !ok || c == utf8.RuneError {
			break
		}
		raw[n] = b
		n, size = n+1, size+w
		if utf8.FullRune(raw[:n]) {
			break
		}
	}
	r, w := utf8.DecodeRune(raw[:n])
	if w < 2 || w != n || unicode.IsControl(r) {
		return 0, 0
	}
	return r, size
}

// onMac are the commonest characters of UTF-8 as Mac Roman reads them.
var onMac = map[string]string{
	"‚Äô": "’", "‚Äò": "‘", "‚Äú": "“", "‚Äù": "”", "‚Äì": "–", "‚Äî": "—", "‚Ä¶": "…",
	"√©": "é", "√®": "è", "√°": "á", "√≠": "í", "√≥": "ó", "√∫": "ú", "√º": "ü", "√∂": "ö", "√§": "ä", "√±": "ñ", "√ß": "ç",
}

// misreadOnMac is misread for text that was read as Mac Roman.
func misreadOnMac(s string) (repaired string, size int) {
	if !strings.HasPrefix(s, "‚") && !strings.HasPrefix(s, "√") {
		return "", 0
	}
	end := 0
	for n := 0; n < 3 && end < len(s); n++ {
		_, w := utf8.DecodeRuneInString(s[end:])
		end += w
		if was, ok := onMac[s[:end]]; ok {
			return was, end
		}
	}
	return "", 0
}

// contractions are what follows the apostrophe of a contraction or a genitive.
var contractions = segment.NewTable(map[string]bool{"s": true, "t": true, "re": true, "ve": true, "ll": true, "d": true, "m": true})

// seekLostApostrophe finds a question mark where an apostrophe was: don?t.
func seekLostApostrophe(t *segment.Text, i int) (artefact, bool) {
	if t.Of(i) != "?" || i == 0 || i+1 >= len(t.Atoms) || !t.Atoms[i].Tight() || !t.Atoms[i+1].Tight() || t.Atoms[i-1].Kind != segment.Word {
		return artefact{}, false
	}
	_, ok := contractions.Of(t, i+1)
	inAddress := i >= 2 && t.Atoms[i-1].Tight() && strings.Contains("./-_", t.Of(i-2)) || i+2 < len(t.Atoms) && t.Atoms[i+2].Tight() && t.Of(i+2) == "="
	if !ok || inAddress {
		return artefact{}, false
	}
	s := t.Span(i-1, i+2)
	return artefact{
		Span: s, severity: Warning, message: "A question mark stands where an apostrophe belongs.",
		working: fmt.Sprintf("“%s” is “%s’%s” with its apostrophe lost.", s.In(t.Text), t.Of(i-1), t.Of(i+1)),
	}, true
}
