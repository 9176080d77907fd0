package publish

import (
	"testing"

	"github.com/sayso/sayso/claim"
)

func TestWhen(t *testing.T) {
	for _, c := range []struct{ text, edtf, want string }{
		{"on Tuesday", "2022-05-10", "2022-05-10"},
		{"in May", "2022-05", "2022-05"},
		{"soon", "", "soon"},
		{"the third quarter", "2022-35", "the third quarter (2022)"},
		{"spring 2022", "2022-21", "spring 2022"},
		{"from May to July", "2022-05/2022-07", "2022-05/2022-07"},
	} {
		if got := when(&claim.When{Text: c.text, EDTF: c.edtf}); got != c.want {
			t.Errorf("%q, %q: %q, wanted %q", c.text, c.edtf, got, c.want)
		}
	}
}
