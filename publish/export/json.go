package export

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
)

// array writes one JSON object of which one member is a long array, piece by piece.
type array struct {
	w     io.Writer
	tail  string
	begun bool
}

// newArray begins with head, which opens the array; tail closes it.
func newArray(w io.Writer, head, tail string) (array, error) {
	_, err := io.WriteString(w, head)
	return array{w: w, tail: tail}, err
}

// item writes one item of the array.
func (a *array) item(v any) error {
	var b bytes.Buffer
	if a.begun {
		b.WriteByte(',')
	}
	a.begun = true
	b.WriteByte('\n')
	enc := json.NewEncoder(&b)
	enc.SetEscapeHTML(true) // what is put into a page must not end a script there
	if err := enc.Encode(v); err != nil {
		return fmt.Errorf("writing JSON: %w", err)
	}
	_, err := a.w.Write(bytes.TrimRight(b.Bytes(), "\n"))
	return err
}

// Close ends the array and the object.
func (a *array) Close() error {
	_, err := io.WriteString(a.w, "\n"+a.tail)
	return err
}
