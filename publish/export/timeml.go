package export

import (
	"bytes"
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"strings"

	"github.com/sayso/sayso/timex"
)

// timeML writes one statement as TimeML 1.2.1: the text with TIMEX3 around its times.
type timeML struct {
	out   io.Writer
	begun bool
}

func newTimeML(w io.Writer, _ Options) (Writer, error) { return &timeML{out: w}, nil }

func (o *timeML) Add(s Statement) error {
	if o.begun {
		return errors.New("TimeML holds one statement; export each by itself")
	}
	o.begun = true
	var b bytes.Buffer
	b.WriteString(xml.Header + "<TimeML>\n<DOCID>" + escaped(s.Document.ID) + "</DOCID>\n")
	if d := s.Date(); d.Known() {
		day := d.Format("2006-01-02")
		fmt.Fprintf(&b, `<DCT><TIMEX3 tid="t0" type="DATE" value="%s" temporalFunction="false" functionInDocument="CREATION_TIME">%s</TIMEX3></DCT>`+"\n", day, day)
	}
	if s.Document.Title != "" {
		b.WriteString("<TITLE>" + escaped(s.Document.Title) + "</TITLE>\n")
	}
	b.WriteString("<TEXT>")
	text, at := s.Document.Text, 0
	for i, t := range s.Times() {
		if t.Start < at {
			continue // within the one before it
		}
		b.WriteString(escaped(text[at:t.Start]))
		b.WriteString(tag(i+1, t) + escaped(t.In(text)) + "</TIMEX3>")
		at = t.End
	}
	b.WriteString(escaped(text[at:]) + "</TEXT>\n</TimeML>\n")
	_, err := o.out.Write(b.Bytes())
	return err
}

// tag opens a time. One that has no value says why in its comment.
func tag(n int, t timex.Time) string {
	out := fmt.Sprintf(`<TIMEX3 tid="t%d" type="%s" value="%s"`, n, t.Type, escaped(t.Value))
	for _, a := range []struct{ name, value string }{{"mod", t.Mod}, {"comment", t.Reason}} {
		if a.value != "" {
			out += fmt.Sprintf(` %s="%s"`, a.name, escaped(a.value))
		}
	}
	return out + ">"
}

// escaped is s as text of XML; what XML cannot hold is a replacement character.
func escaped(s string) string {
	var b strings.Builder
	if err := xml.EscapeText(&b, []byte(s)); err != nil {
		return "" // a Builder takes everything
	}
	return strings.NewReplacer("&#xA;", "\n", "&#x9;", "\t").Replace(b.String())
}

// Close ends the file.
func (o *timeML) Close() error { return nil }
