package sqlite

import (
	"database/sql"
	"errors"
	"os"
	"path/filepath"
	"sync"
	"testing"

	"go.uber.org/goleak"

	"github.com/sayso/sayso/ledger"
	"github.com/sayso/sayso/ledger/storetest"
)

func TestMain(m *testing.M) { goleak.VerifyTestMain(m) }

func open(t *testing.T) ledger.Store { return openIn(t, filepath.Join(t.TempDir(), "some ledger #1?")) }

func openIn(t *testing.T, folder string) *Store {
	t.Helper()
	s, err := Open(t.Context(), folder, Options{Create: true})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := s.Close(); err != nil {
			t.Error(err)
		}
	})
	return s
}

func TestStore(t *testing.T) { storetest.Run(t, open) }

func TestNoLedger(t *testing.T) {
	folder := filepath.Join(t.TempDir(), "none")
	if _, err := Open(t.Context(), folder, Options{}); !errors.Is(err, ledger.ErrNoLedger) {
		t.Error(err)
	}
	if _, err := os.Stat(folder); err == nil {
		t.Error("looking for a ledger has made one")
	}
}

// TestNewer opens a ledger of a version to come.
func TestNewer(t *testing.T) {
	folder := t.TempDir()
	openIn(t, folder).Close()
	file := filepath.Join(folder, FileName)
	db, err := sql.Open("sqlite", file)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := db.Exec("PRAGMA user_version = 99; PRAGMA wal_checkpoint(truncate)"); err != nil {
		t.Fatal(err)
	}
	db.Close()
	before, _ := os.ReadFile(file)
	if _, err := Open(t.Context(), folder, Options{Create: true}); !errors.Is(err, ledger.ErrNewer) {
		t.Error(err)
	}
	if after, _ := os.ReadFile(file); string(before) != string(after) {
		t.Error("a newer ledger was changed")
	}
}

func TestDamaged(t *testing.T) {
	folder := t.TempDir()
	if err := os.WriteFile(filepath.Join(folder, FileName), []byte("this is no database, whatever its name may say"), 0o666); err != nil {
		t.Fatal(err)
	}
	if _, err := Open(t.Context(), folder, Options{}); !errors.Is(err, ledger.ErrCorrupt) {
		t.Error(err)
	}
}

// TestBegunTwice opens a new ledger many times at once.
func TestBegunTwice(t *testing.T) {
	folder := t.TempDir()
	var g sync.WaitGroup
	for range 8 {
		g.Go(func() {
			s, err := Open(t.Context(), folder, Options{Create: true})
			if err != nil {
				t.Error(err)
				return
			}
			s.Close()
		})
	}
	g.Wait()
}
