package postgres

import (
	"database/sql/driver"
	"errors"
	"strings"
	"unicode/utf8"

	"github.com/jackc/pgx/v5/pgtype"
)

// exactText is text that comes back as it was, whatever its bytes are. PostgreSQL
// keeps neither what is not UTF-8, nor NUL: such a byte is kept as a character of
// Unicode's last area of private use, and so is what is written there itself.
type exactText struct{ pgtype.TextCodec }

// escapes is the first of the characters that stand for bytes.
const escapes = '\U0010FE00'

// keepExactText makes a connection keep exactText.
func keepExactText(m *pgtype.Map) {
	text := &pgtype.Type{Name: "text", OID: pgtype.TextOID, Codec: exactText{}}
	m.RegisterType(text)
	m.RegisterType(&pgtype.Type{Name: "_text", OID: pgtype.TextArrayOID, Codec: &pgtype.ArrayCodec{ElementType: text}})
}

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

// PlanEncode writes strings escaped.
func (c exactText) PlanEncode(m *pgtype.Map, oid uint32, format int16, value any) pgtype.EncodePlan {
	if _, ok := value.(string); ok {
		return encodeExact{}
	}
	return c.TextCodec.PlanEncode(m, oid, format, value)
}

type encodeExact struct{}

func (encodeExact) Encode(value any, buf []byte) ([]byte, error) {
	return append(buf, escape(value.(string))...), nil
}

// PlanScan reads what was escaped.
func (c exactText) PlanScan(m *pgtype.Map, oid uint32, format int16, target any) pgtype.ScanPlan {
	if _, ok := target.(*string); ok {
		return scanExact{}
	}
	return c.TextCodec.PlanScan(m, oid, format, target)
}

type scanExact struct{}

func (scanExact) Scan(src []byte, target any) error {
	if src == nil {
		return errors.New("there is no text")
	}
	*target.(*string) = unescape(string(src))
	return nil
}

// DecodeValue reads what was escaped.
func (c exactText) DecodeValue(_ *pgtype.Map, _ uint32, _ int16, src []byte) (any, error) {
	if src == nil {
		return nil, nil
	}
	return unescape(string(src)), nil
}

// DecodeDatabaseSQLValue reads what was escaped.
func (c exactText) DecodeDatabaseSQLValue(m *pgtype.Map, oid uint32, format int16, src []byte) (driver.Value, error) {
	return c.DecodeValue(m, oid, format, src)
}
