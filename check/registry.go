package check

// All are the checks of sayso, by id.
func All() []*Check { return all }

// all lists every check; a new check is one file and one line here.
var all = []*Check{
	ageMismatch,
	changeMismatch,
	conversionMismatch,
	dateFuture,
	dateImpossible,
	dayMonthAmbiguous,
	durationMismatch,
	figureChanged,
	instrumentDate,
	listCount,
	numberMalformed,
	percentSum,
	planPast,
	quoteUnclosed,
	rangeReversed,
	rateMismatch,
	ratioMismatch,
	relativeMismatch,
	repeatedPassage,
	sumMismatch,
	textArtefact,
	unitContradiction,
	voteCount,
	weekdayMismatch,
	wordsMismatch,
}

// ByID is the check of that id, or nil.
func ByID(id string) *Check {
	for _, c := range all {
		if c.ID == id {
			return c
		}
	}
	return nil
}
