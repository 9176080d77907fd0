package main

import (
	"archive/zip"
	"bytes"
	"crypto/sha256"
	"encoding/base64"
	"encoding/binary"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
	"time"

	"golang.org/x/mod/sumdb/note"
	"golang.org/x/mod/sumdb/tlog"
)

// saysoOutput runs a command that must succeed and gives what it prints.
func saysoOutput(t *testing.T, args ...string) string {
	t.Helper()
	var out, told strings.Builder
	if got := run(t.Context(), args, &streams{os.Stdin, &out, &told}); got != exitClean {
		t.Fatalf("sayso %v: exit status %d: %s", args, got, told.String())
	}
	return out.String()
}

// evidenceOf is the package of all claims in which families are counted, unpacked.
func evidenceOf(t *testing.T, texts map[string]string) map[string][]byte {
	t.Helper()
	folder := t.TempDir()
	t.Setenv("SAYSO_KEYS", filepath.Join(folder, "keys"))
	in := filepath.Join(folder, "in")
	if err := os.Mkdir(in, 0o700); err != nil {
		t.Fatal(err)
	}
	for name, text := range texts {
		if err := os.WriteFile(filepath.Join(in, name), []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	kept, file := filepath.Join(folder, "l"), filepath.Join(folder, "e.zip")
	saysoOutput(t, "add", "--ledger", kept, in)
	args := []string{"evidence", "--ledger", kept, "-o", file}
	for line := range strings.Lines(saysoOutput(t, "search", "--ledger", kept, "--thing", "families", "--format", "json")) {
		var row struct{ Ref string }
		if err := json.Unmarshal([]byte(line), &row); err != nil {
			t.Fatal(err)
		}
		args = append(args, row.Ref)
	}
	saysoOutput(t, args...)
	return unzip(t, file)
}

// unzip gives the files of a zip, whose names must be local and each there once.
func unzip(t *testing.T, file string) map[string][]byte {
	t.Helper()
	z, err := zip.OpenReader(file)
	if err != nil {
		t.Fatal(err)
	}
	defer z.Close()
	out := map[string][]byte{}
	for _, f := range z.File {
		if !filepath.IsLocal(f.Name) || !fs.ValidPath(f.Name) || strings.ContainsAny(f.Name, "\\: ") || out[f.Name] != nil {
			t.Errorf("the name %q is not safe, or stands twice", f.Name)
		}
		r, err := f.Open()
		if err != nil {
			t.Fatal(err)
		}
		if out[f.Name], err = io.ReadAll(r); err != nil {
			t.Fatal(err)
		}
	}
	return out
}

// lengths writes values as the page of a package says: L(x) of a string or bytes, I(n) of
// an int64.
func lengths(values ...any) []byte {
	var b bytes.Buffer
	for _, v := range values {
		switch v := v.(type) {
		case int64:
			_ = binary.Write(&b, binary.BigEndian, v)
		case string:
			_ = binary.Write(&b, binary.BigEndian, int64(len(v)))
			b.WriteString(v)
		case []byte:
			_ = binary.Write(&b, binary.BigEndian, int64(len(v)))
			b.Write(v)
		}
	}
	return b.Bytes()
}

// verifyByHand verifies a proof of an original as the page of a package explains it,
// without any of sayso's code.
func verifyByHand(proof, original []byte, key string) error {
	head, checkpoint, _ := strings.Cut(string(proof), "\n\n")
	lines := strings.Split(head, "\n")
	extra, err := base64.StdEncoding.DecodeString(strings.TrimPrefix(lines[1], "extra "))
	if err != nil {
		return err
	}
	var o struct {
		Kind, Document string
		Number         int64
		Salt           []byte
		Original       struct {
			MediaType, Charset string
			Size               int64
			Added              time.Time
		}
	}
	if err := json.Unmarshal(extra, &o); err != nil {
		return err
	}
	sum := sha256.Sum256(original)
	digest := sha256.Sum256(lengths("sayso ledger 1 original", sum[:], o.Original.MediaType, o.Original.Charset, o.Original.Size, o.Document, o.Original.Added.UnixMicro()))
	record := sha256.Sum256(lengths("sayso ledger 1 entry", o.Kind, o.Document, o.Number, o.Salt, digest[:]))
	index, err := strconv.ParseInt(strings.TrimPrefix(lines[2], "index "), 10, 64)
	if err != nil {
		return err
	}
	var way tlog.RecordProof
	for _, line := range lines[3:] {
		h, err := tlog.ParseHash(line)
		if err != nil {
			return err
		}
		way = append(way, h)
	}
	v, err := note.NewVerifier(strings.TrimSpace(key))
	if err != nil {
		return err
	}
	n, err := note.Open([]byte(checkpoint), note.VerifierList(v))
	if err != nil {
		return err
	}
	said := strings.Split(n.Text, "\n")
	size, err := strconv.ParseInt(said[1], 10, 64)
	if err != nil {
		return err
	}
	root, err := tlog.ParseHash(said[2])
	if err != nil {
		return err
	}
	return tlog.CheckRecord(way, size, root, index, tlog.RecordHash(record[:]))
}

// TestEvidence: a package is verified as its page says, by others' code alone; what was
// changed is found.
func TestEvidence(t *testing.T) {
	files := evidenceOf(t, map[string]string{
		"a.txt":     "KALDRA, 4 May 2031\n\nOn 3 May 2031 the flood displaced 421 families in Kaldra. Then 12 families returned.",
		"b<b>.html": "<html><body><h1>Flood</h1><p>On 5 May 2031 the flood displaced 398 families in &lt;Oru&gt; Kaldra.</p><script>alert(1)</script></body></html>",
	})
	checkSums(t, files)
	var documents []struct {
		Original, SHA256, Text string
		Proofs                 []string
		Claims                 []struct {
			Quote, Where string
			Line         int
			Claim        struct{ Start, End int }
		}
	}
	if err := json.Unmarshal(files["claims.json"], &documents); err != nil {
		t.Fatal(err)
	}
	if len(documents) != 2 {
		t.Fatalf("%d documents, want 2", len(documents))
	}
	for i, d := range documents {
		if err := verifyByHand(files[d.Proofs[0]], files[d.Original], string(files["key.pub"])); err != nil {
			t.Errorf("%s: %v", d.Proofs[0], err)
		}
		if got := sha256.Sum256(files[d.Original]); hex.EncodeToString(got[:]) != d.SHA256 {
			t.Errorf("%s is not the original", d.Original)
		}
		for _, c := range d.Claims {
			if got := string(files[d.Text][c.Claim.Start:c.Claim.End]); got != c.Quote || c.Where == "" {
				t.Errorf("%s: the quote is %q at %q, the text has %q", d.Original, c.Quote, c.Where, got)
			}
		}
		other := documents[1-i]
		if verifyByHand(files[d.Proofs[0]], files[other.Original], string(files["key.pub"])) == nil {
			t.Errorf("%s proves %s too", d.Proofs[0], other.Original)
		}
		changed := append(bytes.Clone(files[d.Original]), ' ')
		if verifyByHand(files[d.Proofs[0]], changed, string(files["key.pub"])) == nil {
			t.Errorf("%s proves what was changed too", d.Proofs[0])
		}
	}
	checkIndex(t, string(files["index.html"]))
}

// checkSums checks that all files but the sums themselves are listed with their hash.
func checkSums(t *testing.T, files map[string][]byte) {
	t.Helper()
	listed := 0
	for line := range strings.Lines(string(files["SHA256SUMS"])) {
		sum, name, _ := strings.Cut(strings.TrimSuffix(line, "\n"), "  ")
		if got := fmt.Sprintf("%x", sha256.Sum256(files[name])); got != sum || files[name] == nil {
			t.Errorf("%s is %s, listed as %s", name, got, sum)
		}
		listed++
	}
	if listed != len(files)-1 || listed == 0 {
		t.Errorf("%d of %d files are listed", listed, len(files)-1)
	}
}

func checkIndex(t *testing.T, page string) {
	t.Helper()
	for _, want := range []string{"421 families", "398 families in &lt;Oru&gt;", "sha256sum -c SHA256SUMS", "tlog-proof", "b&lt;b&gt;.html", "does not say that a claim is true"} {
		if !strings.Contains(page, want) {
			t.Errorf("the page does not have %q", want)
		}
	}
	if strings.Contains(page, "<script") || strings.Contains(page, "<b>") {
		t.Error("the page has markup of a statement")
	}
}

// TestEvidenceOfNothing: what is not there is named, and leaves no file.
func TestEvidenceOfNothing(t *testing.T) {
	folder := t.TempDir()
	t.Setenv("SAYSO_KEYS", filepath.Join(folder, "keys"))
	kept, file := filepath.Join(folder, "l"), filepath.Join(folder, "e.zip")
	saysoOutput(t, "add", "--ledger", kept, "../../examples/05-obituary-conductor.txt")
	var told strings.Builder
	if got := run(t.Context(), []string{"evidence", "--ledger", kept, "-o", file, "nowhere/1"}, &streams{os.Stdin, io.Discard, &told}); got != exitFailed || !strings.Contains(told.String(), `no document of the ledger has the ID "nowhere"`) {
		t.Errorf("exit status %d: %s", got, told.String())
	}
	if _, err := os.Stat(file); err == nil {
		t.Error("a file is left")
	}
}
