package language

import (
	"reflect"
	"strings"
	"testing"

	"github.com/sayso/sayso/language/parse"
	"github.com/sayso/sayso/language/segment"
	"github.com/sayso/sayso/span"
)

func TestPartsAreReadLikeTheWhole(t *testing.T) {
	raw := strings.Repeat("The mayor of Oru said that 40 homes were lost. Nobody was hurt, but the road is closed. Tarn left. ", 200)
	text := segment.Cut(raw, []span.Span{span.New(0, len(raw))})
	var got []parse.Sentence
	parts := 0
	for first, last := range Parts(text) {
		if first != len(got) {
			t.Fatalf("a part begins with sentence %d, want %d", first, len(got))
		}
		got = append(got, English().ParsePart(text, first, last)...)
		parts++
	}
	whole := English().Parse(text)
	if !reflect.DeepEqual(got, whole) {
		t.Error("one by one, the parts are read otherwise than the whole")
	}
	got = got[:0]
	for part := range English().ParseParts(text, 3) {
		got = append(got, part...)
	}
	if !reflect.DeepEqual(got, whole) {
		t.Error("at once, the parts are read otherwise than the whole")
	}
	if parts < 3 {
		t.Errorf("%d parts", parts)
	}
}
