// Package analysis holds what sayso has read in a document, layer upon layer.
// A layer is made when it is first asked for, from the layers below it, and is
// never changed afterwards.
package analysis

import (
	"cmp"
	"runtime"
	"slices"
	"strconv"
	"sync"
	"sync/atomic"

	"github.com/sayso/sayso/attribution"
	"github.com/sayso/sayso/attribution/quotation"
	"github.com/sayso/sayso/attribution/rule"
	"github.com/sayso/sayso/attribution/speaker"
	"github.com/sayso/sayso/claim"
	"github.com/sayso/sayso/document"
	"github.com/sayso/sayso/language"
	"github.com/sayso/sayso/language/parse"
	"github.com/sayso/sayso/language/segment"
	"github.com/sayso/sayso/name"
	"github.com/sayso/sayso/name/gazetteer"
	"github.com/sayso/sayso/name/instrument"
	"github.com/sayso/sayso/name/place"
	"github.com/sayso/sayso/quantity"
	"github.com/sayso/sayso/span"
	"github.com/sayso/sayso/timex"
)

// Analysis is a document and all that has been read in it. It may be used by
// many goroutines at once.
type Analysis struct {
	Document *document.Document

	text         func() *segment.Text
	date         func() document.Date
	times        func() []timex.Time
	quantities   func() []quantity.Quantity
	quotations   func() []quotation.Quotation
	trees        func() *trees
	parsed       atomic.Bool // the trees have been made
	names        func() []name.Name
	places       func() []place.Place
	instruments  func() instrument.Reading
	attributions func() []attribution.Attribution
	claims       func() []claim.Claim
}

// New is the analysis of d, with no layer made yet.
func New(d *document.Document) *Analysis {
	a := &Analysis{Document: d}
	a.text = sync.OnceValue(func() *segment.Text { return segment.Cut(d.Text, d.Paragraphs()) })
	a.date = sync.OnceValue(func() document.Date { return dateOf(d, a.Text()) })
	a.times = sync.OnceValue(func() []timex.Time {
		return timex.Tag(a.Text(), timex.Options{Created: a.Date().Time, HasTime: a.Date().HasTime})
	})
	a.quantities = sync.OnceValue(func() []quantity.Quantity { return quantity.Tag(a.Text(), calendar(a.Times())) })
	a.quotations = sync.OnceValue(func() []quotation.Quotation { return quotation.Find(a.Text()) })
	a.trees = sync.OnceValue(func() *trees { return a.parse(true) })
	a.names = sync.OnceValue(func() []name.Name {
		if len(d.Text) >= longText && !a.parsed.Load() {
			return a.parse(false).reader.Names()
		}
		return a.trees().reader.Names()
	})
	a.places = sync.OnceValue(func() []place.Place { return place.Read(a.Text(), a.Names(), gazetteer.Embedded()) })
	a.instruments = sync.OnceValue(func() instrument.Reading { return instrument.Find(a.Text(), a.Times()) })
	told := sync.OnceValues(func() ([]attribution.Attribution, *speaker.Cast) {
		x := &attribution.Reading{Text: a.Text(), Sentences: a.Sentences(), Names: a.Names(), Quotations: a.Quotations()}
		out := rule.Complete(x, attribution.English().Find(x))
		attribution.Whole(x, out, a.mentions())
		return out, speaker.Resolve(x, out, speaker.Frame{Author: d.Byline, Publisher: d.Publisher})
	})
	a.attributions = func() []attribution.Attribution { out, _ := told(); return out }
	a.claims = sync.OnceValue(func() []claim.Claim {
		if !a.HasRules() {
			return nil
		}
		as, cast := told()
		return claim.Find(&claim.Reading{
			Text: a.Text(), Sentences: a.Sentences(), Times: a.Times(), Quantities: a.Quantities(), Names: a.Names(),
			Instruments: a.Instruments(), Quotations: a.Quotations(), Attributions: as, Cast: cast, Author: cmp.Or(d.Byline, d.Publisher),
		})
	})
	return a
}

// Text is the document cut into atoms and sentences.
func (a *Analysis) Text() *segment.Text { return a.text() }

// Date is the day to which the text's "now" refers: what the document states, or
// else the dateline at the head of its text.
func (a *Analysis) Date() document.Date { return a.date() }

func dateOf(d *document.Document, t *segment.Text) document.Date {
	if !d.Date.Known() {
		if day, at, ok := timex.Dateline(t); ok {
			return document.Date{Time: day, From: "the dateline " + strconv.Quote(at.In(d.Text))}
		}
	}
	return d.Date
}

// Times are the times that the text speaks of.
func (a *Analysis) Times() []timex.Time { return a.times() }

// Quantities are the figures of the text.
func (a *Analysis) Quantities() []quantity.Quantity { return a.quantities() }

// Quotations are what stands between quotation marks.
func (a *Analysis) Quotations() []quotation.Quotation { return a.quotations() }

// trees are the parsed sentences, where they are kept, and the reader that has
// seen them.
type trees struct {
	sentences []parse.Sentence
	reader    *name.Reader
}

// longText is the length in bytes from which on names are read without keeping
// the trees, where nothing has asked for these before.
const longText = 1 << 18

// parse reads the sentences part by part, so that of what the parser's network made
// of the words no more is held at a time than of one part.
func (a *Analysis) parse(keep bool) *trees {
	t := &trees{reader: name.English().Reader()}
	atOnce := 1
	if len(a.Document.Text) >= longText { // of others, several documents are read at once
		atOnce = runtime.GOMAXPROCS(0)
	}
	for part := range language.English().ParseParts(a.Text(), atOnce) {
		t.reader.Add(part)
		if !keep {
			continue
		}
		for _, s := range part {
			for i := range s.Words {
				s.Words[i].State = nil
			}
		}
		t.sentences = append(t.sentences, part...)
	}
	a.parsed.Store(a.parsed.Load() || keep)
	return t
}

// Sentences are the parsed sentences: one for each of Text's. Their words have no
// State.
func (a *Analysis) Sentences() []parse.Sentence { return a.trees().sentences }

// Names are the names of people, organisations and places.
func (a *Analysis) Names() []name.Name { return a.names() }

// Places are the places that the text names, with what the built-in gazetteer knows of
// each and what the text says that it lies in. place.Read does the same with another
// gazetteer.
func (a *Analysis) Places() []place.Place { return a.places() }

// Instruments are the resolutions, treaties, laws and the like that the text speaks
// of, and where. They are read from atoms and times: no sentence is parsed for them.
func (a *Analysis) Instruments() instrument.Reading { return a.instruments() }

// Attributions are the pieces of reported speech, writing and thought.
func (a *Analysis) Attributions() []attribution.Attribution { return a.attributions() }

// Claims are the smallest assertions in the text that somebody could check; none where
// sayso has no rules for its language.
func (a *Analysis) Claims() []claim.Claim { return a.claims() }

// calendar is where dates and times of day stand, whose figures count nothing.
func calendar(times []timex.Time) []span.Span {
	var out []span.Span
	for _, t := range times {
		if t.Type == timex.Date || t.Type == timex.TimeOf {
			out = append(out, t.Span)
		}
	}
	return out
}

// mentions are where times and figures stand, in text order.
func (a *Analysis) mentions() []span.Span {
	var out []span.Span
	for _, t := range a.Times() {
		out = append(out, t.Span)
	}
	for _, q := range a.Quantities() {
		out = append(out, q.Span)
	}
	slices.SortFunc(out, span.Compare)
	return out
}

// HasRules reports whether sayso has rules for the document's language.
func (a *Analysis) HasRules() bool { return a.Document.Language == "en" }
