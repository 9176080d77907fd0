package document

import (
	"errors"
	"io"
	"math/rand/v2"
	"runtime"
	"strings"
	"testing"
)

// hostile are parts that, repeated, have made readers slow, deep or fall over.
var hostile = []string{
	"“", "\"", "(", "\n", "\r", "\t", "|", "a|", " \u00A0", "\uFEFF", "é", "\u202E", "😀", "a\n", "- a\n", "1. a\n", "12\n\n", "a\tb\n", "a    ", "x. ", "\x1B[0m",
	"<", "<div>", "<p>", "<b>", "<a href=x>", "<table><tr><td>", "<br>", "<!--", "<!--1-->a", "<svg><title>", "<script>", "</p>", "<p a=b ", "&", "&amp", "&#", "&shy;", "<li>", "<h1>a", "<q>", "<sup><a>", "<pre>\n",
	"*a_", "**a ", "[", "![", "[a](", "](", "`", "~~a", "> ", "- ", "# ", "|a", "[a]: b\n", "[^a]", "\\", "<http://a>", "    a\n", "```\n", "---\n", "a: &a [*a]\n",
	"{", "[\"", "{\"text\":", "{\"text\":\"\\ud800\"}\n", "{}\n",
}

// TestHostile reads each part ten thousand times in each format. What comes
// of it must be a document that holds together, or an *Error.
func TestHostile(t *testing.T) {
	times := 10_000
	if testing.Short() {
		times = 1000
	}
	for _, name := range []string{"x.txt", "x.md", "x.html", "x.jsonl"} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			for _, part := range hostile {
				outcome, n := checkRead(t, name, strings.Repeat(part, times))
				t.Logf("%q: %d, %s", part, n, outcome)
			}
		})
	}
}

// TestMillions reads a million of a thing.
func TestMillions(t *testing.T) {
	if testing.Short() {
		t.Skip("reads megabytes")
	}
	for _, tt := range []struct{ name, part string }{
		{"x.txt", "“"}, {"x.txt", "a\n\n"}, {"x.html", "<div>"}, {"x.html", "“"}, {"x.html", "<"}, {"x.md", "“"},
	} {
		outcome, n := checkRead(t, tt.name, strings.Repeat(tt.part, 1_000_000))
		t.Logf("%s, %q: %d, %s", tt.name, tt.part, n, outcome)
	}
}

// TestRandomBytes reads noise, which no format must take for a text.
func TestRandomBytes(t *testing.T) {
	random := rand.New(rand.NewPCG(1, 2))
	for _, name := range []string{"x.txt", "x.md", "x.html", "x", "-"} {
		for _, size := range []int{64, 1000, 100_000} {
			data := make([]byte, size)
			for i := range data {
				data[i] = byte(random.Uint32())
			}
			for d, err := range readString(name, string(data)) {
				if _, ok := errors.AsType[*Error](err); !ok {
					t.Errorf("%s: %d random bytes are read as %s %.40q", name, size, d.Original.Charset, d.Text)
				}
			}
		}
	}
}

// TestMemoryStaysFlat reads many records one after another.
func TestMemoryStaysFlat(t *testing.T) {
	if testing.Short() {
		t.Skip("reads a hundred megabytes")
	}
	line := `{"id":"a","text":"` + strings.Repeat(para+" ", 30) + `"}` + "\n"
	records := io.LimitReader(&cycle{data: line}, int64(12_000*len(line)))
	var most uint64
	n := 0
	for in, err := range InputsFrom(t.Context(), "r.jsonl", records, Options{}) {
		if err != nil {
			t.Fatal(err)
		}
		if _, err := in.Document(); err != nil {
			t.Fatal(err)
		}
		if n++; n%1000 == 0 {
			var m runtime.MemStats
			runtime.GC()
			runtime.ReadMemStats(&m)
			most = max(most, m.HeapAlloc)
		}
	}
	if most > 32<<20 || n != 12_000 {
		t.Errorf("after %d records up to %d MiB are held", n, most>>20)
	}
}

// cycle reads as data, over and over.
type cycle struct {
	data string
	at   int
}

func (c *cycle) Read(p []byte) (int, error) {
	n := copy(p, c.data[c.at:])
	c.at = (c.at + n) % len(c.data)
	return n, nil
}
