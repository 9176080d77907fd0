// Package log keeps a ledger's transparency log in a folder: tiles as
// c2sp.org/tlog-tiles has them, written by transparency-dev/tessera, with signed
// checkpoints. What is in the log is the leaves of the ledger's entries, which are
// salted hashes: it may be published, and it tells nothing about the ledger.
package log

import (
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"iter"
	"path/filepath"

	"github.com/transparency-dev/tessera/api"
	"github.com/transparency-dev/tessera/api/layout"
	"github.com/transparency-dev/tessera/client"
	"golang.org/x/mod/sumdb/note"
	"golang.org/x/mod/sumdb/tlog"
	"k8s.io/klog/v2"

	"github.com/sayso/sayso/ledger"
)

func init() {
	// What tessera would write to standard error it returns too.
	klog.LogToStderr(false)
	klog.SetOutput(io.Discard)
}

// Log is a log in a folder. It may be used by several processes at once.
type Log struct {
	folder string
	key    *Key
	files  client.FileFetcher
}

// Open opens the log in a folder; the folder is made when the first entry is
// appended.
func Open(folder string, key *Key) *Log {
	return &Log{folder, key, client.FileFetcher{Root: folder}}
}

// Checkpoint is a signed statement of what the log holds.
type Checkpoint struct {
	Origin string // who signs it: the key's name
	Size   int64  // entries
	Root   tlog.Hash
	Note   []byte // as signed
}

// ParseCheckpoint reads a checkpoint and verifies its signature.
func ParseCheckpoint(signed []byte, v note.Verifier) (*Checkpoint, error) {
	n, err := note.Open(signed, note.VerifierList(v))
	if err != nil {
		return nil, fmt.Errorf("the checkpoint is not signed by the key %s: %w", v.Name(), err)
	}
	c := &Checkpoint{Note: signed}
	var root string
	if _, err := fmt.Sscanf(n.Text, "%s\n%d\n%s\n", &c.Origin, &c.Size, &root); err != nil {
		return nil, fmt.Errorf("this is not a checkpoint: %w", err)
	}
	if c.Root, err = tlog.ParseHash(root); err != nil {
		return nil, fmt.Errorf("this is not a checkpoint: %w", err)
	}
	if c.Origin != v.Name() || c.Size < 0 {
		return nil, fmt.Errorf("the checkpoint is of %q, not of %q", c.Origin, v.Name())
	}
	return c, nil
}

// Checkpoint is the latest one of the log. Of a log in which there is nothing yet
// it is an empty one.
func (l *Log) Checkpoint(ctx context.Context) (*Checkpoint, error) {
	signed, err := l.files.ReadCheckpoint(ctx)
	if errors.Is(err, fs.ErrNotExist) {
		return &Checkpoint{Origin: l.key.Name()}, nil
	}
	if err != nil {
		return nil, fmt.Errorf("reading the log's checkpoint: %w", err)
	}
	return ParseCheckpoint(signed, l.key.Verifier)
}

// Leaves yields the leaves that the log has durably, from a position on.
func (l *Log) Leaves(ctx context.Context, from int64) iter.Seq2[ledger.Hash, error] {
	return func(yield func(ledger.Hash, error) bool) {
		size, err := l.size()
		for ; err == nil && from < size; from++ {
			var bundle api.EntryBundle
			bundle, err = client.GetEntryBundle(ctx, l.files.ReadEntryBundle, uint64(from)/layout.EntryBundleWidth, uint64(size))
			for i := from % layout.EntryBundleWidth; err == nil && i < int64(len(bundle.Entries)); i++ {
				if len(bundle.Entries[i]) != len(ledger.Hash{}) {
					err = fmt.Errorf("entry %d of the log is no hash: %w", from, ledger.ErrCorrupt)
					break
				}
				if !yield(ledger.Hash(bundle.Entries[i]), nil) {
					return
				}
				from++
			}
			from--
		}
		if err != nil {
			yield(ledger.Hash{}, fmt.Errorf("reading the log: %w", err))
		}
	}
}

// Parse reads a checkpoint of this log and verifies its signature.
func (l *Log) Parse(signed []byte) (*Checkpoint, error) {
	return ParseCheckpoint(signed, l.key.Verifier)
}

// PublicKey is the key by which others verify, in the form of package note.
func (l *Log) PublicKey() string { return l.key.Public }

// Origin is the name of the log, which is its key's.
func (l *Log) Origin() string { return l.key.Name() }

// CanSign reports whether the private key is there, so that the log can grow.
func (l *Log) CanSign() bool { return l.key.Signer != nil }

// path is where a file of the log is.
func (l *Log) path(name string) string { return filepath.Join(l.folder, filepath.FromSlash(name)) }

// Sign signs a text, which ends with a line's end.
func (l *Log) Sign(text string) (string, error) {
	if l.key.Signer == nil {
		return "", errNoPrivateKey
	}
	b, err := note.Sign(&note.Note{Text: text}, l.key.Signer)
	return string(b), err
}

// Signed is the text of a note that this log has signed, or the error says that it
// has not.
func (l *Log) Signed(signed string) (string, error) {
	n, err := note.Open([]byte(signed), note.VerifierList(l.key.Verifier))
	if err != nil {
		return "", err
	}
	return n.Text, nil
}
