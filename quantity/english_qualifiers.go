package quantity

// bound says how a qualifier limits a figure.
type bound uint8

const (
	none bound = iota
	about
	moreThan
	atLeast
	lessThan
	atMost
)

// listOf are entries with the same bound.
func listOf(b bound, texts ...string) []entry[bound] {
	var out []entry[bound]
	for _, t := range texts {
		out = append(out, entry[bound]{text: t, value: b})
	}
	return out
}

// join puts lists one behind the other.
func join[V any](lists ...[]V) []V {
	var out []V
	for _, l := range lists {
		out = append(out, l...)
	}
	return out
}

// qualifiersBefore stand before a figure.
var qualifiersBefore = newPhrases(-1, join(
	listOf(about,
		"about", "around", "some", "nearly", "almost", "approximately", "approx", "approx.", "roughly", "circa", "ca.", "ca", "c.",
		"close to", "an estimated", "estimated", "near", "near to", "nearer", "virtually", "practically", "somewhere around",
		"in the region of", "of the order of", "on the order of", "in the order of", "just about", "more or less", "or so",
		"close on", "getting on for", "in the neighbourhood of", "in the neighborhood of", "in the vicinity of", "a rough",
		"~", "∼", "≈", "≃", "≅", "∽", "˜",
	),
	listOf(moreThan,
		"more than", "over", "greater than", "above", "exceeding", "exceeded", "exceeds", "exceed", "surpass", "surpasses", "in excess of", "upwards of", "upward of",
		"well over", "just over", "slightly over", "slightly more than", "a little over", "a little more than", "well above",
		"just above", "larger than", "higher than", "bigger than", "longer than", "older than", "taller than", "beyond", "better than",
		"far more than", "much more than", "far over", "north of", "over the age of", "above the age of", "topping", "surpassing", "surpassed", "heavier than", "deeper than",
		">", "≳", "≫", "& gt ;",
	),
	listOf(atLeast,
		"at least", "no fewer than", "no less than", "not less than", "not fewer than", "a minimum of", "minimum of", "minimum",
		"at the least", "at a minimum", "greater than or equal to", "more than or equal to", "more or equal than", "greater or equal than", "equal to or greater than",
		"equal to or more than", "equal or more than", "equal or greater than", "higher or equal than", "no lower than",
		"no smaller than", "≥", "⩾", "≧", "> =", "= >", "not under",
	),
	listOf(lessThan,
		"less than", "fewer than", "under", "below", "just under", "just below", "slightly less than", "slightly under",
		"a little under", "a little less than", "smaller than", "lower than", "shorter than", "younger than", "well under",
		"well below", "under the age of", "below the age of", "south of", "short of", "far less than", "far fewer than", "<", "≲", "≪", "& lt ;", "sub",
	),
	listOf(atMost,
		"up to", "at most", "no more than", "not more than", "a maximum of", "maximum of", "maximum", "as many as", "as much as",
		"within", "not over", "not exceeding", "no greater than", "no higher than", "no larger than", "at the most",
		"less than or equal to", "less than or equal", "less or equal than", "equal to or less than", "equal or less than", "lower or equal than", "≤", "⩽", "≦", "< =", "= <", "not above",
		"anything up to", "up to a maximum of",
	),
))

// qualifiersAfter stand behind a figure.
var qualifiersAfter = newPhrases(1, join(
	listOf(about, "or so", "or thereabouts", "odd", "some", "more or less", "give or take", "approximately", "or thereabout"),
	listOf(atLeast,
		"or more", "or greater", "or higher", "or above", "or over", "and more", "and above", "and over", "or larger", "or older", "and older",
		"or longer", "or better", "or bigger", "or later", "and up", "and higher", "plus", "+", "or upwards", "and upwards", "at least", "or greater than",
		"or more than", "or taller", "and greater",
	),
	listOf(atMost,
		"or less", "or fewer", "or lower", "or below", "or under", "and below", "and under", "and less", "or smaller", "or younger",
		"and younger", "or shorter", "at most", "or less than",
	),
))
