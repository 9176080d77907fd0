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
)

// Backup copies the ledger, with its log, to a folder, which must not be there yet.
// The ledger may be in use meanwhile, but nothing may be put into its log. A copy
// that fails leaves nothing.
func (s *Store) Backup(ctx context.Context, folder string) (err error) {
	if err := os.MkdirAll(filepath.Dir(folder), 0o700); err != nil {
		return fmt.Errorf("copying the ledger: %w", err)
	}
	if err := os.Mkdir(folder, 0o700); err != nil {
		if errors.Is(err, fs.ErrExist) {
			err = fmt.Errorf("%s is there already; name a folder that is not", folder)
		}
		return fmt.Errorf("copying the ledger: %w", err)
	}
	defer func() {
		if err != nil {
			err = errors.Join(err, os.RemoveAll(folder))
		}
	}()
	// The connections for reading are forbidden all writing, elsewhere too.
	db, err := sql.Open("sqlite", address(filepath.Join(s.folder, FileName), url.Values{"_pragma": {"busy_timeout(" + waitForWriter + ")"}}))
	if err != nil {
		return failed("copying the ledger", err)
	}
	defer db.Close()
	if _, err := db.ExecContext(ctx, "VACUUM INTO ?", filepath.Join(folder, FileName)); err != nil {
		return failed("copying the ledger", err)
	}
	from := filepath.Join(s.folder, "log")
	if _, err := os.Stat(from); errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	if err := os.CopyFS(filepath.Join(folder, "log"), os.DirFS(from)); err != nil {
		return fmt.Errorf("copying the ledger's log: %w", err)
	}
	return nil
}
