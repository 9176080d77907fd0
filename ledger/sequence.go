package ledger

import (
	"context"
	"fmt"
	"iter"
)

// Log is a ledger's transparency log. Package ledger/log keeps one in a folder.
type Log interface {
	// Lock waits until nobody else has the log locked, and locks it.
	Lock() (unlock func(), err error)
	// Append appends leaves and gives the position of the first. When it returns they
	// are durable and in a signed checkpoint.
	Append(context.Context, []Hash) (int64, error)
	// Leaves yields the leaves that are durable, from a position on.
	Leaves(ctx context.Context, from int64) iter.Seq2[Hash, error]
	// Publish sees to it that the checkpoint is of all that is durable, which an
	// Append that was interrupted may not have done.
	Publish(context.Context) error
	// Origin is the name of the log and of its key: "sayso/" and the ledger's name.
	Origin() string
	// Signed is the text of a note that the log's key has signed, or an error.
	Signed(note string) (string, error)
}

// Sequence appends to the log all entries that are not in it yet, and says how many
// there were. An entry gets into the log once: what a process that was
// interrupted has appended without telling the store is found by its leaf.
func Sequence(ctx context.Context, s Store, l Log) (int, error) {
	unlock, err := l.Lock()
	if err != nil {
		return 0, err
	}
	defer unlock()
	n, err := recoverPositions(ctx, s, l)
	if err != nil {
		return 0, err
	}
	const most = 1 << 16
	for {
		var entries []*Entry
		var leaves []Hash
		for e, err := range s.Entries(ctx, EntryQuery{Pending: true, Limit: most}) {
			if err != nil {
				return n, err
			}
			entries, leaves = append(entries, e), append(leaves, e.Leaf)
		}
		if len(entries) == 0 {
			return n, l.Publish(ctx)
		}
		first, err := l.Append(ctx, leaves)
		if err != nil {
			return n, err
		}
		for i, e := range entries {
			e.Position = first + int64(i)
		}
		// They are in the log: that the store knows it must not be interrupted.
		if err := s.Sequenced(context.WithoutCancel(ctx), entries); err != nil {
			return n, err
		}
		n += len(entries)
	}
}

// recoverPositions tells the store of pending entries that are in the log after
// the last one of which it knows.
func recoverPositions(ctx context.Context, s Store, l Log) (int, error) {
	position, err := s.Positions(ctx)
	if err != nil {
		return 0, err
	}
	pending := map[Hash]*Entry{}
	var found []*Entry
	for leaf, err := range l.Leaves(ctx, position) {
		if err != nil {
			return 0, err
		}
		if len(pending) == 0 {
			for e, err := range s.Entries(ctx, EntryQuery{Pending: true}) {
				if err != nil {
					return 0, err
				}
				pending[e.Leaf] = e
			}
		}
		e := pending[leaf]
		if e == nil {
			return 0, fmt.Errorf("the log has an entry at %d that the ledger does not know: %w; was the ledger put back from an older copy?", position, ErrCorrupt)
		}
		e.Position = position
		found = append(found, e)
		position++
	}
	if len(found) == 0 {
		return 0, nil
	}
	return len(found), s.Sequenced(ctx, found)
}
