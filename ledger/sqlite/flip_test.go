package sqlite

import (
	"bytes"
	"context"
	"database/sql"
	"fmt"
	"io/fs"
	"math"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/sayso/sayso/ledger"
	"github.com/sayso/sayso/ledger/log"
	"github.com/sayso/sayso/ledger/storetest"
)

// grown is the folder of a ledger in which there is some of everything, with its
// log in it, and the key of the log.
func grown(t *testing.T) (folder string, key *log.Key) {
	t.Helper()
	folder = filepath.Join(t.TempDir(), "grown")
	s := openIn(t, folder)
	name, err := s.Name(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	if key, err = log.LoadKey(t.TempDir(), "sayso/"+name, true); err != nil {
		t.Fatal(err)
	}
	l := log.Open(filepath.Join(folder, "log"), key)
	storetest.Grown(t, s, l)
	storetest.Sequence(t, s, l)
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	return folder, key
}

// spoil copies a ledger, does something to the copy, and gives what verifying finds.
func spoil(t *testing.T, folder string, key *log.Key, do func(folder string)) []string {
	t.Helper()
	spoilt := filepath.Join(t.TempDir(), "spoilt")
	if err := os.CopyFS(spoilt, os.DirFS(folder)); err != nil {
		t.Fatal(err)
	}
	defer os.RemoveAll(spoilt)
	do(spoilt)
	s, err := Open(t.Context(), spoilt, Options{})
	if err != nil {
		return []string{err.Error()}
	}
	defer s.Close()
	l := log.Open(filepath.Join(spoilt, "log"), key)
	v, err := ledger.Verify(t.Context(), s, l, 1, nil)
	if err != nil {
		return []string{err.Error()}
	}
	problems, err := l.Check(t.Context(), v.Leaves, nil)
	if err != nil {
		t.Fatal(err)
	}
	return append(v.Problems, problems...)
}

// TestFlips changes a byte of a stored value, many times anew: SAYSO_FLIPS says how
// many times.
func TestFlips(t *testing.T) {
	n := 60
	if s := os.Getenv("SAYSO_FLIPS"); s != "" {
		n, _ = strconv.Atoi(s)
	} else if testing.Short() {
		n = 20
	}
	folder, key := grown(t)
	if got := spoil(t, folder, key, func(string) {}); len(got) > 0 {
		t.Fatalf("in a ledger that nobody has touched there is %v", got)
	}
	seed := rand.Uint64()
	r := rand.New(rand.NewPCG(seed, 0))
	found := 0
	for range n {
		var what string
		got := spoil(t, folder, key, func(folder string) {
			if r.IntN(5) == 0 {
				what = flipFile(t, r, filepath.Join(folder, "log"))
			} else {
				what = flipValue(t, r, folder)
			}
		})
		if len(got) == 0 {
			t.Errorf("not found: %s (seed %d)", what, seed)
			continue
		}
		found++
	}
	t.Logf("%d of %d found", found, n)
}

// unlogged are files that are no part of the log: locks, and the version of their
// form, without which it does not open.
var unlogged = []string{".sequencer", ".state/treeState.lock", ".state/publish.lock", ".state/version"}

// flipFile changes a byte of a file in or below folder.
func flipFile(t *testing.T, r *rand.Rand, folder string) string {
	var names []string
	err := filepath.WalkDir(folder, func(name string, e fs.DirEntry, err error) error {
		rel, _ := filepath.Rel(folder, name)
		if err == nil && !e.IsDir() && !slices.Contains(unlogged, filepath.ToSlash(rel)) {
			names = append(names, name)
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	name := names[r.IntN(len(names))]
	b, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	at := r.IntN(len(b))
	b[at] ^= byte(1 + r.IntN(255))
	if err := os.WriteFile(name, b, 0o666); err != nil {
		t.Fatal(err)
	}
	return fmt.Sprintf("byte %d of %s", at, name)
}

// raw opens a ledger's database without any of the store's care.
func raw(t *testing.T, folder string) *sql.DB {
	t.Helper()
	db, err := sql.Open("sqlite", filepath.Join(folder, FileName))
	if err != nil {
		t.Fatal(err)
	}
	return db
}

// column is a column of a table.
type column struct{ table, name string }

// keyColumns are rows' numbers, which mean nothing outside the database, and its
// own tables.
var keyColumns = map[column]bool{{"entries", "seq"}: true, {"tombstones", "id"}: true}

// derived are tables of what is computed from claims and can be at any time: they
// are no part of what was added, and verify does not look at them.
var derived = []string{"profiles", "profile_words", "blocks", "matches"}

func columns(t *testing.T, db *sql.DB) []column {
	t.Helper()
	out, err := collect(list(context.Background(), db, "listing columns", `SELECT t.name, c.name FROM pragma_table_list t JOIN pragma_table_info(t.name) c
		WHERE t.schema = 'main' AND t.type = 'table' AND t.name NOT LIKE 'sqlite_%'`, nil, func(scan scanner) (c column, err error) {
		return c, scan(&c.table, &c.name)
	}))
	if err != nil {
		t.Fatal(err)
	}
	return slices.DeleteFunc(out, func(c column) bool { return keyColumns[c] || slices.Contains(derived, c.table) })
}

// flipValue changes a byte of a value in the database.
func flipValue(t *testing.T, r *rand.Rand, folder string) string {
	db := raw(t, folder)
	defer db.Close()
	all := columns(t, db)
	for {
		c := all[r.IntN(len(all))]
		var rows int
		if err := db.QueryRow("SELECT COUNT(*) FROM " + c.table).Scan(&rows); err != nil {
			t.Fatal(err)
		}
		if rows == 0 {
			continue
		}
		var was any
		n := r.IntN(rows)
		key := keyOf(t, db, c.table)
		where := fmt.Sprintf("(%s) = (SELECT %s FROM %s LIMIT 1 OFFSET %d)", key, key, c.table, n)
		if err := db.QueryRow(fmt.Sprintf("SELECT %s FROM %s WHERE %s", c.name, c.table, where)).Scan(&was); err != nil {
			t.Fatal(err)
		}
		now, ok := flipped(r, was)
		if !ok {
			continue
		}
		_, err := db.Exec(fmt.Sprintf("UPDATE %s SET %s = ? WHERE %s", c.table, c.name, where), now)
		if err != nil {
			continue // it may not be that: a number that another row has
		}
		return fmt.Sprintf("%s.%s of row %d: %.60q, was %.60q", c.table, c.name, n, fmt.Sprint(now), fmt.Sprint(was))
	}
}

// keyOf are the columns that tell rows of a table apart.
func keyOf(t *testing.T, db *sql.DB, table string) string {
	t.Helper()
	keys, err := collect(list(context.Background(), db, "", "SELECT name FROM pragma_table_info(?) WHERE pk > 0 ORDER BY pk", []any{table}, func(scan scanner) (s string, err error) {
		return s, scan(&s)
	}))
	if err != nil {
		t.Fatal(err)
	}
	if len(keys) == 0 {
		return "rowid"
	}
	return strings.Join(keys, ", ")
}

// flipped is v with a byte that is another; false where v has none.
func flipped(r *rand.Rand, v any) (any, bool) {
	switch v := v.(type) {
	case int64:
		return v ^ 1<<(8*r.IntN(4)+r.IntN(7)), true
	case float64:
		f := math.Float64frombits(math.Float64bits(v) ^ 1<<r.IntN(64))
		return f, !math.IsNaN(f) && f != v
	case string:
		if v == "" {
			return nil, false
		}
		b := []byte(v)
		b[r.IntN(len(b))] ^= byte(1 + r.IntN(31))
		return string(b), string(b) != v
	case []byte:
		if len(v) == 0 {
			return nil, false
		}
		b := slices.Clone(v)
		b[r.IntN(len(b))] ^= byte(1 + r.IntN(255))
		return b, !sameInside(v, b)
	}
	return nil, false
}

// sameInside reports whether a and b are both compressed and hold the same: zstd
// has bytes that say how to unpack, and not what.
func sameInside(a, b []byte) bool {
	was, err1 := ledger.Unpack(a)
	now, err2 := ledger.Unpack(b)
	return err1 == nil && err2 == nil && bytes.Equal(was, now)
}

// TestRemoved removes a row of each table.
func TestRemoved(t *testing.T) {
	folder, key := grown(t)
	db := raw(t, folder)
	tables := map[string]bool{}
	for _, c := range columns(t, db) {
		tables[c.table] = true
	}
	db.Close()
	if len(tables) < 15 {
		t.Fatalf("there are only the tables %v", tables)
	}
	for table := range tables {
		for _, order := range []string{"ASC", "DESC"} {
			got := spoil(t, folder, key, func(folder string) {
				db := raw(t, folder)
				defer db.Close()
				where := keyOf(t, db, table)
				first, _, _ := strings.Cut(where, ",")
				if _, err := db.Exec(fmt.Sprintf("DELETE FROM %s WHERE (%s) IN (SELECT %s FROM %s ORDER BY %s %s LIMIT 1)", table, where, where, table, first, order)); err != nil {
					t.Fatal(err)
				}
			})
			if len(got) == 0 {
				t.Errorf("a row was removed from %s, and that is not found", table)
			}
		}
	}
}

// TestRewritten rewrites history, key in hand.
func TestRewritten(t *testing.T) {
	folder, key := grown(t)
	l := log.Open(filepath.Join(folder, "log"), key)
	kept, err := l.Checkpoint(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	s := openIn(t, folder)
	v, err := ledger.Verify(t.Context(), s, l, 1, nil)
	if err != nil {
		t.Fatal(err)
	}
	for what, leaves := range map[string][]ledger.Hash{
		"removed":   v.Leaves[:len(v.Leaves)-1],
		"reordered": append([]ledger.Hash{v.Leaves[1], v.Leaves[0]}, v.Leaves[2:]...),
	} {
		other := log.Open(filepath.Join(t.TempDir(), "log"), key)
		if _, err := other.Append(t.Context(), leaves); err != nil {
			t.Fatal(err)
		}
		if got, err := other.Check(t.Context(), leaves, nil); err != nil || len(got) > 0 {
			t.Errorf("%s: a log that fits its entries: %v, %v", what, got, err)
		}
		if got, err := other.Check(t.Context(), leaves, kept); err != nil || len(got) != 1 {
			t.Errorf("%s: it is not told by the checkpoint that was kept: %v, %v", what, got, err)
		}
	}
}
