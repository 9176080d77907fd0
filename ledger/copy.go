package ledger

import (
	"context"
	"errors"
	"iter"
)

// Table is a table of a store that is a database. All such stores have the same
// ones.
type Table struct {
	Name    string
	Columns []string
}

// Tables are those in which a ledger is, each behind those that it refers to. The index
// of words, which follows from the documents, is not among them.
var Tables = []*Table{
	{"ledger", []string{"name"}},
	{"documents", []string{"id", "name", "added", "family", "label", "title", "byline", "publisher", "date", "language", "text", "record"}},
	{"originals", []string{"document", "sha256", "media_type", "charset", "size", "data"}},
	{"sources", []string{"document", "number", "name", "url", "obtained"}},
	{"sketches", []string{"document", "sketch"}},
	{"bands", []string{"band", "document"}},
	{"links", []string{"document", "of", "relation", "shared"}},
	{"readings", []string{"document", "number", "version", "archived"}},
	{"claims", []string{"document", "ordinal", "claim", "event", "state", "thing", "place", "scope", "speaker", "stance", "day_from", "day_to", "time_from", "time_to", "value_from", "value_to", "record"}},
	{"findings", []string{"document", "ordinal", "check_id", "severity", "fingerprint", "record"}},
	{"layers", []string{"document", "kind", "record"}},
	{"reviews", []string{"document", "number", "claim", "assessment", "because", "reviewer", "made"}},
	{"evidence", []string{"document", "review", "ordinal", "name", "url", "media_type", "sha256", "data"}},
	{"tombstones", []string{"id", "document", "note"}},
	{"entries", []string{"seq", "kind", "document", "number", "salt", "leaf", "position"}},
	{"profiles", []string{"document", "day_from", "day_to", "words"}},
	{"profile_words", []string{"word", "document"}},
	{"blocks", []string{"block", "document", "ordinal"}},
	{"matches", []string{"a", "a_ordinal", "b", "b_ordinal", "relation", "confidence", "event", "record"}},
}

// Row is a row of a table: int64, float64, string, []byte or nil by column. It
// belongs to whoever yields it, until the next one.
type Row struct {
	Table  *Table
	Values []any
}

// Copier is a Store that can be copied into another one of its like.
type Copier interface {
	Store
	// Dump yields all rows of all Tables, in their order, as they are at one moment.
	Dump(context.Context) iter.Seq2[Row, error]
	// Load keeps what a Dump yields, all in one transaction. Errors: ErrNotEmpty;
	// those of the Dump.
	Load(context.Context, iter.Seq2[Row, error]) error
}

// ErrNotEmpty says that a ledger is not copied into one that holds something.
var ErrNotEmpty = errors.New("there is something in that ledger already; name one that is new")
