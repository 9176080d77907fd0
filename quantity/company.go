package quantity

import (
	"math"
	"strings"

	"github.com/sayso/sayso/language/segment"
)

// company is what a symbol must stand with to be the unit that it can be.
type company uint8

const (
	apart   company = iota + 1 // a space between: 16 S, for 16S is a name
	touched                    // no space: 164p, 24pc
	inches                     // touching, or with a stop and more behind: 5 in. deep
	factors                    // ten times as high, for else it counts how often
	seconds                    // one second, 30-second: for else it is an ordinal
)

// companions of the symbols that are also something else.
var companions = segment.NewTable(map[string]company{
	"f": apart, "b": apart, "j": apart, "s": apart, "u": apart, "c": apart, "n": apart, "r": apart, "h": apart, "y": apart, "d": apart,
	"a": apart, "l": apart, "t": apart, "g": apart, "k": apart, "v": apart, "w": apart,
	"p": touched, "pc": touched,
	"in": inches, "second": seconds, "times": factors,
})

// comparisons stand behind the "times" that multiplies.
var comparisons = segment.NewTable(named(
	"as", "more", "less", "higher", "lower", "larger", "greater", "smaller", "bigger", "faster", "slower", "longer", "shorter", "better", "worse",
	"stronger", "weaker", "wider", "deeper", "heavier", "lighter", "older", "the", "that", "its", "their", "his", "fewer", "cheaper", "hotter", "brighter",
))

// inCompany settles symbols and words that are units only in some company.
func (r *reader) inCompany(f factor, a *amount) bool {
	if r.yearLike(&a.num) && r.capital(f.first) && !r.Atoms[f.first].Has(segment.AllUpper) && r.width(f.first) > 2 {
		return false
	}
	if r.width(f.first) == 1 && r.mark(f.last) == '.' && r.tight(f.last) && r.tight(f.last+1) && r.kind(f.last+1) == segment.Word { // 159 U.N. members
		return false
	}
	if r.mark(f.first) == '×' {
		return r.tight(f.first) && r.kind(f.last) != segment.Number
	}
	if f.last-f.first != 1 && f.power == 1 {
		return true
	}
	c, ok := lookUp(r, companions, f.first)
	if !ok {
		return true
	}
	switch tight := r.tight(f.first); c {
	case apart:
		return !tight || r.tightUnit(f.first, a)
	case touched:
		return tight && !(r.tight(f.last) && r.kind(f.last) != segment.Mark)
	case factors:
		_, ok := lookUp(r, comparisons, f.last)
		return ok
	case inches:
		return tight && r.mark(f.first-1) != '-' || r.mark(f.last) == '.' && r.tight(f.last) && r.kind(f.last+1) == segment.Word && !r.capital(f.last+1)
	case seconds:
		return a.num.value == 1 && a.num.form == inWords || r.mark(f.first-1) == '-'
	}
	return true
}

// tightUnit reports whether a symbol of one letter that touches its number is a
// unit: 5g and 12V are common, 3F and 16S are names of figures and things.
func (r *reader) tightUnit(k int, a *amount) bool {
	if !strings.Contains("ghstdlLVWAK", r.Of(k)) || r.Of(k) == "s" && r.decade(a) {
		return false
	}
	figure := r.capital(k) && a.num.value < 10 && a.num.decimals == 0
	return !figure && r.mark(a.first-1) != ',' && !r.labelled(a.first-1) && !r.rowed(a.first)
}

// decade reports whether a, with an s behind it, is a decade: the 1970s, mid-20s.
func (r *reader) decade(a *amount) bool {
	return a.num.decimals == 0 && (r.yearLike(&a.num) ||
		math.Mod(a.num.value, 10) == 0 && r.follows(a.first-1, "the", "early", "late", "mid", "their", "his", "her", "-"))
}
