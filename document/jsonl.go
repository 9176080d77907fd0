package document

import (
	"bufio"
	"bytes"
	"cmp"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"iter"
	"strings"

	"golang.org/x/text/encoding/unicode"
	"golang.org/x/text/transform"

	"github.com/sayso/sayso/document/charset"
)

const recordForm = `each line must be one object such as {"id":"a1","date":"2031-05-01","text":"..."}`

// record is the format of one line of a JSON Lines file.
var record = format{name: "record", mediaType: "application/json", read: readRecord}

// looksJSONL reports whether head begins with an object that is a line of its own
// and has a text.
func looksJSONL(head string) bool {
	line, _, _ := strings.Cut(strings.TrimPrefix(head, "\uFEFF"), "\n")
	return strings.HasPrefix(line, "{") && strings.Contains(line, `"text"`)
}

// splitRecords yields the lines of a JSON Lines file that are not empty.
func splitRecords(ctx context.Context, s *stream) iter.Seq2[*Input, error] {
	return func(yield func(*Input, error) bool) {
		r, empty := utf8Reader(s.Reader), true
		for line := 1; ; line++ {
			data, err := readLine(r, MaxRecord)
			data = bytes.TrimSpace(data)
			end := errors.Is(err, io.EOF)
			empty = empty && len(data) == 0 && (err == nil || end)
			switch {
			case errors.Is(err, errTooLong):
				if !yield(nil, &Error{Name: s.name, Line: line, Problem: fmt.Sprintf("the record is larger than %d MiB", MaxRecord>>20), Remedy: "split its text into several records"}) {
					return
				}
			case err != nil && !end:
				yield(nil, readError(s.name, err))
				return
			case len(data) > 0:
				if !yield(&Input{Name: s.name, Line: line, Data: string(data), format: &record}, nil) {
					return
				}
			}
			if end {
				if empty {
					yield(nil, &Error{Name: s.name, Problem: "it holds no records", Remedy: recordForm})
				}
				return
			}
		}
	}
}

// utf8Reader reads r as UTF-8, in which JSON is; but some programs write it in
// UTF-16 with a byte order mark.
func utf8Reader(r *bufio.Reader) *bufio.Reader {
	return bufio.NewReaderSize(transform.NewReader(r, unicode.BOMOverride(transform.Nop)), 64<<10)
}

var errTooLong = errors.New("line too long")

// readLine is the next line of r without its end. A line of more than limit bytes
// is passed over and gives errTooLong. At the end of r the last line comes with
// io.EOF.
func readLine(r *bufio.Reader, limit int) ([]byte, error) {
	var line []byte
	tooLong := false
	for {
		part, err := r.ReadSlice('\n')
		if tooLong = tooLong || len(line)+len(part) > limit+1; tooLong {
			line = nil
		} else {
			line = append(line, part...)
		}
		switch {
		case errors.Is(err, bufio.ErrBufferFull):
			continue
		case tooLong && (err == nil || errors.Is(err, io.EOF)):
			return nil, errTooLong // at the end of r the next call tells it
		}
		return line, err
	}
}

// readRecord reads {"id", "date", "dct", "text"}; dct is the date with its time,
// and wins. A record without an id may name itself by "doc", as annotations do.
func readRecord(in *Input, d *Document) error {
	var r struct {
		ID   json.RawMessage `json:"id"`
		Doc  json.RawMessage `json:"doc"`
		Date string          `json:"date"`
		DCT  string          `json:"dct"`
		Text *string         `json:"text"`
	}
	t, err := in.decode(d, "utf-8")
	if err != nil {
		return err
	}
	if err := json.Unmarshal([]byte(t.Text), &r); err != nil {
		return in.fail(recordProblem(err), recordForm, err)
	}
	if r.Text == nil {
		return in.fail(`the record has no "text"`, recordForm, nil)
	}
	d.ID = cmp.Or(recordID(r.ID), recordID(r.Doc))
	if d.ID == "" {
		d.ID = fmt.Sprintf("%s-%d", idOf(in.Name), in.Line)
	}
	d.Original.Name = in.Name + "#" + d.ID
	d.setDate("the record's date", r.Date)
	d.setDate("the record's dct", r.DCT)
	d.setPlain(charset.Text{Text: *r.Text})
	return nil
}

// recordProblem says in plain words what is wrong with a record.
func recordProblem(err error) string {
	if e, ok := errors.AsType[*json.UnmarshalTypeError](err); ok {
		if e.Field == "" {
			return fmt.Sprintf("this is not a record but a JSON %s", e.Value)
		}
		return fmt.Sprintf("the record's %q is a JSON %s, not a string", e.Field, e.Value)
	}
	if e, ok := errors.AsType[*json.SyntaxError](err); ok {
		return fmt.Sprintf("this is not a record: its JSON is broken at byte %d", e.Offset)
	}
	return "this is not a record: " + err.Error()
}

// recordID is an id that is a string or a number.
func recordID(raw json.RawMessage) string {
	var s string
	if json.Unmarshal(raw, &s) == nil {
		return s
	}
	return string(raw)
}
