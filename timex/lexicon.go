package timex

import (
	"strings"

	"github.com/sayso/sayso/language/segment"
)

// kind is a set of the parts that a word or mark can play in a time. A word may
// play several ("second", "may", "fall"): the rules decide which.
type kind uint64

const (
	digits         kind = 1 << iota // a run of digits: n is its value, width its length
	cardinal                        // a number word below a hundred: n
	scale                           // dozen, hundred, thousand, million: n
	ordinal                         // first, second: n
	ordinalEnding                   // the st, nd, rd, th of 21st
	month                           // n is 1 to 12
	weekday                         // n is 1 to 7
	short                           // a name that is also another word: May, Sun, fall
	season                          // n is 21 to 24, as EDTF has it
	decadeWord                      // nineties: n
	unitWord                        // day, weeks: unit
	plural                          // days, Mondays
	part                            // of the day: n is a dayPart
	deictic                         // today, yesterday: n is the shift in days
	tonight                         // a deictic that is a night
	pick                            // last, next, this: n is -1, 0, 1
	told                            // leans on the story: previous, following, same
	nearest                         // a pick of what is nearest, whatever the week: past, coming
	every                           // every, each
	often                           // daily, weekly: unit
	times                           // once, twice
	per                             // per
	ago                             // ago, later, earlier: n is the direction
	vague                           // now, recently: n is a reference
	vagueAdjective                  // recent, current
	storyWord                       // a vague word that only histories use for a time: former
	vagueNoun                       // the past, the future
	approx                          // about, nearly: n is a modifier
	than                            // more, less: n is a modifier, before "than"
	most                            // the least and most of "at least": n is -1 or 1
	the                             // the definite article
	indefinite                      // a, an
	of                              // of
	in                              // in, within, during
	on                              // on
	at                              // at
	to                              // to, until, through
	from                            // from, since, between
	preposition                     // any other word that a time often follows
	and                             // and, or
	edge                            // early, late, mid: n is a modifier
	partOf                          // beginning, end, middle: n is a modifier
	half                            // half
	some                            // few, several: an unstated number, or n
	lengthWord                      // full, long, more: between a number and its unit
	longWord                        // long, old: behind a unit
	era                             // AD, BC: n is 1 or -1
	meridiem                        // a.m., p.m.: n is 0 or 12
	clockWord                       // noon, midnight: n is the hour
	particle                        // a word with one use of its own: n says which
	pastHour                        // the past of "half past eight"
	zone                            // GMT, EST: n is utcZone and the minutes east of UTC, or 0
	holidayWord                     // begins a holiday's name: ref
	wasSo                           // a sign of the past: was, had, said
	willBe                          // a sign of the future: will, shall, plans
	comma
	dot
	dash
	slash
	colon
	apostrophe
	open
	shut
	sign // of money, or per cent: what stands beside it is no date
)

// utcZone is the n of a zone that is UTC itself.
const utcZone = 10_000

// The particles.
const (
	thanWord int32 = iota + 1
	otherWord
	oClock
	eveWord
	fiscal
	isOld
	asWord
	plainTo
	forWord
	styleWord    // of "Old Style"
	numberedWord // resolution, page: what follows is its number
	quoteMark    // of open and shut: a quotation mark, not a bracket
	leadsOn      // until, by: what follows is yet to come
	endedWord    // "the year ended 31 March"
	startingWord // "the week beginning 4 May"
	needsEdge    // the part of "the latter part of"
	unitLetter   // Q and H: the unit that they abbreviate before a figure
	ishWord
	plainFrom
	nearWord  // of "the near future"
	theseWord // of "these days"
	ageWord
)

// number is the kinds that a written number can begin with.
const number = digits | cardinal | scale | half | some | indefinite

// unit is a unit of time.
type unit uint8

const (
	noUnit unit = iota
	second
	minute
	hour
	day
	night
	week
	weekend
	fortnight
	monthUnit
	quarter
	halfYear
	year
	decade
	century
	millennium
	period // a stretch of unsaid length: period, time
)

// dayPart is a part of the day, as TIMEX3 names it.
type dayPart uint8

const (
	noPart dayPart = iota
	morning
	midday
	afternoon
	evening
	nightTime
	daytime
)

// lexeme is what an atom can be in a time. The zero lexeme plays no part.
type lexeme struct {
	kind  kind
	n     int32
	unit  unit
	width uint8 // of digits: how many
	mod   uint8 // of edge, partOf, approx and than
	ref   uint8 // of vague; of holidayWord: its place in the language's holidays
}

// language is what the tagger knows of a language.
type language struct {
	code     string
	words    *segment.Table[lexeme]
	holidays [][]namedDay // by the group that the first word of their names has
}

// entry is one line of a language's table: words, parted by blanks, and what
// they are. A word may stand in several entries; it is then all of them.
type entry struct {
	kind  kind
	n     int32
	unit  unit
	words string
}

// newLanguage makes a language of its table and its holidays.
func newLanguage(code string, entries []entry, days []namedDay) *language {
	words := map[string]lexeme{}
	for _, e := range entries {
		for w := range strings.FieldsSeq(e.words) {
			l := words[w]
			l.kind |= e.kind
			switch {
			case e.kind&(edge|partOf|approx|than) != 0:
				l.mod = uint8(e.n)
			case e.kind&vague != 0:
				l.ref = uint8(e.n)
			case e.n != 0:
				l.n = e.n
			}
			if e.unit != noUnit {
				l.unit = e.unit
			}
			words[w] = l
		}
	}
	lang := &language{code: code}
	for w, g := range byFirstWord(days) {
		l := words[w]
		l.kind |= holidayWord
		l.ref = uint8(len(lang.holidays))
		words[w] = l
		lang.holidays = append(lang.holidays, g)
	}
	lang.words = segment.NewTable(words)
	return lang
}
