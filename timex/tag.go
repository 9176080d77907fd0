package timex

import (
	"time"

	"github.com/sayso/sayso/language/segment"
)

// Options say what a text cannot say itself.
type Options struct {
	// Created is the day, and where HasTime is set the minute, to which the
	// text's "now" refers. The zero time is: not known, and then what leans on
	// it has no value.
	Created time.Time
	HasTime bool
}

// Tag finds the times of a text, in text order. None overlaps another.
func Tag(t *segment.Text, o Options) []Time { return nil }
