package quotation

import "github.com/sayso/sayso/language/segment"

// Find finds the quotations of a text, in text order, the outer one before what
// is nested in it.
func Find(t *segment.Text) []Quotation { return nil }
