package postgres

import (
	"errors"
	"fmt"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgconn"

	"github.com/sayso/sayso/ledger"
)

// meanings are the codes of PostgreSQL's errors that have a name in a ledger.
var meanings = map[string]error{
	"25006": ledger.ErrReadOnly, // the server is a standby
	"42501": ledger.ErrReadOnly, // the user may not
	"53100": ledger.ErrFull,
	"40001": ledger.ErrBusy,
	"40P01": ledger.ErrBusy, // a deadlock
	"55P03": ledger.ErrBusy, // waited too long for a lock
	"XX001": ledger.ErrCorrupt,
	"XX002": ledger.ErrCorrupt,
	"3D000": ledger.ErrNoLedger, // there is no such database
}

// failed says what was attempted when err came. A nil err stays nil.
func failed(what string, err error) error {
	if err == nil {
		return nil
	}
	if e, ok := errors.AsType[*pgconn.PgError](err); ok {
		if meaning := meanings[e.Code]; meaning != nil {
			return fmt.Errorf("%s: %w (%w)", what, meaning, err)
		}
	}
	if errors.Is(err, pgx.ErrNoRows) {
		err = ledger.ErrNotFound
	}
	return fmt.Errorf("%s: %w", what, err)
}
