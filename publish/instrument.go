package publish

import "github.com/sayso/sayso/name/instrument"

type instrumentRecord struct {
	Doc        string          `json:"doc"`
	Kind       Kind            `json:"kind"`
	Start      int             `json:"start"`
	End        int             `json:"end"`
	Text       string          `json:"text"`
	Type       instrument.Kind `json:"type"`
	ID         int             `json:"id,omitempty"` // the same for all mentions of one instrument, from 1; left out where open
	Name       string          `json:"name,omitempty"`
	Body       string          `json:"body,omitempty"`
	Number     string          `json:"number,omitempty"`
	Title      string          `json:"title,omitempty"`
	Date       string          `json:"date,omitempty"`
	Later      bool            `json:"later,omitempty"`
	Several    bool            `json:"several,omitempty"`
	Candidates []int           `json:"candidates,omitempty"`
}

func (r *Report) instrument(m instrument.Mention) instrumentRecord {
	rec := instrumentRecord{
		Doc: r.Document.ID, Kind: InstrumentKind, Start: m.Start, End: m.End, Text: m.In(r.Document.Text),
		Type: m.Kind, Later: m.Later, Several: m.Several,
	}
	for _, c := range m.Candidates {
		rec.Candidates = append(rec.Candidates, c+1)
	}
	if m.Instrument != instrument.None {
		x := &r.Instruments().Instruments[m.Instrument]
		rec.ID, rec.Name, rec.Body, rec.Number, rec.Title, rec.Date = m.Instrument+1, x.Name(), x.Body, x.Number, x.Title, x.Date()
	}
	return rec
}
