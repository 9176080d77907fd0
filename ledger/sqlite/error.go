package sqlite

import (
	"database/sql"
	"errors"
	"fmt"

	sqlite3 "modernc.org/sqlite"
	lib "modernc.org/sqlite/lib"

	"github.com/sayso/sayso/ledger"
)

// meanings are the primary result codes of SQLite that have a name in a ledger.
var meanings = map[int]error{
	lib.SQLITE_FULL:     ledger.ErrFull,
	lib.SQLITE_READONLY: ledger.ErrReadOnly,
	lib.SQLITE_BUSY:     ledger.ErrBusy,
	lib.SQLITE_CORRUPT:  ledger.ErrCorrupt,
	lib.SQLITE_NOTADB:   ledger.ErrCorrupt,
}

// failed says what was attempted when err came. A nil err stays nil.
func failed(what string, err error) error {
	if err == nil {
		return nil
	}
	if e, ok := errors.AsType[*sqlite3.Error](err); ok {
		if meaning := meanings[e.Code()&0xff]; meaning != nil {
			return fmt.Errorf("%s: %w (%w)", what, meaning, err)
		}
	}
	if errors.Is(err, sql.ErrNoRows) {
		err = ledger.ErrNotFound
	}
	return fmt.Errorf("%s: %w", what, err)
}
