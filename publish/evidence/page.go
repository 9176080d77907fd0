package evidence

import (
	"bytes"
	_ "embed"
	"html/template"
	"sync"

	"github.com/sayso/sayso/ledger/log"
)

//go:embed index.html.tmpl
var indexTemplate string

var index = sync.OnceValue(func() *template.Template { return template.Must(template.New("index").Parse(indexTemplate)) })

// page is the page that explains the package and how to verify it.
func (b *builder) page(checkpoint *log.Checkpoint) ([]byte, error) {
	var out bytes.Buffer
	err := index().Execute(&out, map[string]any{
		"Documents": b.documents, "Log": checkpoint.Origin, "Size": checkpoint.Size, "Root": checkpoint.Root.String(), "Key": b.log.PublicKey(),
	})
	return out.Bytes(), err
}
