package ledger

import "github.com/sayso/sayso/interval"

// DocumentQuery says which documents are asked for: those that answer to all that
// is given. The zero DocumentQuery asks for all.
type DocumentQuery struct {
	After  ID     // only those added after this one
	Prefix string // of the ID
	Name   string // of a source
	URL    string // of a source
	Label  string
	Family ID
	Words  string // that it holds: see SearchQuery
	Limit  int    // default: none
}

// ClaimQuery says which claims are asked for: those that answer to all that is
// given. The zero ClaimQuery asks for all. Names are compared folded.
type ClaimQuery struct {
	Document ID
	ID       string // of the claim
	Event    string
	State    string
	Things   []string // any of these
	Place    string
	Speaker  string
	Stance   string
	Words    string // that its document holds: see SearchQuery

	Day   *interval.Interval // the key's day meets it; one that is not known meets every day
	Time  *interval.Interval // the time that the claim is about is known and meets it
	Value *interval.Interval // there is a figure, and it meets it

	After  ID   // only those of documents added after this one
	ByTime bool // those first whose time begins first, and of these those whose time ends first
	Limit  int  // default: none
}

// EntryQuery says which entries are asked for. The zero EntryQuery asks for all.
type EntryQuery struct {
	After    int64 // only those with a greater Seq
	Document ID
	Kind     Kind
	Pending  bool // only those that are not in the log yet
	Limit    int  // default: none
}
