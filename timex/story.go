package timex

// anchor is what e is to be counted from.
func (r *resolver) anchor(told bool) place {
	story := place{point: r.story, anchor: Narrative}
	if r.near.ok() {
		story.point = r.near
	}
	now := place{point: r.created, anchor: DocumentDate}
	if (told || r.narrative) && story.ok() {
		return story
	}
	if now.ok() {
		return now
	}
	if story.ok() {
		return story
	}
	return place{why: noDate}
}

// fineEnough is q, or where it is told more coarsely than g what the text spoke of
// last that is not; in news, the day of the text.
func (r *resolver) fineEnough(q place, g grain) place {
	if q.grain >= g {
		return q
	}
	if r.created.grain >= g && !r.narrative {
		return place{point: r.created, anchor: DocumentDate}
	}
	return place{why: coarse}
}

// farYears is how far a year may lie from the story's to be taken for its next
// chapter; a farther one only when the text stays with it.
const farYears = 9

// moveStory lets the story come to where e is. What stands in brackets or a quotation
// moves only what is told there; what is counted back from the story does not move it,
// nor does a lone year far from it, but for the rest of its sentence.
func (r *resolver) moveStory(e *expr, q place) {
	if e.aside {
		r.near = q.point
		return
	}
	if q.grain < yearGrain || e.form == shiftForm && e.sign < 0 && (r.narrative || !e.told) {
		return
	}
	if q.grain == yearGrain && (e.rangeEnd || e.tense == 1 && r.story.ok() || e.trailing && q.year == r.story.at(yearGrain).year) {
		return
	}
	if q.grain == quarterGrain && e.form == calendarForm {
		r.quarter = q.point
	}
	year := q.at(yearGrain).year
	if r.narrative && r.story.ok() {
		if d := year - r.story.at(yearGrain).year; (d > farYears || d < -farYears) && !(r.far.ok() && abs(year-r.far.year) <= farYears) {
			r.far, r.near = q.point.at(yearGrain), q.point
			return
		}
	}
	r.story, r.near = q.point, point{}
}

func abs(n int) int { return max(n, -n) }

// storyYear is the date that a story which has come to a day means: a story goes
// on rather than back.
func (r *resolver) storyYear(e *expr, from int, in func(int) point, year int) point {
	same := in(year)
	first, _ := same.days()
	if e.ranged && e.next.month != 0 && e.next.month < e.month && first > from { // "from October to March", looking back
		return in(year - 1)
	}
	if from-first > 270 {
		return in(year + 1)
	}
	return same
}
