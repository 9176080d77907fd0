package charset

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/saintfish/chardet"
)

// candidate is an encoding that text may be in.
type candidate struct {
	name   string
	common string // the letters beyond ASCII that its texts are mostly made of, in lower case
	wide   bool   // letters take two bytes: any even run of bytes reads as some
}

const (
	westernLetters = "àâäåæçèéêëîïñóôöøùúûüßœáíìòõãì"
	centralLetters = "ąćęłńóśźżáčďéěíňřšťúůýžäöüőűăâîșțşľĺŕô"
	turkicLetters  = westernLetters + "ğışəİ"
	slavicLetters  = "оеаинтсрвлкмдпуяыьгзбчйхжшюцщэфъёіїєґўјљњћђџ"
	greekLetters   = "αβγδεζηθικλμνξοπρσςτυφχψωάέήίόύώϊϋ"
	hebrewLetters  = "אבגדהוזחטיכךלמםנןסעפףצץקרשת"
	arabicLetters  = "ابتثجحخدذرزسشصضطظعغفقكلمنهويىةءأإآؤئپچژگک"
)

// candidates are what a guess chooses from, the likelier first where two read a
// text alike.
var candidates = []candidate{
	{"windows-1252", westernLetters, false},
	{"windows-1251", slavicLetters, false},
	{"windows-1254", turkicLetters, false},
	{"windows-1250", centralLetters, false},
	{"iso-8859-2", centralLetters, false},
	{"koi8-r", slavicLetters, false},
	{"koi8-u", slavicLetters, false},
	{"iso-8859-5", slavicLetters, false},
	{"iso-8859-7", greekLetters, false},
	{"windows-1253", greekLetters, false},
	{"windows-1255", hebrewLetters, false},
	{"windows-1256", arabicLetters, false},
	{"iso-8859-6", arabicLetters, false},
	{"windows-1257", "āčēģīķļņšūžąęėįųõäöü", false},
	{"iso-8859-15", westernLetters + "šž", false},
	{"shift_jis", "", true},
	{"euc-jp", "", true},
	{"gb18030", "", true},
	{"big5", "", true},
	{"euc-kr", "", true},
}

// guess names the encoding that the bytes look most like: the one in which the
// fewest odd things stand in words and the most of its languages' letters, and
// which the detector's counts of letters speak for. It is "" where the bytes look
// like no text in any of them.
func guess(data string) string {
	some := sample(data)
	counted := detect(some)
	best, most := "", leastPlausible
	for _, c := range candidates {
		text, _ := decodeOther(string(some), 0, c.name)
		score := plausibility(text, c.common) + counted[c.name]
		if c.wide {
			score--
		}
		if score > most {
			best, most = c.name, score
		}
	}
	return best
}

// leastPlausible is the score of what is no text: among random bytes every second
// sign stands where none does.
const leastPlausible = -0.7

// detect is how sure the detector is of each encoding, from 0 to 1.
func detect(sample []byte) map[string]float64 {
	sure := map[string]float64{}
	results, err := chardet.NewTextDetector().DetectAll(sample)
	if err != nil {
		return sure // it knows of none
	}
	for _, r := range results {
		name := canonical(strings.Replace(strings.ToLower(r.Charset), "gb-18030", "gb18030", 1))
		if strings.HasPrefix(name, "iso-8859-8") {
			name = "windows-1255" // which has all of it
		}
		sure[name] = max(sure[name], float64(r.Confidence)/100)
	}
	// It knows Polish or Czech letters, but gives them the western name.
	latin := max(sure["windows-1252"], sure["iso-8859-2"])
	sure["windows-1252"], sure["windows-1250"], sure["iso-8859-2"] = latin, latin, latin
	return sure
}

// plausibility is how much text looks like language, at most 1: the mean over its
// characters beyond ASCII.
func plausibility(text, common string) float64 {
	sum, n := 0.0, 0
	before := ' '
	for i, r := range text {
		if r >= utf8.RuneSelf {
			after, _ := utf8.DecodeRuneInString(text[i+utf8.RuneLen(r):])
			sum += weigh(before, r, after, common)
			n++
		}
		before = r
	}
	return sum / float64(max(n, 1))
}

// weigh says how well a character stands between two others.
func weigh(before, r, after rune, common string) float64 {
	switch {
	case r == utf8.RuneError || unicode.IsControl(r) || unicode.Is(unicode.Co, r):
		return -5
	case strings.ContainsRune("“”‘’„«»–—…\u00A0№€", r):
		return 0.5
	case unicode.IsLetter(before) && unicode.IsLetter(after) && !unicode.In(r, unicode.L, unicode.M):
		return -3 // a sign within a word
	case !unicode.IsLetter(r):
		return 0
	case unicode.IsUpper(r) && unicode.IsLower(before):
		return -2
	case mixed(before, r), mixed(r, after):
		return -2
	case unicode.IsUpper(r) && unicode.IsUpper(before):
		return 0.3
	case common == "" || strings.ContainsRune(common, unicode.ToLower(r)):
		return 1
	}
	return 0
}

// mixed reports whether two letters that follow each other are of different
// scripts, as far as Latin goes.
func mixed(a, b rune) bool {
	return unicode.IsLetter(a) && unicode.IsLetter(b) && unicode.Is(unicode.Latin, a) != unicode.Is(unicode.Latin, b)
}

// sampleSize is how many bytes a guess looks at.
const sampleSize = 16 << 10

// sample is what there is of data around its bytes above ASCII, which alone tell
// encodings apart.
func sample(data string) []byte {
	if len(data) <= sampleSize {
		return []byte(data)
	}
	const around = 64
	out := make([]byte, 0, sampleSize)
	for i := 0; i < len(data) && len(out) < sampleSize; i++ {
		if data[i] < utf8.RuneSelf {
			continue
		}
		end := min(len(data), i+around)
		out = append(out, data[max(0, i-around/2):end]...)
		i = end
	}
	return out
}

// wideByZeros names the kind of UTF-16 that data is in where it has no byte
// order mark: in all alphabets the spaces have zero bytes, and almost every zero
// byte is then the upper, or almost every one the lower, half of its pair.
func wideByZeros(data string) string {
	head := data[:min(len(data), 1<<16)]
	var zeros [2]int
	for i := 0; i < len(head); i++ {
		if head[i] == 0 {
			zeros[i&1]++
		}
	}
	most := max(zeros[0], zeros[1])
	if most*20 < len(head) || min(zeros[0], zeros[1])*20 > most {
		return ""
	}
	if zeros[0] > zeros[1] {
		return "utf-16be"
	}
	return "utf-16le"
}
