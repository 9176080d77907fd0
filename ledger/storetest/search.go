package storetest

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/sayso/sayso/ledger"
)

func testSearch(t *testing.T, s ledger.Store) {
	ids := add(t, s,
		"The dam at Kaldra burst. Floods drove 421 families out of the valley. The flood was the third flood at the dam.",
		"The Mayor spoke of the dam, of roads and of much else that has to be repaired in the district before the flooding of another year.",
		"Nobody spoke of Kaldra.",
	)
	for _, c := range []struct {
		words string
		want  string
	}{
		{"dam flood", "01"},
		{"flooded DAMS", "01"},
		{`"the dam at"`, "0"},
		{"dam Kaldra", "0"},
		{"kaldra", "20"},
		{"nowhere", ""},
		{`OR " ( *`, ""},
		{"", ""},
	} {
		var got strings.Builder
		for _, h := range all(t, s.Search(t.Context(), ledger.SearchQuery{Words: c.words})) {
			got.WriteString(name(ids, h.Document))
		}
		if got.String() != c.want {
			t.Errorf("%q finds %q, want %q", c.words, got.String(), c.want)
		}
	}
	h := all(t, s.Search(t.Context(), ledger.SearchQuery{Words: "families", Limit: 1}))[0]
	if diff := cmp.Diff(ledger.Hit{Document: ids[0], Name: "a", Excerpt: h.Excerpt}, *h); diff != "" || !strings.Contains(h.Excerpt, "drove 421 families out") {
		t.Errorf("%s, with the excerpt %q", diff, h.Excerpt)
	}
	if got := all(t, s.Search(t.Context(), ledger.SearchQuery{Words: "dam", Skip: 1, Limit: 5})); len(got) != 1 {
		t.Errorf("%d after the first", len(got))
	}
	if got := all(t, s.Claims(t.Context(), ledger.ClaimQuery{Words: "valley families"})); len(got) != 2 || got[0].Document != ids[0] {
		t.Errorf("claims of documents with the words: %v", got)
	}
	for _, q := range []ledger.DocumentQuery{{Words: "dam", Limit: 1}, {Words: "valley"}} {
		if got := all(t, s.Documents(t.Context(), q)); len(got) != 1 || got[0].ID != ids[0] {
			t.Errorf("documents with the words: %v", got)
		}
	}
}
