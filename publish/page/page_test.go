package page

import (
	"strings"
	"testing"

	"golang.org/x/net/html"
	"pgregory.net/rapid"

	"github.com/sayso/sayso/analysis"
	"github.com/sayso/sayso/check"
	"github.com/sayso/sayso/claim"
	"github.com/sayso/sayso/document"
	"github.com/sayso/sayso/interval"
	"github.com/sayso/sayso/publish"
	"github.com/sayso/sayso/span"
)

// TestPiecesHoldTheText: whatever is marked, the pieces of a block are its text, and
// a mark's words stand in pieces of its class.
func TestPiecesHoldTheText(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		text := rapid.StringMatching(`[a-zé \n]{0,60}`).Draw(t, "text")
		d := document.FromText("t", text)
		var marks []Mark
		for range rapid.IntRange(0, 6).Draw(t, "marks") {
			from := rapid.IntRange(0, len(text)).Draw(t, "from")
			to := rapid.IntRange(from, len(text)).Draw(t, "to")
			if from < to {
				marks = append(marks, Mark{Span: span.New(from, to), Class: rapid.SampledFrom([]string{"a", "b"}).Draw(t, "class")})
			}
		}
		page := builder{Input: Input{Text: d.Text, Blocks: d.Blocks}, page: &Page{}, marks: marks}
		for i, b := range page.blocks() {
			var all strings.Builder
			at := d.Blocks[i].Start
			for _, p := range b.Pieces {
				all.WriteString(p.Text)
				for _, m := range marks {
					if m.Start <= at && at+len(p.Text) <= m.End && !strings.Contains(" "+p.Class+" ", " "+m.Class+" ") {
						t.Fatalf("%q at %d lies in %v, and its class is %q", p.Text, at, m, p.Class)
					}
				}
				at += len(p.Text)
			}
			if want := d.Blocks[i].In(d.Text); all.String() != want {
				t.Fatalf("the pieces say %q, the block %q", all.String(), want)
			}
		}
	})
}

func pageOf(t *testing.T, text string, claims ...claim.Claim) *Page {
	t.Helper()
	a := analysis.New(document.FromText("letter", text))
	return New(FromReport(publish.NewReport(a, check.Apply(a, check.All())), claims), "p-")
}

func htmlOf(t *testing.T, p *Page) string {
	t.Helper()
	b, err := AppendHead(nil, p.Title)
	if err == nil {
		b, err = AppendHTML(b, p)
	}
	if err == nil {
		b, err = AppendFoot(b)
	}
	if err != nil {
		t.Fatal(err)
	}
	return string(b)
}

const letter = `Orun, 3 May 2021

"The bridge was closed on June 31, 2019," said Ana Tarn, the mayor of Orun. She said that 40 families had left.

The council of Orun denied it. "Nobody has left," Peter Vell said.`

var told = claim.Claim{
	ID: "x", Span: span.New(18, 57), Text: "the words", Gloss: "The bridge was closed.", Speaker: "Ana Tarn", Stance: "asserted", Trigger: span.New(34, 40),
	Time: &claim.When{Text: "May 2019", Value: "2019-05", EDTF: "2019-05", Interval: interval.Between(1556668800, 1559347200)},
}

// TestLinksLeadSomewhere: ids are there once, and every link of a page leads to one.
func TestLinksLeadSomewhere(t *testing.T) {
	doc, err := html.Parse(strings.NewReader(htmlOf(t, pageOf(t, letter, told, told))))
	if err != nil {
		t.Fatal(err)
	}
	ids, links := map[string]bool{}, []string{}
	for n := range doc.Descendants() {
		for _, a := range n.Attr {
			switch a.Key {
			case "id":
				if ids[a.Val] {
					t.Errorf("two elements have the id %q", a.Val)
				}
				ids[a.Val] = true
			case "href":
				links = append(links, a.Val)
			case "style":
				t.Errorf("<%s> has a style of its own, which the policy forbids", n.Data)
			}
		}
	}
	if len(links) < 8 {
		t.Errorf("only %d links: the page is not whole", len(links))
	}
	for _, l := range links {
		if !strings.HasPrefix(l, "#") || !ids[l[1:]] {
			t.Errorf("the link %q leads nowhere", l)
		}
	}
}

// TestNothingOfAStatementIsMarkup: what looks like markup, and what would turn the
// line around, is shown.
func TestNothingOfAStatementIsMarkup(t *testing.T) {
	hostile := "The <script>alert(1)</script> of June 31 \u202Etxt.exe & <img src=x onerror=alert(1)>."
	c := claim.Claim{Span: span.New(0, 3), Gloss: hostile, Text: hostile, Speaker: hostile, Trigger: span.New(0, 3), Place: &claim.Where{Name: hostile}}
	p := pageOf(t, hostile, c)
	doc, err := html.Parse(strings.NewReader(htmlOf(t, p)))
	if err != nil {
		t.Fatal(err)
	}
	scripts := 0
	for n := range doc.Descendants() {
		if n.Type == html.ElementNode && n.Data == "script" {
			scripts++
		}
		if n.Type == html.ElementNode && n.Data == "img" {
			t.Error("the statement's image is an element of the page")
		}
		if n.Type == html.TextNode && strings.Contains(n.Data, "\u202E") {
			t.Errorf("a mark that turns the line around is not spelt out: %q", n.Data)
		}
	}
	if scripts != 1 {
		t.Errorf("%d scripts, want the page's own", scripts)
	}
	if md := string(AppendMarkdown(nil, p)); strings.Contains(md, "<") || strings.Contains(md, "\u202E") {
		t.Errorf("Markdown takes markup over:\n%s", md)
	}
}

func TestSpeakersHaveColoursByAppearance(t *testing.T) {
	p := pageOf(t, letter)
	var got []string
	for _, s := range p.Speakers {
		got = append(got, s.Tone+" "+s.Name)
	}
	if len(got) < 2 || got[0] != "s1 Ana Tarn" {
		t.Errorf("speakers: %q", got)
	}
}

func TestTimeline(t *testing.T) {
	at := func(year0, year1 float64) claim.Claim {
		return claim.Claim{Time: &claim.When{Text: "then", Value: "v", Interval: interval.Between((year0-1970)*year, (year1-1970)*year)}}
	}
	claims := []claim.Claim{at(2020, 2021), at(2010, 2011), at(-28000, -27000), {}, at(2015, 2015.001)}
	l := NewTimeline(make([]Claim, len(claims)), claims)
	if l == nil || len(l.Rows) != 4 {
		t.Fatalf("timeline: %+v", l)
	}
	if !l.Rows[0].Outside || l.Outside != 1 {
		t.Errorf("what lies thirty thousand years off is drawn: %+v", l.Rows[0])
	}
	for i, r := range l.Rows[1:] {
		if r.Outside || r.X < 0 || r.X+r.Width > width+leastWidth || r.Width < leastWidth {
			t.Errorf("row %d does not lie on the line: %+v", i+1, r)
		}
	}
	if l.Rows[1].X >= l.Rows[2].X || l.Rows[2].X >= l.Rows[3].X {
		t.Errorf("not in the order of time: %+v", l.Rows)
	}
	if n := len(l.Ticks); n < 2 || n > mostTicks+1 {
		t.Errorf("%d ticks: %v", n, l.Ticks)
	}
	if NewTimeline(nil, nil) != nil {
		t.Error("a line of no times")
	}
}
