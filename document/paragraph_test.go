package document

import (
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"github.com/sayso/sayso/span"
)

// show puts the blocks of a document in lines, paragraphs without their kind.
func show(d *Document) []string {
	var out []string
	for _, b := range d.Blocks {
		s := b.In(d.Text)
		if b.Kind != Paragraph {
			s = b.Kind.String() + ": " + s
		}
		out = append(out, s)
	}
	return out
}

// long is a sentence longer than any line that is wrapped.
const long = "The council of Oru met for the third time this spring and agreed, after a debate of four hours, to build a bridge over the Sel at the old ferry landing."

func TestParagraphs(t *testing.T) {
	tests := []struct {
		name, text string
		want       []string
	}{
		{"parted by empty lines", "One.\nStill one.\n\n \t\nTwo.\r\n\r\nThree.", []string{"One.\nStill one.", "Two.", "Three."}},
		{"every long line one", long + "\n" + long + "\nThat was all.\n" + long, []string{long, long, "That was all.", long}},
		{"short lines where long ones are not wrapped", long + "\nAna Renn\nOlo Tarn\nMayor", []string{long, "Ana Renn", "Olo Tarn", "Mayor"}},
		{"short lines where all are short", "Ana Renn\nOlo Tarn", []string{"Ana Renn\nOlo Tarn"}},
		{"a long line that breaks off", long[:130] + "\nand goes on. " + long, []string{long[:130] + "\nand goes on. " + long}},
		{"wrapped to a width", strings.Join([]string{
			"The ferry across the Sel has stopped for good, and",
			"the people of Oru will have to go round by Tarn, a",
			"way of two hours.",
			"The council has asked for money from the province,",
			"which has not answered. Work cannot begin without",
			"it, said Mayor Ilva Renn.",
			"    The province has until May.",
			"After that the offer lapses.",
		}, "\n"), []string{
			"The ferry across the Sel has stopped for good, and\nthe people of Oru will have to go round by Tarn, a\nway of two hours.",
			"The council has asked for money from the province,\nwhich has not answered. Work cannot begin without\nit, said Mayor Ilva Renn.",
			"The province has until May.",
			"After that the offer lapses.",
		}},
		{"wrapped, a sentence that ends at the width", strings.Join([]string{
			"The ferry across the Sel has stopped for good, and",
			"the people of Oru will have to go round by Tarn. A",
			"way of two hours is what it takes them in summer.",
			"Nobody has counted it in winter, when the road to",
			"the pass is shut.",
		}, "\n"), []string{"The ferry across the Sel has stopped for good, and\nthe people of Oru will have to go round by Tarn. A\nway of two hours is what it takes them in summer.\nNobody has counted it in winter, when the road to\nthe pass is shut."}},
		{"wrapped, with numbers of pages", strings.Join([]string{
			"7", "The ferry across the Sel has stopped for good, and", "the people of Oru will have to go round by Tarn, a", "way of two hours, until the bridge is built by the", "8", "",
			"council, which has asked for money. It got, so far", "as is known, no more than the price of a cart, and", "the spokes of its wheels, of which there are only",
			"12.",
		}, "\n"), []string{
			"The ferry across the Sel has stopped for good, and\nthe people of Oru will have to go round by Tarn, a\nway of two hours, until the bridge is built by the",
			"council, which has asked for money. It got, so far\nas is known, no more than the price of a cart, and\nthe spokes of its wheels, of which there are only\n12.",
		}},
		{"a title and headings", "Oru gets its bridge\n\n" + long + "\n\nWhat it costs\n\nThree million.\n\nSigned, the mayor", []string{
			"title: Oru gets its bridge", long, "heading: What it costs", "Three million.", "Signed, the mayor",
		}},
		{"no title: a sentence, a greeting, one line alone", "It rained.\n\nDear Ilva,\n\nIt still rains.", []string{"It rained.", "Dear Ilva,", "It still rains."}},
		{"one line alone is no title", "Oru gets its bridge", []string{"Oru gets its bridge"}},
		{"a year is no page number", "It rained\n\n1921–1923\n\non Oru.", []string{"title: It rained", "heading: 1921–1923", "on Oru."}},
		{"page numbers and rules", "It rained\n\n17\n\non Oru.\n\n* * *\n\n-----\nThen it\nstopped.", []string{"title: It rained", "on Oru.", "Then it\nstopped."}},
		{"numbers that are no page's", "It rained\n\n1993\n\n12/5/1993\n\non Oru.", []string{"title: It rained", "heading: 1993", "heading: 12/5/1993", "on Oru."}},
		{"a page's numbers", "It rained\n\n17\n\n- 18 -\n\n09-52592 46\n\non Oru.", []string{"title: It rained", "on Oru."}},
		{"a list", "Oru needs:\n- a bridge,\n  soon\n- a school\n\n1. Now\n2. Later (1. May)\n\n(a) Never", []string{
			"Oru needs:", "item: a bridge,\n  soon", "item: a school", "item: Now", "item: Later (1. May)", "item: Never",
		}},
		{"what only looks like an item", "They signed Resolution\n822. It has five parts\n- no more - and a map.\n-5 degrees.", []string{
			"They signed Resolution\n822. It has five parts\n- no more - and a map.\n-5 degrees.",
		}},
		{"tables", "Village\tFamilies\nOru\t12\n\n|a|b|\n|---|---|\n|1|2|\n\nTarn      30\nSel        4\nTwo | bars | alone.", []string{
			"cell: Village", "cell: Families", "cell: Oru", "cell: 12", "cell: a", "cell: b", "cell: 1", "cell: 2",
			"cell: Tarn", "cell: 30", "cell: Sel", "cell: 4", "cell: Two", "cell: bars", "cell: alone.",
		}},
		{"tabs after marks", "-\tOru\n-\tTarn", []string{"item: Oru", "item: Tarn"}},
		{"one wide space is no table", "It rained    in Oru.\nIt snowed in Tarn.", []string{"It rained    in Oru.\nIt snowed in Tarn."}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if diff := cmp.Diff(tt.want, show(FromText("x", tt.text))); diff != "" {
				t.Errorf("blocks of %q (-want +got):\n%s", tt.text, diff)
			}
		})
	}
}

func TestTitle(t *testing.T) {
	if d := FromText("x", "Oru gets its bridge\n\n"+long); d.Title != "Oru gets its bridge" {
		t.Errorf("title %q", d.Title)
	}
	if d := FromText("x", long+"\n\n"+long); d.Title != "" {
		t.Errorf("title %q", d.Title)
	}
}

func TestBlocksHoldEveryWord(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		parts := rapid.SliceOf(rapid.SampledFrom([]string{"\n", "\n\n", " ", "    ", "- ", "12. ", "it ", "Oru. ", long, "\t", "|", "“", "\r\n", "é"}))
		d := FromText("x", strings.Join(parts.Draw(t, "parts"), ""))
		checkBlocks(t, d)
		var in span.Span
		for _, b := range d.Blocks {
			if between := d.Text[in.End:b.Start]; strings.Contains(between, "Oru") || strings.Contains(between, "it") {
				t.Fatalf("%q is in no block of %q", between, d.Text)
			}
			in = b.Span
		}
	})
}

func FuzzPlain(f *testing.F) {
	for _, s := range []string{long, "a\n\nb", "- a\n- b\n", "a\tb\nc\td", "(iv) x", "\xFF\x00", strings.Repeat("“", 50), "\xFF\xFEa\x00\x00\xD8", "\uFEFFa", "{\"text\":1}"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, data string) {
		for d, err := range readString("x", data) {
			if err != nil {
				continue
			}
			checkBlocks(t, d)
			again := FromText("x", d.Text)
			if d.Original.MediaType == "text/plain" && !slices.Equal(again.Blocks, d.Blocks) {
				t.Errorf("%q makes %v, and then %v", d.Text, d.Blocks, again.Blocks)
			}
			for i := range d.Text {
				if at := d.Offset(i); at < 0 || at > len(data) {
					t.Fatalf("byte %d of %q leads to byte %d of %d", i, d.Text, at, len(data))
				}
			}
		}
	})
}
