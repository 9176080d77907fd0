package treebank

import (
	"strings"

	"github.com/sayso/sayso/language/parse"
)

// gumTypes are the entities of GUM that can be names of ours.
var gumTypes = map[string]string{"person": "PER", "organization": "ORG", "place": "LOC"}

// AddGUMNames gives the examples of GUM names by the entities that its MISC column
// marks: an entity has a name where its head is a proper noun. Of entities one
// in another the outer one counts.
func AddGUMNames(examples []parse.Example) {
	for i := range examples {
		e := &examples[i]
		if !marksEntities(e) {
			continue
		}
		e.Names = make([]string, len(e.Words))
		for _, m := range entities(e) {
			if head := headOf(e, m); head >= 0 {
				mark(e, m, head)
			}
		}
	}
}

// marksEntities reports whether a sentence marks entities. One that has none may
// be of another treebank, and teaches nothing of names.
func marksEntities(e *parse.Example) bool {
	for _, t := range e.Tokens {
		if item(t.Misc, "Entity=") != "" {
			return true
		}
	}
	return false
}

// entity is a mention in words [first, last).
type entity struct {
	label       string
	first, last int
}

// entities reads the brackets of the column: "(3-person-..." opens, "3)" closes,
// "(3-person-...)" is one token. Those that close later come first where two
// begin together.
func entities(e *parse.Example) []entity {
	open := map[string][]int{} // by group: indices into out
	var out []entity
	for _, t := range e.Tokens {
		for _, b := range brackets(item(t.Misc, "Entity=")) {
			group, rest, _ := strings.Cut(strings.Trim(b, "()"), "-")
			if b[0] == '(' {
				kind, _, _ := strings.Cut(rest, "-")
				open[group] = append(open[group], len(out))
				out = append(out, entity{gumTypes[kind], t.First, len(e.Words)})
			}
			if n := len(open[group]); b[len(b)-1] == ')' && n > 0 {
				out[open[group][n-1]].last = t.Last
				open[group] = open[group][:n-1]
			}
		}
	}
	return out
}

// brackets parts "(1-a(2-b)3)" into "(1-a", "(2-b)" and "3)".
func brackets(column string) []string {
	var out []string
	start := 0
	for i := range column {
		if column[i] == '(' && i > start || i > start && column[i-1] == ')' {
			out = append(out, column[start:i])
			start = i
		}
	}
	if start < len(column) {
		out = append(out, column[start:])
	}
	return out
}

func item(column, prefix string) string {
	for part := range strings.SplitSeq(column, "|") {
		if rest, ok := strings.CutPrefix(part, prefix); ok {
			return rest
		}
	}
	return ""
}

// headOf is the word of an entity whose head lies outside it, where it is a
// proper noun; otherwise -1.
func headOf(e *parse.Example, m entity) int {
	for i := m.first; i < m.last && m.label != ""; i++ {
		if h := e.Words[i].Head - 1; h < m.first || h >= m.last {
			if proper(e, i) {
				return i
			}
			return -1
		}
	}
	return -1
}

func proper(e *parse.Example, i int) bool { return strings.HasPrefix(e.Words[i].XPOS, "NNP") }

// mark labels the proper nouns around the head, without titles, and with an
// "of" that more of them follow: "University of Oru".
func mark(e *parse.Example, m entity, head int) {
	first, last := head, head+1
	for first > m.first && proper(e, first-1) && e.Words[first-1].Rel != "nmod:desc" {
		first--
	}
	for last < m.last {
		switch {
		case proper(e, last):
			last++
		case m.label != "PER" && last+1 < m.last && e.Words[last].Form == "of" && proper(e, last+1):
			last += 2
		default:
			m.last = last
		}
	}
	for i := first; i < last; i++ {
		if e.Names[i] != "" {
			return // an outer name
		}
	}
	for i := first; i < last; i++ {
		e.Names[i] = "I-" + m.label
	}
	e.Names[first] = "B-" + m.label
}
