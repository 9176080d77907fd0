package office

import (
	"archive/zip"
	"bytes"
	"errors"
	"os"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/sayso/sayso/document/flow"
)

const saved = "../testdata/statement/"

// lines puts a text in lines: where, kind and words of each paragraph.
func lines(t *flow.Text) (out []string) {
	kinds := []string{"body", "title", "heading", "item", "quote", "cell", "caption"}
	for _, p := range t.Paragraphs {
		var words []string
		for _, l := range p.Lines {
			words = append(words, t.Of(l))
		}
		out = append(out, t.Parts[p.Lines[0].Part].Name+", "+kinds[p.Kind]+": "+strings.Join(words, "/"))
	}
	return out
}

// TestTracked reads what a word processor made of one text with a tracked change, a
// footnote, a list and a table.
func TestTracked(t *testing.T) {
	want := []string{
		"paragraph 1, title: Minutes of the Water Board",
		"paragraph 2, heading: The dykes",
		"paragraph 3, body: The report is due on 31 June 2019, as the Board resolved./The pumps run.",
		"paragraph 4, item: The first gate is open.",
		"paragraph 5, item: The second gate is shut.",
		"table 1, row 1, cell 1, cell: Gate",
		"table 1, row 1, cell 2, cell: 41",
		"paragraph 8, body: The Board rose at noon.",
		"footnote 1, body: The Board has nine members.",
	}
	for name, read := range map[string]func(string) (*flow.Text, error){"tracked.odt": ReadODT, "tracked.docx": ReadDOCX} {
		data, err := os.ReadFile(saved + name)
		if err != nil {
			t.Fatal(err)
		}
		got, err := read(string(data))
		if err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(want, lines(got)); diff != "" {
			t.Errorf("%s (-want +got):\n%s", name, diff)
		}
		if diff := cmp.Diff([]string{trackedNote}, got.Notes); diff != "" {
			t.Errorf("%s: notes (-want +got):\n%s", name, diff)
		}
		if got.Title != "Minutes" || got.Byline != "Edo Vashti" || !strings.HasPrefix(got.Created, "2019-03-28") || !strings.HasPrefix(got.Modified, "2019-03-28") {
			t.Errorf("%s: title %q, byline %q, created %q, modified %q", name, got.Title, got.Byline, got.Created, got.Modified)
		}
	}
}

// pack is a zip archive of parts, given as names and contents in turn.
func pack(t testing.TB, parts ...string) string {
	t.Helper()
	var b bytes.Buffer
	z := zip.NewWriter(&b)
	for i := 0; i < len(parts); i += 2 {
		w, err := z.Create(parts[i])
		if err == nil {
			_, err = w.Write([]byte(parts[i+1]))
		}
		if err != nil {
			t.Fatal(err)
		}
	}
	if err := z.Close(); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

// word is the body of a document.xml.
func word(body string) string {
	return `<w:document xmlns:w="w" xmlns:mc="mc"><w:body>` + body + `</w:body></w:document>`
}

func TestDOCX(t *testing.T) {
	const styles = `<w:styles xmlns:w="w"><w:style w:styleId="T1"><w:name w:val="heading 1"/></w:style>` +
		`<w:style w:styleId="Own"><w:name w:val="Mine"/><w:basedOn w:val="T1"/></w:style>` +
		`<w:style w:styleId="Loop"><w:name w:val="Loop"/><w:basedOn w:val="Loop"/></w:style>` +
		`<w:style w:styleId="LP"><w:name w:val="List Paragraph"/></w:style>` +
		`<w:style w:styleId="C1"><w:name w:val="toc 1"/></w:style></w:styles>`
	run := func(s string) string { return `<w:r><w:t xml:space="preserve">` + s + `</w:t></w:r>` }
	raise := func(s string) string {
		return `<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:t>` + s + `</w:t></w:r>`
	}
	par := func(style, s string) string {
		return `<w:p><w:pPr><w:pStyle w:val="` + style + `"/></w:pPr>` + run(s) + `</w:p>`
	}
	tests := []struct {
		name, body string
		want, note string
	}{
		{"runs are joined", `<w:p>` + run("12") + run("5 kilo") + run("metres") + `</w:p>`, "paragraph 1, body: 125 kilometres", ""},
		{"a style by its name, and one based on it", par("T1", "One") + par("Own", "Two"), "paragraph 1, title: One|paragraph 2, heading: Two", ""},
		{"a style that is based on itself", par("Loop", "One"), "paragraph 1, body: One", ""},
		{"indented as lists are, but no item", par("LP", "One"), "paragraph 1, body: One", ""},
		{"an item", `<w:p><w:pPr><w:numPr><w:numId w:val="3"/></w:numPr></w:pPr>` + run("One") + `</w:p>`, "paragraph 1, item: One", ""},
		{"contents are not read", par("C1", "One … 3") + par("", "Two"), "paragraph 2, body: Two", ""},
		{"inserted and deleted", `<w:p>` + run("on ") + `<w:del><w:r><w:delText>30</w:delText></w:r></w:del><w:ins>` + run("31") + `</w:ins>` + run(" June") + `</w:p>`, "paragraph 1, body: on 31 June", trackedNote},
		{"moved", `<w:p><w:moveFrom>` + run("a") + `</w:moveFrom></w:p><w:p><w:moveTo>` + run("a") + `</w:moveTo></w:p>`, "paragraph 2, body: a", trackedNote},
		{"a paragraph's deleted end", `<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>` + run("12 men ") + `</w:p><w:p>` + run("and 8 women") + `</w:p>`, "paragraph 1, body: 12 men and 8 women", trackedNote},
		{"raised", `<w:p>` + run("In 2019") + raise("1") + run(" 30 km") + raise("2") + run(" on the 21") + raise("st") + `</w:p>`, "paragraph 1, body: In 2019 30 km² on the 21st", ""},
		{"hidden", `<w:p>` + run("a") + `<w:r><w:rPr><w:vanish/></w:rPr><w:t>b</w:t></w:r></w:p>`, "paragraph 1, body: a", hiddenNote},
		{"struck out, and not", `<w:p><w:r><w:rPr><w:strike/></w:rPr><w:t>a</w:t></w:r><w:r><w:rPr><w:strike w:val="0"/></w:rPr><w:t>b</w:t></w:r></w:p>`, "paragraph 1, body: b", struckNote},
		{"a field's code", `<w:p><w:r><w:instrText>DATE</w:instrText></w:r>` + run("3 May") + `</w:p>`, "paragraph 1, body: 3 May", ""},
		{"a text box is read once", `<w:p>` + run("a") + `<w:r><mc:AlternateContent><mc:Choice><w:txbxContent><w:p>` + run("box") + `</w:p></w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent><w:p>` + run("box") + `</w:p></w:txbxContent></mc:Fallback></mc:AlternateContent></w:r>` + run("b") + `</w:p>`, "paragraph 1, body: box|paragraph 2, body: ab", ""},
		{"a table in a table", `<w:tbl><w:tr><w:tc><w:p>` + run("a") + `</w:p></w:tc><w:tc><w:tbl><w:tr><w:tc><w:p>` + run("b") + `</w:p></w:tc></w:tr></w:tbl></w:tc></w:tr></w:tbl>`, "table 1, row 1, cell 1, cell: a|table 2, row 1, cell 1, cell: b", ""},
		{"a page laid out as a table", `<w:tbl><w:tr><w:tc><w:p>` + run(strings.Repeat("Long. ", 50)) + `</w:p></w:tc></w:tr></w:tbl>`, "table 1, row 1, cell 1, body: " + strings.TrimSpace(strings.Repeat("Long. ", 50)), ""},
	}
	for _, tt := range tests {
		got, err := ReadDOCX(pack(t, "word/styles.xml", styles, "word/document.xml", word(tt.body)))
		if err != nil {
			t.Errorf("%s: %v", tt.name, err)
			continue
		}
		if s := strings.Join(lines(got), "|"); s != tt.want || strings.Join(got.Notes, " ") != tt.note {
			t.Errorf("%s: %s, notes %q; want %s", tt.name, s, got.Notes, tt.want)
		}
	}
}

func TestODTRaised(t *testing.T) {
	got, err := ReadODT(pack(t, "content.xml", `<o><automatic-styles><style name="T1" family="text"><text-properties text-position="super 58%"/></style></automatic-styles>`+
		`<body><text><p>In 2019<span style-name="T1">1</span> <span style-name="T2">30</span> km<span style-name="T1">2</span>.</p></text></body></o>`))
	if err != nil {
		t.Fatal(err)
	}
	if s := strings.Join(lines(got), "|"); s != "paragraph 1, body: In 2019 30 km²." {
		t.Error(s)
	}
}

func TestHostile(t *testing.T) {
	zeros := strings.Repeat(" ", freePart+1)
	tests := []struct {
		name, data string
		want       error
	}{
		{"no archive", "PK\x03\x04 but not really", ErrBroken},
		{"a part that unpacks to a thousand times its size", pack(t, "word/document.xml", word("<w:p>"+zeros+"</w:p>"), "content.xml", "<a>"+zeros+"</a>"), ErrTooLarge},
		{"elements in elements", pack(t, "word/document.xml", strings.Repeat("<w:p>", 100_000), "content.xml", strings.Repeat("<a>", 100_000)), ErrTooDeep},
		{"elements in what is skipped", pack(t, "word/document.xml", word("<w:p><w:del>"+strings.Repeat("<w:p>", 100_000)), "content.xml", "<a><body><text><annotation>"+strings.Repeat("<p>", 100_000)), ErrTooDeep},
		{"broken off", pack(t, "word/document.xml", "<w:document><w:body><", "content.xml", "<a><b></a>"), ErrBroken},
		{"locked", pack(t, "META-INF/manifest.xml", "<manifest><file-entry><encryption-data/></file-entry></manifest>"), ErrLocked},
	}
	for _, tt := range tests {
		_, err := ReadODT(tt.data)
		if !errors.Is(err, tt.want) {
			t.Errorf("%s: as ODT %v, want %v", tt.name, err, tt.want)
		}
		if tt.want == ErrLocked {
			continue
		}
		if _, err := ReadDOCX(tt.data); !errors.Is(err, tt.want) {
			t.Errorf("%s: as DOCX %v, want %v", tt.name, err, tt.want)
		}
	}
}

// FuzzOffice reads a part that is a document of either kind.
func FuzzOffice(f *testing.F) {
	f.Add(word(`<w:p><w:pPr><w:pStyle w:val="T"/><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>a</w:t><w:br/></w:r></w:p><w:tbl><w:tr><w:tc/></w:tr></w:tbl>`))
	f.Add(word(`<w:sdt><w:sdtPr><w:docPartObj/></w:sdtPr><w:sdtContent><w:p/></w:sdtContent></w:sdt>`))
	f.Add(`<o><body><text><p>a<s c="9"/><note><note-body><p>b</p></note-body></note></p><list><list-item><h>c</h></list-item></list></text></body></o>`)
	f.Fuzz(func(t *testing.T, part string) {
		data := pack(t, "word/document.xml", part, "word/footnotes.xml", part, "content.xml", part, "styles.xml", part)
		for _, read := range []func(string) (*flow.Text, error){ReadDOCX, ReadODT} {
			got, err := read(data)
			if err != nil {
				continue
			}
			for _, p := range got.Paragraphs {
				for _, l := range p.Lines {
					_ = got.Of(l)
				}
			}
		}
	})
}

// FuzzArchive reads bytes as a file.
func FuzzArchive(f *testing.F) {
	for _, name := range []string{"tracked.odt", "tracked.docx"} {
		data, err := os.ReadFile(saved + name)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(string(data))
	}
	f.Fuzz(func(t *testing.T, data string) {
		_, _ = ReadDOCX(data)
		_, _ = ReadODT(data)
	})
}
