// Package polnear reads PolNeAR (Newell, Margolin and Ruths 2018), news articles
// with their attributions, as sayso reads them.
package polnear

import (
	"bufio"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"

	"github.com/sayso/sayso/attribution"
	"github.com/sayso/sayso/attribution/quotation"
	"github.com/sayso/sayso/document"
	"github.com/sayso/sayso/language"
	"github.com/sayso/sayso/language/segment"
	"github.com/sayso/sayso/name"
	"github.com/sayso/sayso/span"
)

// record is an article, one a line.
type record struct {
	ID, Text     string
	Attributions []struct {
		Source, Cue, Content []span.Span
	}
}

// Read reads the articles of a file and parses them.
func Read(file string) ([]attribution.Example, error) {
	f, err := os.Open(file)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	var out []attribution.Example
	for d := json.NewDecoder(bufio.NewReader(f)); ; {
		var r record
		if err := d.Decode(&r); errors.Is(err, io.EOF) {
			return out, nil
		} else if err != nil {
			return nil, fmt.Errorf("reading article %d of %s: %w", len(out)+1, file, err)
		}
		out = append(out, r.example())
	}
}

func (r *record) example() attribution.Example {
	d := document.FromText(r.ID, r.Text)
	t := segment.Cut(d.Text, d.Paragraphs())
	sentences := language.English().Parse(t)
	e := attribution.Example{Reading: attribution.Reading{
		Text: t, Sentences: sentences, Names: name.English().Find(sentences), Quotations: quotation.Find(t),
	}}
	for _, a := range r.Attributions {
		e.Attributions = append(e.Attributions, attribution.Attribution{Source: a.Source, Cue: a.Cue, Content: a.Content})
	}
	return e
}
