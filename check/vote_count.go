package check

import (
	"fmt"
	"sort"
	"strconv"
	"strings"

	"github.com/sayso/sayso/language/segment"
	"github.com/sayso/sayso/name/instrument"
	"github.com/sayso/sayso/span"
	"github.com/sayso/sayso/timex"
)

var voteCount = &Check{
	ID:       "vote-count",
	Severity: Error,
	Requires: Times | Quantities | Quotations | Instruments,
	Doc: Doc{
		Title: "votes that the body does not have, or that do not give the result",
		What: "Where a sentence gives a tally of votes (“14–0–2”, “14 votes to 2”, “12 for, 2 against and 1 abstaining”), the votes are added up and compared with the number of members that the sentence gives. " +
			"A tally by which something was adopted must have more votes for it than against, and a unanimous one none against. The votes on a Security Council resolution are compared with the table.",
		Why:      "A figure of the tally, or the size of the body, is wrong; or the votes are those on another text.",
		Fires:    "The 15-member council adopted the text by a vote of 14–0–2.",
		NearMiss: "The 15-member council adopted the text by a vote of 13–0–2.",
		Noise:    "A score of a game has the same form: a word about voting must stand in the sentence, and none about games. Fewer votes than members are right, for some are absent.",
		Since:    "0.2",
	},
	Examine: func(r *Run) {
		for i := range r.Text().Sentences {
			for _, v := range r.writtenTallies(i) {
				judgeVotes(r, i, v)
			}
		}
		for line := range r.lines(2) {
			for i := 0; i < len(line); i++ {
				if _, m := votePatterns.find(line, i, isTally); m != nil {
					judgeVotes(r, r.Text().SentenceAt(line[i].Start), tallyOf(m, line))
					i = m.last - 1
				}
			}
		}
	},
}

// votes are a tally of votes.
type votes struct {
	span.Span
	yes, no, abstained int
	whole              bool // those who abstained are counted too
}

func (v votes) all() int { return v.yes + v.no + v.abstained }

func (v votes) String() string {
	s := fmt.Sprintf("%d for and %d against", v.yes, v.no)
	if v.whole {
		s += fmt.Sprintf(", %d abstaining", v.abstained)
	}
	return s
}

func isTally(_ int, m *match) bool {
	for _, q := range m.figures {
		if q != nil && (!q.Value.Single() || !exact(q) || q.Type != "cardinal" || number(q) != float64(int(number(q)))) {
			return false
		}
	}
	return true
}

func tallyOf(m *match, line []token) votes {
	v := votes{Span: line[m.first].Span.Cover(line[m.last-1].Span), yes: int(number(m.at('A')))}
	if b := m.at('B'); b != nil {
		v.no = int(number(b))
	}
	if c := m.at('C'); c != nil {
		v.abstained, v.whole = int(number(c)), true
	}
	return v
}

// writtenTallies are the tallies of a sentence in the form "14–0–2" or "52–48".
func (r *Run) writtenTallies(sentence int) []votes {
	t := r.Text()
	s := t.Sentences[sentence]
	var out []votes
	for i := s.First; i+2 < s.Last; i++ {
		first, numbers := i, []int(nil)
		for i < s.Last && t.Atoms[i].Kind == segment.Number && t.Atoms[i].End-t.Atoms[i].Start <= 4 && (i == first || t.Atoms[i].Tight()) {
			n, _ := strconv.Atoi(t.Of(i))
			numbers = append(numbers, n)
			if i+2 >= s.Last || !strings.Contains("-–—‑", t.Of(i+1)) || !t.Atoms[i+1].Tight() || t.Atoms[i+2].Kind != segment.Number {
				break
			}
			i += 2
		}
		if len(numbers) < 2 || len(numbers) > 3 || i+1 < s.Last && t.Atoms[i+1].Tight() && strings.Contains("/%-–:", t.Of(i+1)) || !r.aboutVotes(s) {
			continue
		}
		if mayBeYear(numbers[0]) && mayBeYear(numbers[1]) {
			continue
		}
		at := t.Span(first, i+1)
		if r.dateMeets(at) || first > s.First && t.Atoms[first].Tight() && t.Of(first-1) != "(" {
			continue
		}
		v := votes{Span: at, yes: numbers[0], no: numbers[1]}
		if len(numbers) == 3 {
			v.abstained, v.whole = numbers[2], true
		}
		out = append(out, v)
	}
	return out
}

// mayBeYear reports whether n may be a year.
func mayBeYear(n int) bool { return n >= 1500 && n < 2200 }

// aboutVotes reports whether a sentence speaks of voting, and not of a game.
func (r *Run) aboutVotes(s segment.Sentence) bool {
	voting := false
	for i := s.First; i < min(s.Last, s.First+2*nearby); i++ {
		if _, ok := gameWords.Of(r.Text(), i); ok {
			return false
		}
		_, ok := votingWords.Of(r.Text(), i)
		voting = voting || ok
	}
	return voting
}

// dateMeets reports whether a date of the text overlaps s.
func (r *Run) dateMeets(s span.Span) bool {
	times := r.Times()
	for k := sort.Search(len(times), func(k int) bool { return times[k].End > s.Start }); k < len(times); k++ {
		t := &times[k]
		if t.Type == timex.Date && t.Span.Overlaps(s) {
			return true
		}
		if t.Start >= s.End {
			return false
		}
	}
	return false
}

func judgeVotes(r *Run, sentence int, v votes) {
	t := r.Text()
	if !r.aboutVotes(t.Sentences[sentence]) {
		return
	}
	switch row := r.councilVotes(v); {
	case row != nil && row.Votes != nil && v.whole:
		judgeTable(r, v, row)
		return
	case holds(t, v.Span, carriedWords) && !holds(t, v.Span, specialWords) && v.yes < v.no:
		r.Contradict(Warning, v.Span, "Adopted with fewer votes for it than against.", fmt.Sprintf("The tally reads %s. The two figures may have been swapped.", v))
		return
	}
	size, at := r.sizeOf(sentence, v.Span)
	if size == 0 {
		r.Open(v.Span, "How many members the body has is not said with the votes.")
		return
	}
	working := fmt.Sprintf("%s make %d votes; the text gives the body %d members.", v, v.all(), size)
	if v.all() <= size {
		r.Pass(v.Span, "There are members enough for the votes.", working, Related{at, "the members"})
		return
	}
	r.Contradict(Error, v.Span, fmt.Sprintf("There are %d votes in a body of %d.", v.all(), size), working+"\nEither a vote or the number of members may be the slip.", Related{at, "the members"})
}

// councilVotes is the adoption of the one Security Council resolution that the sentence
// of a tally names by number, or nil.
func (r *Run) councilVotes(v votes) *instrument.Adoption {
	read := r.Instruments()
	s := r.Text().Sentences[r.Text().SentenceAt(v.Start)]
	var found *instrument.Adoption
	ms := read.Mentions
	for k := sort.Search(len(ms), func(k int) bool { return ms[k].Start >= s.Start }); k < len(ms) && ms[k].Start < s.End; k++ {
		m := &ms[k]
		if m.Instrument == instrument.None || read.Instruments[m.Instrument].Body != instrument.SecurityCouncil || found != nil {
			return nil
		}
		n, err := strconv.Atoi(read.Instruments[m.Instrument].Number)
		row, ok := instrument.CouncilResolution(n)
		if err != nil || !ok {
			return nil
		}
		found = &row
	}
	return found
}

func judgeTable(r *Run, v votes, row *instrument.Adoption) {
	is := *row.Votes
	working := fmt.Sprintf("Resolution %d was adopted with %d for, %d against and %d abstaining, by %s; the text has %s.", row.Number, is.For, is.Against, is.Abstaining, instrument.CouncilSource, v)
	if is == (instrument.Votes{For: v.yes, Against: v.no, Abstaining: v.abstained}) {
		r.Pass(v.Span, "The votes are those of the table.", working)
		return
	}
	r.Contradict(Warning, v.Span, fmt.Sprintf("The votes are not those on Security Council resolution %d.", row.Number), working)
}

// sizeOf is the one number of members that a sentence gives a body, and where; 0
// where it gives none, or more than one.
func (r *Run) sizeOf(sentence int, tally span.Span) (size int, at span.Span) {
	t := r.Text()
	s := t.Sentences[sentence]
	qs := r.Quantities()
	for k := sort.Search(len(qs), func(k int) bool { return qs[k].Start >= s.Start }); k < len(qs) && qs[k].End <= s.End; k++ {
		q := &qs[k]
		if q.Span.Overlaps(tally) || !q.Value.Single() || !exact(q) || number(q) != float64(int(number(q))) {
			continue
		}
		if !r.ofMembers(t.At(q.Number.Start), t.At(q.Number.End-1)+1, s) {
			continue
		}
		if size != 0 && size != int(number(q)) {
			return 0, at
		}
		size, at = int(number(q)), q.Number
	}
	return size, at
}

// ofMembers reports whether the figure of atoms first up to end is how many members a body
// has.
func (r *Run) ofMembers(first, end int, s segment.Sentence) bool {
	t := r.Text()
	is := func(table *segment.Table[bool], i int) bool {
		if i < s.First || i >= s.Last {
			return false
		}
		_, ok := table.Of(t, i)
		return ok
	}
	if end+1 < s.Last && t.Of(end) == "-" {
		return is(memberWords, end+1)
	}
	if !is(memberWords, end) {
		return first-2 >= s.First && t.Of(first-1) == "of" && is(bodyWords, first-2)
	}
	if first <= s.First {
		return false
	}
	switch strings.ToLower(t.Of(first - 1)) {
	case "its", "the", "of", "with", "has", "s":
		return first-2 < s.First || t.Of(first-2) != "of" || t.Of(first-1) != "the"
	}
	return false
}
