package document

import (
	"strings"
	"testing"
	"unicode/utf8"

	"golang.org/x/net/html"
	"pgregory.net/rapid"

	"github.com/sayso/sayso/span"
)

func TestQuote(t *testing.T) {
	d := FromText("x", "It rained.\n\nThe council of Oru met on 31 June, for the third time this spring, and agreed.\n\nIt snowed.")
	at := strings.Index(d.Text, "31 June")
	want := Selector{Exact: "31 June", Prefix: "The council of Oru met on ", Suffix: ", for the third time this spring"}
	if got := d.Quote(span.New(at, at+7)); got != want {
		t.Errorf("got %+v, want %+v", got, want)
	}
}

func TestLocate(t *testing.T) {
	q := Selector{Exact: "31 June", Prefix: "met on ", Suffix: ", for"}
	tests := []struct{ name, text, want string }{
		{"as it was", "They met on 31 June, for once.", "31 June"},
		{"other white space", "They met\n on 31\u00A0\u200BJune , for once.", "31\u00A0\u200BJune"},
		{"gone", "They met on 30 June, for once.", ""},
		{"a look-alike", "They left on 31 June, for once.", ""},
		{"changed around it", "They met on 31 June. For once.", ""},
		{"twice", "They met on 31 June, for once. We met on 31 June, for twice.", ""},
		{"a look-alike beside it", "They met on 31 June, for once. We left on 31 June, for good.", "31 June"},
	}
	for _, tt := range tests {
		s, found := Locate(tt.text, q)
		if got := s.In(tt.text); found != (tt.want != "") || got != tt.want {
			t.Errorf("%s: found %q, %v", tt.name, got, found)
		}
	}
	if _, found := Locate("abc", Selector{Exact: " "}); found {
		t.Error("found what has no words")
	}
}

// TestQuoteFindsPlaceInPage looks for each word of a page's article in the text of
// the whole page, as a browser's script would.
func TestQuoteFindsPlaceInPage(t *testing.T) {
	page := "<title>Rain</title><nav>Rain, snow</nav><h1>Rain</h1><article><p>" + para + "<p>On the\n  <b>other</b> side,&nbsp;<i>3</i>&shy;4 met &amp; agreed.<br>All of them.<ul><li>one<li>two</ul></article><footer>Rain, snow</footer>"
	d := read1(t, "page.html", page)
	root, err := html.Parse(strings.NewReader(page))
	if err != nil {
		t.Fatal(err)
	}
	var all strings.Builder
	for n := range descendants(root) {
		if n.Type == html.TextNode {
			all.WriteString(n.Data)
		}
	}
	for _, words := range []string{"The council", "3.4 million", "2019", "other", "34 met & agreed.\nAll", "two"} {
		at := strings.Index(d.Text, words)
		if at < 0 {
			t.Fatalf("%q is not in %q", words, d.Text)
		}
		s, found := Locate(all.String(), d.Quote(span.New(at, at+len(words))))
		got, _ := visible(s.In(all.String()))
		if want, _ := visible(words); !found || got != want {
			t.Errorf("%q: found %q, %v", words, got, found)
		}
	}
}

// TestQuoteLocates finds in a text what is quoted from it, or nothing.
func TestQuoteLocates(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		words := rapid.SliceOfN(rapid.SampledFrom([]string{"Oru", "met", "é", "12", ".", "\n\n", " ", "\u00AD"}), 1, 60).Draw(t, "words")
		d := FromText("x", strings.Join(words, ""))
		var s span.Span
		s.Start = boundary(d.Text, rapid.IntRange(0, len(d.Text)).Draw(t, "start"))
		s.End = boundary(d.Text, rapid.IntRange(s.Start, len(d.Text)).Draw(t, "end"))
		got, found := Locate(d.Text, d.Quote(s))
		if !found {
			return
		}
		want, _ := visible(s.In(d.Text))
		if at := got.In(d.Text); !strings.Contains(s.In(d.Text), at) || !strings.HasPrefix(s.In(d.Text)[got.Start-s.Start:], at) {
			t.Errorf("%q at %v was found at %v", want, s, got)
		}
	})
}

// boundary is where the character at or before offset begins.
func boundary(s string, offset int) int {
	for offset > 0 && offset < len(s) && !utf8.RuneStart(s[offset]) {
		offset--
	}
	return offset
}
