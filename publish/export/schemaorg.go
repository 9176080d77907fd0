package export

import (
	"encoding/base64"
	"io"

	"github.com/sayso/sayso/document"
)

// schemaOrg writes claims as Claim of schema.org, version 29. There is no rating in
// it, and no ClaimReview: sayso does not judge.
type schemaOrg struct{ array }

func newSchemaOrg(w io.Writer, _ Options) (Writer, error) {
	a, err := newArray(w, `{"@context":"https://schema.org","@graph":[`, "]}\n")
	return &schemaOrg{a}, err
}

type claimRecord struct {
	ID         string       `json:"@id"`
	Type       string       `json:"@type"`
	Name       string       `json:"name"`
	Text       string       `json:"text"`
	Author     *thingRecord `json:"author,omitempty"`
	Appearance workRecord   `json:"appearance"`
	Temporal   string       `json:"temporal,omitempty"`
	Spatial    *thingRecord `json:"spatial,omitempty"`
}

type thingRecord struct {
	Type string `json:"@type"`
	Name string `json:"name"`
}

type workRecord struct {
	Type      string       `json:"@type"`
	Name      string       `json:"name,omitempty"`
	URL       string       `json:"url,omitempty"`
	SHA256    string       `json:"identifier"`
	Date      string       `json:"datePublished,omitempty"`
	Publisher *thingRecord `json:"publisher,omitempty"`
}

func (a *schemaOrg) Add(s Statement) error {
	work := workOf(s)
	for _, c := range s.Claims {
		r := claimRecord{ID: "urn:sayso:claim:" + c.ID, Type: "Claim", Name: c.Gloss, Text: c.Text, Appearance: work}
		if c.Speaker != "" {
			r.Author = &thingRecord{"Thing", c.Speaker}
		}
		if c.Time != nil {
			r.Temporal = c.Time.EDTF
		}
		if c.Place != nil {
			r.Spatial = &thingRecord{"Place", c.Place.Name}
		}
		if err := a.item(r); err != nil {
			return err
		}
	}
	return nil
}

// workOf is the statement as a work.
func workOf(s Statement) workRecord {
	d := s.Document
	w := workRecord{Type: "CreativeWork", Name: d.Title, URL: d.Original.URL, SHA256: sha(d)}
	if date := s.Date(); date.Known() {
		w.Date = date.Format("2006-01-02")
	}
	if d.Publisher != "" {
		w.Publisher = &thingRecord{"Organization", d.Publisher}
	}
	return w
}

// sha is the name of an original by its hash (RFC 6920).
func sha(d *document.Document) string {
	return "ni:///sha-256;" + base64.RawURLEncoding.EncodeToString(d.Original.SHA256[:])
}
