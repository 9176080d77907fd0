package document

import (
	"context"
	"errors"
	"io/fs"
	"iter"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"
)

// tree writes files into a new folder, goes there and returns.
func tree(t *testing.T, files map[string]string) {
	t.Helper()
	t.Chdir(t.TempDir())
	for name, data := range files {
		if err := os.MkdirAll(filepath.Dir(name), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(name, []byte(data), 0o644); err != nil {
			t.Fatal(err)
		}
	}
}

// outcome puts what was read in lines: a document's name, id and text, or the
// error.
func outcome(docs iter.Seq2[*Document, error]) []string {
	var out []string
	for d, err := range docs {
		if err != nil {
			out = append(out, "error: "+err.Error())
			continue
		}
		out = append(out, d.Original.Name+" "+d.ID+": "+d.Text)
	}
	return out
}

func TestRead(t *testing.T) {
	tree(t, map[string]string{
		"a.txt":             "Oru opened a school.",
		"empty.txt":         "",
		"blank.txt":         " \n\n",
		"report.pdf":        "%PDF-1.7 ...",
		"noise.txt":         "\x00\x01\x02\x03\x04\x05",
		"notes/b.text":      "Tarn has 3 wells.",
		"notes/a/deep.txt":  "Deep.",
		"notes/.hidden.txt": "Hidden.",
		"notes/.git/x.txt":  "Hidden too.",
		"notes/photo.png":   "\x89PNG",
		"pictures/p.png":    "\x89PNG",
		"odd[1].txt":        "A name that looks like a pattern.",
		"readme":            "No extension.",
		"log":               `{"doc":"x","text":"Seen by its first bytes."}`,
		"d.jsonl":           "12\n{\"text\":12}",
		"e.jsonl":           "\n \n",
		"c.jsonl": "\uFEFF" + `{"id":"one","text":"First."}` + "\n\n" + `{"id":2,"text":"Second."}` + "\r\n" +
			`{"id":"three"}` + "\n" + `not a record` + "\n" + `{"text":"No id."}` + "\n" + `{"id":"void","text":""}`,
	})
	tests := []struct {
		name  string
		paths []string
		want  []string
	}{
		{"files, one missing", []string{"a.txt", "gone.txt", "readme"}, []string{
			"a.txt a: Oru opened a school.",
			"error: gone.txt: there is no such file or folder; check the path",
			"readme readme: No extension.",
		}},
		{"a folder", []string{"notes"}, []string{
			"notes/a/deep.txt deep: Deep.",
			"notes/b.text b: Tarn has 3 wells.",
		}},
		{"a hidden file that is named", []string{"notes/.hidden.txt"}, []string{"notes/.hidden.txt .hidden: Hidden."}},
		{"a folder without texts", []string{"pictures"}, []string{
			"error: pictures: no file in it has an extension that sayso knows (" + extensions() + "); name the files themselves",
		}},
		{"a pattern", []string{"notes/**/*.{txt,text}"}, []string{
			"notes/a/deep.txt deep: Deep.",
			"notes/b.text b: Tarn has 3 wells.",
		}},
		{"a file named like a pattern", []string{"odd[1].txt"}, []string{"odd[1].txt odd[1]: A name that looks like a pattern."}},
		{"patterns without a match, and without sense", []string{"*.doc", "[x"}, []string{
			"error: *.doc: no file matches the pattern; check the path",
			"error: [x: the pattern cannot be read; check its brackets and braces",
		}},
		{"standard input", []string{"-"}, []string{"- stdin: From a pipe."}},
		{"what is no text", []string{"empty.txt", "blank.txt", "report.pdf", "noise.txt", "a.txt"}, []string{
			"error: empty.txt: it is empty; check that it was saved",
			"error: blank.txt: it holds no text; write or save a text in it",
			"error: report.pdf: it is damaged, or no PDF file; open it in a PDF viewer and print it to a new PDF file",
			"error: noise.txt: it is not text; check that it is the right file, or save its text as UTF-8",
			"a.txt a: Oru opened a school.",
		}},
		{"JSON Lines of another kind", []string{"d.jsonl", "e.jsonl"}, []string{
			`error: d.jsonl:1: this is not a record but a JSON number; ` + recordForm,
			`error: d.jsonl:2: the record's "text" is a JSON number, not a string; ` + recordForm,
			`error: e.jsonl: it holds no records; ` + recordForm,
		}},
		{"JSON Lines", []string{"c.jsonl", "log"}, []string{
			"c.jsonl#one one: First.",
			"c.jsonl#2 2: Second.",
			`error: c.jsonl:4: the record has no "text"; ` + recordForm,
			"error: c.jsonl:5: this is not a record: its JSON is broken at byte 2; " + recordForm,
			"c.jsonl#c-6 c-6: No id.",
			"error: c.jsonl:7: it holds no text; write or save a text in it",
			"log#x x: Seen by its first bytes.",
		}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			got := outcome(Read(t.Context(), tt.paths, Options{Stdin: strings.NewReader("From a pipe.")}))
			for i := range got {
				got[i] = filepath.ToSlash(got[i])
			}
			if diff := cmp.Diff(tt.want, got); diff != "" {
				t.Errorf("Read(%q) (-want +got):\n%s", tt.paths, diff)
			}
		})
	}
}

func TestReadWithoutPermission(t *testing.T) {
	if os.Getuid() == 0 {
		t.Skip("root may read everything")
	}
	tree(t, map[string]string{"shut/a.txt": "A.", "b.txt": "B."})
	if err := os.Chmod("shut", 0); err != nil {
		t.Fatal(err)
	}
	defer os.Chmod("shut", 0o755)
	got := outcome(Read(t.Context(), []string{"shut", "b.txt"}, Options{}))
	want := []string{"error: shut: you have no permission to read it; ask its owner, or change its permissions", "b.txt b: B."}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
}

func TestReadErrorsUnwrap(t *testing.T) {
	for _, err := range Read(t.Context(), []string{"gone"}, Options{}) {
		if e, ok := errors.AsType[*Error](err); !ok || e.Name != "gone" || !errors.Is(err, fs.ErrNotExist) {
			t.Errorf("got %#v, want an *Error about gone that wraps fs.ErrNotExist", err)
		}
	}
}

func TestReadFormats(t *testing.T) {
	for _, tt := range []struct{ format, want string }{
		{"", "x x: *One* <b>"},
		{"text", "x x: *One* <b>"},
		{"markdown", "x x: One "},
		{"html", "x x: *One*"},
		{"jsonl", "error: x:1: this is not a record: its JSON is broken at byte 1; " + recordForm},
		{"doc", "error: x: there is no format named doc; choose one of " + strings.Join(Formats(), ", ")},
	} {
		tree(t, map[string]string{"x": "*One* <b>"})
		if diff := cmp.Diff([]string{tt.want}, outcome(Read(t.Context(), []string{"x"}, Options{Format: tt.format}))); diff != "" {
			t.Errorf("as %q: %s", tt.format, diff)
		}
	}
}

// TestReadAtOnce reads inputs of all formats in many goroutines, under the race
// detector's eyes.
func TestReadAtOnce(t *testing.T) {
	var done sync.WaitGroup
	for _, name := range []string{"x.txt", "x.md", "x.html"} {
		for range 8 {
			done.Go(func() {
				d := read1(t, name, "# Rain\n\n<p>"+para+"</p>\n\n"+para)
				d.Position(len(d.Text) / 2)
			})
		}
	}
	done.Wait()
}

func TestReadStops(t *testing.T) {
	records := strings.Repeat(`{"text":"One."}`+"\n", 100)
	t.Run("when the caller does", func(t *testing.T) {
		n := 0
		for range InputsFrom(t.Context(), "r.jsonl", strings.NewReader(records), Options{}) {
			if n++; n == 3 {
				break
			}
		}
		if n != 3 {
			t.Errorf("%d inputs, want 3", n)
		}
	})
	t.Run("when the context is done", func(t *testing.T) {
		ctx, cancel := context.WithCancel(t.Context())
		cancel()
		got := outcome(Read(ctx, []string{"a", "b"}, Options{}))
		if diff := cmp.Diff([]string{"error: context canceled"}, got); diff != "" {
			t.Error(diff)
		}
	})
}

func TestRecordCharsets(t *testing.T) {
	for _, tt := range []struct{ data, text, note string }{
		{"\xFF\xFE{\x00\"\x00t\x00e\x00x\x00t\x00\"\x00:\x00\"\x00\x1C\x04\"\x00}\x00\n\x00", "М", ""},
		{"{\"text\":\"Oru \xC3\xA9\xC3\xA9\xC3\xA9\xC3\xA9 \xFF\"}", "Oru éééé \uFFFD", "One character could not be read and stands as U+FFFD, in line 1."},
		{"{\"text\":\"Caf\xE9 in Oru\"}", "Café in Oru", "It does not state its encoding; it was read as windows-1252, which is a guess."},
	} {
		d := read1(t, "r.jsonl", tt.data)
		if d.Text != tt.text || notes(d) != tt.note {
			t.Errorf("%q: text %q, notes %q", tt.data, d.Text, notes(d))
		}
	}
}

func FuzzJSONL(f *testing.F) {
	for _, s := range []string{`{"id":"a","date":"2031-05-01","text":"x"}` + "\n", "{\"text\":\"\\ud800\"}", "\n\n[]\nnull", "\xFF\xFE{", `{"id":{},"text":"x","dct":"1"}`} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, data string) {
		checkRead(t, "x.jsonl", data)
	})
}

func TestRecordDates(t *testing.T) {
	tests := []struct{ record, date, from, note string }{
		{`{"date":"2031-05-01","text":"x"}`, "2031-05-01T00:00:00Z", "the record's date", ""},
		{`{"date":"2031-05-01","dct":"2031-05-02T09:30:00","text":"x"}`, "2031-05-02T09:30:00Z", "the record's dct", ""},
		{`{"date":"2031-05-01","dct":"yesterday","text":"x"}`, "2031-05-01T00:00:00Z", "the record's date", `The date in the record's dct, "yesterday", could not be read.`},
		{`{"date":"2031-02-30","text":"x"}`, "", "", `The date in the record's date, "2031-02-30", could not be read.`},
		{`{"text":"x"}`, "", "", ""},
	}
	for _, tt := range tests {
		for d, err := range readString("r.jsonl", tt.record) {
			if err != nil {
				t.Fatal(err)
			}
			m := metadataOf(d)
			if m.Date != tt.date || m.From != tt.from || m.Notes != tt.note {
				t.Errorf("%s: %+v", tt.record, m)
			}
		}
	}
}

// readString reads data as a file of that name.
func readString(name, data string) iter.Seq2[*Document, error] {
	return documents(InputsFrom(context.Background(), name, strings.NewReader(data), Options{}))
}

// checkRead reads data as a file of that name and fails unless all that comes of it
// are *Errors and documents that hold together. It says what the last of them was
// and how many there were.
func checkRead(t *testing.T, name, data string) (outcome string, n int) {
	t.Helper()
	for d, err := range readString(name, data) {
		n++
		if err != nil {
			if _, ok := errors.AsType[*Error](err); !ok {
				t.Errorf("%s: not an *Error: %v", name, err)
			}
			outcome = err.Error()
			continue
		}
		checkBlocks(t, d)
		checkPieces(t, d)
		outcome = d.Language + " " + notes(d)
	}
	if n == 0 {
		t.Errorf("%s: neither a document nor an error", name)
	}
	return outcome, n
}

// checkBlocks fails unless the blocks are in order, hold words and lie in the
// text.
func checkBlocks(t interface{ Fatalf(string, ...any) }, d *Document) {
	end := 0
	for i, b := range d.Blocks {
		if !b.Within(d.Text) || b.Start < end || strings.TrimSpace(b.In(d.Text)) == "" {
			t.Fatalf("block %d of %q is %v; the one before ends at %d", i, d.Text, b, end)
		}
		end = b.End
		if got := d.BlockAt(b.Start); got != i {
			t.Fatalf("BlockAt(%d) = %d, want %d", b.Start, got, i)
		}
	}
}

// checkPieces fails unless the text is UTF-8 and its pieces are in order and lead
// into the original.
func checkPieces(t interface{ Fatalf(string, ...any) }, d *Document) {
	if !utf8.ValidString(d.Text) {
		t.Fatalf("not UTF-8: %q", d.Text)
	}
	last := -1
	for i, p := range d.source.pieces {
		if p.text <= last || p.text > len(d.Text) || p.original < 0 || p.original > len(d.source.text) {
			t.Fatalf("piece %d is %v, after one at %d; the original ends at %d", i, p, last, len(d.source.text))
		}
		last = p.text
		d.Position(p.text)
	}
}

// read1 reads data as a file of that name, which must hold one document.
func read1(t testing.TB, name, data string) *Document {
	t.Helper()
	var only *Document
	for d, err := range readString(name, data) {
		if err != nil {
			t.Fatal(err)
		}
		if only != nil {
			t.Fatalf("%s holds more than one document", name)
		}
		only = d
	}
	return only
}

func notes(d *Document) string {
	var s []string
	for _, n := range d.Notes {
		s = append(s, n.Message)
	}
	return strings.Join(s, "\n")
}

// metadata are what a document states of itself.
type metadata struct{ Title, Byline, Publisher, Date, From, URL, Language, Notes string }

func metadataOf(d *Document) metadata {
	m := metadata{d.Title, d.Byline, d.Publisher, "", d.Date.From, d.Original.URL, d.Language, notes(d)}
	if d.Date.Known() {
		m.Date = d.Date.Format("2006-01-02T15:04:05Z07:00")
	}
	return m
}
