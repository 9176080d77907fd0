package place

import (
	"strings"
	"testing"

	"github.com/sayso/sayso/span"
)

// TestWithKind: the word for its kind is told from the words that follow otherwise.
func TestWithKind(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"It rained in Tarn region.", "Tarn region"},
		{"It rained in the region of Tarn.", "region of Tarn"},
		{"It rained in Tarn regionally.", "Tarn"},
		{"It rained in Tarn. Region by region it dried.", "Tarn"},
		{"The mayor of Tarn left.", "Tarn"},
		{"Tarn", "Tarn"},
	} {
		at := strings.Index(c.text, "Tarn")
		if got := WithKind("Tarn", c.text, span.New(at, at+4)); got != c.want {
			t.Errorf("%s: %q, want %q", c.text, got, c.want)
		}
	}
}
