package postgres

import (
	"testing"

	"github.com/sayso/sayso/internal/pgtest"
	"github.com/sayso/sayso/ledger/sqlite"
	"github.com/sayso/sayso/ledger/storetest"
)

func folder(t *testing.T) *sqlite.Store {
	t.Helper()
	s, err := sqlite.Open(t.Context(), t.TempDir(), sqlite.Options{Create: true})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { s.Close() })
	return s
}

func TestCopy(t *testing.T) {
	t.Run("into the database", func(t *testing.T) { storetest.Copy(t, folder(t), openAt(t, pgtest.Address(t))) })
	t.Run("out of the database", func(t *testing.T) { storetest.Copy(t, openAt(t, pgtest.Address(t)), folder(t)) })
}
