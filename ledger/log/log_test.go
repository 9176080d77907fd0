//go:build !windows

package log

import (
	"crypto/sha256"
	"errors"
	"fmt"
	"io/fs"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"

	"golang.org/x/mod/sumdb/note"

	"github.com/sayso/sayso/ledger"
)

func newLog(t testing.TB) *Log {
	t.Helper()
	folder := t.TempDir()
	key, err := LoadKey(folder, "sayso/test", true)
	if err != nil {
		t.Fatal(err)
	}
	return Open(filepath.Join(folder, "log"), key)
}

func leaves(n int) []ledger.Hash {
	out := make([]ledger.Hash, n)
	for i := range out {
		out[i] = sha256.Sum256([]byte{byte(i), byte(i >> 8)})
	}
	return out
}

// TestGrowth appends across the borders of tiles, and has every file of the log be
// what it has to be at each size.
func TestGrowth(t *testing.T) {
	l := newLog(t)
	all := leaves(700)
	n := 0
	for _, to := range []int{1, 2, 255, 256, 257, 512, 700} {
		first, err := l.Append(t.Context(), all[n:to])
		if err != nil || first != int64(n) {
			t.Fatalf("the first of %d has position %d, want %d: %v", to-n, first, n, err)
		}
		n = to
		if got, err := l.Check(t.Context(), all[:n], nil); err != nil || len(got) > 0 {
			t.Errorf("with %d entries: %v, %v", n, got, err)
		}
		for position := range l.Leaves(t.Context(), int64(n-1)) {
			if position != all[n-1] {
				t.Errorf("the last of %d is another", n)
			}
		}
	}
	if got, _ := l.Check(t.Context(), all[:699], nil); len(got) == 0 {
		t.Error("a log that has more than the ledger is taken for right")
	}
	for _, name := range []string{"tile/0/000", "tile/entries/001", "tile/1/000.p/2"} {
		if err := os.Rename(l.path(name), l.path(name)+"-"); err != nil {
			t.Fatal(err)
		}
		got, err := l.Check(t.Context(), all, nil)
		if err != nil || !strings.Contains(strings.Join(got, "\n"), name+" is missing") {
			t.Errorf("without %s: %v, %v", name, got, err)
		}
		if err := os.Rename(l.path(name)+"-", l.path(name)); err != nil {
			t.Fatal(err)
		}
	}
}

func TestEmpty(t *testing.T) {
	l := newLog(t)
	c, err := l.Checkpoint(t.Context())
	if err != nil || c.Size != 0 {
		t.Errorf("%+v, %v", c, err)
	}
	if got, err := l.Check(t.Context(), nil, nil); err != nil || len(got) > 0 {
		t.Errorf("%v, %v", got, err)
	}
	if err := l.Publish(t.Context()); err != nil {
		t.Error(err)
	}
}

// proven is a proof of an original, and the log.
func proven(t testing.TB) (*Log, []byte) {
	t.Helper()
	l := newLog(t)
	e := ledger.NewEntry(ledger.SourceEntry, "abc", 1, ledger.Hash{1})
	all := append(leaves(5), e.Leaf)
	if _, err := l.Append(t.Context(), all); err != nil {
		t.Fatal(err)
	}
	p, err := l.Prove(t.Context(), 5, e.Open(ledger.Hash{1}))
	if err != nil {
		t.Fatal(err)
	}
	b, err := p.Marshal()
	if err != nil {
		t.Fatal(err)
	}
	return l, b
}

func TestProof(t *testing.T) {
	l, b := proven(t)
	p, err := VerifyProof(b, l.key)
	if err != nil || p.Index != 5 || p.Opening.Document != "abc" || p.Checkpoint.Size != 6 {
		t.Fatalf("%+v, %v", p, err)
	}
	// No byte of it can be another, but those that say the same in other words.
	r := rand.New(rand.NewPCG(1, 2))
	for range 400 {
		other := []byte(string(b))
		other[r.IntN(len(other))] ^= byte(1 + r.IntN(255))
		if q, err := VerifyProof(other, l.key); err == nil && fmt.Sprint(q.Opening, q.Index, q.Checkpoint.Size, q.Checkpoint.Root) != fmt.Sprint(p.Opening, p.Index, p.Checkpoint.Size, p.Checkpoint.Root) {
			t.Errorf("another proof is taken for right:\n%s", other)
		}
	}
	another := newLog(t)
	if _, err := VerifyProof(b, another.key); err == nil || !strings.Contains(err.Error(), "is not signed by the key") {
		t.Errorf("by another key: %v", err)
	}
	if _, err := l.Prove(t.Context(), 6, &p.Opening); err == nil || !strings.Contains(err.Error(), "acknowledged, but in no checkpoint yet") {
		t.Errorf("what is not in the log: %v", err)
	}
	if _, err := l.Prove(t.Context(), 4, &p.Opening); err == nil {
		t.Error("an entry is proved to be another")
	}
}

func FuzzVerifyProof(f *testing.F) {
	l, b := proven(f)
	f.Add(b)
	f.Add([]byte(proofHeader + "\nextra e30=\nindex 0\n\nsayso/test\n0\nx\n\n— x\n"))
	f.Fuzz(func(t *testing.T, data []byte) {
		p, err := VerifyProof(data, l.key)
		if err == nil && p.Checkpoint.Size != 6 {
			t.Errorf("a checkpoint that was never signed: %q", data)
		}
	})
}

func TestKeys(t *testing.T) {
	folder := filepath.Join(t.TempDir(), "keys")
	if _, err := LoadKey(folder, "sayso/a", false); !errors.Is(err, fs.ErrNotExist) {
		t.Errorf("a key that is not there: %v", err)
	}
	keys := make([]*Key, 8)
	var g sync.WaitGroup
	for i := range keys {
		g.Go(func() {
			var err error
			if keys[i], err = LoadKey(folder, "sayso/a", true); err != nil {
				t.Error(err)
			}
		})
	}
	g.Wait()
	for _, k := range keys {
		if k == nil || k.Public != keys[0].Public || k.Signer == nil {
			t.Fatal("one name has two keys")
		}
	}
	if info, err := os.Stat(filepath.Join(folder, "a.key")); err != nil || info.Mode().Perm() != 0o600 {
		t.Errorf("the private key: %v, %v", info.Mode(), err)
	}
	if err := os.Remove(filepath.Join(folder, "a.key")); err != nil {
		t.Fatal(err)
	}
	k, err := LoadKey(folder, "sayso/a", true)
	if err != nil {
		t.Fatal(err)
	}
	if k.Public == keys[0].Public {
		t.Error("the key whose private part is gone is given out again with one")
	}
	if _, err := note.NewVerifier(k.Public); err != nil {
		t.Error(err)
	}
}
