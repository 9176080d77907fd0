package check

// All are the checks of sayso, by id.
func All() []*Check { return all }

// all lists every check; a new check is one file and one line here.
var all = []*Check{
	ageMismatch,
	baselineMissing,
	changeMismatch,
	conversionMismatch,
	dateFuture,
	dateImpossible,
	dateUndated,
	dayMonthAmbiguous,
	durationMismatch,
	figureChanged,
	headlineFigure,
	instrumentDate,
	listCount,
	nameVariant,
	numberMalformed,
	partOverWhole,
	percentSum,
	planPast,
	productMismatch,
	quoteUnclosed,
	rangeReversed,
	rateMismatch,
	ratioMismatch,
	relativeMismatch,
	repeatedPassage,
	sourceVague,
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
