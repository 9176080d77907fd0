package server

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"maps"
	"mime/multipart"
	"net"
	"net/http"
	"net/http/httptest"
	"net/url"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/santhosh-tekuri/jsonschema/v6"
	"golang.org/x/net/html"

	"github.com/sayso/sayso"
	"github.com/sayso/sayso/claim"
	"github.com/sayso/sayso/document"
	"github.com/sayso/sayso/interval"
	"github.com/sayso/sayso/ledger"
	"github.com/sayso/sayso/ledger/sqlite"
)

// open is a server of a new ledger, and where it answers.
func open(t *testing.T) string {
	t.Helper()
	return openWith(t, readWithClaim)
}

// openWith is such a server that reads in a way of its own.
func openWith(t *testing.T, reader func(*document.Input) (*ledger.Read, error)) string {
	t.Helper()
	store, err := sqlite.Open(t.Context(), filepath.Join(t.TempDir(), "test.ledger"), sqlite.Options{Create: true})
	if err != nil {
		t.Fatal(err)
	}
	s, err := New(Options{
		Store: store, Reader: reader, Vocabulary: []string{"supported", "contradicted"}, Version: "test",
		Kept: func(ctx context.Context) error { return ledger.MatchAll(ctx, store, nil) }, Failed: func(err error) { t.Error(err) },
	})
	if err != nil {
		t.Fatal(err)
	}
	web := httptest.NewServer(s.Handler())
	t.Cleanup(func() {
		web.Close()
		if err := store.Close(); err != nil {
			t.Error(err)
		}
	})
	return web.URL
}

// readWithClaim reads as sayso does, and adds one claim made by hand, so that what the
// pages show does not hang on what is read.
func readWithClaim(in *document.Input) (*ledger.Read, error) {
	d, err := in.Document()
	if err != nil {
		return nil, err
	}
	r, err := sayso.Read(d, sayso.Options{}, "test")
	if err != nil {
		return nil, err
	}
	day := interval.Interval{From: 1577836800, To: 1609459200, ToOpen: true}
	r.Claims = append(r.Claims, claim.Claim{
		ID: "hand", Text: d.Text[:min(20, len(d.Text))], Gloss: "Four hundred families left <Kaldra>.", Speaker: "Ana Tarn", Stance: "asserted",
		Event: "displacement", Key: claim.Key{Event: "displacement", Place: "Kaldra", Day: day}, Time: &claim.When{Text: "in 2020", Value: "2020", EDTF: "2020", Interval: day},
		Quantities: []claim.Figure{{Text: "400 families", Value: 400, Interval: interval.Point(400)}},
	})
	return r, nil
}

// answer is what the server says to a request.
func answer(t *testing.T, r *http.Request) (*http.Response, string) {
	t.Helper()
	return patient(t, time.Minute, r)
}

// patient is an answer that may be long in coming.
func patient(t *testing.T, most time.Duration, r *http.Request) (*http.Response, string) {
	t.Helper()
	client := http.Client{Timeout: most, CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }}
	res, err := client.Do(r)
	if err != nil {
		t.Fatal(err)
	}
	defer res.Body.Close()
	b, err := io.ReadAll(res.Body)
	if err != nil {
		t.Fatal(err)
	}
	return res, string(b)
}

func get(t *testing.T, address string) (*http.Response, string) {
	t.Helper()
	return answer(t, request(t, "GET", address, nil))
}

func request(t *testing.T, method, address string, body io.Reader) *http.Request {
	t.Helper()
	r, err := http.NewRequestWithContext(t.Context(), method, address, body)
	if err != nil {
		t.Fatal(err)
	}
	return r
}

// form is a request that sends a form of the page.
func form(t *testing.T, address, file, text string) *http.Request {
	t.Helper()
	var b bytes.Buffer
	w := multipart.NewWriter(&b)
	if file != "" {
		p, err := w.CreateFormFile("file", file)
		if err != nil {
			t.Fatal(err)
		}
		io.WriteString(p, text)
	} else if err := w.WriteField("text", text); err != nil {
		t.Fatal(err)
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	r := request(t, "POST", address+"/statements", &b)
	r.Header.Set("Content-Type", w.FormDataContentType())
	return r
}

const letter = "Orun, 3 May 2021\n\nThe bridge was closed on June 31, 2019, said Ana Tarn. <script>alert(1)</script>"

// TestFromTextToPage: what is pasted is shown on a page of its own, with what was read in
// it, and with nothing of it as markup.
func TestFromTextToPage(t *testing.T) {
	base := open(t)
	res, body := answer(t, form(t, base, "", letter))
	if res.StatusCode != http.StatusSeeOther {
		t.Fatalf("%s: %s", res.Status, body)
	}
	place := res.Header.Get("Location")
	res, body = get(t, base+place)
	if res.StatusCode != http.StatusOK || !strings.Contains(body, "31 June 2019 does not exist") {
		t.Errorf("%s: %s", res.Status, body)
	}
	if strings.Contains(body, "<script>") || strings.Contains(body, "<Kaldra>") {
		t.Error("the statement's words are markup of the page")
	}
	if _, again := answer(t, form(t, base, "", letter)); again != "" && !strings.Contains(again, place) {
		t.Errorf("the same text became something else: %s", again)
	}
	_, list := get(t, base+"/")
	if n := strings.Count(list, "<tr><td dir"); n != 1 {
		t.Errorf("%d statements in the list", n)
	}
	res, original := get(t, base+place+"/original")
	if original != letter || !strings.HasPrefix(res.Header.Get("Content-Disposition"), "attachment") {
		t.Errorf("the original came back as %q, %v", original, res.Header)
	}
}

// TestPagesLeadSomewhere: every link of every page that can be reached leads to a page,
// and no page asks for anything from elsewhere.
func TestPagesLeadSomewhere(t *testing.T) {
	base := open(t)
	answer(t, form(t, base, "", letter))
	answer(t, form(t, base, "../../etc/a.md", "# A title\n\nThe dam broke on 3 May 2021."))
	seen, todo := map[string]bool{"/": true}, []string{"/"}
	for len(todo) > 0 {
		at := todo[0]
		todo = todo[1:]
		res, body := get(t, base+at)
		if res.StatusCode != http.StatusOK {
			t.Errorf("%s: %s", at, res.Status)
		}
		for _, link := range links(t, body) {
			u, err := url.Parse(link)
			if err != nil || u.Host != "" || u.Scheme != "" {
				t.Errorf("%s leads to %s", at, link)
				continue
			}
			if u.Path != "" && !seen[u.RequestURI()] {
				seen[u.RequestURI()] = true
				todo = append(todo, u.RequestURI())
			}
		}
	}
	if len(seen) < 12 {
		t.Errorf("only %d pages were reached: %v", len(seen), seen)
	}
}

func links(t *testing.T, page string) (out []string) {
	t.Helper()
	doc, err := html.Parse(strings.NewReader(page))
	if err != nil {
		t.Fatal(err)
	}
	for n := range doc.Descendants() {
		for _, a := range n.Attr {
			switch a.Key {
			case "href", "src":
				out = append(out, a.Val)
			case "style", "onclick":
				t.Errorf("<%s %s> is forbidden by the policy", n.Data, a.Key)
			}
		}
	}
	return out
}

// TestRefused: what no page of the server would ask for, and what it cannot do, is refused
// with a word.
func TestRefused(t *testing.T) {
	base := open(t)
	for _, c := range []struct {
		what   string
		change func(*http.Request)
		path   string
		method string
		want   int
		says   string
	}{
		{"a page of another site", func(r *http.Request) { r.Header.Set("Sec-Fetch-Site", "cross-site") }, "/statements", "POST", 403, "another site"},
		{"an old browser, another origin", func(r *http.Request) { r.Header.Set("Origin", "http://evil.example") }, "/api/v1/statements", "POST", 403, "another site"},
		{"another name", func(r *http.Request) { r.Host = "evil.example:80" }, "/", "GET", 421, "not called"},
		{"no such statement", nil, "/statements/none", "GET", 404, "does not have it"},
		{"no such claim", nil, "/api/v1/claims/none/none", "GET", 404, "no claim"},
		{"a path upwards", nil, "/static/..%2fserver.go", "GET", 404, "no file"},
		{"no date", nil, "/api/v1/claims?from=never", "GET", 400, "not a date"},
		{"no number", nil, "/claims?min=much", "GET", 400, "not a number"},
		{"a long list", nil, "/api/v1/statements?limit=100000", "GET", 400, "from 1 to"},
		{"nothing given", func(r *http.Request) { r.Header.Set("Content-Type", "multipart/form-data; boundary=x") }, "/statements", "POST", 400, "no text and no file"},
		{"nowhere", nil, "/nowhere", "GET", 404, "no page"},
	} {
		r := request(t, c.method, base+c.path, nil)
		if c.change != nil {
			c.change(r)
		}
		res, body := answer(t, r)
		if res.StatusCode != c.want || !strings.Contains(body, c.says) {
			t.Errorf("%s: %s, want %d and %q in %s", c.what, res.Status, c.want, c.says, body)
		}
		if got := res.Header.Get("Content-Security-Policy"); got != policy {
			t.Errorf("%s: the policy is %q", c.what, got)
		}
	}
}

// TestLargeBody: a body over the limit is refused while it comes.
func TestLargeBody(t *testing.T) {
	if testing.Short() {
		t.Skip("sends 256 MB")
	}
	base := open(t)
	res, body := answer(t, request(t, "POST", base+"/api/v1/statements?name=a.txt", io.LimitReader(endless{}, maxBody+2)))
	if res.StatusCode != http.StatusRequestEntityTooLarge && !strings.Contains(body, "MB") {
		t.Errorf("%s: %.200s", res.Status, body)
	}
}

type endless struct{}

func (endless) Read(b []byte) (int, error) {
	for i := range b {
		b[i] = 'a'
	}
	return len(b), nil
}

// TestAPI: every answer is as openapi.json says.
func TestAPI(t *testing.T) {
	base := open(t)
	for i := range 3 {
		res, body := answer(t, request(t, "POST", fmt.Sprintf("%s/api/v1/statements?name=a%d.txt&url=https://example.org/%d", base, i, i), strings.NewReader(fmt.Sprintf("%s %d", letter, i))))
		valid(t, "Taken", body)
		if res.StatusCode != http.StatusCreated {
			t.Fatalf("%s: %s", res.Status, body)
		}
	}
	res, body := answer(t, request(t, "POST", base+"/api/v1/statements?name=a.txt", strings.NewReader("\x00\x01\x02")))
	valid(t, "Taken", body)
	if res.StatusCode != http.StatusOK || !strings.Contains(body, "problem") {
		t.Errorf("%s: what cannot be read is not told: %s", res.Status, body)
	}
	ids := map[string]bool{}
	for next := ""; ; {
		_, body := get(t, base+"/api/v1/statements?limit=2&after="+next)
		valid(t, "Statements", body)
		var l list[statementRecord]
		if err := json.Unmarshal([]byte(body), &l); err != nil {
			t.Fatal(err)
		}
		for _, s := range l.Items {
			ids[string(s.ID)] = true
			_, one := get(t, base+"/api/v1/statements/"+string(s.ID))
			valid(t, "Statement", one)
		}
		if next = l.Next; next == "" {
			break
		}
	}
	if len(ids) != 3 {
		t.Errorf("%d statements, page by page", len(ids))
	}
	_, found := get(t, base+"/api/v1/claims?place=KALDRA&speaker=ana+tarn&from=2020-03&to=2020-05&min=300&max=400&event=displacement")
	valid(t, "Claims", found)
	if n := strings.Count(found, `"id":"hand"`); n != 3 {
		t.Errorf("%d claims found: %s", n, found)
	}
	_, none := get(t, base+"/api/v1/claims?place=kaldra&min=401")
	valid(t, "Claims", none)
	if strings.Contains(none, "hand") {
		t.Errorf("a claim of 400 answers to min=401: %s", none)
	}
	for id := range ids {
		_, one := get(t, base+"/api/v1/claims/"+id+"/hand")
		valid(t, "FoundClaim", one)
	}
	_, stats := get(t, base+"/api/v1/stats")
	valid(t, "Stats", stats)
	_, problem := get(t, base+"/api/v1/statements/none")
	valid(t, "Problem", problem)
}

// TestConflicts: two statements with two figures for one fact stand side by side, on the board
// and on the page of each claim.
func TestConflicts(t *testing.T) {
	base := open(t)
	for i, text := range []string{
		"Vell, 4 May 2021\n\nTwelve people were killed in Kaldra on 3 May 2021, said Ana Tarn, the mayor of Kaldra.",
		"Orun, 4 May 2021\n\nNineteen people were killed in Kaldra on 3 May 2021, said Peter Vell, the head of the rescue service.",
	} {
		answer(t, request(t, "POST", fmt.Sprintf("%s/api/v1/statements?name=%d.txt", base, i), strings.NewReader(text)))
	}
	_, found := get(t, base+"/api/v1/conflicts")
	valid(t, "Conflicts", found)
	var l list[ledger.ConflictRecord]
	if err := json.Unmarshal([]byte(found), &l); err != nil || len(l.Items) != 1 {
		t.Fatalf("%v, %s", err, found)
	}
	_, board := get(t, base+"/conflicts")
	_, one := get(t, base+"/claims/"+string(l.Items[0].A.Document)+"/"+l.Items[0].A.Claim)
	for _, page := range []string{board, one} {
		for _, want := range []string{"Twelve people", "Nineteen people", "12 and 19 do not meet", "sources differ", "both in Kaldra"} {
			if !strings.Contains(page, want) {
				t.Errorf("%q does not stand on the page", want)
			}
		}
	}
	if _, none := get(t, base+"/conflicts?place=orun"); !strings.Contains(none, "Nothing answers to this") {
		t.Error("conflicts of another place are shown")
	}
}

// TestReview: a review stands on the claim's page with name and reason, and a later one follows it.
func TestReview(t *testing.T) {
	base := open(t)
	res, _ := answer(t, form(t, base, "", letter))
	claim := "/claims" + strings.TrimPrefix(res.Header.Get("Location"), "/statements") + "/hand"
	send := func(fields map[string]string) (*http.Response, string) {
		var b bytes.Buffer
		w := multipart.NewWriter(&b)
		for name, value := range fields {
			if err := w.WriteField(name, value); err != nil {
				t.Fatal(err)
			}
		}
		p, err := w.CreateFormFile("evidence", "../register.txt")
		if err != nil {
			t.Fatal(err)
		}
		io.WriteString(p, "398")
		w.Close()
		r := request(t, "POST", base+claim+"/reviews", &b)
		r.Header.Set("Content-Type", w.FormDataContentType())
		return answer(t, r)
	}
	good := map[string]string{"assessment": "contradicted", "because": "<b>the register</b>", "by": "Ilva Renn", "url": "https://example.org/register"}
	if res, body := send(good); res.StatusCode != http.StatusSeeOther {
		t.Fatalf("%s: %s", res.Status, body)
	}
	good["assessment"], good["because"] = "supported", "looked again"
	send(good)
	_, page := get(t, base+claim)
	first, second := strings.Index(page, "&lt;b&gt;the register"), strings.Index(page, "looked again")
	if first < 0 || second < first || !strings.Contains(page, "Ilva Renn") || !strings.Contains(page, "register.txt") || strings.Contains(page, "../register") {
		t.Errorf("the reviews are not shown as they were made: %s", page)
	}
	for field, value := range map[string]string{"assessment": "true", "because": " ", "by": "", "url": "javascript:alert(1)"} {
		bad := maps.Clone(good)
		bad[field] = value
		if res, _ := send(bad); res.StatusCode != http.StatusBadRequest {
			t.Errorf("%s=%q: %s", field, value, res.Status)
		}
	}
}

// TestETag: what the caller has already is not sent again.
func TestETag(t *testing.T) {
	base := open(t)
	for _, path := range []string{"/api/openapi.json", "/api/v1/statements", "/static/page.css"} {
		res, _ := get(t, base+path)
		r := request(t, "GET", base+path, nil)
		r.Header.Set("If-None-Match", res.Header.Get("ETag"))
		if res, body := answer(t, r); res.StatusCode != http.StatusNotModified || body != "" {
			t.Errorf("%s: %s", path, res.Status)
		}
	}
}

var schemas = func() *jsonschema.Compiler {
	c := jsonschema.NewCompiler()
	doc, err := jsonschema.UnmarshalJSON(strings.NewReader(openAPI))
	if err == nil {
		err = c.AddResource("api.json", doc)
	}
	if err != nil {
		panic(err)
	}
	return c
}()

// valid reports where body is not as the schema of that name says.
func valid(t *testing.T, name, body string) {
	t.Helper()
	schema, err := schemas.Compile("api.json#/components/schemas/" + name)
	if err != nil {
		t.Fatal(err)
	}
	v, err := jsonschema.UnmarshalJSON(strings.NewReader(body))
	if err != nil {
		t.Fatalf("%s: %v in %s", name, err, body)
	}
	if err := schema.Validate(v); err != nil {
		t.Errorf("%s: %v in %s", name, err, body)
	}
}

// TestServe: the server ends when it is told to, and lets what runs come to its end.
func TestServe(t *testing.T) {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithCancel(t.Context())
	begun, ended := make(chan bool), make(chan error)
	go func() {
		ended <- serveUntil(ctx, l, http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
			close(begun)
			<-ctx.Done()
			io.WriteString(w, "whole")
		}))
	}()
	go func() {
		<-begun
		cancel()
	}()
	if _, body := get(t, "http://"+l.Addr().String()); body != "whole" {
		t.Errorf("the answer was cut: %q", body)
	}
	if err := <-ended; err != nil {
		t.Error(err)
	}
}

func TestHistogram(t *testing.T) {
	var h histogram
	for range 99 {
		h.since(time.Now().Add(-time.Millisecond))
	}
	h.since(time.Now().Add(-time.Hour))
	p50, n := h.quantile(0.5)
	p999, _ := h.quantile(0.999)
	if n != 100 || p50 < 800*time.Microsecond || p50 > 2*time.Millisecond || p999 < time.Second {
		t.Errorf("%d requests, half of them within %v, 99.9%% within %v", n, p50, p999)
	}
}
