package attribution

import (
	"strings"
	"testing"

	"github.com/sayso/sayso/language/segment"
	"github.com/sayso/sayso/name"
	"github.com/sayso/sayso/span"
)

func TestWhole(t *testing.T) {
	for _, c := range []struct {
		text, content, source, cue string // as they were read
		wantContent, wantSource    string
	}{
		{
			"Nine were killed on 3 May 2021 by the flood, Ana Tarn, the mayor, told us.", "Nine were killed on 3", "May 2021 by the flood, Ana Tarn, the mayor,", "told",
			"Nine were killed on 3 May 2021 by the flood", "Ana Tarn, the mayor,",
		},
		{"Nine were killed on 3 May 2021 officials said.", "Nine were killed on 3", "May 2021 officials", "said", "Nine were killed on 3 May 2021", "officials"},
		{"Ana Tarn said nine were killed on 3 May 2021.", "nine were killed on 3 May", "Ana Tarn", "said", "nine were killed on 3 May 2021", "Ana Tarn"},
		{"On 3 May 2021 the bridge fell, Ana Tarn said.", "May 2021 the bridge fell", "Ana Tarn", "said", "3 May 2021 the bridge fell", "Ana Tarn"},
		// What ends at a mention's own end stays as it is.
		{"The bridge fell on 3 May 2021, Ana Tarn said.", "The bridge fell on 3 May 2021", "Ana Tarn", "said", "The bridge fell on 3 May 2021", "Ana Tarn"},
		{"Ana Tarn said on 3 May 2021 the bridge fell.", "the bridge fell", "Ana Tarn", "said", "the bridge fell", "Ana Tarn"},
	} {
		at := func(s string) span.Span {
			i := strings.Index(c.text, s)
			return span.New(i, i+len(s))
		}
		x := &Reading{Text: &segment.Text{Text: c.text}, Names: []name.Name{{Span: at("Ana Tarn")}}}
		if x.Names[0].Start < 0 {
			x.Names = nil
		}
		as := []Attribution{{Source: []span.Span{at(c.source)}, Cue: []span.Span{at(c.cue)}, Content: []span.Span{at(c.content)}}}
		Whole(x, as, []span.Span{at("3 May 2021")})
		if got := as[0].Content[0].In(c.text); got != c.wantContent {
			t.Errorf("%s\ncontent %q, want %q", c.text, got, c.wantContent)
		}
		if got := as[0].Source[0].In(c.text); got != c.wantSource {
			t.Errorf("%s\nsource %q, want %q", c.text, got, c.wantSource)
		}
	}
}
