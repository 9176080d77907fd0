package log

import (
	"context"
	"errors"

	"github.com/sayso/sayso/ledger"
)

var errNotHere = errors.New("on Windows the log of a ledger cannot be written yet; entries are acknowledged and wait for a machine on which it can")

// Append appends nothing: the driver of the log needs a POSIX file system.
func (l *Log) Append(context.Context, []ledger.Hash) (int64, error) { return 0, errNotHere }

// Publish publishes nothing.
func (l *Log) Publish(context.Context) error { return errNotHere }

// size is how many entries the log has.
func (l *Log) size() (int64, error) {
	c, err := l.Checkpoint(context.Background())
	if err != nil {
		return 0, err
	}
	return c.Size, nil
}

// Lock locks nothing: nobody can write.
func (l *Log) Lock() (unlock func(), err error) { return nil, errNotHere }

func lockFile(string) (unlock func(), err error) { return func() {}, nil }
