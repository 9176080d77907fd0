package publish

import (
	"bytes"
	"encoding/json"
	"errors"
	"math"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/santhosh-tekuri/jsonschema/v6"

	"github.com/sayso/sayso/check"
	"github.com/sayso/sayso/interval"
	"github.com/sayso/sayso/quantity"
	"github.com/sayso/sayso/span"
	"github.com/sayso/sayso/timex"
)

func schema(t *testing.T, file string) *jsonschema.Schema {
	t.Helper()
	s, err := jsonschema.NewCompiler().Compile(file)
	if err != nil {
		t.Fatal(err)
	}
	return s
}

func validate(t *testing.T, s *jsonschema.Schema, b []byte) {
	t.Helper()
	v, err := jsonschema.UnmarshalJSON(bytes.NewReader(b))
	if err != nil {
		t.Fatalf("%v: %s", err, b)
	}
	if err := s.Validate(v); err != nil {
		t.Errorf("%v: %s", err, b)
	}
}

// machineReport has findings of each outcome, with and without related places.
func machineReport(t *testing.T) *Report {
	text := "\"Été\" <b>\n" + decree
	passed, open := flagged(t, text, "Nobody"), flagged(t, text, "the hall")
	passed.Outcome, passed.Severity = check.Pass, check.Note
	open.Outcome, open.Severity = check.Open, check.Note
	return reportOf("letter", text, flagged(t, text, "June 31", "noon", "Été"), open, passed)
}

func TestFindings(t *testing.T) {
	r := machineReport(t)
	got, err := AppendFindings([]byte("before\n"), r)
	if err != nil {
		t.Fatal(err)
	}
	lines := strings.Split(strings.TrimSuffix(string(got), "\n"), "\n")[1:]
	if len(lines) != 3 {
		t.Fatalf("%d lines, wanted 3:\n%s", len(lines), got)
	}
	s := schema(t, "../docs/schema/annotation.schema.json")
	for _, line := range lines {
		validate(t, s, []byte(line))
	}
	want := `{"doc":"letter","kind":"finding","check":"date-impossible","outcome":"fail","severity":"error",` +
		`"start":70,"end":77,"quote":"June 31","prefix":"ly. On its orders the decree of ","suffix":" was read out at noon in the hal","line":2,"column":59,` +
		`"message":"“June 31” is no day of the calendar.","working":"June has 30 days.",` +
		`"related":[{"start":94,"end":98,"quote":"noon","line":2,"column":83,"message":"what it is compared with"},` +
		`{"start":1,"end":6,"quote":"Été","line":1,"column":2,"message":"what it is compared with"}],` +
		`"fingerprint":"` + r.Findings[0].Fingerprint + `"}`
	if diff := cmp.Diff(want, lines[0]); diff != "" {
		t.Error(diff)
	}
}

// TestClaims checks that the claims of a text, written for machines, hold to the
// published schema, the fields that only some claims have among them.
func TestClaims(t *testing.T) {
	r := reportOf("letter", "On 2 May 2021, about 12 people were hurt in Oru, and three houses burned down. Under Law No. 41 of 12 May 2020 the district will build 40 of the best homes for $3 million by 2024. "+
		"Ana Tarn told Mira Orda that Oru may be the finest town. Did the army go?")
	got, err := AppendAnnotations(nil, r, []Kind{ClaimKind})
	if err != nil {
		t.Fatal(err)
	}
	lines := strings.Split(strings.TrimSpace(string(got)), "\n")
	if len(lines) < 4 {
		t.Fatalf("%d claims:\n%s", len(lines), got)
	}
	all, one := schema(t, "../docs/schema/annotation.schema.json"), schema(t, "../docs/schema/claim.1.schema.json")
	for _, line := range lines {
		validate(t, all, []byte(line))
		validate(t, one, []byte(line))
	}
	for _, field := range []string{"time", "place", "quantities", "instrument", "commitment", "args"} {
		if !strings.Contains(string(got), `"`+field+`":`) {
			t.Errorf("no claim has %s", field)
		}
	}
}

func TestTimeAndQuantityRecords(t *testing.T) {
	text := "About 30 miles on June 31"
	r := reportOf("letter", text)
	s := schema(t, "../docs/schema/annotation.schema.json")
	q := quantity.Quantity{
		Span: span.New(0, 14), Number: span.New(6, 8), UnitSpan: span.New(9, 14), Type: quantity.Measure, Value: quantity.Value{From: 30, To: 30}, Approx: quantity.About,
		Interval: interval.Interval{From: 27.5, To: 32.5, ToOpen: true}, Unit: "mile", UCUM: "[mi_i]",
	}
	atLeast := q
	atLeast.Value, atLeast.Approx, atLeast.Thing = quantity.Value{From: 30, To: math.Inf(1)}, quantity.AsIs, span.New(9, 14)
	for _, c := range []struct {
		record any
		want   string
	}{
		{
			r.time(timex.Time{Span: at(t, text, "June 31", 0), Type: timex.Date, Reason: "June has 30 days"}),
			`{"doc":"letter","kind":"time","start":18,"end":25,"text":"June 31","type":"DATE","value":"","reason":"June has 30 days"}`,
		},
		{
			r.quantity(q),
			`{"doc":"letter","kind":"quantity","start":0,"end":14,"text":"About 30 miles","number":{"start":6,"end":8},"value":30,"approx":"~",` +
				`"interval":{"from":27.5,"to":32.5,"toOpen":true},"unit":"mile","ucum":"[mi_i]","thing":null,"type":"measure"}`,
		},
		{
			r.quantity(atLeast),
			`{"doc":"letter","kind":"quantity","start":0,"end":14,"text":"About 30 miles","number":{"start":0,"end":8},"value":{"from":30,"to":null},"approx":null,` +
				`"interval":{"from":27.5,"to":32.5,"toOpen":true},"unit":"mile","ucum":"[mi_i]",` +
				`"thing":{"start":9,"end":14,"text":"miles"},"type":"measure"}`,
		},
	} {
		got, err := appendLine(nil, c.record)
		if err != nil {
			t.Fatal(err)
		}
		validate(t, s, got)
		if diff := cmp.Diff(c.want+"\n", string(got)); diff != "" {
			t.Error(diff)
		}
	}
}

func TestSARIF(t *testing.T) {
	r := machineReport(t)
	log := NewSARIF("v1.2.3", []*check.Check{{
		ID: "date-impossible", Severity: check.Error,
		Doc: check.Doc{Title: "impossible date", What: "What.", Why: "Why.", Fires: "June 31", NearMiss: "June 30", Noise: "None.", Since: "1"},
	}})
	log.Add(r)
	other := reportOf("/tmp/an other.jsonl#record 7", decree, flagged(t, decree, "June 31"))
	other.Document.Original.MediaType = "application/json"
	log.Add(other)
	log.Unread(errors.New("gone.txt: there is no such file"))
	b, err := log.Append(nil)
	if err != nil {
		t.Fatal(err)
	}
	validate(t, schema(t, "testdata/sarif-schema-2.1.0.json"), b)
	golden(t, "testdata/sarif.txtar", []string{"log"}, map[string]string{"log": string(b)})
}

func TestURI(t *testing.T) {
	for name, want := range map[string]string{
		"a b/ü.txt":         "a%20b/%C3%BC.txt",
		"corpus.jsonl#id 7": "corpus.jsonl#id%207",
		"/tmp/a.txt":        "file:///tmp/a.txt",
		"a:b.txt":           "./a:b.txt",
		"-":                 "-",
	} {
		if got := uri(name); got != want {
			t.Errorf("%s: %s, wanted %s", name, got, want)
		}
	}
}

func TestBaseline(t *testing.T) {
	r := machineReport(t)
	lines, err := AppendFindings(nil, r)
	if err != nil {
		t.Fatal(err)
	}
	log := NewSARIF("v1", nil)
	log.Add(r)
	sarif, err := log.Append(nil)
	if err != nil {
		t.Fatal(err)
	}
	for name, earlier := range map[string]string{"JSON Lines": string(lines), "SARIF": string(sarif)} {
		b, err := ReadBaseline(strings.NewReader(earlier))
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		for _, f := range r.Findings {
			if b.Has(f) != Failed(f) {
				t.Errorf("%s: a finding of outcome %s is known: %v", name, f.Outcome, b.Has(f))
			}
		}
	}
	if b, err := ReadBaseline(strings.NewReader("")); err != nil || b.Has(r.Findings[0]) {
		t.Errorf("an earlier run that found nothing: %v", err)
	}
	for _, wrong := range []string{"letter.txt:1:2: error", "{}", "[1]", `{"kind":"fin`} {
		if _, err := ReadBaseline(strings.NewReader(wrong)); err == nil {
			t.Errorf("%s is taken for a baseline", wrong)
		}
	}
}

// What is written is JSON whatever the text holds.
func FuzzFindings(f *testing.F) {
	f.Add("The decree of June 31 \xff\x00 was read.", 14, 23)
	f.Fuzz(func(t *testing.T, text string, start, end int) {
		s := span.New(start, end)
		if !s.Within(text) {
			return
		}
		finding := flagged(t, text, "")
		finding.Span = s
		b, err := AppendFindings(nil, reportOf("a", text, finding))
		if err != nil || !json.Valid(b) || bytes.Count(b, []byte("\n")) != 1 {
			t.Fatalf("%v: %q", err, b)
		}
	})
}

func TestInstrumentRecords(t *testing.T) {
	r := reportOf("letter", "Resolution 901 (1994) of the Security Council and resolution 902. The resolution holds; the Tarn Convention too. That Convention is old.")
	b, err := AppendAnnotations(nil, r, []Kind{InstrumentKind})
	if err != nil {
		t.Fatal(err)
	}
	lines := strings.Split(strings.TrimSuffix(string(b), "\n"), "\n")
	if len(lines) != 5 {
		t.Fatalf("%d lines, wanted 5:\n%s", len(lines), b)
	}
	s := schema(t, "../docs/schema/annotation.schema.json")
	for _, line := range lines {
		validate(t, s, []byte(line))
	}
	want := `{"doc":"letter","kind":"instrument","start":66,"end":80,"text":"The resolution","type":"resolution","later":true,"candidates":[2,1]}`
	if lines[2] != want {
		t.Errorf("got %s\nwanted %s", lines[2], want)
	}
}
