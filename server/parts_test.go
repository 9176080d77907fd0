package server

import (
	"fmt"
	"net/http"
	"strings"
	"testing"

	"github.com/sayso/sayso/document"
	"github.com/sayso/sayso/ledger"
	"github.com/sayso/sayso/publish/page"
)

// TestPartsHoldAll: the parts of a long text are all of its blocks in order, and every finding
// stands in one of them.
func TestPartsHoldAll(t *testing.T) {
	d := document.FromText("long", strings.Repeat("The council of Orun met in Vell.\n\n", 9000))
	var findings []page.Finding
	for _, b := range d.Blocks {
		findings = append(findings, page.Finding{Place: page.Place{Span: b.Span}})
	}
	parts := partsOf(d.Blocks, findings)
	blocks, found := 0, 0
	for _, p := range parts {
		for _, b := range p.blocks {
			if b.Span != d.Blocks[blocks].Span {
				t.Fatalf("block %d stands in part %d", blocks, p.Number)
			}
			blocks++
		}
		found += p.Findings
	}
	if len(parts) < 5 || blocks != len(d.Blocks) || found != len(findings) {
		t.Errorf("%d parts with %d of %d blocks and %d of %d findings", len(parts), blocks, len(d.Blocks), found, len(findings))
	}
	if short := partsOf(d.Blocks[:100], nil); short != nil {
		t.Errorf("a short text has %d parts", len(short))
	}
}

// TestPart: a part of a long statement is a page of its own with an address of its own.
func TestPart(t *testing.T) {
	base := openWith(t, func(in *document.Input) (*ledger.Read, error) {
		d, err := in.Document()
		return &ledger.Read{Document: d, Version: "test"}, err
	})
	var text strings.Builder
	for i := range 4000 {
		fmt.Fprintf(&text, "Meeting %d of the council of Orun.\n\n", i)
	}
	res, body := answer(t, form(t, base, "", text.String()))
	if res.StatusCode != http.StatusSeeOther {
		t.Fatalf("%s: %s", res.Status, body)
	}
	seen := 0
	for n := 1; ; n++ {
		res, body := get(t, fmt.Sprintf("%s%s?part=%d", base, res.Header.Get("Location"), n))
		if res.StatusCode == http.StatusNotFound && n > 2 {
			break
		}
		if res.StatusCode != http.StatusOK {
			t.Fatalf("part %d: %s", n, res.Status)
		}
		seen += strings.Count(body, "Meeting ") - strings.Count(body, "<h1 dir=\"auto\">Meeting ") - strings.Count(body, "<title>Meeting ")
	}
	if seen != 4000 {
		t.Errorf("%d of 4000 paragraphs stand in the parts", seen)
	}
	_, first := get(t, base+res.Header.Get("Location"))
	if !strings.Contains(first, ">Meeting 0 ") || strings.Contains(first, ">Meeting 3999 ") {
		t.Error("the statement's own address does not show its first part")
	}
}
