// Package sqlite keeps a ledger in a folder, in a SQLite database.
package sqlite

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"io/fs"
	"net/url"
	"os"
	"path/filepath"
	"runtime"
	"strings"

	_ "modernc.org/sqlite" // the driver "sqlite"

	"github.com/sayso/sayso/ledger"
)

// FileName is the name of the database in the ledger's folder.
const FileName = "ledger.db"

// Store is a ledger.Store in a folder. Any number of processes may use one
// folder at once: one writes at a time, and the others wait for it.
type Store struct {
	folder string
	read   *sql.DB
	write  *sql.DB // of one connection; nil where the ledger can only be read
}

var _ ledger.Store = (*Store)(nil)

// Options change how a ledger is opened.
type Options struct {
	Create bool // make the folder and the ledger where there is none; default: ErrNoLedger
}

// waitForWriter is how long a writer waits for others to be done, in milliseconds.
const waitForWriter = "60000"

// Open opens the ledger in a folder. One of an older sayso is brought up to date.
// Errors: ledger.ErrNoLedger; ledger.ErrNewer. A folder that cannot be written to
// opens, and what writes to it is ledger.ErrReadOnly.
func Open(ctx context.Context, folder string, o Options) (*Store, error) {
	folder, err := filepath.Abs(folder)
	if err != nil {
		return nil, fmt.Errorf("opening the ledger: %w", err)
	}
	file := filepath.Join(folder, FileName)
	if err := present(file, o.Create); err != nil {
		return nil, err
	}
	s := &Store{folder: folder}
	if writable(file) {
		if err := s.openWriter(ctx, file); err != nil {
			return nil, errors.Join(err, s.Close())
		}
	}
	if err := s.openReader(ctx, file); err != nil {
		return nil, errors.Join(err, s.Close())
	}
	return s, nil
}

// present sees to it that there is a folder to open the file in.
func present(file string, create bool) error {
	_, err := os.Stat(file)
	switch {
	case errors.Is(err, fs.ErrNotExist) && !create:
		return fmt.Errorf("%w in %s; \"sayso add\" begins one, --ledger names another place", ledger.ErrNoLedger, filepath.Dir(file))
	case errors.Is(err, fs.ErrNotExist):
		err = os.MkdirAll(filepath.Dir(file), 0o700)
	}
	if err != nil {
		return fmt.Errorf("opening the ledger: %w", err)
	}
	return nil
}

// writable reports whether the database, and files beside it, can be written.
func writable(file string) bool {
	probe, err := os.CreateTemp(filepath.Dir(file), ".probe-*")
	if err != nil {
		return errors.Is(err, fs.ErrNotExist)
	}
	probe.Close()
	os.Remove(probe.Name())
	f, err := os.OpenFile(file, os.O_WRONLY, 0)
	if err == nil {
		f.Close()
	}
	return err == nil || errors.Is(err, fs.ErrNotExist)
}

func (s *Store) openWriter(ctx context.Context, file string) error {
	var err error
	s.write, err = sql.Open("sqlite", address(file, url.Values{
		"_txlock": {"immediate"},
		"_pragma": {"busy_timeout(" + waitForWriter + ")", "journal_mode(wal)", "synchronous(full)", "foreign_keys(1)", "secure_delete(1)", "cache_size(-65536)"},
	}))
	if err != nil {
		return failed("opening the ledger", err)
	}
	s.write.SetMaxOpenConns(1)
	return migrate(ctx, s.write)
}

// openReader opens the database for reading. What a folder that is read-only
// lacks for others to read and write beside, SQLite does without only when told.
func (s *Store) openReader(ctx context.Context, file string) error {
	var err error
	for _, mode := range []url.Values{{"mode": {"ro"}}, {"mode": {"ro"}, "immutable": {"1"}}} {
		mode["_pragma"] = []string{"busy_timeout(" + waitForWriter + ")", "query_only(1)", "mmap_size(1073741824)"}
		if s.read, err = sql.Open("sqlite", address(file, mode)); err != nil {
			return failed("opening the ledger", err)
		}
		s.read.SetMaxOpenConns(4 + 2*runtime.GOMAXPROCS(0))
		s.read.SetMaxIdleConns(2 * runtime.GOMAXPROCS(0))
		if err = compatible(ctx, s.read); err == nil || s.write != nil || errors.Is(err, ledger.ErrNewer) {
			return err
		}
		s.read.Close()
	}
	return err
}

// address is the URI of a database file.
func address(file string, query url.Values) string {
	path := filepath.ToSlash(file)
	if !strings.HasPrefix(path, "/") {
		path = "/" + path // C:/...
	}
	return (&url.URL{Scheme: "file", Path: path, RawQuery: query.Encode()}).String()
}

// Folder is where the ledger is.
func (s *Store) Folder() string { return s.folder }

// Close ends the use of the store.
func (s *Store) Close() error {
	var errs []error
	for _, db := range []*sql.DB{s.read, s.write} {
		if db != nil {
			errs = append(errs, db.Close())
		}
	}
	return errors.Join(errs...)
}

// change does what f says in one transaction.
func (s *Store) change(ctx context.Context, what string, f func(*sql.Tx) error) error {
	if s.write == nil {
		return fmt.Errorf("%s: %w", what, ledger.ErrReadOnly)
	}
	tx, err := s.write.BeginTx(ctx, nil)
	if err != nil {
		return failed(what, err)
	}
	defer tx.Rollback() // after a commit it does nothing
	if err := f(tx); err != nil {
		return failed(what, err)
	}
	return failed(what, tx.Commit())
}
