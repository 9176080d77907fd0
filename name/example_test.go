package name_test

import (
	"fmt"

	"github.com/sayso/sayso/language"
	"github.com/sayso/sayso/language/segment"
	"github.com/sayso/sayso/name"
	"github.com/sayso/sayso/span"
)

func Example() {
	text := "President Robert Wilson flew to Paris on Monday."
	t := segment.Cut(text, []span.Span{span.New(0, len(text))})
	for _, n := range name.English().Find(language.English().Parse(t)) {
		fmt.Printf("%s %q %q\n", n.Type, n.Title.In(text), n.In(text))
	}
	// Output:
	// PER "President" "Robert Wilson"
	// LOC "" "Paris"
}
