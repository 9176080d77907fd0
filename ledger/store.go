package ledger

import (
	"context"
	"iter"
)

// Store holds a ledger. Package storetest says in tests what is said here; every
// store passes them. A Store may be used by many goroutines at once; what it hands
// out belongs to the caller.
//
// Every method may give, besides the errors named at it, the context's error,
// ErrCorrupt where the database says that it is damaged, and errors of the
// database wrapped with what was attempted. Methods that write may give
// ErrReadOnly, ErrFull and ErrBusy, and then have written nothing. An iterator
// yields an error last.
type Store interface {
	// Known gives, of originals, those that the ledger has, by hash.
	Known(context.Context, []Hash) (map[Hash]ID, error)

	// Add keeps additions, all in one transaction, and says for each, in order, what
	// became of it. Of an original that the ledger has already only the source is
	// kept, if it is new. It writes the entries of all that it keeps.
	//
	// An addition without a Document whose original the ledger does not have is
	// ErrNotFound; nothing is kept then.
	Add(context.Context, []*Addition) ([]Added, error)

	// Original, Document and Reading give what belongs to a document; the reading
	// is the latest. Errors: ErrNotFound; ErrErased.
	Original(context.Context, ID) (*Original, error)
	Document(context.Context, ID) (*Document, error)
	Reading(context.Context, ID) (*Reading, error)
	// Sources gives the sources of a document by number; none where it is unknown.
	Sources(context.Context, ID) ([]*Source, error)

	// Documents yields the documents that q asks for, in the order in which they
	// were added.
	Documents(ctx context.Context, q DocumentQuery) iter.Seq2[*Document, error]
	// Claims yields the claims of the latest readings that q asks for, in the order in
	// which their documents were added, and within a document by ordinal.
	Claims(ctx context.Context, q ClaimQuery) iter.Seq2[*Claim, error]

	// Entries yields the entries that q asks for, by Seq.
	Entries(ctx context.Context, q EntryQuery) iter.Seq2[*Entry, error]
	// Sequenced sets the Position of entries that have got one in the log; entries
	// are told by Seq.
	Sequenced(context.Context, []*Entry) error

	// Stats counts what the ledger holds.
	Stats(context.Context) (Stats, error)

	// Close ends the use of the store. What is running is waited for.
	Close() error
}

// Addition is one original to be kept, with what was read in it.
type Addition struct {
	SHA256 Hash
	Source Source // without its number

	// Original, Document and Reading may be nil where the ledger has the original:
	// then only the source is kept.
	Original *Original
	Document *Document
	Reading  *Reading
	Sketch   Sketch // of the document's text
}

// Added says what became of an addition.
type Added struct {
	Document ID     // that holds it
	Status   Status // New, Resourced or Known
}

// Status says what came of an original that was to be added.
type Status string

// What may come of an original.
const (
	New       Status = "new"        // it is kept
	Resourced Status = "new source" // its bytes were there; that they were obtained here too is kept
	Known     Status = "known"      // all of it was there
)

// Stats counts what a ledger holds.
type Stats struct {
	Documents int64 `json:"documents"`
	Families  int64 `json:"independent"` // documents that are no near-copy of an earlier one
	Sources   int64 `json:"sources"`
	Claims    int64 `json:"claims"`
	Findings  int64 `json:"findings"`
	Reviews   int64 `json:"reviews"`
	Erased    int64 `json:"erased"`
	Received  int64 `json:"bytesReceived"` // of originals
	Stored    int64 `json:"bytesStored"`   // of originals, compressed
	Entries   int64 `json:"entries"`
	Pending   int64 `json:"pending"` // entries that are not in the log yet
}
