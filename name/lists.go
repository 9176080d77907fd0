package name

import (
	"embed"
	"fmt"
	"path"
	"slices"
	"strings"
	"sync"
)

// The files of the folder lists hold words that names are often made of, one file
// for what they say: "city", "surname". The words of an entry of several are
// joined by "_". They are hints to the model, not rules: "georgia" is in two.
//
//go:embed lists/*.txt
var listFiles embed.FS

// lexicon is what the lists say.
type lexicon struct {
	names   []string            // of the lists, in order; each has the bit of its place
	words   map[string]uint32   // the lists that a word is in, also as part of an entry of several: see part
	phrases map[string][]phrase // entries of several words by the first, the longest first
}

// phrase is an entry of several words.
type phrase struct {
	words []string
	lists uint32
}

// part is by how much the bit of a list is shifted that a word is in only as a
// part of an entry.
const part = 16

// lists is made when it is first asked for.
var lists = sync.OnceValue(func() *lexicon {
	l := &lexicon{words: map[string]uint32{}, phrases: map[string][]phrase{}}
	files, err := listFiles.ReadDir("lists")
	if err != nil {
		panic(fmt.Sprintf("name: the lists that were built in: %v", err))
	}
	for _, f := range files {
		text, err := listFiles.ReadFile(path.Join("lists", f.Name()))
		if err != nil {
			panic(fmt.Sprintf("name: the list %s that was built in: %v", f.Name(), err))
		}
		l.names = append(l.names, strings.TrimSuffix(f.Name(), ".txt"))
		bit := uint32(1) << (len(l.names) - 1)
		for entry := range strings.FieldsSeq(string(text)) {
			l.add(strings.Split(entry, "_"), bit)
		}
	}
	for _, p := range l.phrases {
		slices.SortStableFunc(p, func(a, b phrase) int { return len(b.words) - len(a.words) })
	}
	return l
})

func (l *lexicon) add(words []string, bit uint32) {
	if len(words) == 1 {
		l.words[words[0]] |= bit
		return
	}
	l.phrases[words[0]] = append(l.phrases[words[0]], phrase{words, bit})
	for _, w := range words {
		if len(w) > 2 && w != "the" {
			l.words[w] |= bit << part
		}
	}
}

// bit is the bit of a list.
func (l *lexicon) bit(name string) uint32 { return 1 << slices.Index(l.names, name) }

// match is the longest entry of several words that begins lower, or none.
func (l *lexicon) match(lower []string) (words int, in uint32) {
	for _, p := range l.phrases[lower[0]] {
		if len(p.words) < words {
			break
		}
		if len(p.words) <= len(lower) && slices.Equal(p.words, lower[:len(p.words)]) {
			words = len(p.words)
			in |= p.lists
		}
	}
	return words, in
}
