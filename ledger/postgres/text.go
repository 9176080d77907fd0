package postgres

import (
	"reflect"
	"strings"
	"unicode/utf8"
)

// Text comes back as it was, whatever its bytes are. PostgreSQL keeps neither what is
// not UTF-8, nor NUL: such a byte is kept as a character of Unicode's last area of
// private use, and so is what is written there itself.

// escapes is the first of the characters that stand for bytes.
const escapes = '\U0010FE00'

// escape is s as PostgreSQL can keep it.
func escape(s string) string {
	if !strings.ContainsFunc(s, func(r rune) bool { return r == 0 || r == utf8.RuneError || isEscape(r) }) {
		return s
	}
	var b strings.Builder
	for i := 0; i < len(s); {
		r, n := utf8.DecodeRuneInString(s[i:])
		if r == 0 || r == utf8.RuneError && n == 1 || isEscape(r) {
			for _, c := range []byte(s[i : i+n]) {
				b.WriteRune(escapes + rune(c))
			}
		} else {
			b.WriteString(s[i : i+n])
		}
		i += n
	}
	return b.String()
}

func isEscape(r rune) bool { return r >= escapes && r < escapes+0x100 }

// unescape is what escape made of.
func unescape(s string) string {
	if !strings.ContainsFunc(s, isEscape) {
		return s
	}
	var b strings.Builder
	for _, r := range s {
		if isEscape(r) {
			b.WriteByte(byte(r - escapes))
		} else {
			b.WriteRune(r)
		}
	}
	return b.String()
}

// escaped are values for a query, with their texts escaped.
func escaped(values []any) []any {
	out := make([]any, len(values))
	for i, v := range values {
		out[i] = v
		if all, ok := v.([]string); ok {
			texts := make([]string, len(all))
			for j := range all {
				texts[j] = escape(all[j])
			}
			out[i] = texts
		} else if t := reflect.ValueOf(v); t.Kind() == reflect.String {
			out[i] = escape(t.String())
		}
	}
	return out
}

// unescaped takes back what escaped did, in values that were read to where to points.
func unescaped(to []any) {
	for _, p := range to {
		if v := reflect.ValueOf(p); v.Kind() == reflect.Pointer && v.Elem().Kind() == reflect.String {
			v.Elem().SetString(unescape(v.Elem().String()))
		}
	}
}
