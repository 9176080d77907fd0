package charset

import (
	"strings"
	"testing"
	"unicode/utf8"

	"golang.org/x/text/encoding/htmlindex"
	"golang.org/x/text/encoding/unicode"
	"pgregory.net/rapid"
)

// encode writes s in the encoding of that name, for which there must be a
// character for each of s.
func encode(t testing.TB, name, s string) string {
	t.Helper()
	enc, err := htmlindex.Get(name)
	if err != nil {
		t.Fatal(err)
	}
	out, err := enc.NewEncoder().String(s)
	if err != nil {
		t.Fatal(err)
	}
	return out
}

const (
	english    = "“The café at Oru’s gate – naïve as it was – cost £5,” said Zoë Tarn."
	french     = "Le président a déclaré qu’il n’y avait pas été convié ; l’été dernier, déjà, la réunion était prévue à côté."
	german     = "Die Gemeinde Öhrn müsse künftig größere Flächen für Wälder schützen, erklärte Bürgermeister Jürgen Käß."
	turkish    = "Başkan, geçen yıl köyde açılan okulun öğrencilerine şöyle dedi: bütün ağaçlar için teşekkür ederiz, çalışkan çocuklarımız."
	russian    = "Глава района сообщил, что в деревне открыли новую школу и что двенадцать семей вернулись домой."
	ukrainian  = "Голова району повідомив, що в селі відкрили нову школу і що дванадцять родин повернулися додому."
	polish     = "Władze gminy ogłosiły, że w przyszłym roku powstanie szkoła, a mieszkańcy żądają również nowej drogi do źródła."
	greek      = "Ο δήμαρχος δήλωσε ότι το σχολείο θα ανοίξει τον επόμενο χρόνο και ότι δώδεκα οικογένειες επέστρεψαν."
	hebrew     = "ראש העירייה הודיע כי בית הספר החדש ייפתח בשנה הבאה וכי שתים עשרה משפחות שבו לביתן."
	arabic     = "أعلن رئيس البلدية أن المدرسة الجديدة ستفتح في العام المقبل وأن اثنتي عشرة عائلة عادت إلى بيوتها."
	japanese   = "村長は、来年新しい学校が開校し、十二の家族が帰ってきたと述べた。"
	simplified = "村长说，明年将开设一所新学校，十二个家庭已经返回家园。"
)

func TestDecode(t *testing.T) {
	utf16 := func(e unicode.Endianness, s string) string {
		out, err := unicode.UTF16(e, unicode.IgnoreBOM).NewEncoder().String(s)
		if err != nil {
			t.Fatal(err)
		}
		return out
	}
	tests := []struct {
		name, data, declared string
		want, charset        string
		guessed              bool
	}{
		{"ASCII", "June 31 does not exist.", "", "June 31 does not exist.", "utf-8", false},
		{"UTF-8", english, "", english, "utf-8", false},
		{"UTF-8 with a mark", "\uFEFF" + english, "", english, "utf-8", false},
		{"UTF-16LE with a mark", "\xFF\xFE" + utf16(unicode.LittleEndian, russian), "", russian, "utf-16le", false},
		{"UTF-16BE with a mark", "\xFE\xFF" + utf16(unicode.BigEndian, russian), "", russian, "utf-16be", false},
		{"UTF-16LE, English", utf16(unicode.LittleEndian, english), "", english, "utf-16le", true},
		{"UTF-16BE, English", utf16(unicode.BigEndian, english), "", english, "utf-16be", true},
		{"UTF-16LE, Russian", utf16(unicode.LittleEndian, russian), "", russian, "utf-16le", true},
		{"windows-1252, English", encode(t, "windows-1252", english), "", english, "windows-1252", true},
		{"windows-1252, French", encode(t, "windows-1252", french), "", french, "windows-1252", true},
		{"ISO-8859-1, German", encode(t, "iso-8859-1", german), "", german, "windows-1252", true},
		{"windows-1254, Turkish", encode(t, "windows-1254", turkish), "", turkish, "windows-1254", true},
		{"windows-1251, Russian", encode(t, "windows-1251", russian), "", russian, "windows-1251", true},
		{"windows-1251, Ukrainian", encode(t, "windows-1251", ukrainian), "", ukrainian, "windows-1251", true},
		{"KOI8-R, Russian", encode(t, "koi8-r", russian), "", russian, "koi8-r", true},
		{"ISO-8859-5, Russian", encode(t, "iso-8859-5", russian), "", russian, "iso-8859-5", true},
		{"ISO-8859-2, Polish", encode(t, "iso-8859-2", polish), "", polish, "iso-8859-2", true},
		{"windows-1250, Polish", encode(t, "windows-1250", polish), "", polish, "windows-1250", true},
		{"windows-1255, Hebrew", encode(t, "windows-1255", hebrew), "", hebrew, "windows-1255", true},
		{"ISO-8859-7, Greek", encode(t, "iso-8859-7", greek), "", greek, "iso-8859-7", true},
		{"windows-1256, Arabic", encode(t, "windows-1256", arabic), "", arabic, "windows-1256", true},
		{"Shift JIS, Japanese", encode(t, "shift_jis", japanese), "", japanese, "shift_jis", true},
		{"GB 18030, Chinese", encode(t, "gb18030", simplified), "", simplified, "gb18030", true},
		{"declared", encode(t, "koi8-r", "Мир."), "KOI8-R", "Мир.", "koi8-r", false},
		{"declared in vain", russian, "windows-1251", russian, "utf-8", false},
		{"declared UTF-8, and is not", encode(t, "windows-1251", russian), "utf-8", russian, "windows-1251", true},
		{"declared by an unknown name", encode(t, "windows-1251", russian), "x-none", russian, "windows-1251", true},
		{"a few broken bytes", german + "\xFF" + german, "", german + "\uFFFD" + german, "utf-8", false},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			got, err := Decode(tt.data, tt.declared)
			if err != nil {
				t.Fatal(err)
			}
			if got.Text != tt.want || got.Charset != tt.charset || got.Guessed != tt.guessed {
				t.Errorf("got %s (guessed: %v) %q, want %s %q", got.Charset, got.Guessed, got.Text, tt.charset, tt.want)
			}
			checkMap(t, tt.data, got)
		})
	}
}

// TestGuessShort guesses from a few words.
func TestGuessShort(t *testing.T) {
	for _, tt := range []struct{ charset, text string }{
		{"windows-1252", "The café at Oru is open."},
		{"windows-1252", "It’s 5 o’clock – late"},
		{"windows-1252", "Müller kam."},
		{"windows-1252", "Costó 5 € en Oru."},
		{"windows-1251", "Мир"},
		{"windows-1251", "Мир вам, люди."},
		{"windows-1251", "В Ору открыли мост."},
		{"koi8-r", "Мир вам, люди."},
		{"koi8-r", "В Ору открыли мост."},
		{"iso-8859-5", "В Ору открыли мост."},
		{"windows-1254", "Başkan geldi."},
		{"windows-1250", "Władze gminy, wśród nich wójt."},
		{"windows-1255", "ראש העירייה הודיע."},
		{"windows-1256", "أعلن رئيس البلدية."},
	} {
		if got := guess(encode(t, tt.charset, tt.text)); got != tt.charset {
			t.Errorf("%q in %s is taken for %s", tt.text, tt.charset, got)
		}
	}
}

func TestNotes(t *testing.T) {
	tests := []struct{ data, declared, want string }{
		{"plain", "", ""},
		{russian, "koi8-r", "It declares koi8-r, but its bytes are UTF-8 and were read so."},
		{encode(t, "windows-1251", russian), "", "It does not state its encoding; it was read as windows-1251, which is a guess."},
		{russian + "\n\xFF" + russian, "", "One character could not be read and stands as U+FFFD, in line 2."},
		{russian + "\n\n\xFF\xFE" + russian, "", "2 characters could not be read and stand as U+FFFD, the first in line 3."},
		{"As found: \uFFFD.", "", ""},
	}
	for _, tt := range tests {
		got, err := Decode(tt.data, tt.declared)
		if err != nil {
			t.Fatal(err)
		}
		if notes := strings.Join(got.Notes, " "); notes != tt.want {
			t.Errorf("notes %q, want %q", notes, tt.want)
		}
	}
}

func TestBinary(t *testing.T) {
	for _, data := range []string{
		"\x00", strings.Repeat("\x00", 1000), "\x01\x02\x03\x04", "\x00\x01\x02\x03\xFF\xFE\xFD",
		"\xFF\xFE\x00\xD8\x00\xD8\x00\xD8", "ab\x00\x00cd\x00",
	} {
		if got, err := Decode(data, ""); err != ErrBinary {
			t.Errorf("Decode(%q) = %+v, %v, want ErrBinary", data, got, err)
		}
	}
	for _, data := range []string{"", "a\tb\r\n\f", strings.Repeat("a", 100) + "\x00", "\u200Fשלום\u200F", "\x1B[1mbold\x1B[0m"} {
		if _, err := Decode(data, ""); err != nil {
			t.Errorf("Decode(%q): %v", data, err)
		}
	}
}

// checkMap fails unless every character of the text leads back to bytes that
// read as it.
func checkMap(t testing.TB, data string, got Text) {
	t.Helper()
	if !utf8.ValidString(got.Text) {
		t.Fatalf("not UTF-8: %q", got.Text)
	}
	enc, err := htmlindex.Get(got.Charset)
	if err != nil {
		t.Fatal(err)
	}
	for i, r := range got.Text {
		at := got.Map.Offset(got.Text, i)
		if at < 0 || at > len(data) {
			t.Fatalf("character %d leads to byte %d of %d", i, at, len(data))
		}
		want, err := enc.NewEncoder().String(string(r))
		if r != utf8.RuneError && err == nil && !strings.HasPrefix(data[at:], want) {
			t.Fatalf("%s: character %q at %d leads to byte %d, where %q stands", got.Charset, r, i, at, data[at:min(len(data), at+8)])
		}
	}
}

func TestMap(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		charset := rapid.SampledFrom([]string{"utf-8", "utf-16le", "windows-1251", "koi8-r"}).Draw(t, "charset")
		alphabet := []rune("ab \nжЖ")
		if strings.HasPrefix(charset, "utf") {
			alphabet = append(alphabet, 'é', '漢', '😀')
		}
		text := strings.Repeat(rapid.StringOfN(rapid.SampledFrom(alphabet), 1, 50, -1).Draw(t, "part"), rapid.IntRange(1, 400).Draw(t, "times"))
		enc, _ := htmlindex.Get(charset)
		data, err := enc.NewEncoder().String(text)
		if err != nil {
			t.Fatal(err)
		}
		got, m := decodeOther(data, 0, charset)
		if got != text {
			t.Fatalf("%s: read %q, want %q", charset, got, text)
		}
		at := rapid.IntRange(0, utf8.RuneCountInString(text)).Draw(t, "character")
		prefix := string([]rune(text)[:at])
		want, _ := enc.NewEncoder().String(prefix)
		if n := m.Offset(text, len(prefix)); n != len(want) {
			t.Errorf("%s: offset %d leads to byte %d, want %d", charset, len(prefix), n, len(want))
		}
	})
}

func FuzzDecode(f *testing.F) {
	for _, s := range []string{english, russian, "\uFEFFx", "\xFF\xFEa\x00\x00\xD8", "\xFF", "\x00\x00", encode(f, "koi8-r", russian), encode(f, "shift_jis", japanese)} {
		f.Add(s, "")
		f.Add(s, "windows-1251")
	}
	f.Fuzz(func(t *testing.T, data, declared string) {
		got, err := Decode(data, declared)
		if err != nil {
			return
		}
		if !utf8.ValidString(got.Text) {
			t.Fatalf("not UTF-8: %q", got.Text)
		}
		last := -1
		for i := range got.Text {
			at := got.Map.Offset(got.Text, i)
			if at <= last && i > 0 || at > len(data) {
				t.Fatalf("character at %d leads to byte %d, the one before it to %d; there are %d bytes", i, at, last, len(data))
			}
			last = at
		}
	})
}
