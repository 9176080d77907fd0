//go:build !windows

package log

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"syscall"
	"time"

	"github.com/transparency-dev/tessera"
	"github.com/transparency-dev/tessera/storage/posix"

	"github.com/sayso/sayso/ledger"
)

// The limits of a batch, which is integrated at once. It is full when the last of
// the entries comes; the time is for what never happens.
const (
	batchSize    = 1 << 16
	batchTime    = time.Minute
	publishEvery = 100 * time.Millisecond // the least that tessera takes
)

// Append appends leaves and gives the position of the first. When it returns they
// are durable and in a signed checkpoint.
func (l *Log) Append(ctx context.Context, leaves []ledger.Hash) (int64, error) {
	if l.key.Signer == nil {
		return 0, errNoPrivateKey
	}
	if err := os.MkdirAll(l.folder, 0o700); err != nil {
		return 0, fmt.Errorf("appending to the log: %w", err)
	}
	first, err := l.size()
	for ; err == nil && len(leaves) > 0; leaves = leaves[min(len(leaves), batchSize):] {
		err = l.appendBatch(ctx, leaves[:min(len(leaves), batchSize)])
	}
	if err != nil {
		return 0, fmt.Errorf("appending to the log: %w", fullDisk(err))
	}
	return first, nil
}

func (l *Log) appendBatch(ctx context.Context, leaves []ledger.Hash) error {
	// What runs beside must outlive the caller's context until it is shut down.
	background, stop := context.WithCancel(context.WithoutCancel(ctx))
	defer stop()
	driver, err := posix.New(background, posix.Config{Path: l.folder})
	if err != nil {
		return err
	}
	o := tessera.NewAppendOptions().WithCheckpointSigner(l.key.Signer).WithBatching(uint(len(leaves)), batchTime).
		WithPushback(uint(len(leaves)) + 1).WithCheckpointInterval(publishEvery).WithGarbageCollectionInterval(0)
	appender, shutdown, _, err := tessera.NewAppender(background, driver, o)
	if err != nil {
		return err
	}
	futures := make([]tessera.IndexFuture, len(leaves))
	for i := range leaves {
		futures[i] = appender.Add(background, tessera.NewEntry(leaves[i][:]))
	}
	for _, f := range futures {
		if _, err := f(); err != nil {
			return err
		}
	}
	return shutdown(background)
}

// Publish sees to it that the checkpoint is of all that the log has: a process may
// have ended between the two.
func (l *Log) Publish(ctx context.Context) error {
	c, err := l.Checkpoint(ctx)
	if err != nil {
		return err
	}
	size, err := l.size()
	if err != nil || c.Size >= size {
		return err
	}
	background, stop := context.WithCancel(context.WithoutCancel(ctx))
	defer stop()
	driver, err := posix.New(background, posix.Config{Path: l.folder})
	if err != nil {
		return err
	}
	o := tessera.NewAppendOptions().WithCheckpointSigner(l.key.Signer).WithCheckpointInterval(publishEvery)
	if _, _, _, err := tessera.NewAppender(background, driver, o); err != nil {
		return err
	}
	for range 100 {
		if c, err = l.Checkpoint(ctx); err != nil || c.Size >= size {
			return err
		}
		time.Sleep(publishEvery)
	}
	return errors.New("the log's checkpoint could not be published")
}

// size is how many entries the log has durably: as many or more than its
// checkpoint says.
func (l *Log) size() (int64, error) {
	b, err := os.ReadFile(l.path(stateFile))
	if errors.Is(err, fs.ErrNotExist) {
		return 0, nil
	}
	var state struct{ Size int64 }
	if err == nil {
		err = json.Unmarshal(b, &state)
	}
	return state.Size, err
}

// fullDisk is err as the ledger has it.
func fullDisk(err error) error {
	if errors.Is(err, syscall.ENOSPC) {
		return fmt.Errorf("%w (%w)", ledger.ErrFull, err)
	}
	return err
}

// Lock waits until no other process has the log locked, and locks it.
func (l *Log) Lock() (unlock func(), err error) {
	if err := os.MkdirAll(l.folder, 0o700); err != nil {
		return nil, fmt.Errorf("locking the log: %w", err)
	}
	return lockFile(filepath.Join(l.folder, ".sequencer"))
}

func lockFile(name string) (unlock func(), err error) {
	f, err := os.OpenFile(name, os.O_CREATE|os.O_RDWR, 0o600)
	if err != nil {
		return nil, fmt.Errorf("locking: %w", err)
	}
	for {
		if err = syscall.Flock(int(f.Fd()), syscall.LOCK_EX); !errors.Is(err, syscall.EINTR) {
			break
		}
	}
	if err != nil {
		f.Close()
		return nil, fmt.Errorf("locking %s: %w", name, err)
	}
	return func() { f.Close() }, nil
}
