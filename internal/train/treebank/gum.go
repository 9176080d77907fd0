package treebank

import (
	"strings"

	"github.com/sayso/sayso/language/conllu"
	"github.com/sayso/sayso/language/parse"
	"github.com/sayso/sayso/name"
)

// gumTypes are the entities of GUM that can be names of ours.
var gumTypes = map[string]string{"person": "PER", "organization": "ORG", "place": "LOC"}

// GUMNames reads the names of GUM by the entities that its MISC column marks: an
// entity has a name where its head is a proper noun. Of entities one in another
// the outer one counts. The sentences are parsed by m.
func GUMNames(sentences []conllu.Sentence, m *parse.Model) []name.Example {
	var out []name.Example
	for i := range sentences {
		s := &sentences[i]
		if len(out) == 0 || s.NewDocument() {
			out = append(out, name.Example{Guide: "gum"})
		}
		labels := make([]string, len(s.Words))
		for _, e := range entities(s) {
			if head := headOf(s, e); head >= 0 {
				mark(s, e, head, labels)
			}
		}
		words := make([]parse.Word, len(s.Words))
		for k := range words {
			words[k].Form = s.Words[k].Form
		}
		d := &out[len(out)-1]
		d.Sentences = append(d.Sentences, parse.Sentence{Words: words})
		d.Labels = append(d.Labels, labels)
	}
	for i := range out {
		m.Parse(out[i].Sentences)
	}
	return out
}

// entity is a mention in words [first, last).
type entity struct {
	label       string
	first, last int
}

// entities reads the brackets of the column: "(3-person-..." opens, "3)" closes,
// "(3-person-...)" is one token. Those that close later come first where two
// begin together.
func entities(s *conllu.Sentence) []entity {
	open := map[string][]int{} // by group: indices into out
	var out []entity
	for _, t := range s.Tokens {
		for _, b := range brackets(item(t.Misc, "Entity=")) {
			group, rest, _ := strings.Cut(strings.Trim(b, "()"), "-")
			if b[0] == '(' {
				kind, _, _ := strings.Cut(rest, "-")
				open[group] = append(open[group], len(out))
				out = append(out, entity{gumTypes[kind], t.First, len(s.Words)})
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
func headOf(s *conllu.Sentence, e entity) int {
	for i := e.first; i < e.last && e.label != ""; i++ {
		if h := s.Words[i].Head - 1; h < e.first || h >= e.last {
			if proper(s, i) {
				return i
			}
			return -1
		}
	}
	return -1
}

func proper(s *conllu.Sentence, i int) bool { return strings.HasPrefix(s.Words[i].XPOS, "NNP") }

// mark labels the proper nouns around the head, without titles, and with an
// "of" that more of them follow: "University of Oru".
func mark(s *conllu.Sentence, e entity, head int, labels []string) {
	first, last := head, head+1
	for first > e.first && proper(s, first-1) && s.Words[first-1].Rel != "nmod:desc" {
		first--
	}
	for last < e.last {
		switch {
		case proper(s, last):
			last++
		case e.label != "PER" && last+1 < e.last && s.Words[last].Form == "of" && proper(s, last+1):
			last += 2
		default:
			e.last = last
		}
	}
	for i := first; i < last; i++ {
		if labels[i] != "" {
			return // an outer name
		}
	}
	for i := first; i < last; i++ {
		labels[i] = "I-" + e.label
	}
	labels[first] = "B-" + e.label
}
