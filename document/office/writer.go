package office

import (
	"fmt"
	"strings"

	"github.com/sayso/sayso/document/flow"
)

// longestCell is how much text a cell of a table of figures or words may hold, in
// bytes. What holds more is a page that is laid out as a table.
const longestCell = 200

// writer puts paragraphs together, and counts what they are found by.
type writer struct {
	flow.Text
	paragraphs, tables, footnotes int
	cells                         []cell // the tables that are open, the innermost last
	notes                         []note // footnotes, which come after the text
}

// cell is the place in a table.
type cell struct{ table, row, column int }

type note struct {
	number int
	texts  []string
}

// paragraph adds a paragraph, if there are words in it.
func (w *writer) paragraph(kind flow.Kind, text string) error {
	w.paragraphs++
	text = strings.Trim(text, " \t\n\u00A0")
	switch {
	case text == "" || kind == tableOfContents:
		return nil
	case len(w.Parts) >= maxParts:
		return ErrTooLarge
	case len(w.cells) > 0:
		c := w.cells[len(w.cells)-1]
		if len(text) <= longestCell {
			kind = flow.Cell
		}
		w.Add(kind, fmt.Sprintf("table %d, row %d, cell %d", c.table, c.row, c.column), fmt.Sprintf("t%d", c.table), text)
	default:
		w.Add(kind, fmt.Sprintf("paragraph %d", w.paragraphs), fmt.Sprint(w.paragraphs), text)
	}
	return nil
}

// table reads a table by means of read.
func (w *writer) table(read func() error) error {
	w.tables++
	w.cells = append(w.cells, cell{table: w.tables})
	err := read()
	w.cells = w.cells[:len(w.cells)-1]
	return err
}

// row begins a row, and column a cell, of the innermost table.
func (w *writer) row() {
	if n := len(w.cells); n > 0 {
		w.cells[n-1].row, w.cells[n-1].column = w.cells[n-1].row+1, 0
	}
}

func (w *writer) column() {
	if n := len(w.cells); n > 0 {
		w.cells[n-1].column++
	}
}

// footnote keeps a footnote's paragraphs until the text ends.
func (w *writer) footnote(texts []string) {
	w.footnotes++
	w.notes = append(w.notes, note{w.footnotes, texts})
}

// finish adds the footnotes, and is the text.
func (w *writer) finish() *flow.Text {
	for _, n := range w.notes {
		for _, text := range n.texts {
			if text = strings.Trim(text, " \t\n\u00A0"); text != "" {
				w.Add(flow.Body, fmt.Sprintf("footnote %d", n.number), fmt.Sprintf("n%d", n.number), text)
			}
		}
	}
	w.Entitle()
	return &w.Text
}
