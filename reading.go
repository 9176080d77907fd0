package sayso

import (
	"bytes"

	"github.com/sayso/sayso/document"
	"github.com/sayso/sayso/ledger"
	"github.com/sayso/sayso/publish"
)

// Read reads d as a ledger keeps it; version is this program's. The error names
// an id of o that is no check's.
func Read(d *document.Document, o Options, version string) (*ledger.Read, error) {
	a := Analyze(d, o)
	res, err := Check(a, o)
	if err != nil {
		return nil, err
	}
	report := publish.NewReport(a, res)
	report.Keep(publish.Failed)
	dated := *a.Document
	dated.Date = a.Date()
	out := &ledger.Read{Document: &dated, Version: version, Claims: a.Claims()}
	for _, kind := range publish.Kinds() {
		record, err := publish.AppendAnnotations(nil, report, []publish.Kind{kind})
		switch {
		case err != nil:
			return nil, err
		case kind == publish.ClaimKind: // they are kept as claims
		case kind == publish.FindingKind:
			out.Findings = lines(record)
		default:
			out.Layers = append(out.Layers, ledger.Layer{Kind: string(kind), Record: record})
		}
	}
	return out, nil
}

// lines are the lines of b, without their ends.
func lines(b []byte) [][]byte {
	if len(b) == 0 {
		return nil
	}
	return bytes.Split(bytes.TrimSuffix(b, []byte("\n")), []byte("\n"))
}
