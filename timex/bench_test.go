package timex

import (
	"strings"
	"testing"

	"github.com/sayso/sayso/language/segment"
)

// news is a paragraph with about as many times as the news has: one in thirty words.
const news = `The council of Oru voted on Thursday to close the harbour road, which has been under repair since March 2019. ` +
	`Members who spoke against the plan said that the traders of the lower town had not been asked, and that the bridge at ` +
	`Tarn carries twice the traffic that it was built for. "Nobody told us how long it would take," said Mara Vey, who sells ` +
	`fish by the old gate. The mayor answered that the work will take six months and will cost less than the city has set ` +
	`aside for it. The engineers found the first cracks two years ago, when the river rose above the lower steps and the ` +
	`market was moved to the square behind the church, where it has stayed.` + "\n\n"

func benchmark(b *testing.B, text string) {
	t := segment.Cut(text, paragraphs(text))
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		Tag(t, written)
	}
}

func BenchmarkNews(b *testing.B) { benchmark(b, strings.Repeat(news, 200)) }
func BenchmarkDense(b *testing.B) {
	benchmark(b, strings.Repeat("On 5 May 2021, two days later, at 9 a.m. ", 1000))
}
