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
	// Name is the ledger's own, made by chance when it was begun.
	Name(context.Context) (string, error)

	// Known gives, of originals, those that the ledger has, by hash.
	Known(context.Context, []Hash) (map[Hash]ID, error)

	// Add keeps additions, all in one transaction, and says for each, in order, what
	// became of it. Of an original that the ledger has already only the source is
	// kept, if it is new. It writes the entries of all that it keeps.
	//
	// It links a document to the one that it goes back to, as Nearest says, among
	// those that were obtained from the same address and those that a band of the
	// sketch has in common.
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

	// Links yields the links of documents that q asks for: of Document, or, where
	// that is empty, to Of, or else all; in the order in which the documents were
	// added.
	Links(ctx context.Context, document, of ID) iter.Seq2[*Link, error]

	// Sketch is the sketch of a document, empty where it has none, and the bands by
	// which it is found.
	Sketch(context.Context, ID) (Sketch, []int64, error)

	// Read again, a document has a later reading: both take the place of what was
	// kept, which goes into the archive. The reading's number is set. Errors:
	// ErrNotFound; ErrErased.
	Reread(context.Context, *Document, *Reading) error
	// Archive yields earlier readings of a document, with what the document was then, by
	// number.
	Archive(context.Context, ID) iter.Seq2[*Archived, error]

	// Review keeps a review and sets its number. The claim need not be of the
	// latest reading. Errors: ErrNotFound and ErrErased, of the document.
	Review(context.Context, *Review) error
	// Reviews yields the reviews of a document, or where that is empty all of them,
	// in the order in which they were made.
	Reviews(ctx context.Context, document ID) iter.Seq2[*Review, error]

	// Erase removes all that belongs to a document, for good, and the salts of its
	// entries, and keeps the tombstone. Errors: ErrNotFound; ErrErased; ErrBusy, where
	// the document has other entries now than the tombstone lists.
	Erase(context.Context, *Tombstone) error
	// Tombstones yields those of the ledger, in the order in which they were made.
	Tombstones(context.Context) iter.Seq2[*Tombstone, error]

	// Check says what the database finds wrong with itself, in plain words.
	Check(context.Context) ([]string, error)

	// Search yields the documents that q asks for, the best first; see Ranked. A query
	// without a word finds nothing.
	Search(ctx context.Context, q SearchQuery) iter.Seq2[*Hit, error]

	// Entries yields the entries that q asks for, by Seq.
	Entries(ctx context.Context, q EntryQuery) iter.Seq2[*Entry, error]
	// Positions is how many entries are in the log, as far as the store knows.
	Positions(context.Context) (int64, error)
	// Sequenced sets the Position of entries that have got one in the log; entries
	// are told by Seq.
	Sequenced(context.Context, []*Entry) error

	// Match lets f compare the claims of documents that have not been compared since they
	// were read last, at most limit of them, in the order in which they were added, and
	// keeps what comes of it, all in one transaction. It says how many there were. One
	// comparison goes on at a time in a ledger, so that no pair is missed.
	Match(ctx context.Context, limit int, f Comparer) (int, error)
	// Matches yields the matches that q asks for, the most confident first.
	Matches(ctx context.Context, q MatchQuery) iter.Seq2[*MatchDetail, error]

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
	Of       ID     // of a New one, the document that it goes back to: see Link; or ""
}

// Archived is an earlier reading, with the document as it was read then.
type Archived struct {
	Document *Document
	Reading  *Reading
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
