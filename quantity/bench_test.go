package quantity

import (
	"os"
	"strings"
	"testing"
)

// An ordinary mixture: most words of news are no figures.
const news = `The mayor of Oru said on Thursday that the flood, the worst since the dam was built, had left many without a roof over their heads.
Nobody knows yet how long the repairs will take. The council met in the evening and promised help to whoever had lost a home, a shop or a boat.
In all, 1,250 homes, or about 12.5 per cent of the town, were damaged, and two of the three bridges over the Orn are closed to lorries of more than 7.5 tonnes.
"We have seen high water before, but never like this," said Mira Tarn, a teacher who had spent the night on the roof of the school with her neighbours.
The ministry has set aside $3.5 million for the district, up from $2.8 million a year ago, and will send engineers as soon as the road from Velm is open again.
Asked whether the dam had been inspected, a spokesman said that it had, that nothing had been found, and that he would rather talk about those who were still waiting for news of their families.
`

func BenchmarkTag(b *testing.B) {
	text := strings.Repeat(news, 200)
	if path := os.Getenv("SAYSO_BENCH_TEXT"); path != "" {
		data, err := os.ReadFile(path)
		if err != nil {
			b.Fatal(err)
		}
		text = string(data)
	}
	t := cut(text)
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		Tag(t, nil)
	}
}
