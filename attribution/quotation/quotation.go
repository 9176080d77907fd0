// Package quotation finds the quotations of a text: what stands between
// quotation marks, over paragraphs too, and which of them are never closed.
//
// A quotation over paragraphs is marked in one of two ways, and both are read:
// each paragraph opens it again and the last one closes it, as English prints it,
// or it is opened once and closed once, as many translations have it.
package quotation

import "github.com/sayso/sayso/span"

// Quotation is what stands between quotation marks.
//
// One that is never closed covers the text from its opening mark to the end of
// that paragraph, or to where another quotation shows that it must have ended.
// One that is never opened covers its closing mark alone.
type Quotation struct {
	span.Span           // with its marks
	Open      span.Span // the opening mark; empty where it was never opened
	Close     span.Span // the closing mark; empty where it is never closed
	Nested    bool      // it lies inside another quotation, a closed one
	Reversed  bool      // its marks look outwards: ”so“
}

// Opened reports whether the quotation has an opening mark.
func (q Quotation) Opened() bool { return !q.Open.Empty() }

// Closed reports whether the quotation has a closing mark.
func (q Quotation) Closed() bool { return !q.Close.Empty() }

// Content is what stands between the marks of a quotation that has both.
func (q Quotation) Content() span.Span { return q.Open.Between(q.Close) }
