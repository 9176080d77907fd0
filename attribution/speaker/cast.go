package speaker

import (
	"slices"
	"strings"

	"github.com/sayso/sayso/attribution"
	"github.com/sayso/sayso/language/parse"
	"github.com/sayso/sayso/name"
)

// figure is somebody of whom the text speaks: a person, a body, a group.
type figure struct {
	name     string // the fullest that the text has
	kind     attribution.Kind
	tokens   []string // of the name, in small letters
	gender   gender
	plural   bool
	former   bool            // "the former mayor"
	roles    map[string]bool // head nouns of what the text calls it
	about    map[string]bool // all words of what the text calls it
	mentions []mention       // in text order
}

// mention is a place where a figure is named.
type mention struct {
	at, sentence int
	subject      bool
	quoted       bool // within quotation marks
}

// cast are the figures of a text.
type cast struct {
	*attribution.Reading
	names     []name.Name          // of the text, some with another type
	quoted    []bool               // of each name
	who       [][]*figure          // of each name: one, or several that it may be
	byToken   map[string][]*figure // the last token of a person's name, any of a body's
	byName    map[string]*figure   // the whole name, in small letters
	nameAt    map[int]int          // index of the name that begins at a byte
	bodies    map[string][]*figure // institutions by any word of their names
	people    []*figure            // in the order in which they were met
	roles     map[string][]*figure // people by role
	described map[string][]*figure // whom the text names by no name, by head noun
}

// castOf reads who is in a text.
func castOf(x *attribution.Reading) *cast {
	c := &cast{
		Reading: x, who: make([][]*figure, len(x.Names)), quoted: make([]bool, len(x.Names)),
		byToken: map[string][]*figure{}, byName: map[string]*figure{}, nameAt: map[int]int{}, bodies: map[string][]*figure{}, roles: map[string][]*figure{}, described: map[string][]*figure{},
	}
	c.retype()
	marks := inside{quotations: x.Quotations}
	for i, n := range c.names {
		c.nameAt[n.Start] = i
		c.quoted[i] = marks.at(n.Start)
	}
	c.enlist(func(n name.Name, tokens []string) bool { return n.Type == name.Person && len(tokens) > 1 })
	c.enlist(func(n name.Name, tokens []string) bool { return n.Type == name.Person && len(tokens) == 1 })
	c.enlist(func(n name.Name, _ []string) bool { return n.Type != name.Person })
	for i, n := range c.names {
		c.observe(i, n)
	}
	c.sex()
	c.populate()
	c.christen()
	return c
}

// retype copies the names, with those as persons' that stand beside a noun which only
// persons are called by: "his sister, Aveline".
func (c *cast) retype() {
	c.names = slices.Clone(c.Reading.Names)
	for i := range c.names {
		n := &c.names[i]
		if n.Type == name.Person {
			continue
		}
		words := c.Sentences[n.Sentence].Words
		for _, role := range rolesAt(words, n, headOf(words, n.First, n.Last)) {
			if genderOfWord(words[role].Form) != unknown {
				n.Type = name.Person
			}
		}
	}
}

// enlist finds the figures of the names that are wanted.
func (c *cast) enlist(wanted func(name.Name, []string) bool) {
	for i, n := range c.names {
		tokens := c.tokens(n)
		if len(tokens) == 0 || !wanted(n, tokens) || n.Type == name.Person && !c.proper(n) {
			continue
		}
		if c.who[i] = c.known(n, tokens); c.who[i] == nil {
			c.who[i] = []*figure{c.add(n, tokens)}
		}
		if who := c.who[i]; len(who) == 1 && len(tokens) > len(who[0].tokens) {
			who[0].tokens, who[0].name = tokens, c.full(n)
		}
	}
}

// tokens are the words of a name in small letters.
func (c *cast) tokens(n name.Name) []string {
	var out []string
	for _, w := range c.bare(&n) {
		if w.UPOS != "PUNCT" && w.Form != "'s" && w.Form != "’s" {
			out = append(out, strings.ToLower(strings.TrimSuffix(w.Form, ".")))
		}
	}
	return out
}

// bare are the words of a name without the titles before a person's.
func (c *cast) bare(n *name.Name) []parse.Word {
	all := c.Sentences[n.Sentence].Words
	first, last := n.First, n.Last
	for n.Type == name.Person && last-first > 1 && titled(all[first].Form) {
		first++
	}
	for last+1 < len(all) && all[last].Form == "-" && all[last].Start == all[last-1].End && all[last+1].Start == all[last].End {
		last += 2 // a double-barrelled name
	}
	return all[first:last]
}

// titled reports whether a word is a title or a calling.
func titled(form string) bool {
	w := strings.ToLower(strings.TrimSuffix(form, "."))
	return gendered[w] != unknown || len(synonyms[w]) > 0 || offices[w]
}

// proper reports whether a person's name is one: it has a capital, is more than a
// title, and heads no chapter or dateline.
func (c *cast) proper(n name.Name) bool {
	words := c.bare(&n)
	if first := strings.ToLower(words[0].Form); divisions[first] || len(words) == 1 && (titled(first) || deities[first]) {
		return false
	}
	return capital(words[0].Form) && words[0].UPOS != "NUM" && !c.dateline(&n)
}

// dateline reports whether a name is the place that a paragraph is dated from: "ORU, 2
// November.", "SUND –".
func (c *cast) dateline(n *name.Name) bool {
	s := c.Text.Sentences[n.Sentence]
	words := c.Sentences[n.Sentence].Words
	if n.First > 0 || n.Last >= len(words) || c.Paragraphs[s.Paragraph].Start != words[0].Start {
		return false
	}
	form := words[n.First].Form
	shouted := len(form) > 1 && form == strings.ToUpper(form)
	switch words[n.Last].Form {
	case "–", "—", "-", "(":
		return true
	case ",":
		return shouted && isNumber(words, n.Last+1)
	}
	return false
}

// full is a name as written, without titles.
func (c *cast) full(n name.Name) string {
	words := c.bare(&n)
	return oneLine(c.Text.Text[words[0].Start:words[len(words)-1].End])
}

func oneLine(s string) string { return strings.Join(strings.Fields(s), " ") }

// maxNamesakes is how many figures of one surname are told apart.
const maxNamesakes = 8

// known are the figures that a name may mean; none where it is a new one.
func (c *cast) known(n name.Name, tokens []string) []*figure {
	if f := c.byName[strings.Join(tokens, " ")]; f != nil {
		return []*figure{f}
	}
	var out []*figure
	for _, f := range c.byToken[tokens[len(tokens)-1]] {
		if f.kind == attribution.Person && agree(tokens, f.tokens) {
			out = append(out, f)
		}
	}
	if out == nil && n.Type != name.Person {
		return c.knownBody(tokens)
	}
	if len(out) > 1 {
		g := c.titleGender(n)
		out = those(out, func(f *figure) bool { return f.gender.fits(g) })
	}
	return out
}

// knownBody is the institution whose name ends in tokens, or whose initials they are.
func (c *cast) knownBody(tokens []string) []*figure {
	for _, f := range c.bodies[tokens[len(tokens)-1]] {
		if len(tokens) > 1 && strings.HasSuffix(" "+strings.Join(f.tokens, " "), " "+strings.Join(tokens, " ")) {
			return []*figure{f}
		}
	}
	if fs := c.bodies["\x00"+strings.Join(tokens, " ")]; len(fs) == 1 {
		return fs
	}
	return nil
}

// agree reports whether a shorter name may be a longer one's: "Orda", "K. Orda",
// "Kamila".
func agree(a, b []string) bool {
	if len(a) == 1 {
		return a[0] == b[len(b)-1] || a[0] == b[0]
	}
	if len(b) == 1 {
		return b[0] == a[len(a)-1] || b[0] == a[0]
	}
	if a[len(a)-1] != b[len(b)-1] {
		return false
	}
	x, y := a[0], b[0]
	return x == y || len(x) == 1 && strings.HasPrefix(y, x) || len(y) == 1 && strings.HasPrefix(x, y)
}

func those(fs []*figure, wanted func(*figure) bool) []*figure {
	var out []*figure
	for _, f := range fs {
		if wanted(f) {
			out = append(out, f)
		}
	}
	return out
}

func (c *cast) add(n name.Name, tokens []string) *figure {
	f := &figure{name: c.full(n), kind: attribution.Person, tokens: tokens, roles: map[string]bool{}, about: map[string]bool{}}
	c.byName[strings.Join(tokens, " ")] = f
	if n.Type != name.Person {
		f.kind = attribution.Institution
		initials := ""
		for _, t := range tokens {
			if !small[t] {
				initials += t[:1]
			}
			c.bodies[t] = append(c.bodies[t], f)
		}
		if len(initials) > 1 {
			c.bodies["\x00"+initials] = append(c.bodies["\x00"+initials], f)
		}
		return f
	}
	f.gender = genderOfName(tokens)
	c.people = append(c.people, f)
	for _, t := range []string{tokens[0], tokens[len(tokens)-1]} {
		if fs := c.byToken[t]; len(fs) < maxNamesakes && (len(fs) == 0 || fs[len(fs)-1] != f) {
			c.byToken[t] = append(fs, f)
		}
	}
	return f
}

// titleGender is the gender that the title before a name tells.
func (c *cast) titleGender(n name.Name) gender {
	for _, w := range strings.Fields(n.Title.In(c.Text.Text)) {
		if g := genderOfWord(w); g != unknown {
			return g
		}
	}
	return unknown
}

// observe takes note of a mention, and of what it tells of its figure.
func (c *cast) observe(i int, n name.Name) {
	words := c.Sentences[n.Sentence].Words
	head := headOf(words, n.First, n.Last)
	for _, f := range c.who[i] {
		f.mentions = append(f.mentions, mention{n.Start, n.Sentence, subject(words, head), c.quoted[i]})
	}
	if len(c.who[i]) != 1 {
		return
	}
	f := c.who[i][0]
	if f.kind == attribution.Institution {
		for _, role := range rolesAt(words, &n, head) {
			c.found(f, strings.ToLower(words[role].Lemma))
		}
		return
	}
	if g := c.titleGender(n); g != unknown {
		f.gender = g
	}
	for _, role := range rolesAt(words, &n, head) {
		c.call(f, words, role)
	}
}

// found takes note that the text calls an institution by a noun: "X, the firm that …".
func (c *cast) found(f *figure, noun string) {
	for _, w := range append([]string{noun}, sameBody[noun]...) {
		if bodies[w] && !slices.Contains(c.bodies[w], f) {
			c.bodies[w] = append(c.bodies[w], f)
		}
	}
}

// call gives f the role whose head noun is word i.
func (c *cast) call(f *figure, words []parse.Word, i int) {
	noun := strings.ToLower(words[i].Lemma)
	first, last := phrase(words, i)
	for _, w := range words[first:last] {
		word := strings.ToLower(w.Lemma)
		f.about[word] = true
		if noun == "member" && assemblies[strings.ToLower(w.Form)] {
			c.play(f, "deputy")
		}
	}
	c.play(f, noun)
	if g := genderOfWord(words[i].Form); g != unknown && f.gender == unknown {
		f.gender = g
	}
}

// play gives f a role and those that are alike.
func (c *cast) play(f *figure, noun string) {
	for _, r := range append([]string{noun}, synonyms[noun]...) {
		if !f.roles[r] {
			f.roles[r] = true
			c.roles[r] = append(c.roles[r], f)
		}
	}
}

// sex takes pronouns as evidence: the first of the sentence whose subject a person
// is, behind the name, or of the next one, where nobody else is named in either.
func (c *cast) sex() {
	at := 0
	var before *figure
	for i, s := range c.Sentences {
		first := at
		for at < len(c.names) && c.names[at].Sentence == i {
			at++
		}
		f := c.alone(first, at)
		switch {
		case f != nil && (before == nil || before == f):
			f.learn(pronounBehind(s.Words, c.names[first].Last))
		case first == at && before != nil && len(s.Words) > 0:
			before.learn(pronouns[strings.ToLower(s.Words[0].Form)].gender)
		}
		before = f
	}
}

// alone is the one person whom the names [first, last) name, as a subject; nil where
// they name several people or none so.
func (c *cast) alone(first, last int) *figure {
	var out *figure
	for i := first; i < last; i++ {
		who := c.who[i]
		if len(who) == 0 || c.names[i].Type != name.Person {
			continue
		}
		if len(who) > 1 || out != nil && out != who[0] {
			return nil
		}
		words := c.Sentences[c.names[i].Sentence].Words
		if out == nil && !subject(words, headOf(words, c.names[i].First, c.names[i].Last)) {
			return nil
		}
		out = who[0]
	}
	return out
}

func (f *figure) learn(g gender) {
	if f.gender == unknown {
		f.gender = g
	}
}

// pronounBehind is the gender of the first pronoun from word i on that has one.
func pronounBehind(words []parse.Word, i int) gender {
	for ; i < len(words); i++ {
		if g := pronouns[strings.ToLower(words[i].Form)].gender; g != unknown && words[i].UPOS == "PRON" {
			return g
		}
	}
	return unknown
}

// populate adds those whom the narrator makes subjects without a name: "the dealer".
func (c *cast) populate() {
	marks := inside{quotations: c.Quotations}
	for i, s := range c.Sentences {
		for k := range s.Words {
			quoted := marks.at(s.Words[k].Start)
			if noun := strings.ToLower(s.Words[k].Lemma); !quoted && c.unnamed(s.Words, k, noun) {
				c.meet(i, s.Words, k, noun)
			}
		}
	}
	for _, f := range c.people {
		slices.SortFunc(f.mentions, func(a, b mention) int { return a.at - b.at })
	}
}

// unnamed reports whether word i is a subject, a noun for one person, without a name
// beside it.
func (c *cast) unnamed(words []parse.Word, i int, noun string) bool {
	w := &words[i]
	if w.UPOS != "NOUN" || w.Rel != "nsubj" || !human(noun) || strings.Contains(w.Feats, "Number=Plur") {
		return false
	}
	for k := max(0, i-near); k < min(len(words), i+near); k++ {
		if _, ok := c.nameAt[words[k].Start]; ok && (words[k].Head == i && besides(&words[k]) || k == i+1) {
			return false
		}
	}
	return true
}

// meet takes note that a sentence's word i, a noun, is spoken of.
func (c *cast) meet(sentence int, words []parse.Word, i int, noun string) {
	if who := c.namedByCapitals(words, i, i, min(len(words), i+8)); len(who) > 0 {
		return
	}
	first, last := phrase(words, i)
	m := mention{at: words[first].Start, sentence: sentence, subject: true}
	f := &figure{name: oneLine(c.Text.Text[m.at:words[last-1].End]), kind: attribution.Anonymous, gender: genderOfWord(noun), about: map[string]bool{}}
	more := modifiers(words, i, first, last)
	f.former = former(words, i)
	if definite(words, i, first) {
		if fs := c.inRole(words, noun, i, first, last); len(fs) == 1 {
			fs[0].mentions = append(fs[0].mentions, m)
			return
		}
		if old := c.again(f, noun, more); old != nil {
			old.mentions = append(old.mentions, m)
			return
		}
	}
	for _, x := range more {
		f.about[x] = true
	}
	f.mentions = []mention{m}
	c.described[noun] = append(c.described[noun], f)
	c.people = append(c.people, f)
}
