package stance_test

import (
	"strings"
	"testing"

	"github.com/sayso/sayso/claim/stance"
)

// BenchmarkRead reads the sentences of TestRead's kind; words/s is what it says.
func BenchmarkRead(b *testing.B) {
	text := strings.Repeat("The mayor said that the council had refused to publish the report, although 40 homes were lost when the dam broke. "+
		"If the river rises again, the valley may flood, and nobody knows whether the money that was promised will be paid. "+
		"Two schools are to be built in Tarn according to the plan, which the union has urged the council to drop. ", 20)
	sentences := parsed(text)
	words := 0
	for i := range sentences {
		words += len(sentences[i].Words)
	}
	b.ReportAllocs()
	for b.Loop() {
		for i := range sentences {
			stance.Read(&sentences[i])
		}
	}
	b.ReportMetric(float64(words*b.N)/b.Elapsed().Seconds(), "words/s")
}
