package document

import "strings"

// foreign is a kind of file that is known by its first bytes and cannot be read.
type foreign struct {
	magic  string
	what   string
	remedy string
}

const saveText = "save its text as a .txt file and read that"

// foreigners are the files that people most often have in place of a text.
var foreigners = []foreign{
	{"%PDF-", "a PDF file", "take its text out first (pdftotext FILE.pdf) and read that"},
	{"PK\x03\x04", "a zip archive, such as a DOCX or ODT file", saveText},
	{"PK\x05\x06", "a zip archive", "unpack it first"},
	{"{\\rtf", "a rich-text (RTF) file", saveText},
	{"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", "an old Office file, such as a DOC", saveText},
	{"\x1F\x8B", "compressed (gzip)", "unpack it first (gunzip -c FILE.gz) and read that"},
	{"BZh", "compressed (bzip2)", "unpack it first (bunzip2 -c FILE.bz2) and read that"},
	{"\xFD7zXZ\x00", "compressed (xz)", "unpack it first (xz -dc FILE.xz) and read that"},
	{"\x28\xB5\x2F\xFD", "compressed (zstd)", "unpack it first (zstd -dc FILE.zst) and read that"},
	{"\x89PNG\r\n\x1A\n", "a picture (PNG)", "type out what it shows, or run a text recogniser on it"},
	{"\xFF\xD8\xFF", "a picture (JPEG)", "type out what it shows, or run a text recogniser on it"},
	{"GIF8", "a picture (GIF)", "type out what it shows, or run a text recogniser on it"},
	{"ID3", "a sound recording (MP3)", "transcribe it first"},
	{"RIFF", "a sound, film or picture file", "transcribe it first"},
	{"\x7FELF", "a program", "leave it out"},
	{"MZ\x90\x00", "a program", "leave it out"},
	{"SQLite format 3\x00", "a database (SQLite)", "export the texts first"},
}

// foreignTo is the known kind of file that begins with head and that cannot be
// read, or nil.
func foreignTo(head string) *foreign {
	for i, f := range foreigners {
		if strings.HasPrefix(head, f.magic) {
			return &foreigners[i]
		}
	}
	return nil
}
