package pdf

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"image/png"
	"math"
	"os"
	"os/exec"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/klippa-app/go-pdfium/requests"
)

// The limits of the recognition of text.
const (
	maxPictures = 300              // pages
	maxPageTime = 60 * time.Second // for a page
	maxPixels   = 25_000_000       // of a page
	finest      = 300              // dots per inch
	coarsest    = 72
)

// ErrNoTesseract says that the program that recognises text is not there.
var ErrNoTesseract = errors.New("its pages are pictures, and Tesseract, which reads those, is not installed")

// recognise reads the pages that are pictures, and gives how sure the recogniser
// is of its words on the whole, from 0 to 100.
func (r *reader) recognise(pages []*page) (sure int, err error) {
	sum, words := 0.0, 0
	pictures := 0
	for n, p := range pages {
		if len(p.runs) > 0 || !p.drawn {
			continue
		}
		if pictures++; pictures > maxPictures {
			return 0, ErrTooLarge
		}
		table, scale, err := r.picture(n, p)
		if err != nil {
			return 0, fmt.Errorf("page %d: %w", n+1, err)
		}
		for _, l := range recognised(table) {
			p.runs = append(p.runs, l.runs(scale)...)
			for _, w := range l.words {
				sum += w.sure
				words++
			}
		}
	}
	if words > 0 {
		sure = int(math.Round(sum / float64(words)))
	}
	return sure, nil
}

// picture draws a page and gives it to the recogniser: its table of words, and how
// many points one of its dots is.
func (r *reader) picture(n int, p *page) (table string, scale float64, err error) {
	dots := math.Sqrt(maxPixels/max(p.width*p.height, 1)) * 72
	dpi := int(min(finest, dots))
	if dpi < coarsest {
		return "", 0, ErrTooLarge
	}
	drawn, err := r.RenderPageInDPI(&requests.RenderPageInDPI{
		DPI: dpi, ImageFormat: requests.RenderImageFormatGrayscale,
		Page: requests.Page{ByIndex: &requests.PageByIndex{Document: r.document, Index: n}},
	})
	if err != nil {
		return "", 0, err
	}
	defer drawn.Cleanup()
	var file bytes.Buffer
	if err := (&png.Encoder{CompressionLevel: png.BestSpeed}).Encode(&file, drawn.Result.RenderedImage); err != nil {
		return "", 0, err
	}
	table, err = tesseract(&file, dpi)
	return table, 72 / float64(dpi), err
}

// tesseract runs the recogniser over a picture.
func tesseract(picture *bytes.Buffer, dpi int) (string, error) {
	program, err := exec.LookPath("tesseract")
	if err != nil {
		return "", ErrNoTesseract
	}
	ctx, cancel := context.WithTimeout(context.Background(), maxPageTime)
	defer cancel()
	cmd := exec.CommandContext(ctx, program, "stdin", "stdout", "--dpi", strconv.Itoa(dpi), "-l", "eng", "tsv")
	cmd.Env = append(os.Environ(), "OMP_THREAD_LIMIT=1")
	cmd.Stdin = picture
	var out, told bytes.Buffer
	cmd.Stdout, cmd.Stderr = &out, &told
	if err := cmd.Run(); err != nil {
		if ctx.Err() != nil {
			return "", ErrTooSlow
		}
		return "", fmt.Errorf("tesseract failed: %w: %s", err, strings.TrimSpace(told.String()))
	}
	return out.String(), nil
}

// word is a word that was recognised, in dots from the upper left corner.
type word struct {
	box
	text string
	sure float64 // from 0 to 100
}

// wordLine is a line of words.
type wordLine struct {
	paragraph string // its block and paragraph
	height    float64
	words     []word
}

// recognised reads the recogniser's table: level, page, block, paragraph, line,
// word, left, top, width, height, confidence, text. Lines of one paragraph are given
// one height, for that of a line depends on its letters.
func recognised(table string) []wordLine {
	var out []wordLine
	at := ""
	for row := range strings.Lines(table) {
		f := strings.Split(strings.TrimRight(row, "\r\n"), "\t")
		if len(f) < 12 || f[0] != "5" || strings.TrimSpace(f[11]) == "" {
			continue
		}
		var n [5]float64
		for i := range n {
			n[i], _ = strconv.ParseFloat(f[6+i], 64)
		}
		w := word{box{n[0], n[1], n[0] + n[2], n[1] + n[3]}, strings.TrimSpace(f[11]), n[4]}
		if !w.finite() {
			continue
		}
		if key := strings.Join(f[1:5], "."); key != at {
			out = append(out, wordLine{paragraph: strings.Join(f[1:4], ".")})
			at = key
		}
		l := &out[len(out)-1]
		l.words = append(l.words, w)
	}
	level(out)
	return out
}

// level gives the lines of each paragraph one height.
func level(lines []wordLine) {
	for start := 0; start < len(lines); {
		end := start
		var heights []float64
		for end < len(lines) && lines[end].paragraph == lines[start].paragraph {
			heights = append(heights, lines[end].box().height())
			end++
		}
		slices.Sort(heights)
		for i := start; i < end; i++ {
			lines[i].height = heights[len(heights)/2]
		}
		start = end
	}
}

// box is where the line stands.
func (l *wordLine) box() box {
	b := l.words[0].box
	for _, w := range l.words {
		b = b.cover(w.box)
	}
	return b
}

// runs are the line on a page on which a dot is scale points, parted where more
// than a space stands between words.
func (l *wordLine) runs(scale float64) (out []run) {
	bottom := l.box().bottom * scale
	top := bottom - l.height*scale
	for i, w := range l.words {
		at := box{w.left * scale, top, w.right * scale, bottom}
		if i == 0 || w.left-l.words[i-1].right > l.height {
			out = append(out, run{box: at})
		}
		r := &out[len(out)-1]
		if len(r.glyphs) > 0 {
			r.glyphs = append(r.glyphs, glyph{at, " "})
		}
		r.glyphs = append(r.glyphs, glyph{at, w.text})
		r.box = r.cover(at)
	}
	return out
}
