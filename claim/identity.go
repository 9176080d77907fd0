package claim

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"strings"
)

// idSize is how many bytes of the hash make an id.
const idSize = 8

// aroundWords is how many words on either side of a claim, within its sentence, belong
// to its id.
const aroundWords = 3

// identity is what makes a claim the one that it is: its own words, the word for what
// happens, and the words around.
type identity struct{ trigger, words, before, after string }

func (c *clause) identity() identity {
	id := identity{trigger: c.words[c.trigger].Form, words: c.written(c.own)}
	first, last := c.own[0], c.own[len(c.own)-1]+1
	for i := max(0, first-aroundWords); i < first; i++ {
		id.before += c.words[i].Form + " "
	}
	for i := last; i < min(len(c.words), last+aroundWords); i++ {
		id.after += c.words[i].Form + " "
	}
	return id
}

func (t *tree) written(words []int) string {
	var b strings.Builder
	for _, i := range words {
		b.WriteString(t.words[i].Form)
		b.WriteByte(' ')
	}
	return b.String()
}

// identify gives every claim its id: a hash of its words and of those around it, with
// neither the document's name nor a position in it. What is equal is told apart by a
// count.
func (f *finder) identify() {
	seen := map[identity]int{}
	for i := range f.claims {
		id := f.own[i]
		h := sha256.Sum256(fmt.Appendf(nil, "%s\x00%s\x00%s\x00%s\x00%d", id.trigger, id.words, id.before, id.after, seen[id]))
		f.claims[i].ID = hex.EncodeToString(h[:idSize])
		seen[id]++
	}
}
