package quotation

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"github.com/sayso/sayso/document"
	"github.com/sayso/sayso/language/segment"
)

func cut(text string) *segment.Text {
	return segment.Cut(text, document.FromText("test", text).Paragraphs())
}

// show writes the quotations of a text, one a line: "<" unopened, ">" unclosed,
// "-" nested, "!" reversed.
func show(text string) string {
	var lines []string
	for _, q := range Find(cut(text)) {
		var flags string
		for _, f := range []struct {
			is   bool
			mark string
		}{{!q.Opened(), "<"}, {!q.Closed(), ">"}, {q.Nested, "-"}, {q.Reversed, "!"}} {
			if f.is {
				flags += f.mark
			}
		}
		lines = append(lines, strings.TrimSpace(flags+" "+strings.ReplaceAll(q.In(text), "\n", "¶")))
	}
	return strings.Join(lines, "\n")
}

func TestFind(t *testing.T) {
	for _, c := range []struct{ name, text, want string }{
		{"curly", `“We won,” she said. “At last.”`, "“We won,”\n“At last.”"},
		{"straight", `"We won," she said. "At last."`, "\"We won,\"\n\"At last.\""},
		{"typewriter", "``We won,'' she said.", "``We won,''"},
		{"typewriter both ways", "''We won,'' she said.", "''We won,''"},
		{"French", "Elle dit « oui » et «non».", "« oui »\n«non»"},
		{"German", "Sie sagte „Ja“ und „Nein”.", "„Ja“\n„Nein”"},
		{"Swedish", "Hon sade ”ja” igen.", "”ja”"},
		{"half guillemets", "‹so›, «a ‹b› c»", "‹so›\n«a ‹b› c»\n- ‹b›"},
		{"mixed marks of a family", `“We won," she said.`, `“We won,"`},

		{"nested", "“He said ‘no’ to us.”", "“He said ‘no’ to us.”\n- ‘no’"},
		{"nested, straight", `"He said 'no.'" They left.`, "\"He said 'no.'\"\n- 'no.'"},
		{"nested at both ends", `"'No,' he said. 'Never.'"`, "\"'No,' he said. 'Never.'\"\n- 'No,'\n- 'Never.'"},
		{"nested, one mark for both", `"The medal "For Oru" was given," she said.`, "\"The medal \"For Oru\" was given,\"\n- \"For Oru\""},
		{"British", "‘He said “no” to us,’ said Tarn.", "‘He said “no” to us,’\n- “no”"},
		{"single in typewriter", "``He said `no.' ''", "``He said `no.' ''\n- `no.'"},

		{"apostrophes", "It's the workers' day, isn’t it? Rock 'n' roll of the ’90s and '80s, ‘em all.", ""},
		{"apostrophe in single marks", "‘It’s the workers’ day,’ he said.", "‘It’s the workers’ day,’"},
		{"feet and inches", `He is 6'2" tall, the pipe 12" wide, the plank 5' long.`, ""},
		{"seconds of arc", "It lies at 57°44’8.47”N, 1°50'26\"E.", ""},
		{"a page break in a sentence", "It is “the long\n\n32/55\n\nroad” to Oru.", "“the long¶¶32/55¶¶road”"},
		{"a running head between paragraphs", "“One.\n\nPage 32/55\n\n“Two.”", "“One.¶¶Page 32/55¶¶“Two.”"},
		{"inches in a quotation", `"A 12" pipe burst," she said.`, `"A 12" pipe burst,"`},
		{"figure in typewriter marks", "Dial ''1'' for Oru.", "''1''"},
		{"damage within a word", "its raison d''tre was lost", ""},
		{"three in a row", "'''Oru,''' he said.", "'''Oru,'''\n- 'Oru,'"},
		{"empty", `<a b="" c="d">`, "\"\"\n\"d\""},
		{"two single marks", "‘‘We won,’’ she said.", "‘‘We won,’’"},
		{"opening shape at the end", "“They see that. “", "“They see that. “"},
		{"figure at the end", `"There were 20" of them.`, `"There were 20"`},

		{"mark after a dash", "She said—“yes”—and left.", "“yes”"},
		{"mark in brackets", `They ("the nine") left.`, `"the nine"`},
		{"loose marks", `" We won " , she said .`, `" We won "`},
		{"loose typewriter", "`` We won , '' she said .", "`` We won , ''"},
		{"ellipsis", `He went on: "...and then."`, `"...and then."`},

		{"opened again", "“One.\n\n“Two.\n\n“Three,” he said.", "“One.¶¶“Two.¶¶“Three,”"},
		{"opened once", "“One.\n\nTwo.\n\nThree.”\n\nHe left.", "“One.¶¶Two.¶¶Three.”"},
		{"opened once, something in it", "\"One.\n\nThe \"Two\" is open.\n\nThree.\"", "\"One.¶¶The \"Two\" is open.¶¶Three.\"\n- \"Two\""},
		{"opened again in single marks", "‘One.\n\n‘Two,’ he said.", "‘One.¶¶‘Two,’"},
		{"lines of a transcript", "“One two\nthree.\n“Four\nfive.”", "“One two¶three.¶“Four¶five.”"},

		{"never closed", "“We won, she said.\n\nThe end.", "> “We won, she said."},
		{"never closed, straight", "\"We won, she said.\n\nThe end.", "> \"We won, she said."},
		{"never closed, opened much later", "\"We won.\n\nShe left.\n\n\"We lost,\" he said.", "> \"We won.\n\"We lost,\""},
		{"never closed before another", "“We won, she said. “We did.”", "> “We won, she said.\n“We did.”"},
		{"never closed, then another speaker", "“We won, she said.\n\n“So did we,” he said.", "> “We won, she said.\n“So did we,”"},
		{"never closed, speaker behind", "“We won, said Mira Oru.\n\n“So did we,” he said.", "> “We won, said Mira Oru.\n“So did we,”"},
		{"phrase never closed", "It was “a great day for Oru.\n\n“So it was,” he said.", "> “a great day for Oru.\n“So it was,”"},
		{"phrase that goes on", "It was “a great day. We won.\n\n“So it was,” he said.", "“a great day. We won.¶¶“So it was,”"},
		{"speaker within a quotation", "“Then, in May, Tarn said that all was lost.\n\n“So it was,” he said.", "“Then, in May, Tarn said that all was lost.¶¶“So it was,”"},
		{"closed behind a nested one, paragraphs later", "\"One.\n\n\"Two, 'three.'\"", "\"One.¶¶\"Two, 'three.'\"\n- 'three.'"},
		{"speech within speech", "“He comes and says, “I want ten,” and I say no.”", "“He comes and says, “I want ten,” and I say no.”\n- “I want ten,”"},
		{"no space before it", "She spoke of\"joint work.\"", "\"joint work.\""},
		{"never closed within", "“He said “no to us,” she said.", "> “He said “no to us,” she said.\n“no to us,”"},
		{"never opened", "We won,” she said.", "< ”"},
		{"never opened, straight", `We won," she said.`, `< "`},
		{"never opened, long after one never closed", "“One.\n\nTwo.\n\nIt was” so.", "> “One.\n< ”"},
		{"single without partner", "‘We won, she said.", ""},
		{"reversed", "She said ”yes“ to it.", "! ”yes“"},
	} {
		t.Run(c.name, func(t *testing.T) {
			if d := cmp.Diff(c.want, show(c.text)); d != "" {
				t.Errorf("%s\n%s", c.text, d)
			}
		})
	}
}

// verify fails t unless the quotations of a text stand in order, slice to marks and nest.
func verify(t interface{ Fatalf(string, ...any) }, text string) {
	x := cut(text)
	found := Find(x)
	isMark := func(s int) bool { _, ok := markAt(x, x.At(s)); return ok }
	var around []Quotation
	for i, q := range found {
		if !q.Within(text) || q.Empty() || !q.Opened() && !q.Closed() {
			t.Fatalf("%q: %d is no quotation: %+v", text, i, q)
		}
		if i > 0 && q.Start <= found[i-1].Start {
			t.Fatalf("%q: %d is out of order", text, i)
		}
		if q.Opened() && (q.Open.Start != q.Start || !isMark(q.Open.Start)) || q.Closed() && (q.Close.End != q.End || !isMark(q.Close.Start)) {
			t.Fatalf("%q: %d does not begin and end with its marks: %+v", text, i, q)
		}
		for len(around) > 0 && around[len(around)-1].End <= q.Start {
			around = around[:len(around)-1]
		}
		if n := len(around); n > 0 && q.End > around[n-1].End {
			t.Fatalf("%q: %d crosses another", text, i)
		}
		if q.Nested != (len(around) > 0) {
			t.Fatalf("%q: %d: nested is %v", text, i, q.Nested)
		}
		if q.Closed() {
			around = append(around, q)
		}
	}
	if d := cmp.Diff(found, Find(x)); d != "" {
		t.Fatalf("%q is read otherwise the second time:\n%s", text, d)
	}
}

func TestSpansOfAnyText(t *testing.T) {
	pieces := []string{"“", "”", `"`, "''", "``", "'", "‘", "’", "„", "«", "»", "‹", "›", "it", "s", "12", " ", ". ", ", ", "\n", "\n\n", "(", ")", "—"}
	rapid.Check(t, func(t *rapid.T) {
		verify(t, strings.Join(rapid.SliceOfN(rapid.SampledFrom(pieces), 0, 40).Draw(t, "pieces"), ""))
	})
}

func FuzzFind(f *testing.F) {
	f.Add("00000\u202b")
	f.Add("“One ‘two’\n\n“three” 6'2\" «x» \xff")
	f.Fuzz(func(t *testing.T, text string) { verify(t, text) })
}

func BenchmarkFind(b *testing.B) {
	for name, text := range map[string]string{
		"speech":       strings.Repeat("“We won,” she said. It’s the workers’ day. ", 10_000),
		"opening only": strings.Repeat("“", 1_000_000),
		"straight":     strings.Repeat(` "a`, 300_000),
	} {
		x := cut(text)
		b.Run(name, func(b *testing.B) {
			b.SetBytes(int64(len(text)))
			for b.Loop() {
				Find(x)
			}
		})
	}
}
