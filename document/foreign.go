package document

import "strings"

// foreign is a kind of file that is known by its first bytes and cannot be read.
type foreign struct {
	magic  string
	what   string
	remedy string
}

const saveOpen = "open it and save it as DOCX or ODT"

// foreigners are the files that people most often have in place of a text.
var foreigners = []foreign{
	{"PK\x05\x06", "an empty zip archive", "check that it was saved"},
	{"{\\rtf", "a rich-text (RTF) file", saveOpen},
	{"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", "an old Office file (DOC, XLS, PPT, MSG) or one that is locked with a password", "open it, take the password away, and save it as DOCX or ODT; a mail, as EML"},
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

// zipped are the archives that are known by a part and that cannot be read.
var zipped = []foreign{
	{"ppt/presentation.xml", "a PowerPoint (PPTX) file", "save it as PDF and read that"},
	{"xl/workbook.xml", "an Excel (XLSX) file", "save the sheet that holds the text as a .txt file and read that"},
	{"META-INF/container.xml", "an e-book (EPUB)", "unpack it and read the pages in it"},
	{"Index/Document.iwa", "a Pages, Numbers or Keynote file", saveOpen},
	{"", "a zip archive", "unpack it first"},
}

// error is that a file of that kind cannot be read.
func (f *foreign) error(name string) *Error {
	return &Error{Name: name, Problem: "this is " + f.what + ", which sayso cannot read", Remedy: f.remedy}
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
