package charset

import (
	"strings"

	"github.com/saintfish/chardet"
)

// sampleSize is how many bytes a guess looks at.
const sampleSize = 16 << 10

// guess names the encoding that the bytes look most like.
func guess(data string) string {
	results, err := chardet.NewTextDetector().DetectAll(sample(data))
	if err != nil {
		return "windows-1252"
	}
	for _, r := range results {
		name := canonical(strings.Replace(strings.ToLower(r.Charset), "gb-18030", "gb18030", 1))
		if name != "" && name != "utf-8" {
			return name
		}
	}
	return "windows-1252"
}

// sample is what there is of data around its bytes above ASCII, which alone tell
// encodings apart.
func sample(data string) []byte {
	if len(data) <= sampleSize {
		return []byte(data)
	}
	const around = 64
	out := make([]byte, 0, sampleSize)
	for i := 0; i < len(data) && len(out) < sampleSize; i++ {
		if data[i] < 0x80 {
			continue
		}
		end := min(len(data), i+around)
		out = append(out, data[max(0, i-around/2):end]...)
		i = end
	}
	return out
}

// wideByZeros names the kind of UTF-16 that data is in where it has no byte
// order mark: almost every zero byte is then the upper, or almost every one the
// lower, half of its pair.
func wideByZeros(data string) string {
	head := data[:min(len(data), 1<<16)]
	var zeros [2]int
	for i := 0; i < len(head); i++ {
		if head[i] == 0 {
			zeros[i&1]++
		}
	}
	most := max(zeros[0], zeros[1])
	if most*200 < len(head) || min(zeros[0], zeros[1])*20 > most {
		return ""
	}
	if zeros[0] > zeros[1] {
		return "utf-16be"
	}
	return "utf-16le"
}
