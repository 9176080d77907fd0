package log

import (
	"bytes"
	"context"
	"encoding/binary"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"github.com/transparency-dev/tessera/api/layout"
	"golang.org/x/mod/sumdb/tlog"

	"github.com/sayso/sayso/ledger"
)

const (
	stateFile = ".state/treeState"
	width     = layout.TileWidth
	tileBits  = 8 // of the tree's levels in a tile
)

// tree holds the hashes of a tree, level by level: level k has those of the whole
// subtrees of 2^k leaves.
type tree [][]tlog.Hash

func growTree(leaves []ledger.Hash) tree {
	level := make([]tlog.Hash, len(leaves))
	for i := range leaves {
		level[i] = tlog.RecordHash(leaves[i][:])
	}
	t := tree{level}
	for len(level) > 1 {
		next := make([]tlog.Hash, len(level)/2)
		for i := range next {
			next[i] = tlog.NodeHash(level[2*i], level[2*i+1])
		}
		t, level = append(t, next), next
	}
	return t
}

// root is the root of the tree of the first n leaves; n must not be 0.
func (t tree) root(n int64) (root tlog.Hash) {
	first := true
	for k := 0; n>>k > 0; k++ {
		if n>>k&1 == 0 {
			continue
		}
		h := t[k][n>>k-1]
		if !first {
			h = tlog.NodeHash(h, root)
		}
		root, first = h, false
	}
	return root
}

// Check compares the whole log with leaves, which the ledger says it has, in order,
// and says in plain words where it is another. kept is a checkpoint that was kept
// elsewhere, or nil.
func (l *Log) Check(ctx context.Context, leaves []ledger.Hash, kept *Checkpoint) (problems []string, err error) {
	defer func() {
		if p := recover(); p != nil {
			err = fmt.Errorf("checking the log: %v", p)
		}
	}()
	t := growTree(leaves)
	problem := func(format string, args ...any) { problems = append(problems, fmt.Sprintf(format, args...)) }
	c, err := l.Checkpoint(ctx)
	switch {
	case err != nil:
		problem("%v", err)
	case c.Size > int64(len(leaves)):
		problem("the log has a checkpoint of %d entries, but of the ledger only the first %d stand in it in order", c.Size, len(leaves))
	case c.Size < int64(len(leaves)):
		problem("the ledger has %d entries that are to be in the log, its checkpoint is of %d", len(leaves), c.Size)
	case c.Size > 0 && t.root(c.Size) != c.Root:
		problem("the log's checkpoint of %d entries is of other entries than the ledger's", c.Size)
	}
	if kept != nil {
		problems = append(problems, t.compare(kept)...)
	}
	return append(problems, l.checkFiles(t, leaves)...), nil
}

// compare says whether the tree goes on from a checkpoint that was kept
// elsewhere.
func (t tree) compare(kept *Checkpoint) []string {
	switch {
	case kept.Size > int64(len(t[0])):
		return []string{fmt.Sprintf("the checkpoint that was kept is of %d entries, the ledger has %d: some were removed", kept.Size, len(t[0]))}
	case kept.Size > 0 && t.root(kept.Size) != kept.Root:
		return []string{fmt.Sprintf("the first %d entries are not those of the checkpoint that was kept: history was rewritten", kept.Size)}
	}
	return nil
}

// checkFiles compares every file of the log with what it has to be, and looks for
// those that are missing.
func (l *Log) checkFiles(t tree, leaves []ledger.Hash) (problems []string) {
	want := map[string]bool{} // false until seen
	for name := range whole(int64(len(leaves))) {
		want[name] = false
	}
	err := filepath.WalkDir(l.path("tile"), func(path string, e fs.DirEntry, err error) error {
		if err != nil || e.IsDir() {
			return err
		}
		rel, err := filepath.Rel(l.folder, path)
		if err != nil {
			return err
		}
		name := filepath.ToSlash(rel)
		got, err := os.ReadFile(path)
		if err != nil {
			return err
		}
		expected, ok := t.file(name, leaves)
		if !ok || !bytes.Equal(got, expected) {
			problems = append(problems, "the log's file "+name+" is not what the ledger's entries make it")
		}
		want[name] = true
		return nil
	})
	if err != nil && (len(leaves) > 0 || !errors.Is(err, fs.ErrNotExist)) {
		problems = append(problems, fmt.Sprintf("the log's files cannot be read: %v", err))
	}
	for name, seen := range want {
		if !seen {
			problems = append(problems, "the log's file "+name+" is missing")
		}
	}
	return append(problems, l.checkState(t, int64(len(leaves)))...)
}

// checkState looks at what tessera remembers, by which it would go on.
func (l *Log) checkState(t tree, n int64) []string {
	want := fmt.Sprintf(`{"size":%d,"root":"%s"}`, n, "")
	if n > 0 {
		want = fmt.Sprintf(`{"size":%d,"root":"%s"}`, n, t.root(n))
	}
	got, err := os.ReadFile(l.path(stateFile))
	if errors.Is(err, fs.ErrNotExist) && n == 0 || err == nil && (n == 0 || string(got) == want) {
		return nil
	}
	return []string{"the log's file " + stateFile + " is not what the ledger's entries make it"}
}

// whole yields the names of the files that a log of n entries has to have.
func whole(n int64) map[string]bool {
	out := map[string]bool{}
	for level := 0; n > 0; level++ {
		for i := int64(0); i*width < n; i++ {
			p := uint8(min(n-i*width, width)) // 256 is 0, which is whole
			out[layout.TilePath(uint64(level), uint64(i), p)] = true
			if level == 0 {
				out[layout.EntriesPath(uint64(i), p)] = true
			}
		}
		n /= width
	}
	return out
}

// file is what the file of that name has to hold; false where the log has no such
// file. Those of an earlier, smaller log may still be there.
func (t tree) file(name string, leaves []ledger.Hash) ([]byte, bool) {
	level, index, n, ok := parseName(name)
	if !ok {
		return nil, false
	}
	if level < 0 {
		from, to := index*width, index*width+n
		if to > int64(len(leaves)) {
			return nil, false
		}
		var b []byte
		for _, leaf := range leaves[from:to] {
			b = append(binary.BigEndian.AppendUint16(b, uint16(len(leaf))), leaf[:]...)
		}
		return b, true
	}
	if level*tileBits >= len(t) || index*width+n > int64(len(t[level*tileBits])) {
		return nil, false
	}
	var b []byte
	for _, h := range t[level*tileBits][index*width : index*width+n] {
		b = append(b, h[:]...)
	}
	return b, true
}

// parseName reads "tile/0/x001/234.p/5": level, index and how many hashes; the level
// of entries is -1.
func parseName(name string) (level int, index, n int64, ok bool) {
	parts := strings.SplitN(name, "/", 3)
	if len(parts) != 3 || parts[0] != "tile" {
		return 0, 0, 0, false
	}
	if level = -1; parts[1] != "entries" {
		l, err := layout.ParseTileLevel(parts[1])
		if err != nil {
			return 0, 0, 0, false
		}
		level = int(l)
	}
	i, p, err := layout.ParseTileIndexPartial(parts[2])
	n = int64(p)
	if n == 0 {
		n = width
	}
	return level, int64(i), n, err == nil && i < 1<<40
}
