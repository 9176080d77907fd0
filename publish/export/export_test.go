package export

import (
	"bytes"
	"encoding/csv"
	"encoding/json"
	"encoding/xml"
	"io"
	"slices"
	"strings"
	"testing"
	"time"

	ics "github.com/arran4/golang-ical"
	"github.com/parquet-go/parquet-go"
	"github.com/xuri/excelize/v2"

	"github.com/sayso/sayso/analysis"
	"github.com/sayso/sayso/check"
	"github.com/sayso/sayso/claim"
	"github.com/sayso/sayso/document"
	"github.com/sayso/sayso/interval"
	"github.com/sayso/sayso/publish"
	"github.com/sayso/sayso/span"
)

const letter = `Orun, 3 May 2021

The bridge was closed on June 31, 2019. "=SUM(A1)" stands on it & <b>more</b>. Ana Tarn will settle 421 families in Żar by 2023.`

// statement is the letter with one commitment, made by hand.
func statement(t *testing.T) Statement {
	t.Helper()
	d := document.FromText("letter", letter)
	a := analysis.New(d)
	start := strings.Index(letter, "Ana Tarn")
	year := func(y int) float64 { return float64(time.Date(y, 1, 1, 0, 0, 0, 0, time.UTC).Unix()) }
	due := &claim.When{Text: "by 2023", Value: "2023", EDTF: "2023", Interval: interval.Interval{From: year(2023), To: year(2024), ToOpen: true}}
	c := claim.Claim{
		ID: "c1", Span: span.New(start, len(letter)), Text: letter[start:], Gloss: `=Ana Tarn will settle 421 families "in Żar".`, Speaker: "</script>", Stance: "planned",
		Event: "construction", Time: due, Place: &claim.Where{Name: "Żar"},
		Quantities: []claim.Figure{{Text: "421 families", Value: 421, Interval: interval.Point(421), Thing: "families"}},
		Commitment: &claim.Commitment{Agent: "Ana Tarn", Due: due, Measurable: true},
	}
	return Statement{publish.NewReport(a, check.Apply(a, check.All())), []claim.Claim{c}}
}

// written is what a format makes of s.
func written(t *testing.T, format, tableName string, s ...Statement) []byte {
	t.Helper()
	f, ok := ByName(format)
	if !ok {
		t.Fatalf("no format %q", format)
	}
	var b bytes.Buffer
	w, err := f.Open(&b, Options{Table: tableName})
	if err != nil {
		t.Fatal(err)
	}
	for _, x := range s {
		if err := w.Add(x); err != nil {
			t.Fatal(err)
		}
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

// TestTables: the same cells are read back from each form of a table.
func TestTables(t *testing.T) {
	s := statement(t)
	var june publish.Finding
	for _, f := range s.Findings {
		if f.Check == "date-impossible" && f.Outcome == check.Fail {
			june = f
		}
	}
	for _, c := range []struct{ table, column, want string }{
		{"findings", "quote", "June 31, 2019"},
		{"findings", "fingerprint", june.Fingerprint},
		{"claims", "claim", s.Claims[0].Gloss},
		{"claims", "value", "421"},
		{"commitments", "due_edtf", "2023"},
	} {
		for _, format := range []string{"csv", "xlsx", "parquet"} {
			rows := read(t, format, written(t, format, c.table, s, s))
			column := slices.Index(rows[0], c.column)
			if column < 0 {
				t.Errorf("%s of %s: no column %q in %q", format, c.table, c.column, rows[0])
				continue
			}
			found := 0
			for _, r := range rows[1:] {
				if len(r) > column && strings.TrimPrefix(r[column], "'") == c.want {
					found++
				}
			}
			if found != 2 {
				t.Errorf("%s of %s: %q stands %d times in %q, want once a statement", format, c.table, c.want, found, c.column)
			}
		}
	}
}

// read gives the rows of a table, the names of its columns first, as other programs'
// libraries read them.
func read(t *testing.T, format string, b []byte) (rows [][]string) {
	t.Helper()
	var err error
	switch format {
	case "csv":
		rows, err = csv.NewReader(bytes.NewReader(b)).ReadAll()
	case "xlsx":
		var f *excelize.File
		if f, err = excelize.OpenReader(bytes.NewReader(b)); err == nil {
			rows, err = f.GetRows(f.GetSheetName(0))
		}
	case "parquet":
		r := parquet.NewReader(bytes.NewReader(b))
		var names []string
		for _, f := range r.Schema().Fields() {
			names = append(names, f.Name())
		}
		rows = append(rows, names)
		for {
			row := map[string]any{}
			if err = r.Read(&row); err != nil {
				break
			}
			var out []string
			for _, n := range names {
				out = append(out, text(row[n]))
			}
			rows = append(rows, out)
		}
		if err == io.EOF {
			err = nil
		}
	}
	if err != nil {
		t.Fatalf("%s: %v", format, err)
	}
	return rows
}

// TestCSVHasNoFormulas: no cell of text begins as a formula does.
func TestCSVHasNoFormulas(t *testing.T) {
	for _, row := range read(t, "csv", written(t, "csv", "claims", statement(t))) {
		for _, cell := range row {
			if strings.HasPrefix(cell, "=") {
				t.Errorf("a spreadsheet would compute %q", cell)
			}
		}
	}
	if got := text(-3.5); got != "-3.5" {
		t.Errorf("a number is written %q", got)
	}
}

// TestJSON: each form is one object whose items are as many as they should be, also for
// no statement.
func TestJSON(t *testing.T) {
	for _, c := range []struct {
		format, items string
		each          int
	}{
		{"webannotation", "items", -1},
		{"timelinejs", "events", 1},
		{"schemaorg", "@graph", 1},
	} {
		s := statement(t)
		if c.each < 0 {
			c.each = len(s.Findings) + len(s.Claims)
		}
		for n := range 3 {
			b := written(t, c.format, "", slices.Repeat([]Statement{s}, n)...)
			var o map[string]any
			if err := json.Unmarshal(b, &o); err != nil {
				t.Fatalf("%s: %v in %s", c.format, err, b)
			}
			if items := o[c.items].([]any); len(items) != n*c.each {
				t.Errorf("%s: %d items for %d statements", c.format, len(items), n)
			}
			if bytes.Contains(b, []byte("</script>")) {
				t.Errorf("%s: it would end a script that it is put into", c.format)
			}
		}
	}
}

// TestSelectorsFindTheirPlace: quote and position of an annotation point at one place.
func TestSelectorsFindTheirPlace(t *testing.T) {
	s := statement(t)
	var page struct {
		Items []struct {
			Target struct {
				Selector []struct {
					Type, Exact, Prefix, Suffix string
					Start, End                  int
				}
			}
		}
	}
	if err := json.Unmarshal(written(t, "webannotation", "", s), &page); err != nil {
		t.Fatal(err)
	}
	letters := []rune(s.Document.Text)
	for _, i := range page.Items {
		quote, at := i.Target.Selector[0], i.Target.Selector[1]
		if got := string(letters[at.Start:at.End]); got != quote.Exact {
			t.Errorf("the position points at %q, the quote at %q", got, quote.Exact)
		}
		if _, found := document.Locate(s.Document.Text, document.Selector{Exact: quote.Exact, Prefix: quote.Prefix, Suffix: quote.Suffix}); !found {
			t.Errorf("%q is not found by its quote", quote.Exact)
		}
	}
}

func TestNoRating(t *testing.T) {
	b := string(written(t, "schemaorg", "", statement(t)))
	if strings.Contains(b, "Rating") || strings.Contains(b, "ClaimReview") {
		t.Errorf("sayso rates a claim: %s", b)
	}
}

func TestICalendar(t *testing.T) {
	c, err := ics.ParseCalendar(bytes.NewReader(written(t, "icalendar", "", statement(t))))
	if err != nil {
		t.Fatal(err)
	}
	todos := c.Todos()
	if len(todos) != 1 {
		t.Fatalf("%d to-dos", len(todos))
	}
	due, err := todos[0].GetAllDayDueAt()
	if err != nil || due.Format(time.DateOnly) != "2023-12-31" {
		t.Errorf("due %v (%v), want the last day of 2023", due, err)
	}
	if got := todos[0].GetProperty(ics.ComponentPropertySummary).Value; !strings.Contains(got, "421 families") {
		t.Errorf("summary %q", got)
	}
}

// TestTimeML: the text between the tags is the statement's own, and each time stands
// in its tag.
func TestTimeML(t *testing.T) {
	s := statement(t)
	dec := xml.NewDecoder(bytes.NewReader(written(t, "timeml", "", s)))
	var all, times strings.Builder
	inText, inTime := false, false
	for {
		tok, err := dec.Token()
		if err == io.EOF {
			break
		}
		if err != nil {
			t.Fatal(err)
		}
		switch x := tok.(type) {
		case xml.StartElement:
			inText = inText || x.Name.Local == "TEXT"
			inTime = inText && x.Name.Local == "TIMEX3"
		case xml.EndElement:
			inText = inText && x.Name.Local != "TEXT"
			inTime = false
		case xml.CharData:
			if inText {
				all.Write(x)
			}
			if inTime {
				times.WriteString(string(x) + "|")
			}
		}
	}
	if all.String() != s.Document.Text {
		t.Errorf("the text became %q", all.String())
	}
	if got := times.String(); !strings.Contains(got, "June 31, 2019|") || !strings.Contains(got, "3 May 2021|") {
		t.Errorf("times: %s", got)
	}
	w, err := newTimeML(io.Discard, Options{})
	if err != nil {
		t.Fatal(err)
	}
	if w.Add(s) != nil || w.Add(s) == nil {
		t.Error("two statements in one TimeML")
	}
}

func TestOpenNamesTheTables(t *testing.T) {
	f, _ := ByName("csv")
	if _, err := f.Open(io.Discard, Options{Table: "nothing"}); err == nil || !strings.Contains(err.Error(), "commitments") {
		t.Errorf("error %v", err)
	}
}
