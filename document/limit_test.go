package document

import (
	"io"
	"os"
	"strings"
	"testing"
)

// endless reads as the byte b, n times.
func endless(b byte, n int64) io.Reader { return io.LimitReader(repeat(b), n) }

type repeat byte

func (r repeat) Read(p []byte) (int, error) {
	for i := range p {
		p[i] = byte(r)
	}
	return len(p), nil
}

func TestLimits(t *testing.T) {
	if testing.Short() {
		t.Skip("reads hundreds of megabytes")
	}
	t.Run("a line of 200 MB", func(t *testing.T) {
		for in, err := range InputsFrom(t.Context(), "long.txt", endless('a', 200e6), Options{}) {
			if err != nil {
				t.Fatal(err)
			}
			d, err := in.Document()
			if err != nil {
				t.Fatal(err)
			}
			if got, want := d.Position(199999999), (Position{Line: 1, Column: 200000000}); got != want {
				t.Errorf("position %v, want %v", got, want)
			}
		}
	})
	t.Run("a line of a gigabyte", func(t *testing.T) {
		for _, err := range InputsFrom(t.Context(), "long.txt", endless('a', 1<<30), Options{}) {
			wantError(t, err, "long.txt: it is larger than 256 MiB")
		}
	})
	t.Run("a file of a gigabyte is not read", func(t *testing.T) {
		t.Chdir(t.TempDir())
		f, err := os.Create("large.txt")
		if err != nil {
			t.Fatal(err)
		}
		defer f.Close()
		if err := f.Truncate(1 << 30); err != nil {
			t.Fatal(err)
		}
		if _, err := f.WriteAt([]byte("A text."), 0); err != nil {
			t.Fatal(err)
		}
		for _, err := range Read(t.Context(), []string{"large.txt"}, Options{}) {
			wantError(t, err, "large.txt: it is larger than 256 MiB")
		}
	})
	t.Run("a record that is too large", func(t *testing.T) {
		r := io.MultiReader(
			strings.NewReader(`{"id":"a","text":"`), endless('a', MaxRecord), strings.NewReader("\"}\n"),
			strings.NewReader(`{"id":"b","text":"After it."}`))
		var got []string
		for in, err := range InputsFrom(t.Context(), "r.jsonl", r, Options{}) {
			if err != nil {
				wantError(t, err, "r.jsonl:1: the record is larger than 64 MiB; ")
				got = append(got, "error")
				continue
			}
			d, err := in.Document()
			if err != nil {
				t.Fatal(err)
			}
			got = append(got, d.ID)
		}
		if strings.Join(got, " ") != "error b" {
			t.Errorf("got %q, want the error and then b", got)
		}
	})
}

func wantError(t *testing.T, err error, prefix string) {
	t.Helper()
	if err == nil || !strings.HasPrefix(err.Error(), prefix) {
		t.Errorf("error %v, want %s ...", err, prefix)
	}
}
