package analysis

import (
	"os"
	"strings"
	"testing"

	"github.com/sayso/sayso/document"
	"github.com/sayso/sayso/span"
)

// news is a paragraph with about as many times and figures as the news has.
const news = `The council of Oru voted on Thursday to close the harbour road, which has been under repair since March 2019. ` +
	`Members who spoke against the plan said that the traders of the lower town had not been asked, and that the bridge at ` +
	`Tarn carries twice the traffic that it was built for. "Nobody told us how long it would take," said Mara Vey, who sells ` +
	`fish by the old gate. The mayor answered that the work will take six months and cost $3.5 million, less than the city has ` +
	`set aside for it. The engineers found the first cracks two years ago, when the river rose above the lower steps and the ` +
	`market was moved to the square behind the church, where it has stayed. In all, 1,250 homes were damaged.` + "\n\n"

// BenchmarkTimesAndQuantities cuts a text into atoms and sentences and reads its
// times and quantities: a text of its own, or that of SAYSO_BENCH_TEXT.
func BenchmarkTimesAndQuantities(b *testing.B) {
	text := strings.Repeat(news, 2000)
	if path := os.Getenv("SAYSO_BENCH_TEXT"); path != "" {
		data, err := os.ReadFile(path)
		if err != nil {
			b.Fatal(err)
		}
		text = string(data)
	}
	d := &document.Document{Text: text, Language: "en"}
	at := 0
	for paragraph := range strings.SplitAfterSeq(text, "\n\n") {
		d.Blocks = append(d.Blocks, document.Block{Span: span.New(at, at+len(paragraph)), Kind: document.Paragraph})
		at += len(paragraph)
	}
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		a := New(d)
		if len(a.Times()) == 0 || len(a.Quantities()) == 0 {
			b.Fatal("nothing was read")
		}
	}
}
