package speaker

import "strings"

// gender is what the text gives evidence of; without any, both fit.
type gender uint8

const (
	unknown gender = iota
	male
	female
)

// fits reports whether two may be the gender of one person.
func (g gender) fits(o gender) bool { return g == unknown || o == unknown || g == o }

// genderOfWord is what a title, a kinship or a calling tells.
func genderOfWord(word string) gender {
	return gendered[strings.TrimSuffix(strings.ToLower(word), ".")]
}

// genderOfName is what a person's name tells: the first name, or a family name in
// the form that its women bear.
func genderOfName(tokens []string) gender {
	if len(tokens) > 1 {
		if g := firstNames[tokens[0]]; g != unknown {
			return g
		}
	}
	for _, end := range womensEnds {
		if strings.HasSuffix(tokens[len(tokens)-1], end) {
			return female
		}
	}
	return unknown
}

// byGender makes one table of two lists; a word in both tells nothing.
func byGender(men, women string) map[string]gender {
	m := map[string]gender{}
	for _, w := range strings.Fields(men) {
		m[w] = male
	}
	for _, w := range strings.Fields(women) {
		if m[w] == male {
			delete(m, w)
			continue
		}
		m[w] = female
	}
	return m
}
