package check

import (
	"fmt"

	"github.com/sayso/sayso/language/segment"
	"github.com/sayso/sayso/span"
)

// magnitudes are the words and marks behind which a figure's mark can only be a
// decimal one.
var magnitudes = segment.NewTable(map[string]bool{
	"%": true, "per": true, "percent": true, "million": true, "billion": true, "trillion": true, "km": true, "kilometres": true, "kilometers": true,
	"metres": true, "meters": true, "tonnes": true, "tons": true, "hectares": true, "kg": true, "mm": true, "cm": true, "degrees": true,
	"euros": true, "dollars": true, "pounds": true, "crowns": true, "points": true, "litres": true, "liters": true, "hours": true, "times": true, "miles": true,
})

// seekMixedDecimals finds the first figure whose decimal mark is not the one that
// the text's earlier figures have: 3.5 per cent and 4,2 per cent.
func seekMixedDecimals(t *segment.Text) (artefact, bool) {
	var earlier [2]span.Span // the first figure with a point, and with a comma
	for i := 1; i+2 < len(t.Atoms); i++ {
		s, comma, ok := decimal(t, i)
		if !ok {
			continue
		}
		other, own := &earlier[0], &earlier[1]
		if !comma {
			other, own = own, other
		}
		if !other.Empty() {
			return artefact{
				Span: s, severity: Note, message: "The text marks decimals in two ways.",
				working: fmt.Sprintf("“%s” has another decimal mark than “%s”; a figure may have been changed by a thousand.", s.In(t.Text), other.In(t.Text)),
			}, true
		}
		if own.Empty() {
			*own = s
		}
	}
	return artefact{}, false
}

// decimal reads the decimal whose mark is atom i: one or two digits stand behind
// it, no other mark next to it, and a magnitude or unit.
func decimal(t *segment.Text, i int) (s span.Span, comma, ok bool) {
	comma = t.Of(i) == ","
	if !comma && t.Of(i) != "." || !tightNumber(t, i) || t.Atoms[i-1].Kind != segment.Number {
		return s, comma, false
	}
	if i >= 2 && t.Atoms[i-1].Tight() && t.Atoms[i-2].Kind == segment.Mark && (t.Of(i-2) == "," || t.Of(i-2) == ".") {
		return s, comma, false
	}
	if n := t.Atoms[i+1]; n.End-n.Start > 2 {
		return s, comma, false
	}
	_, ok = magnitudes.Of(t, i+2)
	return t.Span(i-1, i+2), comma, ok
}

// tightNumber reports whether atom i stands between two others without white space, a
// figure behind it.
func tightNumber(t *segment.Text, i int) bool {
	return t.Atoms[i].Tight() && t.Atoms[i+1].Tight() && t.Atoms[i+1].Kind == segment.Number
}
