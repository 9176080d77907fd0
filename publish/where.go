package publish

import (
	"strconv"

	"github.com/sayso/sayso/document"
)

// Where is a place of d's original as line:column.
func Where(d *document.Document, offset int) string {
	at := d.Position(offset)
	return strconv.Itoa(at.Line) + ":" + strconv.Itoa(at.Column)
}
