package document

import (
	"context"
	"iter"
	"slices"
	"strings"
)

// format is one way in which a statement may be stored. A new format is a value
// in the table below.
type format struct {
	name       string // by which it is asked for: "html"
	mediaType  string
	extensions []string
	magic      func(head string) bool // by first bytes that nothing else has, whatever the name; nil: there are none
	sniff      func(head string) bool // by the first bytes, where the name tells nothing; nil: never

	// read fills in a document from one input. A format that holds many
	// documents has split instead, which yields an input for each.
	read  func(*Input, *Document) error
	split func(context.Context, *stream) iter.Seq2[*Input, error]
}

// formats are the formats that can be read, the most telling sniff first. The
// first is what all else is taken for.
var formats []format

func init() { // the formats that hold others read them by this table
	formats = []format{
		{name: "text", mediaType: "text/plain", extensions: []string{".txt", ".text"}, read: readPlain},
		{name: "markdown", mediaType: "text/markdown", extensions: []string{".md", ".markdown", ".mdown"}, read: readMarkdown},
		{name: "html", mediaType: "text/html", extensions: []string{".html", ".htm", ".xhtml"}, sniff: looksHTML, read: readHTML},
		{name: "claimreview", mediaType: "application/ld+json", extensions: []string{".jsonld"}, sniff: looksReview, read: readReviews},
		{name: "jsonl", mediaType: "application/jsonl", extensions: []string{".jsonl", ".ndjson"}, sniff: looksJSONL, split: splitRecords},
		{name: "zip", mediaType: "application/zip", magic: looksZip, split: splitZip},
		{name: "docx", mediaType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document", extensions: []string{".docx", ".docm"}, read: readDOCX},
		{name: "odt", mediaType: "application/vnd.oasis.opendocument.text", extensions: []string{".odt"}, read: readODT},
		{name: "pdf", mediaType: "application/pdf", extensions: []string{".pdf"}, magic: looksPDF, read: readPDF},
		{name: "warc", mediaType: "application/warc", extensions: []string{".warc", ".warc.gz"}, magic: looksWARC, split: splitWARC},
		{name: "wacz", mediaType: "application/wacz", extensions: []string{".wacz"}, split: splitWACZ},
		{name: "eml", mediaType: "message/rfc822", extensions: []string{".eml"}, sniff: looksMail, split: splitMail},
	}
}

// Formats are the names of the formats that can be read.
func Formats() []string {
	var names []string
	for _, f := range formats {
		names = append(names, f.name)
	}
	return names
}

// formatOf is the format of an input: the one asked for, which is nil if there is
// none of that name; else the one that nothing else begins like, else the one that
// its name's extension tells, else the one that its first bytes look like.
func formatOf(asked, name, head string) *format {
	for i, f := range formats {
		if f.name == asked {
			return &formats[i]
		}
	}
	if asked != "" {
		return nil
	}
	if f := byMagic(head); f != nil {
		return f
	}
	if i := byExtension(name); i >= 0 {
		return &formats[i]
	}
	for i, f := range formats {
		if f.sniff != nil && f.sniff(head) {
			return &formats[i]
		}
	}
	return &formats[0]
}

// byMagic is the format that nothing but head can begin, or nil.
func byMagic(head string) *format {
	for i, f := range formats {
		if f.magic != nil && f.magic(head) {
			return &formats[i]
		}
	}
	return nil
}

// byName is the format of that name.
func byName(name string) *format {
	i := slices.IndexFunc(formats, func(f format) bool { return f.name == name })
	return &formats[i]
}

// byMediaType is the format of that media type, or nil.
func byMediaType(mediaType string) *format {
	i := slices.IndexFunc(formats, func(f format) bool { return f.mediaType == mediaType })
	if i < 0 {
		return nil
	}
	return &formats[i]
}

// byExtension is the index of the format that a file's name tells, or -1.
func byExtension(name string) int {
	name = strings.ToLower(name)
	return slices.IndexFunc(formats, func(f format) bool {
		return slices.ContainsFunc(f.extensions, func(ext string) bool { return strings.HasSuffix(name, ext) })
	})
}

// extensions lists the extensions of all formats.
func extensions() string {
	var all []string
	for _, f := range formats {
		all = append(all, f.extensions...)
	}
	return strings.Join(all, " ")
}

// FormatOf is the name of the format of that media type; "" where there is none.
func FormatOf(mediaType string) string {
	if f := byMediaType(mediaType); f != nil {
		return f.name
	}
	return ""
}
