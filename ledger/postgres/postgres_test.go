package postgres

import (
	"errors"
	"sync"
	"testing"

	"go.uber.org/goleak"

	"github.com/sayso/sayso/internal/pgtest"
	"github.com/sayso/sayso/ledger"
	"github.com/sayso/sayso/ledger/storetest"
)

func TestMain(m *testing.M) { goleak.VerifyTestMain(m) }

func open(t *testing.T) ledger.Store { return openAt(t, pgtest.Address(t)) }

func openAt(t *testing.T, address string) *Store {
	t.Helper()
	s, err := Open(t.Context(), address, Options{Create: true})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { s.Close() })
	return s
}

func TestStore(t *testing.T) { storetest.Run(t, open) }

func TestNoLedger(t *testing.T) {
	address := pgtest.Address(t)
	for range 2 { // looking for a ledger makes none
		if _, err := Open(t.Context(), address, Options{}); !errors.Is(err, ledger.ErrNoLedger) {
			t.Error(err)
		}
	}
	if _, err := Open(t.Context(), address+"&dbname=there_is_no_such_database", Options{Create: true}); !errors.Is(err, ledger.ErrNoLedger) {
		t.Error(err)
	}
}

// TestNewer opens a ledger of a version to come.
func TestNewer(t *testing.T) {
	address := pgtest.Address(t)
	openAt(t, address)
	pgtest.Exec(t, address, "UPDATE ledger SET version = 99")
	if _, err := Open(t.Context(), address, Options{Create: true}); !errors.Is(err, ledger.ErrNewer) {
		t.Error(err)
	}
}

// TestBegunTwice opens a new ledger many times at once.
func TestBegunTwice(t *testing.T) {
	address := pgtest.Address(t)
	var g sync.WaitGroup
	for range 8 {
		g.Go(func() {
			s, err := Open(t.Context(), address, Options{Create: true})
			if err != nil {
				t.Error(err)
				return
			}
			s.Close()
		})
	}
	g.Wait()
}

// TestReadOnly opens a ledger where nothing may be written.
func TestReadOnly(t *testing.T) {
	address := pgtest.Address(t)
	openAt(t, address)
	s, err := Open(t.Context(), address+"&default_transaction_read_only=on", Options{})
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close()
	if err := storetest.Add(t, s, storetest.Text("a.txt", "Rain.")); !errors.Is(err, ledger.ErrReadOnly) {
		t.Errorf("adding to a ledger that may only be read: %v", err)
	}
	if _, err := s.Stats(t.Context()); err != nil {
		t.Error(err)
	}
}

// TestBusy waits for another who writes for too long.
func TestBusy(t *testing.T) {
	address := pgtest.Address(t)
	s, waiting := openAt(t, address), openAt(t, address+"&lock_timeout=20")
	err := s.change(t.Context(), "writing for long", func(*writer) error {
		if err := storetest.Add(t, waiting, storetest.Text("a.txt", "Rain.")); !errors.Is(err, ledger.ErrBusy) {
			t.Errorf("while another one writes: %v", err)
		}
		return nil
	}, writing)
	if err != nil {
		t.Error(err)
	}
}

func TestExactText(t *testing.T) {
	for _, s := range []string{"", "Kaldra", "a\x00b", "\xff\xfe", "Çay \uFFFD", "\U0010FE00", "\U0010FE41x\xc3", "\U0010FFFF"} {
		e := escape(s)
		if got := unescape(e); got != s {
			t.Errorf("%q comes back as %q", s, got)
		}
		for _, r := range e {
			if r == 0 {
				t.Errorf("%q is kept as %q", s, e)
			}
		}
	}
}

func FuzzExactText(f *testing.F) {
	f.Add("a\x00\xffb\U0010FE41")
	f.Fuzz(func(t *testing.T, s string) {
		if got := unescape(escape(s)); got != s {
			t.Errorf("%q comes back as %q", s, got)
		}
	})
}
