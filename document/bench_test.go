package document

import (
	"encoding/json"
	"fmt"
	"strings"
	"testing"

	"github.com/sayso/sayso/span"
)

// benchmarkRead reads data as a file of that name.
func benchmarkRead(b *testing.B, name, data string) {
	b.SetBytes(int64(len(data)))
	b.ReportAllocs()
	for b.Loop() {
		for _, err := range readString(name, data) {
			if err != nil {
				b.Fatal(err)
			}
		}
	}
}

// times is n paragraphs, each between before and after.
func times(before, after string, n int) string {
	return strings.Repeat(before+para+after, n)
}

func BenchmarkPlain(b *testing.B) { benchmarkRead(b, "a.txt", times("", "\n\n", 2000)) }

func BenchmarkWrapped(b *testing.B) {
	var text strings.Builder
	for i, word := range strings.Fields(times("", " ", 2000)) {
		text.WriteString(word)
		text.WriteByte(" \n"[min(1, i%10/9)])
	}
	benchmarkRead(b, "a.txt", text.String())
}

func BenchmarkWindows1252(b *testing.B) { benchmarkRead(b, "a.txt", times("Caf\xE9: ", "\n\n", 2000)) }

func BenchmarkMarkdown(b *testing.B) {
	benchmarkRead(b, "a.md", times("## Why *now*\n\n- ", " See [the map](https://oru.example).\n\n", 1000))
}

func BenchmarkHTML(b *testing.B) {
	benchmarkRead(b, "a.html", "<title>Rain</title><nav><a href=/>Home</a></nav><article>"+times("<p>Oru &amp; <b>Tarn</b>: ", "</p>\n", 1000)+"</article>")
}

func BenchmarkJSONL(b *testing.B) {
	var lines strings.Builder
	for i := range 1000 {
		text, err := json.Marshal(times("“Caf\u00E9”\n", "\n", 8))
		if err != nil {
			b.Fatal(err)
		}
		fmt.Fprintf(&lines, `{"id":"%d","date":"2031-05-02","text":%s}`+"\n", i, text)
	}
	benchmarkRead(b, "a.jsonl", lines.String())
}

func BenchmarkPosition(b *testing.B) {
	d := FromText("x", strings.Repeat(para, 10_000))
	for b.Loop() {
		d.Position(len(d.Text) / 2)
	}
}

func BenchmarkQuote(b *testing.B) {
	d := FromText("x", strings.Repeat(para, 10_000))
	at := len(d.Text) / 2
	for b.Loop() {
		d.Quote(span.New(at, at+20))
	}
}
