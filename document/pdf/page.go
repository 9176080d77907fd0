package pdf

import (
	"fmt"
	"math"
	"strings"
	"unicode"

	"github.com/klippa-app/go-pdfium"
	"github.com/klippa-app/go-pdfium/enums"
	"github.com/klippa-app/go-pdfium/references"
	"github.com/klippa-app/go-pdfium/requests"
)

// box is a rectangle on a page, in points, from its upper left corner.
type box struct{ left, top, right, bottom float64 }

func (b box) width() float64  { return b.right - b.left }
func (b box) height() float64 { return b.bottom - b.top }

// cover is the smallest box that holds both.
func (b box) cover(o box) box {
	return box{min(b.left, o.left), min(b.top, o.top), max(b.right, o.right), max(b.bottom, o.bottom)}
}

// beside is how much of the lower of two boxes stands at the height of the other,
// from 0 to 1.
func (b box) beside(o box) float64 {
	shared := min(b.bottom, o.bottom) - max(b.top, o.top)
	return shared / max(min(b.height(), o.height()), 0.01)
}

// glyph is a character as it stands on the page.
type glyph struct {
	box
	text string // more than one character where they are drawn as one
}

// run is a stretch of glyphs that follow one another on a line.
type run struct {
	box
	glyphs []glyph // with the spaces between words
	bold   bool
}

// page is what is read of one page.
type page struct {
	width, height float64
	runs          []run
	drawn         bool // something is drawn on it, be it text or a picture
	read, unread  int  // characters, and those of which it is not known what they are
}

// reader reads the pages of one file.
type reader struct {
	pdfium.Pdfium
	document references.FPDF_DOCUMENT
	glyphs   int // read so far
}

// page reads one page, counted from 0.
func (r *reader) page(n int) (*page, error) {
	loaded, err := r.FPDF_LoadPage(&requests.FPDF_LoadPage{Document: r.document, Index: n})
	if err != nil {
		return nil, fmt.Errorf("page %d: %w", n+1, err)
	}
	defer r.FPDF_ClosePage(&requests.FPDF_ClosePage{Page: loaded.Page})
	text, err := r.FPDFText_LoadPage(&requests.FPDFText_LoadPage{Page: requests.Page{ByReference: &loaded.Page}})
	if err != nil {
		return nil, fmt.Errorf("page %d: %w", n+1, err)
	}
	defer r.FPDFText_ClosePage(&requests.FPDFText_ClosePage{TextPage: text.TextPage})
	s := &sheet{reader: r, text: text.TextPage}
	if err := s.measure(requests.Page{ByReference: &loaded.Page}); err != nil {
		return nil, fmt.Errorf("page %d: %w", n+1, err)
	}
	if err := s.read(); err != nil {
		return nil, fmt.Errorf("page %d: %w", n+1, err)
	}
	return &s.page, nil
}

// sheet is a page that is being read.
type sheet struct {
	*reader
	page
	text  references.FPDF_TEXTPAGE
	turn  enums.FPDF_PAGE_ROTATION
	frame box // of the page in the file's own measure, which goes upwards
	last  *glyph
}

// measure reads the page's size.
func (s *sheet) measure(ref requests.Page) error {
	bounds, err := s.FPDF_GetPageBoundingBox(&requests.FPDF_GetPageBoundingBox{Page: ref})
	if err != nil {
		return err
	}
	s.frame = box{float64(bounds.Rect.Left), float64(bounds.Rect.Top), float64(bounds.Rect.Right), float64(bounds.Rect.Bottom)}
	if turn, err := s.FPDFPage_GetRotation(&requests.FPDFPage_GetRotation{Page: ref}); err == nil {
		s.turn = turn.PageRotation
	}
	s.width, s.height = s.frame.right-s.frame.left, s.frame.top-s.frame.bottom
	if s.turn%2 == 1 {
		s.width, s.height = s.height, s.width
	}
	if objects, err := s.FPDFPage_CountObjects(&requests.FPDFPage_CountObjects{Page: ref}); err == nil {
		s.drawn = objects.Count > 0
	}
	return nil
}

// place is where a rectangle in the file's own measure stands on the page.
func (s *sheet) place(left, top, right, bottom float64) box {
	f := s.frame
	switch s.turn {
	case enums.FPDF_PAGE_ROTATION_90_CW:
		return box{bottom - f.bottom, left - f.left, top - f.bottom, right - f.left}
	case enums.FPDF_PAGE_ROTATION_180_CW:
		return box{f.right - right, bottom - f.bottom, f.right - left, top - f.bottom}
	case enums.FPDF_PAGE_ROTATION_270_CW:
		return box{f.top - top, f.right - right, f.top - bottom, f.right - left}
	}
	return box{left - f.left, f.top - top, right - f.left, f.top - bottom}
}

// read reads the page's characters.
func (s *sheet) read() error {
	count, err := s.FPDFText_CountChars(&requests.FPDFText_CountChars{TextPage: s.text})
	if err != nil {
		return err
	}
	if s.glyphs += count.Count; s.glyphs > maxGlyphs {
		return ErrTooLarge
	}
	for i := range count.Count {
		u, err := s.FPDFText_GetUnicode(&requests.FPDFText_GetUnicode{TextPage: s.text, Index: i})
		if err != nil {
			return err
		}
		switch c := rune(u.Unicode); {
		case c == '\r' || c == '\n':
			s.last = nil
		case c == ' ' || c == '\t' || c == '\u00A0':
			s.space()
		default:
			s.character(i, c)
		}
	}
	return nil
}

// space adds a space to the run that is open.
func (s *sheet) space() {
	if s.last == nil {
		return
	}
	r := &s.runs[len(s.runs)-1]
	r.glyphs = append(r.glyphs, glyph{box{s.last.right, s.last.top, s.last.right, s.last.bottom}, " "})
}

// character adds the character at index i.
func (s *sheet) character(i int, c rune) {
	text, ok := written(c)
	if !ok {
		s.unread++
	}
	rect, err := s.FPDFText_GetLooseCharBox(&requests.FPDFText_GetLooseCharBox{TextPage: s.text, Index: i})
	if err != nil || text == "" {
		return
	}
	s.page.read++
	g := glyph{s.place(float64(rect.Rect.Left), float64(rect.Rect.Top), float64(rect.Rect.Right), float64(rect.Rect.Bottom)), text}
	if !g.finite() || s.aslant(i, g) {
		return
	}
	if s.last == nil || !follows(s.last.box, g.box) {
		s.runs = append(s.runs, run{box: g.box, bold: s.bold(i)})
	}
	r := &s.runs[len(s.runs)-1]
	r.glyphs = append(r.glyphs, g)
	r.box = r.cover(g.box)
	s.last = &g
}

// finite reports whether the box is one that can be compared.
func (b box) finite() bool {
	sum := b.left + b.top + b.right + b.bottom
	return !math.IsNaN(sum) && !math.IsInf(sum, 0) && math.Abs(sum) < 1e7 && b.height() > 0.1
}

// follows reports whether what stands at b goes on with the run that ends at a.
func follows(a, b box) bool {
	size := max(a.height(), b.height())
	return a.beside(b) > 0.4 && b.left > a.left-0.3*size && b.left < a.right+size
}

// aslant reports whether a character that begins a run is turned, as what stands
// at the side of a page or across it.
func (s *sheet) aslant(i int, g glyph) bool {
	if s.turn != enums.FPDF_PAGE_ROTATION_NONE || s.last != nil && follows(s.last.box, g.box) {
		return false
	}
	angle, err := s.FPDFText_GetCharAngle(&requests.FPDFText_GetCharAngle{TextPage: s.text, Index: i})
	if err != nil {
		return false
	}
	turned := math.Abs(math.Remainder(float64(angle.CharAngle), 2*math.Pi))
	return turned > 0.2
}

// bold reports whether the character at index i is in a bold type.
func (s *sheet) bold(i int) bool {
	font, err := s.FPDFText_GetFontInfo(&requests.FPDFText_GetFontInfo{TextPage: s.text, Index: i})
	if err != nil {
		return false
	}
	const forced = 1 << 18 // PDF 32000-1, table 123
	name := strings.ToLower(font.FontName)
	return font.Flags&forced != 0 || strings.Contains(name, "bold") || strings.Contains(name, "black") || strings.Contains(name, "cmbx")
}

// ligatures are letters that are drawn as one.
var ligatures = map[rune]string{
	'\uFB00': "ff", '\uFB01': "fi", '\uFB02': "fl", '\uFB03': "ffi", '\uFB04': "ffl", '\uFB05': "st", '\uFB06': "st",
}

// written is the text of a character of the file, and whether it is known.
func written(c rune) (string, bool) {
	if s := ligatures[c]; s != "" {
		return s, true
	}
	switch {
	case c == 2 || c == '\uFFFE' || c == '\u00AD': // PDFium's own, where a hyphen breaks a word
		return "-", true
	case c == '\uF0B7' || c == '\uF0A7' || c == 0x88: // what symbol fonts leave of bullets
		return "•", true
	case c == '\u200B' || c == '\uFEFF':
		return "", true
	case c < ' ' || 0x7F <= c && c <= 0x9F || c == unicode.ReplacementChar || 0xE000 <= c && c <= 0xF8FF || c > unicode.MaxRune:
		return "", false
	}
	return string(c), true
}
