package pdf

import (
	"fmt"
	"strings"
)

// sheetOf is a page of a file that is made for a test: 400 by 600 points.
type sheetOf struct {
	content string
	turn    int // degrees clockwise
}

// words writes a line at x and y from the upper left corner, in Helvetica.
func words(x, y, size float64, s string) string {
	s = strings.NewReplacer(`\`, `\\`, "(", `\(`, ")", `\)`).Replace(s)
	return fmt.Sprintf("BT /F1 %g Tf %g %g Td (%s) Tj ET\n", size, x, 600-y, s)
}

// column writes lines one under another.
func columnOf(x, y, size, lead float64, lines ...string) string {
	var b strings.Builder
	for i, l := range lines {
		b.WriteString(words(x, y+float64(i)*lead, size, l))
	}
	return b.String()
}

// makePDF is a PDF file of those pages.
func makePDF(info string, pages ...sheetOf) string {
	var b strings.Builder
	var places []int
	object := func(format string, args ...any) {
		places = append(places, b.Len())
		fmt.Fprintf(&b, "%d 0 obj\n", len(places))
		fmt.Fprintf(&b, format, args...)
		b.WriteString("\nendobj\n")
	}
	b.WriteString("%PDF-1.4\n")
	var kids strings.Builder
	for i := range pages {
		fmt.Fprintf(&kids, "%d 0 R ", 5+2*i)
	}
	object("<< /Type /Catalog /Pages 2 0 R >>")
	object("<< /Type /Pages /Kids [%s] /Count %d >>", kids.String(), len(pages))
	object("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>")
	object("<< %s >>", info)
	for i, p := range pages {
		object("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 400 600] /Rotate %d /Contents %d 0 R /Resources << /Font << /F1 3 0 R >> >> >>", p.turn, 6+2*i)
		object("<< /Length %d >>\nstream\n%s\nendstream", len(p.content), p.content)
	}
	at := b.Len()
	fmt.Fprintf(&b, "xref\n0 %d\n0000000000 65535 f \n", len(places)+1)
	for _, p := range places {
		fmt.Fprintf(&b, "%010d 00000 n \n", p)
	}
	fmt.Fprintf(&b, "trailer << /Size %d /Root 1 0 R /Info 4 0 R >>\nstartxref\n%d\n%%%%EOF\n", len(places)+1, at)
	return b.String()
}
