package claim

import (
	"strings"

	"github.com/sayso/sayso/interval"
)

// keyOf is which fact a claim speaks of.
func keyOf(c *Claim, scope string) Key {
	k := Key{Event: c.Event, State: c.State, Thing: thingOf(c), Day: interval.All(), Scope: scope}
	if c.Place != nil {
		k.Place = fold(c.Place.Name)
	}
	if c.Time != nil && c.Time.Value != "" && !c.Time.Interval.Empty() {
		k.Day = c.Time.Interval
	}
	return k
}

// thingOf is the thing counted, or else the one that something is done to or said of.
func thingOf(c *Claim) string {
	for i := range c.Quantities {
		if h := c.Quantities[i].Head; h != "" {
			return h
		}
	}
	for _, r := range []Role{Whom, Who} {
		for i := range c.Args {
			if a := &c.Args[i]; a.Role == r {
				if a.Name != "" {
					return fold(a.Name)
				}
				return a.Head
			}
		}
	}
	return ""
}

// fold is a name in small letters with one space between its words.
func fold(s string) string { return strings.Join(strings.Fields(strings.ToLower(s)), " ") }

// Compatible reports whether two claims with these keys may speak of one fact: the same
// class and state, and nothing that both say differs. What one leaves open does not
// keep them apart.
func (k Key) Compatible(o Key) bool {
	return k.Event != "" && k.Event == o.Event && k.State == o.State && k.Scope == o.Scope &&
		open(k.Place, o.Place) && sameThing(k.Thing, o.Thing) && k.Day.Meets(o.Day)
}

// open reports whether a and b are equal, or one is not known.
func open(a, b string) bool { return a == "" || b == "" || a == b }

// sameThing reports whether two nouns may count the same: people are passengers and
// miners.
func sameThing(a, b string) bool {
	return open(a, b) || broad[a] && (broad[b] || peopleNouns[b]) || broad[b] && peopleNouns[a]
}

// broad are nouns for people of any sort.
var broad = set("people person others")

// scope says which part of a whole a claim counts; "" where it does not say.
func (c *clause) scope() string {
	for _, words := range [][]int{c.own, c.lead} {
		for _, i := range words {
			bound := i+1 < len(c.words) && c.form(i+1) == "than" // "more than 500" is a bound of the figure
			if s := scopes[c.form(i)]; s != "" && !bound {
				return s
			}
		}
	}
	return ""
}

// scopes are words that say which part of a whole is counted.
var scopes = map[string]string{
	"total": "total", "altogether": "total", "overall": "total",
	"including": "part", "among": "part",
	"other": "other", "others": "other", "another": "other", "more": "other", "further": "other", "additional": "other",
	"annually": "per year", "yearly": "per year", "annual": "per year", "daily": "per day", "monthly": "per month",
}
