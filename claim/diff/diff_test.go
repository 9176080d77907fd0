package diff

import (
	"fmt"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/sayso/sayso/claim"
	"github.com/sayso/sayso/interval"
)

func said(predicate, text, speaker string, n float64) claim.Claim {
	c := claim.Claim{Text: text, Speaker: speaker, Predicate: predicate, Stance: "asserted"}
	if n > 0 {
		c.Quantities = []claim.Figure{{Interval: interval.Point(n)}}
	}
	return c
}

func TestClaims(t *testing.T) {
	twelve := said("kill", "Twelve people were killed in Kaldra", "Ana Tarn", 12)
	nineteen := said("kill", "Nineteen people were killed in Kaldra", "Ana Tarn", 19)
	other := said("kill", "Twelve people were killed in Kaldra", "Peter Vell", 12)
	shut := said("close", "The army closed the bridge", "", 0)
	reshut := said("close", "The army closed the old bridge", "", 0)
	wrapped := said("close", "The army\nclosed the bridge", "", 0)
	for _, c := range []struct {
		what       string
		old, later []claim.Claim
		want       []string
	}{
		{"nothing", nil, nil, nil},
		{"other order, other lines", []claim.Claim{twelve, shut}, []claim.Claim{wrapped, twelve}, nil},
		{"another figure", []claim.Claim{twelve}, []claim.Claim{nineteen}, []string{"12 19 [figure]"}},
		{"another speaker", []claim.Claim{twelve}, []claim.Claim{other}, []string{"12 12 [speaker]"}},
		{"other words", []claim.Claim{shut}, []claim.Claim{reshut}, []string{"- - [words]"}},
		{"one gone, one new", []claim.Claim{twelve}, []claim.Claim{shut}, []string{"12 nil []", "nil - []"}},
		{"said twice, then once", []claim.Claim{twelve, twelve}, []claim.Claim{twelve}, []string{"12 nil []"}},
		{"of two, the likelier one", []claim.Claim{shut}, []claim.Claim{said("close", "The council closed the market", "", 0), reshut}, []string{"- - [words]", "nil - []"}},
	} {
		var got []string
		for _, x := range Claims(c.old, c.later) {
			got = append(got, fmt.Sprint(figure(x.Old), " ", figure(x.New), " ", x.What))
		}
		if d := cmp.Diff(c.want, got); d != "" {
			t.Errorf("%s: %s", c.what, d)
		}
	}
}

func figure(c *claim.Claim) string {
	switch {
	case c == nil:
		return "nil"
	case len(c.Quantities) == 0:
		return "-"
	}
	return fmt.Sprint(c.Quantities[0].Interval.From)
}
