package stance

import (
	"strings"

	"github.com/sayso/sayso/language/parse"
)

// effect is what an embedding word makes of the clause or noun below it.
type effect byte

// The effects, as the tables write them.
const (
	none         effect = 0
	holds        effect = '+' // as its own clause: "managed to"
	fails        effect = '-' // the reverse of that: "failed to"
	presupposed  effect = '!' // true whatever happens to its own clause: "know that"
	supposedNot  effect = '~' // untrue whatever happens: "pretend that"
	demanded     effect = 'd'
	demandedNot  effect = 'D' // "forbid to"
	planned      effect = 'p'
	predicted    effect = 'f'
	appears      effect = '?'
	believed     effect = 'b'
	disbelieved  effect = 'n' // "not think that"
	possible     effect = 'm'
	improbable   effect = 'u' // "unlikely to"
	enabled      effect = 'c'
	attempted    effect = 't'
	wished       effect = 'w'
	asked        effect = 'a'
	left         effect = 'o' // nothing is said of it
	undertakings        = "dDp"
)

// frame is how a clause or noun hangs on the word that embeds it.
type frame uint8

const (
	that frame = iota // a finite clause
	to                // an infinitive
	ing               // a gerund
	of                // a noun: its object, or behind "of"
	attr              // a noun that it describes: "alleged attack"
	frames
)

var frameNames = map[string]frame{"that": that, "to": to, "ing": ing, "of": of, "attr": attr}

// signature is what an embedding word does where its own clause is said to hold,
// and where it is said not to.
type signature struct{ said, denied effect }

// lexeme is what the tables say of a lemma.
type lexeme struct {
	frames [frames]signature
	with   map[string]signature // by preposition, for nouns and gerunds: "call for"
	kinds  kind
}

// lexicon are the words of a language that the rules know, by lemma.
type lexicon map[string]*lexeme

func (l lexicon) at(lemma string) *lexeme {
	x := l[lemma]
	if x == nil {
		x = &lexeme{}
		l[lemma] = x
	}
	return x
}

var unknown = &lexeme{}

// of is what the tables say of a word, by its lemma or, where that is not known, by
// what it comes from: "forbade", "declin".
func (l lexicon) of(w *parse.Word) *lexeme {
	if x := l[w.Lemma]; x != nil {
		return x
	}
	lemma := strings.ToLower(w.Lemma)
	if x := l[lemma]; x != nil {
		return x
	}
	if w.UPOS == "VERB" {
		if x := l[englishIrregular[strings.ToLower(w.Form)]]; x != nil {
			return x
		}
		if x := l[lemma+"e"]; x != nil {
			return x
		}
	}
	return unknown
}

// addKinds adds words to classes.
func (l lexicon) addKinds(words map[kind]string) {
	for k, list := range words {
		for _, w := range strings.Fields(list) {
			l.at(w).kinds |= k
		}
	}
}

// addSignatures adds lines of a frame, the two effects, and lemmas. A frame that is
// none of frameNames is a preposition.
func (l lexicon) addSignatures(table string) {
	for line := range strings.Lines(table) {
		f := strings.Fields(line)
		if len(f) < 3 {
			continue
		}
		s := signature{effect(f[1][0]), effect(f[1][1])}
		for _, w := range f[2:] {
			x := l.at(w)
			if n, ok := frameNames[f[0]]; ok {
				x.frames[n] = s
			} else {
				if x.with == nil {
					x.with = map[string]signature{}
				}
				x.with[f[0]] = s
			}
		}
	}
}
