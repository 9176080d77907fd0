package main

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/sayso/sayso/ledger"
	"github.com/sayso/sayso/ledger/sqlite"
)

// crashes is a folder in which a ledger grows, and what was acknowledged.
type crashes struct {
	folder string
	env    []string
	acked  map[string]ledger.ID // by the name of the original
}

func newCrashes(t *testing.T) *crashes {
	folder := t.TempDir()
	return &crashes{folder, append(os.Environ(), "SAYSO_KEYS="+filepath.Join(folder, "keys")), map[string]ledger.ID{}}
}

// corpus writes n records that no other round has.
func (c *crashes) corpus(t *testing.T, round, n int) {
	t.Helper()
	var b bytes.Buffer
	for i := range n {
		fmt.Fprintf(&b, "{\"id\":\"%d-%d\",\"text\":\"On 3 May 2031 the flood of Kaldra displaced %d families, %d in all, said Ilva Renn.\"}\n", round, i, 100*round+i, i)
	}
	if err := os.WriteFile(filepath.Join(c.folder, "corpus.jsonl"), b.Bytes(), 0o666); err != nil {
		t.Fatal(err)
	}
}

// add adds the corpus and kills the process after a time; 0: never.
func (c *crashes) add(t *testing.T, after time.Duration) {
	t.Helper()
	cmd := exec.Command("sayso", "add", "--format", "json", "corpus.jsonl")
	var out, told bytes.Buffer
	cmd.Dir, cmd.Env, cmd.Stdout, cmd.Stderr = c.folder, c.env, &out, &told
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	if after > 0 {
		kill := time.AfterFunc(after, func() { _ = cmd.Process.Kill() }) // SIGKILL; it may have ended
		defer kill.Stop()
	}
	err := cmd.Wait()
	if e, ok := errors.AsType[*exec.ExitError](err); err != nil && (!ok || e.Exited() || after == 0) {
		t.Fatalf("%v: %s", err, told.String())
	}
	lines := bufio.NewScanner(&out)
	for lines.Scan() {
		var r addedRecord
		if json.Unmarshal(lines.Bytes(), &r) == nil { // the last may be cut short
			c.acked[r.Name] = r.Document
		}
	}
}

// verify checks that the ledger is whole, and has all that was acknowledged, once.
func (c *crashes) verify(t *testing.T) {
	t.Helper()
	folder := filepath.Join(c.folder, defaultLedger)
	if _, err := os.Stat(filepath.Join(folder, sqlite.FileName)); err != nil {
		if len(c.acked) > 0 {
			t.Fatal(err)
		}
		return
	}
	cmd := exec.Command("sayso", "verify")
	cmd.Dir, cmd.Env = c.folder, c.env
	if out, err := cmd.CombinedOutput(); err != nil {
		t.Fatalf("%v: %s", err, out)
	}
	s, err := sqlite.Open(t.Context(), folder, sqlite.Options{})
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close()
	seen := map[string]bool{}
	for d, err := range s.Documents(t.Context(), ledger.DocumentQuery{}) {
		if err != nil {
			t.Fatal(err)
		}
		name := "corpus.jsonl#" + d.Label
		if id, ok := c.acked[name]; seen[name] || ok && id != d.ID {
			t.Errorf("%s is there twice", name)
		}
		seen[name] = true
	}
	for name := range c.acked {
		if !seen[name] {
			t.Errorf("%s was acknowledged and is lost", name)
		}
	}
}

// TestKilled kills "sayso add" at random moments; SAYSO_CRASHES says how many
// times. After some times a new ledger is begun: verifying takes as long as the ledger
// is large.
func TestKilled(t *testing.T) {
	n := 4
	if s := os.Getenv("SAYSO_CRASHES"); s != "" {
		n, _ = strconv.Atoi(s)
	}
	const records, each = 150, 20
	killed, rounds := 0, 0
	for rounds < n {
		c := newCrashes(t)
		c.corpus(t, 0, records)
		begun := time.Now()
		c.add(t, 0)
		whole := time.Since(begun)
		for range min(each, n-rounds) {
			rounds++
			c.corpus(t, rounds, records)
			before, begun := len(c.acked), time.Now()
			c.add(t, time.Millisecond+rand.N(whole))
			if len(c.acked)-before < records {
				killed++
			} else {
				whole = min(whole, time.Since(begun)) // it was done before
			}
			c.verify(t)
		}
		// What was interrupted goes on where it was.
		c.add(t, 0)
		c.add(t, 0)
		c.verify(t)
		t.Logf("%d of %d times killed before all was acknowledged; failed: %v", killed, rounds, t.Failed())
	}
}

// TestTwoWriters has two processes add at once, some of it the same.
func TestTwoWriters(t *testing.T) {
	c := newCrashes(t)
	c.corpus(t, 1, 60)
	var g sync.WaitGroup
	for range 2 {
		g.Go(func() {
			cmd := exec.Command("sayso", "add", "corpus.jsonl")
			cmd.Dir, cmd.Env = c.folder, c.env
			if out, err := cmd.CombinedOutput(); err != nil || strings.Contains(string(out), "not provable") {
				t.Errorf("%v: %s", err, out)
			}
		})
	}
	g.Wait()
	c.add(t, 0)
	c.verify(t)
	if len(c.acked) != 60 {
		t.Errorf("%d documents", len(c.acked))
	}
}
