// Command timex prints the times of a corpus as the output contract has them.
package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"os"
	"time"

	"github.com/sayso/sayso/document"
	"github.com/sayso/sayso/language/segment"
	"github.com/sayso/sayso/timex"
)

func main() {
	in := bufio.NewScanner(os.Stdin)
	in.Buffer(nil, 1<<26)
	out := json.NewEncoder(os.Stdout)
	out.SetEscapeHTML(false)
	for in.Scan() {
		var r struct{ ID, Date, DCT, Text string }
		if err := json.Unmarshal(in.Bytes(), &r); err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(2)
		}
		var o timex.Options
		if t, err := time.Parse("2006-01-02T15:04:05", r.DCT); err == nil {
			o.Created, o.HasTime = t, true
		} else if t, err := time.Parse(time.DateOnly, r.Date); err == nil {
			o.Created = t
		}
		d := document.FromText(r.ID, r.Text)
		for _, t := range timex.Tag(segment.Cut(d.Text, d.Paragraphs()), o) {
			out.Encode(map[string]any{"doc": r.ID, "kind": "time", "start": t.Start, "end": t.End, "text": t.In(d.Text),
				"type": t.Type, "value": t.Value, "mod": t.Mod, "edtf": t.EDTF, "reason": t.Reason, "anchor": t.Anchor})
		}
	}
}
