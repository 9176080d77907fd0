//go:build unix

package sqlite

import (
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
	"testing"

	"github.com/sayso/sayso/ledger"
	"github.com/sayso/sayso/ledger/storetest"
)

// TestFullDisk lets the database grow no further, as a full disk does.
func TestFullDisk(t *testing.T) {
	folder, key := grown(t)
	s := openIn(t, folder)
	if _, err := s.write.Exec("PRAGMA max_page_count = 1"); err != nil { // as many as it has
		t.Fatal(err)
	}
	big := storetest.Text("big.txt", strings.Repeat("It rained and rained in Kaldra. ", 4000))
	if err := storetest.Add(t, s, big); !errors.Is(err, ledger.ErrFull) || !strings.Contains(err.Error(), "the disk is full") {
		t.Errorf("a full disk: %v", err)
	}
	if _, err := s.write.Exec("PRAGMA max_page_count = 1000000"); err != nil {
		t.Fatal(err)
	}
	if err := storetest.Add(t, s, big); err != nil {
		t.Errorf("once there is room again: %v", err)
	}
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	if got := spoil(t, folder, key, func(string) {}); len(got) > 0 {
		t.Errorf("after the disk was full: %v", got)
	}
}

// TestReadOnly runs itself as somebody who may read the ledger and not write it.
func TestReadOnly(t *testing.T) {
	if folder := os.Getenv("SAYSO_TEST_READONLY"); folder != "" {
		readOnly(t, folder)
		return
	}
	folder, _ := grown(t)
	// Root may write everywhere; nobody must be able to come here.
	place, err := os.MkdirTemp("", "sayso-readonly")
	if err != nil {
		t.Fatal(err)
	}
	defer os.RemoveAll(place)
	if err := os.CopyFS(filepath.Join(place, "ledger"), os.DirFS(folder)); err != nil {
		t.Fatal(err)
	}
	program := filepath.Join(place, "test")
	b, err := os.ReadFile(os.Args[0])
	if err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(program, b, 0o755); err != nil {
		t.Fatal(err)
	}
	for name, mode := range map[string]os.FileMode{place: 0o755, filepath.Join(place, "ledger", FileName): 0o444, filepath.Join(place, "ledger"): 0o555} {
		if err := os.Chmod(name, mode); err != nil {
			t.Fatal(err)
		}
	}
	cmd := exec.Command(program, "-test.run", "^TestReadOnly$", "-test.v")
	cmd.Dir, cmd.Env = "/", append(os.Environ(), "SAYSO_TEST_READONLY="+filepath.Join(place, "ledger"))
	if os.Getuid() == 0 {
		cmd.SysProcAttr = &syscall.SysProcAttr{Credential: &syscall.Credential{Uid: 65534, Gid: 65534}}
	}
	if out, err := cmd.CombinedOutput(); err != nil || !strings.Contains(string(out), "PASS: TestReadOnly") {
		t.Errorf("%v: %s", err, out)
	}
}

func readOnly(t *testing.T, folder string) {
	s := openIn(t, folder)
	if st, err := s.Stats(t.Context()); err != nil || st.Documents != 3 {
		t.Errorf("reading: %+v, %v", st, err)
	}
	if err := storetest.Add(t, s, storetest.Text("new.txt", "New.")); !errors.Is(err, ledger.ErrReadOnly) {
		t.Errorf("writing: %v", err)
	}
	if _, err := s.Check(t.Context()); err != nil {
		t.Errorf("checking: %v", err)
	}
}
