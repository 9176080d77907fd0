package check

import (
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/sayso/sayso/analysis"
)

// statements are the examples in plain text, and their size in bytes; they are
// denser in times and figures than the news. SAYSO_BENCH_TEXT names a text to be read instead.
func statements(b *testing.B) (texts []string, size int64) {
	if path := os.Getenv("SAYSO_BENCH_TEXT"); path != "" {
		data, err := os.ReadFile(path)
		if err != nil {
			b.Fatal(err)
		}
		return []string{string(data)}, int64(len(data))
	}
	for _, path := range mustGlob(b, filepath.Join("..", "examples", "*.txt")) {
		data, err := os.ReadFile(path)
		if err != nil {
			b.Fatal(err)
		}
		texts = append(texts, string(data))
		size += int64(len(data))
	}
	return texts, size
}

// read analyses the texts, with the layers that checks ask for already made.
func read(texts []string) (as []*analysis.Analysis) {
	for _, text := range texts {
		a := reading(text, time.Time{})
		a.Quantities()
		a.Quotations()
		as = append(as, a)
	}
	return as
}

// BenchmarkLayers cuts the texts and reads their times and quantities.
func BenchmarkLayers(b *testing.B) {
	texts, size := statements(b)
	b.SetBytes(size)
	for b.Loop() {
		read(texts)
	}
}

// BenchmarkAll runs all checks with all that they require.
func BenchmarkAll(b *testing.B) {
	texts, size := statements(b)
	b.SetBytes(size)
	for b.Loop() {
		for _, a := range read(texts) {
			Apply(a, All())
		}
	}
}

// BenchmarkCheck runs all checks, and each of them, over layers already made.
func BenchmarkCheck(b *testing.B) {
	texts, size := statements(b)
	as := read(texts)
	run := func(name string, checks []*Check) {
		b.Run(name, func(b *testing.B) {
			b.SetBytes(size)
			for b.Loop() {
				for _, a := range as {
					Apply(a, checks)
				}
			}
		})
	}
	run("all", All())
	for _, c := range All() {
		run(c.ID, []*Check{c})
	}
}
