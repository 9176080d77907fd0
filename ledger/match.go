package ledger

import (
	"bytes"
	"cmp"
	"context"
	"encoding/json"
	"fmt"
	"math"
	"slices"
	"strings"
	"time"
	"unicode"

	"github.com/sayso/sayso/claim"
	"github.com/sayso/sayso/claim/match"
	"github.com/sayso/sayso/interval"
)

// Match says that two claims of two documents speak of one fact, and how they stand to
// each other. It follows from the claims alone: it is made anew when they are read
// anew, and is no entry of the log.
type Match struct {
	A, B       ClaimRef // B's document was compared later
	Relation   match.Relation
	Confidence float64
	Why        []string

	// The intervals of the figures that were compared; both are All where there are none.
	ValueA, ValueB interval.Interval
}

// ClaimRef names a claim by its place.
type ClaimRef struct {
	Document ID
	Ordinal  int
}

// MatchQuery says which matches are asked for: those that answer to all that is given.
type MatchQuery struct {
	Relations []match.Relation // any of these; none: all
	Document  ID               // that one of the claims stands in
	Speaker   string           // of one of the claims
	Place     string           // of one of the claims
	Event     string
	Least     float64 // confidence
	Offset    int
	Limit     int // default: none
}

// Profile is what a document's claims are compared by besides themselves.
type Profile struct {
	Day   interval.Interval  // of the document, in seconds from 1970
	Words map[string]float64 // see match.Context
}

// Compared is what came of comparing the claims of one document.
type Compared struct {
	Profile *Profile
	Blocks  [][]string // of each claim, by ordinal
	Matches []Match
}

// MatchView is what a comparison may ask of a store. It sees documents that have been
// compared already, and no others.
type MatchView interface {
	// Sharing gives claims that share a block with one of blocks: of each block at most
	// most, those of the documents that were added last.
	Sharing(blocks []string, most int) ([]*Claim, error)
	// Profile is the profile of a document, and the document's family.
	Profile(ID) (*Profile, ID, error)
	// Counts says in how many documents' profiles words stand, up to most, and of how many
	// documents there are profiles.
	Counts(words []string, most int) (map[string]int, int, error)
}

// Comparer compares the claims of a document with those that view shows.
type Comparer func(view MatchView, d *Document, r *Reading) (*Compared, error)

// compareBatch is how many documents are compared in one transaction.
const compareBatch = 16

// MatchAll compares the claims of all documents that have not been compared yet. step is
// told, after each transaction, how many are done; it may be nil.
func MatchAll(ctx context.Context, s Store, step func(done int)) error {
	for {
		n, err := s.Match(ctx, compareBatch, compare)
		if err != nil || n == 0 {
			return err
		}
		if step != nil {
			step(n)
		}
	}
}

// mostSharing is how many claims of one block a claim is compared with.
const mostSharing = 64

// compare is the Comparer.
func compare(view MatchView, d *Document, r *Reading) (*Compared, error) {
	p, err := newProfile(view, d, r)
	if err != nil {
		return nil, err
	}
	c := comparison{view: view, own: d, out: &Compared{Profile: p}, contexts: map[ID]*match.Context{}, families: map[ID]ID{}}
	context := &match.Context{Doc: d.Name(), Publisher: d.Publisher, Day: p.Day, Words: p.Words}
	for _, k := range r.Claims {
		x, err := k.Claim()
		if err != nil {
			return nil, err
		}
		side := match.Side{Claim: x, Context: context}
		blocks := match.Blocks(side)
		c.out.Blocks = append(c.out.Blocks, blocks)
		if len(blocks) == 0 {
			continue
		}
		if err := c.claim(k, side, blocks); err != nil {
			return nil, err
		}
	}
	return c.out, nil
}

// comparison compares the claims of one document.
type comparison struct {
	view     MatchView
	own      *Document
	out      *Compared
	contexts map[ID]*match.Context // of the others
	families map[ID]ID
}

func (c *comparison) claim(k *Claim, side match.Side, blocks []string) error {
	others, err := c.view.Sharing(blocks, mostSharing)
	if err != nil {
		return err
	}
	for _, o := range others {
		context, err := c.context(o.Document)
		if err != nil {
			return err
		}
		if o.Document == c.own.ID || c.families[o.Document] == c.own.Family {
			continue // a copy is no other source
		}
		y, err := o.Claim()
		if err != nil {
			return err
		}
		v := match.Compare(match.Side{Claim: y, Context: context}, side)
		if v.Relation == match.None {
			continue
		}
		m := Match{A: ClaimRef{o.Document, o.Ordinal}, B: ClaimRef{c.own.ID, k.Ordinal}, Relation: v.Relation, Confidence: v.Confidence, Why: v.Why, ValueA: interval.All(), ValueB: interval.All()}
		if v.A != nil {
			m.ValueA, m.ValueB = v.A.Interval, v.B.Interval
		}
		c.out.Matches = append(c.out.Matches, m)
	}
	return nil
}

// context is the context of another document.
func (c *comparison) context(id ID) (*match.Context, error) {
	if x := c.contexts[id]; x != nil {
		return x, nil
	}
	p, family, err := c.view.Profile(id)
	if err != nil {
		return nil, err
	}
	c.families[id] = family
	c.contexts[id] = &match.Context{Doc: string(id), Day: p.Day, Words: p.Words}
	return c.contexts[id], nil
}

// mostWords is how many words a profile has, the weightiest; mostCounted is how far
// the documents that have a word are counted.
const (
	mostWords   = 48
	mostCounted = 2000
)

// newProfile is the profile of d.
func newProfile(view MatchView, d *Document, r *Reading) (*Profile, error) {
	words, err := wordsOf(d, r)
	if err != nil {
		return nil, err
	}
	all := match.NewContext("", "", interval.All(), words, nil).Words
	names := heaviest(all, 2*mostWords)
	counts, of, err := view.Counts(names, mostCounted)
	if err != nil {
		return nil, err
	}
	weighed := map[string]float64{}
	for _, w := range names {
		weighed[w] = math.Round(1000*all[w]*match.Rarity(counts[w]+1, of+1)) / 1000
	}
	p := &Profile{Day: dayOf(d.Date), Words: map[string]float64{}}
	for _, w := range heaviest(weighed, mostWords) {
		p.Words[w] = weighed[w]
	}
	return p, nil
}

// heaviest are the n heaviest words; of equal ones the first by the alphabet.
func heaviest(words map[string]float64, n int) []string {
	out := make([]string, 0, len(words))
	for w := range words {
		out = append(out, w)
	}
	slices.SortFunc(out, func(a, b string) int { return cmp.Or(cmp.Compare(words[b], words[a]), cmp.Compare(a, b)) })
	return out[:min(len(out), n)]
}

// wordsOf are the words that tell what d is about: its names, and its words of some
// length.
func wordsOf(d *Document, r *Reading) ([]string, error) {
	const short = 4 // letters
	out := strings.FieldsFunc(d.Text, func(c rune) bool { return !unicode.IsLetter(c) && c != '\'' })
	out = slices.DeleteFunc(out, func(w string) bool { return len(w) < short })
	for _, l := range r.Layers {
		if l.Kind != "name" {
			continue
		}
		for line := range bytes.Lines(l.Record) {
			var n struct{ Text string }
			if err := json.Unmarshal(line, &n); err != nil {
				return nil, fmt.Errorf("document %s: names: %w (%w)", d.ID, ErrCorrupt, err)
			}
			out = append(out, n.Text)
		}
	}
	return out, nil
}

// dayOf is a document's date as an interval.
func dayOf(date string) interval.Interval {
	const day = 24 * 60 * 60
	if t, err := time.Parse(time.DateOnly, date[:min(len(date), len(time.DateOnly))]); err == nil {
		from := float64(t.Unix())
		return interval.Interval{From: from, To: from + day, ToOpen: true}
	}
	return interval.All()
}

// MatchDetail is a match with its claims and documents, as a list of conflicts shows it.
// The documents are without their texts.
type MatchDetail struct {
	Match
	ClaimA, ClaimB       *claim.Claim
	DocumentA, DocumentB *Document
}
