package place

func set(words ...string) map[string]bool {
	m := make(map[string]bool, len(words))
	for _, w := range words {
		m[w] = true
	}
	return m
}

var (
	// kinds are words for places that lie in others.
	kinds = set("village", "town", "city", "settlement", "hamlet", "district", "region", "province", "county", "municipality", "commune", "suburb", "neighbourhood", "neighborhood", "quarter",
		"borough", "parish", "state", "prefecture", "oblast", "raion", "rayon", "canton", "governorate", "department", "capital", "port", "island", "valley", "camp")
	// opening begin an apposition or a clause that says what a place is.
	opening = set(",", "is", "was", "(", "—", "–")
	// negating take back what such a clause says.
	negating = set("not", "no", "never", "outside", "near", "formerly", "former", "ex")
)
