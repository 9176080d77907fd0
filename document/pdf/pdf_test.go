package pdf

import (
	"bytes"
	"compress/zlib"
	"errors"
	"fmt"
	"os"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/sayso/sayso/document/flow"
)

// shown puts a text in lines: page, line, kind and words of each paragraph.
func shown(t *flow.Text) (out []string) {
	kinds := []string{"body", "title", "heading", "item", "quote", "cell", "caption"}
	for _, p := range t.Paragraphs {
		var lines []string
		for _, l := range p.Lines {
			lines = append(lines, t.Of(l))
		}
		first := p.Lines[0]
		out = append(out, fmt.Sprintf("%s:%d %s: %s", t.Parts[first.Part].Mark, first.Line+1, kinds[p.Kind], strings.Join(lines, "/")))
	}
	return out
}

func TestLayout(t *testing.T) {
	left := []string{"The Water Board met at Oru on", "Friday and heard what had", "been done at the lower gate", "of the dam, and at the upper."}
	right := []string{"The engineers said that both", "gates had been shut by noon", "and that nobody was hurt in", "the valley on that night."}
	head := func(n string) string {
		return words(150, 30, 8, "Bulletin of the Water Board") + words(195, 580, 8, n)
	}
	tests := []struct {
		name  string
		pages []sheetOf
		want  []string
	}{
		{
			"two columns under a title",
			[]sheetOf{{content: words(40, 60, 18, "A statement that goes over both") + columnOf(40, 100, 10, 12, left...) + columnOf(210, 100, 10, 12, right...)}},
			[]string{"1:1 title: A statement that goes over both", "1:2 body: " + strings.Join(left, "/"), "1:6 body: " + strings.Join(right, "/")},
		},
		{
			"the same, drawn row by row",
			[]sheetOf{{content: func() (s string) {
				for i := range left {
					s += words(40, 100+float64(i)*12, 10, left[i]) + words(210, 100+float64(i)*12, 10, right[i])
				}
				return s
			}()}},
			[]string{"1:1 body: " + strings.Join(left, "/"), "1:5 body: " + strings.Join(right, "/")},
		},
		{
			"a table is read row by row",
			[]sheetOf{{content: columnOf(40, 100, 10, 12, "Oru", "Tarn", "Henn", "Meren") + columnOf(210, 100, 10, 12, "41", "12", "7", "9")}},
			[]string{"1:1 cell: Oru", "1:2 cell: 41", "1:3 cell: Tarn", "1:4 cell: 12", "1:5 cell: Henn", "1:6 cell: 7", "1:7 cell: Meren", "1:8 cell: 9"},
		},
		{
			"running heads and page numbers, and a paragraph that goes on over a footnote",
			[]sheetOf{
				{content: head("1") + columnOf(40, 100, 10, 12, "The Board heard that the gates", "of the lower dam were opened by") + words(40, 540, 7, "The dam was built in 1974.")},
				{content: head("2") + columnOf(40, 100, 10, 12, "the engineers on the night of the", "flood.") + columnOf(40, 160, 10, 12, "Nobody was hurt in the valley,", "the Board was told.")},
			},
			[]string{"1:2 body: The Board heard that the gates/of the lower dam were opened by/the engineers on the night of the/flood.", "1:4 body: The dam was built in 1974.", "2:4 body: Nobody was hurt in the valley,/the Board was told."},
		},
		{
			"raised figures",
			[]sheetOf{{content: "BT /F1 10 Tf 40 500 Td (In 2019) Tj /F1 6 Tf 4 Ts (1) Tj /F1 10 Tf 0 Ts ( the Board bought 30 km) Tj /F1 6 Tf 4 Ts (2) Tj /F1 10 Tf 0 Ts ( of land.) Tj ET"}},
			[]string{"1:1 body: In 2019 the Board bought 30 km² of land."},
		},
		{
			"a list",
			[]sheetOf{{content: words(40, 100, 10, "The Board resolved:") + columnOf(50, 118, 10, 12, "(a) to shut the upper gate of the dam until the water", "has gone back;", "(b) to open the lower one.")}},
			[]string{"1:1 body: The Board resolved:", "1:2 item: to shut the upper gate of the dam until the water/has gone back;", "1:4 item: to open the lower one."},
		},
		{
			"a page that is turned",
			[]sheetOf{{turn: 90, content: fmt.Sprintf("q 0 1 -1 0 400 0 cm %s Q", strings.ReplaceAll(words(40, 500, 10, "The gates are shut.")+words(40, 512, 10, "Nobody was hurt."), "\n", " "))}},
			[]string{"1:1 body: The gates are shut./Nobody was hurt."},
		},
	}
	for _, tt := range tests {
		got, err := Read(makePDF("", tt.pages...), Options{})
		if err != nil {
			t.Errorf("%s: %v", tt.name, err)
			continue
		}
		if diff := cmp.Diff(tt.want, shown(got)); diff != "" {
			t.Errorf("%s (-want +got):\n%s", tt.name, diff)
		}
	}
}

func TestMetadata(t *testing.T) {
	got, err := Read(makePDF("/Title (Gates) /Author (L. Karsk) /CreationDate (D:20190328093000+02'00') /ModDate (D:2019)", sheetOf{content: words(40, 100, 10, "The gates.")}), Options{})
	if err != nil {
		t.Fatal(err)
	}
	if got.Title != "Gates" || got.Byline != "L. Karsk" || got.Created != "2019-03-28T09:30:00+02:00" || got.Modified != "" {
		t.Errorf("title %q, byline %q, created %q, modified %q", got.Title, got.Byline, got.Created, got.Modified)
	}
}

func TestHostile(t *testing.T) {
	flat := func(s string) string {
		var b bytes.Buffer
		z := zlib.NewWriter(&b)
		_, _ = z.Write([]byte(s))
		_ = z.Close()
		return b.String()
	}
	text := makePDF("", sheetOf{content: words(40, 100, 10, "The gates.")})
	bomb := flat(strings.Repeat(words(40, 100, 10, strings.Repeat("The gates. ", 500)), 40_000)) // 230 MB
	tests := []struct {
		name, data string
		want       error
	}{
		{"10,000 pages", makePDF("", make([]sheetOf, 10_000)...), ErrTooLarge},
		{"nothing after the mark", "%PDF-1.7\n", ErrBroken},
		{"noise after the mark", "%PDF-1.7\n" + strings.Repeat("\x00\xFF<<[(", 10_000), ErrBroken},
		{"arrays in arrays", strings.Replace(text, "/Type /Catalog", "/Type /Catalog /A "+strings.Repeat("[", 100_000), 1), nil},
		{"a page in itself", strings.Replace(text, "/Kids [5 0 R ]", "/Kids [2 0 R 2 0 R]", 1), nil},
		{"cut off", text[:len(text)*2/3], nil},
		{"a stream that unpacks to 230 MB", makePDF("", sheetOf{content: ""}) + "", nil},
		{"a page that says nothing", makePDF("", sheetOf{content: "q Q"}), nil},
	}
	tests[6].data = strings.Replace(makePDF("", sheetOf{content: "BOMB"}), fmt.Sprintf("<< /Length %d >>\nstream\nBOMB", len("BOMB")),
		fmt.Sprintf("<< /Filter /FlateDecode /Length %d >>\nstream\n%s", len(bomb), bomb), 1)
	for _, tt := range tests {
		if testing.Short() && len(tt.data) > 100_000 {
			continue
		}
		got, err := Read(tt.data, Options{})
		if tt.want != nil && !errors.Is(err, tt.want) {
			t.Errorf("%s: %v, want %v", tt.name, err, tt.want)
		}
		if err == nil {
			t.Logf("%s: %d paragraphs", tt.name, len(got.Paragraphs))
		} else {
			t.Logf("%s: %v", tt.name, err)
		}
	}
}

func TestScan(t *testing.T) {
	data, err := os.ReadFile("../testdata/statement/scan.pdf")
	if err != nil {
		t.Fatal(err)
	}
	if _, err := Read(string(data), Options{}); !errors.Is(err, ErrPictures) {
		t.Errorf("without recognition: %v, want %v", err, ErrPictures)
	}
}

// FuzzRead reads bytes as a file.
func FuzzRead(f *testing.F) {
	f.Add(makePDF("/Title (T)", sheetOf{content: words(40, 100, 10, "The gates.")}))
	for _, name := range []string{"writer.pdf", "columns.pdf"} {
		data, err := os.ReadFile("../testdata/statement/" + name)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(string(data))
	}
	f.Fuzz(func(t *testing.T, data string) {
		got, err := Read(data, Options{})
		if err == nil {
			checkText(t, got)
		}
	})
}

// checkText fails unless every paragraph is made of lines that are there, each at
// most once.
func checkText(t *testing.T, text *flow.Text) {
	t.Helper()
	seen := map[[2]int]bool{}
	for _, p := range text.Paragraphs {
		if len(p.Lines) == 0 {
			t.Fatal("a paragraph without lines")
		}
		for _, l := range p.Lines {
			if seen[[2]int{l.Part, l.Line}] {
				t.Fatalf("line %d of page %d is read twice", l.Line+1, l.Part+1)
			}
			seen[[2]int{l.Part, l.Line}] = true
			_ = text.Of(l)
		}
	}
}

// FuzzCompose puts together pages of runs that stand anywhere.
func FuzzCompose(f *testing.F) {
	f.Add([]byte("\x10\x10\x40\x0Aab\x10\x20\x40\x0Acd\x80\x10\x40\x0Aef"), uint8(1))
	f.Add([]byte("\x10\x10\x40\x0A1.\x20\x10\x40\x0Acd"), uint8(2))
	f.Fuzz(func(t *testing.T, data []byte, count uint8) {
		pages := make([]*page, int(count%4)+1)
		for i := range pages {
			pages[i] = &page{width: 256, height: 256, drawn: true}
		}
		for i := 0; i+6 <= len(data); i += 6 {
			b := box{float64(data[i]), float64(data[i+1]), float64(data[i]) + float64(data[i+2]) + 1, float64(data[i+1]) + float64(data[i+3]%40) + 1}
			p := pages[i/6%len(pages)]
			glyphs := []glyph{{b, string(rune(data[i+4]%96) + 32)}, {b, string(rune(data[i+5]%96) + 32)}}
			if glyphs[0].text == " " {
				glyphs[0].text = "x"
			}
			p.runs = append(p.runs, run{box: b, glyphs: glyphs, bold: data[i]%2 == 0})
		}
		text, err := compose(pages)
		if err == nil {
			checkText(t, text)
		}
	})
}
