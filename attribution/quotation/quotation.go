// Package quotation finds the quotations of a text: what stands between
// quotation marks, over paragraphs too, and which of them are never closed.
package quotation

import "github.com/sayso/sayso/span"

// Quotation is what stands between quotation marks.
type Quotation struct {
	span.Span           // with its marks
	Open      span.Span // the opening mark
	Close     span.Span // the closing mark; empty where it is never closed
	Nested    bool      // it lies inside another quotation
}

// Closed reports whether the quotation has a closing mark.
func (q Quotation) Closed() bool { return !q.Close.Empty() }
