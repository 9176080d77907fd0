package document

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// a paragraph that is long enough to be an article's
const para = "The council of Oru met for the third time this spring and agreed, after a debate of four hours, to build a bridge over the Sel at the old ferry landing, which has been out of use since the flood. It will cost 3.4 million crowns, said Mayor Ilva Renn, who has asked for it since 2019."

func TestHTMLBlocks(t *testing.T) {
	tests := []struct {
		name, html string
		want       []string
	}{
		{"a fragment", "June 31 does not exist.", []string{"June 31 does not exist."}},
		{"white space", "<p>The  council\n\tof <b>Oru</b> <i> met</i> .</p>", []string{"The council of Oru met ."}},
		{"line breaks", "<p>Oru,<br> 3 May <br>2031<br/><br>It rained.</p>", []string{"Oru,\n3 May\n2031", "It rained."}},
		{"character references", "<p>Oru &amp; Tarn&nbsp;&mdash; 3&#46;4 &lt; 5 &copy &notit; &#x2014;", []string{"Oru & Tarn\u00A0— 3.4 < 5 © ¬it; —"}},
		{"what a browser does not show", "<p>coun&shy;cil\u00AD of\u200B Oru <script>x()</script><style>p{}</style><span hidden>no</span><span style='display: none'>no</span>", []string{"council of Oru"}},
		{"marks of footnotes, and powers", "<p>12<sup><a href='#1'>3</a></sup> of 40 km<sup>2</sup>", []string{"12 of 40 km²"}},
		{"raised figures", "<p>In Oru<sup>3</sup> 12<sup>*</sup> of 4 × 10<sup>6</sup> m<sup>3</sup>, on the 21<sup>st</sup>, by <b>E=mc<sup>x</sup></b> 5 <sup>2</sup> 1.10<sup>4</sup>.", []string{"In Oru 12 of 4 × 10⁶ m³, on the 21st, by E=mcx 5 1.10."}},
		{"struck out, and code", "<p>It cost <del>12</del> <s>13</s> 14 <code>x=15</code> crowns.<pre><code>x = 1</code></pre>", []string{"It cost 14 crowns."}},
		{"quotation marks that a browser adds", "<p>She said <q>it rains</q>.", []string{"She said “it rains”."}},
		{"lists, quotations, headings", "<h2>Why</h2><ul><li>One<li><p>Two<p>more</ul><blockquote>Three<p>four</blockquote><dl><dt>Five<dd>Six</dl>", []string{
			"heading: Why", "item: One", "item: Two", "item: more", "quote: Three", "quote: four", "item: Five", "item: Six",
		}},
		{"tables", "<table><caption>Families</caption><tr><th>Village<th>1930<tr><td>Oru<td><p>12</table>", []string{
			"caption: Families", "cell: Village", "cell: 1930", "cell: Oru", "cell: 12",
		}},
		{"a page laid out as a table", "<table><tr><td>" + para + "</table>", []string{para}},
		{"preformatted", "<pre>\nORU, 3 May\n\nIt   rained\nall day.</pre>", []string{"heading: ORU, 3 May", "It   rained\nall day."}},
		{"what stands around", "<nav>Home</nav>It rained.<aside>Most read</aside><footer>Contact</footer>", []string{"It rained."}},
		{"text that the parser moves", "<table>It <b>rained</b><tr><td>12</table>.", []string{"It rained", "cell: 12", "."}},
		{"a title in the page", "<title>It rained in Oru - Tarn Courier</title><h1>It rained in Oru</h1><p>" + para, []string{"title: It rained in Oru", para}},
		{"a title from the metadata", "<meta property='og:title' content='It rained in Oru'><p>" + para, []string{"title: It rained in Oru", para}},
		{"a title that is a paragraph", "<title>It rained in Oru</title><p class=big>It rained in Oru</p><p>" + para, []string{"title: It rained in Oru", para}},
		{"a title that is hidden", "<title>It rained in Oru</title><h1 hidden>It rained in Oru</h1><p>" + para, []string{"title: It rained in Oru", para}},
		{
			"an article and its surroundings", "<title>Rain</title><div class=menu><a href=/>Home</a> <a href=/w>Weather</a></div><div id=article><p>" + para + "<p>" + para + " <a href='javascript:x()'>Really</a>.</div><div class=sidebar><ul><li><a href=1>Most <q>read</q></a></ul></div>",
			[]string{"title: Rain", para, para + " Really."},
		},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			d := read1(t, "page.html", tt.html)
			if diff := cmp.Diff(tt.want, show(d)); diff != "" {
				t.Errorf("blocks (-want +got):\n%s", diff)
			}
			checkBlocks(t, d)
		})
	}
}

func TestHTMLMetadata(t *testing.T) {
	tests := []struct {
		name, head string
		want       metadata
	}{
		{"none", "", metadata{Language: "en"}},
		{
			"JSON-LD", `<script type="application/ld+json">{"@graph":[{"@type":"WebSite","datePublished":"2001-01-01"},{"@type":["Thing","NewsArticle"],
			"datePublished":"2031-05-02T09:30:00+02:00","author":[{"name":"Ilva Renn"},{"name":"Tam Oss"}],"publisher":{"name":"Tarn Courier"}}]}</script>
			<meta property="article:published_time" content="2030-01-01">`,
			metadata{Byline: "Ilva Renn, Tam Oss", Publisher: "Tarn Courier", Date: "2031-05-02T09:30:00+02:00", From: "the page's metadata (JSON-LD)", Language: "en"},
		},
		{
			"JSON-LD that is broken", `<script type="application/ld+json">{"@type":</script><meta name="Date" content="2031-05-02">`,
			metadata{Date: "2031-05-02T00:00:00Z", From: "the page's metadata (date)", Language: "en"},
		},
		{
			"meta elements", `<title>Rain</title><meta name=author content="Ilva Renn"><meta property=og:site_name content="Tarn Courier">
			<meta property=article:published_time content="2031-05-02T09:30"><meta property=article:modified_time content="2032-05-02"><meta property=og:url content=https://oru.example/a>`,
			metadata{Title: "Rain", Byline: "Ilva Renn", Publisher: "Tarn Courier", Date: "2031-05-02T09:30:00Z", From: "the page's metadata (article:published_time)", URL: "https://oru.example/a", Language: "en"},
		},
		{"a time", `<time datetime="2031-05-02">yesterday</time>`, metadata{Date: "2031-05-02T00:00:00Z", From: "the page's <time>", Language: "en"}},
		{"two times", `<time datetime="2031-05-02"></time><time datetime="2031-05-03"></time>`, metadata{Language: "en"}},
		{"two times, one of publication", `<time datetime="2031-05-02"></time><time pubdate datetime="2031-05-03"></time>`, metadata{Date: "2031-05-03T00:00:00Z", From: "the page's <time>", Language: "en"}},
		{"a date that can be read in two ways", `<meta name=date content="04/05/2031">`, metadata{Language: "en", Notes: `The date in the page's metadata (date), "04/05/2031", could not be read.`}},
		{"a date that programs write that know none", `<meta name=date content="1970-01-01T00:00:00Z"><time datetime="2031-05-02"></time>`, metadata{Date: "2031-05-02T00:00:00Z", From: "the page's <time>", Language: "en"}},
		{"a byline as it stands on the page", `<p class=byline>By Ilva Renn</p>`, metadata{Byline: "Ilva Renn", Language: "en"}},
		{"addresses", `<!-- saved from url=(0023)https://oru.example/saved --><link rel=canonical href=https://oru.example/own>`, metadata{URL: "https://oru.example/own", Language: "en"}},
		{"the address at which it was saved", `<!-- saved from url=(0025)https://oru.example/saved -->`, metadata{URL: "https://oru.example/saved", Language: "en"}},
		{"a language stated in vain", `<html lang=hy>`, metadata{Language: "en"}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			d := read1(t, "page.html", tt.head+"<p>"+para)
			if diff := cmp.Diff(tt.want, metadataOf(d)); diff != "" {
				t.Errorf("metadata (-want +got):\n%s", diff)
			}
		})
	}
}

func TestHTMLPositions(t *testing.T) {
	page := "<html>\n<body><p>The coun&shy;cil &amp;\r\n  Oru <b>met</b><br>\n on\t3&nbsp;May.\n</p><table>moved<tr><td>12</table></html>"
	d := read1(t, "page.html", page)
	for _, tt := range []struct {
		word string
		want Position
	}{
		{"The", Position{Line: 2, Column: 10}},
		{"council", Position{Line: 2, Column: 14}},
		{"cil", Position{Line: 2, Column: 23}},
		{"& Oru", Position{Line: 2, Column: 27}},
		{"Oru", Position{Line: 3, Column: 3}},
		{"met", Position{Line: 3, Column: 10}},
		{"on", Position{Line: 4, Column: 2}},
		{"3", Position{Line: 4, Column: 5}},
		{"May", Position{Line: 4, Column: 12}},
		{"12", Position{Line: 5, Column: 25}},
	} {
		if got := d.Position(strings.Index(d.Text, tt.word)); got != tt.want {
			t.Errorf("%q stands at %v, want %v", tt.word, got, tt.want)
		}
	}
	if got, want := d.Line(4), " on\t3&nbsp;May."; got != want {
		t.Errorf("line 4 is %q, want %q", got, want)
	}
}

func TestHTMLCharset(t *testing.T) {
	for _, tt := range []struct{ html, charset string }{
		{"<meta charset=windows-1251><p>\xCC\xE8\xF0", "windows-1251"},
		{`<meta http-equiv="Content-Type" content="text/html; charset=KOI8-R"><p>` + "\xED\xC9\xD2", "koi8-r"},
		{`<?xml version="1.0" encoding="windows-1251"?><html><p>` + "\xCC\xE8\xF0", "windows-1251"},
		{"<meta charset=windows-1251><p>Мир", "utf-8"},
	} {
		d := read1(t, "page.html", tt.html)
		if d.Text != "Мир" || d.Original.Charset != tt.charset || d.Original.Guessed {
			t.Errorf("%q: %s %q, guessed: %v", tt.html, d.Original.Charset, d.Text, d.Original.Guessed)
		}
	}
}

func FuzzHTML(f *testing.F) {
	for _, s := range []string{
		"<p>" + para, "<title>x</title><h1>x</h1><pre>\na\n\nb", "<table>a<tr><td>b", "<svg><title><p>x", "&#0;&notit;&shy;",
		"<!--1--><p>a<!--0-->b", "<plaintext>a<b>", "<select><option>x", "\x00<p>\r\n<br><br>", "<html lang=\xFF>", "</p><br/></br>",
		"<script type='application/ld+json'>{\"@type\":\"Article\",\"author\":[[]]}</script>x",
	} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, page string) {
		checkRead(t, "x.html", page)
	})
}
