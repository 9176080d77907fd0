package main

import (
	"context"
	"errors"
	"flag"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/rogpeppe/go-internal/testscript"

	"github.com/sayso/sayso/internal/pgtest"
)

var update = flag.Bool("update", false, "write the golden parts of the scripts and of docs/USAGE.md anew")

func TestMain(m *testing.M) {
	testscript.Main(m, map[string]func(){"sayso": main})
}

// TestScripts runs what stands in testdata/script: a file a behaviour.
func TestScripts(t *testing.T) { runScripts(t, "testdata/script") }

// TestPostgres runs what stands in testdata/postgres, with ledgers in a server.
func TestPostgres(t *testing.T) {
	runScripts(t, "testdata/postgres", "SAYSO_LEDGER="+pgtest.Address(t), "OTHER_LEDGER="+pgtest.Address(t))
}

func runScripts(t *testing.T, folder string, env ...string) {
	t.Helper()
	statement, err := filepath.Abs("../../document/testdata/statement")
	if err != nil {
		t.Fatal(err)
	}
	cache, err := os.UserCacheDir() // where the PDF reader is kept compiled
	if err != nil {
		t.Fatal(err)
	}
	testscript.Run(t, testscript.Params{
		Dir:           folder,
		UpdateScripts: *update,
		Setup: func(e *testscript.Env) error {
			e.Setenv("SAYSO_KEYS", filepath.Join(e.WorkDir, ".keys"))
			e.Setenv("STATEMENT", statement)
			e.Vars = append(e.Vars, env...)
			e.Setenv("XDG_CACHE_HOME", cache)
			return nil
		},
		RequireExplicitExec: true,
		RequireUniqueNames:  true,
		Cmds:                map[string]func(*testscript.TestScript, bool, []string){"exits": exits},
	})
}

// exits runs a program and checks its exit status: exits 2 sayso check none.txt
func exits(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) < 2 {
		ts.Fatalf("usage: exits STATUS PROGRAM ARGUMENT...")
	}
	want, err := strconv.Atoi(args[0])
	ts.Check(err)
	got := 0
	if err := ts.Exec(args[1], args[2:]...); err != nil {
		e, ok := errors.AsType[*exec.ExitError](err)
		if !ok {
			ts.Fatalf("%v", err)
		}
		got = e.ExitCode()
	}
	if got != want {
		ts.Fatalf("exit status %d, wanted %d", got, want)
	}
}

// TestInterrupted waits for a text that never comes.
func TestInterrupted(t *testing.T) {
	r, w, err := os.Pipe()
	if err != nil {
		t.Fatal(err)
	}
	defer w.Close()
	ctx, cancel := context.WithCancel(t.Context())
	var told strings.Builder
	cancel()
	if got := run(ctx, []string{"check", "-"}, &streams{r, io.Discard, &told}); got != exitInterrupted {
		t.Errorf("exit status %d: %s", got, told.String())
	}
}

func TestOutputThatCannotBeWritten(t *testing.T) {
	for _, args := range [][]string{
		{"check", "../../examples"},
		{"check", "--format", "json", "../../examples"},
		{"check", "--format", "sarif", "../../examples"},
		{"annotate", "../../examples"},
		{"convert", "../../examples/05-obituary-conductor.txt"},
		{"checks"},
		{"version"},
		{"explain", "text-artefact"},
		{"completion", "bash"},
	} {
		var told strings.Builder
		if got := run(t.Context(), args, &streams{os.Stdin, fullWriter{}, &told}); got != exitFailed {
			t.Errorf("%v: exit status %d", args, got)
		}
		if !strings.Contains(told.String(), "the output could not be written: the disk is full") {
			t.Errorf("%v says %q", args, told.String())
		}
	}
}

type fullWriter struct{}

func (fullWriter) Write([]byte) (int, error) { return 0, errors.New("the disk is full") }

// TestUsage runs the commands that docs/USAGE.md shows after "$ " and compares
// what they print.
func TestUsage(t *testing.T) {
	const file = "../../docs/USAGE.md"
	b, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	got, n := shown(t, string(b))
	if n == 0 {
		t.Fatalf("%s shows no command", file)
	}
	if *update {
		if err := os.WriteFile(file, []byte(got), 0o666); err != nil {
			t.Fatal(err)
		}
		return
	}
	if diff := cmp.Diff(string(b), got); diff != "" {
		t.Errorf("%s is stale (go test ./cmd/sayso -update writes it anew):\n%s", file, diff)
	}
}

// shown is a page with the output of each command in its blocks of code
// ("```console", then "$ sayso ...") as it is now, and how many there are.
func shown(t *testing.T, page string) (string, int) {
	const open, end = "```console\n$ sayso ", "```\n"
	var b strings.Builder
	parts := strings.Split(page, open)
	b.WriteString(parts[0])
	for _, part := range parts[1:] {
		command, rest, _ := strings.Cut(part, "\n")
		i := strings.Index(rest, end)
		if i < 0 {
			t.Fatalf("the block of %q has no end", command)
		}
		cmd := exec.Command("sayso", strings.Fields(command)...)
		cmd.Dir, cmd.Env = "../..", append(os.Environ(), "COLUMNS=80")
		out, err := cmd.CombinedOutput()
		if _, status := errors.AsType[*exec.ExitError](err); err != nil && !status {
			t.Fatal(err)
		}
		b.WriteString(open + command + "\n" + string(out) + rest[i:])
	}
	return b.String(), len(parts) - 1
}
