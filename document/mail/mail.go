// Package mail reads e-mail messages (RFC 5322 and MIME): what the header states,
// the text that a reader is shown, and the attachments.
package mail

import (
	"encoding/base64"
	"errors"
	"fmt"
	"io"
	"mime"
	"mime/multipart"
	"mime/quotedprintable"
	"net/mail"
	"net/textproto"
	"strings"
	"time"

	"github.com/sayso/sayso/document/charset"
)

// The limits of a message.
const (
	maxDepth = 20   // parts in one another
	maxParts = 2000 // parts in all
)

// The errors by which a message is refused.
var (
	ErrHeader  = errors.New("it does not begin with the header of a message")
	ErrTooMany = fmt.Errorf("its parts are more than %d, or nested more than %d deep", maxParts, maxDepth)
)

// Message is what a message holds.
type Message struct {
	Subject     string
	From        string    // the sender's name, or "" where only the address is stated
	Address     string    // the sender's address
	ID          string    // without its brackets
	Date        time.Time // zero where the header states none that can be read
	Body        Body
	Attachments []Attachment
	Notes       []string
}

// Body is the text that a reader is shown. Its bytes are in the charset that is
// stated.
type Body struct {
	Data    string
	Charset string // as stated, or ""
	HTML    bool
}

// Attachment is a part that is a file of its own.
type Attachment struct {
	Name      string // as stated, without folders; or made up, such as "part-3"
	MediaType string // in lower case, without parameters
	Charset   string // as stated, or ""
	Data      string
	Shown     bool // it belongs to how the message looks, such as a picture in it
}

// reader reads one message.
type reader struct {
	Message
	parts int
	found bool // Body is
}

// Read reads a message. The error is, or wraps, one of those of this package.
func Read(data string) (*Message, error) {
	if strings.HasPrefix(data, "From ") { // as a mailbox has it
		_, data, _ = strings.Cut(data, "\n")
	}
	m, err := mail.ReadMessage(strings.NewReader(data))
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrHeader, err)
	}
	r := &reader{}
	r.header(m.Header)
	if err := r.part(textproto.MIMEHeader(m.Header), m.Body, 0, false); err != nil {
		return nil, err
	}
	return &r.Message, nil
}

// header reads what the message states of itself.
func (r *reader) header(h mail.Header) {
	r.Subject = decode(h.Get("Subject"))
	r.ID = strings.Trim(strings.TrimSpace(h.Get("Message-Id")), "<>")
	parser := mail.AddressParser{WordDecoder: words}
	if list, err := parser.ParseList(h.Get("From")); err == nil && len(list) > 0 {
		r.From, r.Address = list[0].Name, list[0].Address
	} else {
		r.From = decode(h.Get("From"))
	}
	if value := h.Get("Date"); value != "" {
		var err error
		if r.Date, err = mail.ParseDate(value); err != nil {
			r.note(fmt.Sprintf("The message's date, %q, could not be read.", value))
		}
	}
}

func (r *reader) note(message string) { r.Notes = append(r.Notes, message) }

// words decodes words of a header that are not in ASCII.
var words = &mime.WordDecoder{CharsetReader: func(label string, in io.Reader) (io.Reader, error) {
	data, err := io.ReadAll(in)
	if err != nil {
		return nil, err
	}
	t, err := charset.Decode(string(data), label)
	return strings.NewReader(t.Text), err
}}

// decode decodes a header's value.
func decode(s string) string {
	if d, err := words.DecodeHeader(s); err == nil {
		s = d
	}
	t, err := charset.Decode(s, "")
	if err != nil {
		return ""
	}
	return strings.Join(strings.Fields(t.Text), " ")
}

// part reads a part: within another one, one of a body's alternatives, or the whole
// message.
func (r *reader) part(h textproto.MIMEHeader, body io.Reader, depth int, related bool) error {
	if r.parts++; r.parts > maxParts || depth > maxDepth {
		return ErrTooMany
	}
	mediaType, params, err := mime.ParseMediaType(h.Get("Content-Type"))
	if err != nil && mediaType == "" {
		mediaType = "text/plain"
	}
	if strings.HasPrefix(mediaType, "multipart/") && params["boundary"] != "" {
		return r.multipart(mediaType, multipart.NewReader(body, params["boundary"]), depth)
	}
	data, whole := content(h.Get("Content-Transfer-Encoding"), body)
	disposition, names, _ := mime.ParseMediaType(h.Get("Content-Disposition"))
	name := decode(firstOf(names["filename"], params["name"]))
	if !whole {
		r.note(fmt.Sprintf("A part of the message (%s) is damaged; it is read as far as it can be.", firstOf(name, mediaType)))
	}
	text := mediaType == "text/plain" || mediaType == "text/html"
	if text && !r.found && disposition != "attachment" && name == "" {
		r.Body = Body{data, params["charset"], mediaType == "text/html"}
		r.found = true
		return nil
	}
	r.Attachments = append(r.Attachments, Attachment{
		Name: r.name(name), MediaType: mediaType, Charset: params["charset"], Data: data,
		Shown: disposition != "attachment" && (related || h.Get("Content-Id") != ""),
	})
	return nil
}

// name is an attachment's name without what would make it a path.
func (r *reader) name(stated string) string {
	stated = stated[strings.LastIndexAny(stated, `/\`)+1:]
	if strings.Trim(stated, ". ") == "" {
		return fmt.Sprintf("part-%d", r.parts)
	}
	return stated
}

// multipart reads a part that is made of others.
func (r *reader) multipart(mediaType string, parts *multipart.Reader, depth int) error {
	if mediaType == "multipart/encrypted" {
		r.note("A part of the message is encrypted and could not be read.")
		return nil
	}
	if mediaType == "multipart/alternative" {
		return r.alternative(parts, depth)
	}
	for first := true; ; first = false {
		p, err := parts.NextRawPart()
		if err != nil {
			return r.ended(err)
		}
		if mediaType == "multipart/signed" && !first {
			return nil
		}
		if err := r.part(p.Header, p, depth+1, mediaType == "multipart/related"); err != nil {
			return err
		}
	}
}

// alternative reads a part of which a reader is shown one form: the plain one, or
// the last one that can be read where there is none, or where it is empty.
func (r *reader) alternative(parts *multipart.Reader, depth int) error {
	var forms []reader
	for {
		p, err := parts.NextRawPart()
		if err != nil {
			if err := r.ended(err); err != nil {
				return err
			}
			break
		}
		form := reader{parts: r.parts}
		if err := form.part(p.Header, p, depth+1, false); err != nil {
			return err
		}
		r.parts = form.parts
		forms = append(forms, form)
	}
	best := -1
	for i, f := range forms {
		if f.found && strings.TrimSpace(f.Body.Data) != "" && (best < 0 || forms[best].Body.HTML) {
			best = i
		}
	}
	for i, f := range forms {
		if i == best && !r.found {
			r.Body, r.found = f.Body, true
		}
		r.Attachments = append(r.Attachments, f.Attachments...)
		r.Notes = append(r.Notes, f.Notes...)
	}
	return nil
}

// ended makes of the end of a part's parts nothing, and of an end that comes too
// early a note.
func (r *reader) ended(err error) error {
	if !errors.Is(err, io.EOF) {
		r.note("The message is damaged or cut off; it is read as far as it can be.")
	}
	return nil
}

// content decodes a part's bytes, and reports whether that could be done to their
// end.
func content(encoding string, body io.Reader) (data string, whole bool) {
	switch strings.ToLower(strings.TrimSpace(encoding)) {
	case "quoted-printable":
		body = quotedprintable.NewReader(body)
	case "base64":
		body = base64.NewDecoder(base64.StdEncoding, &letters{body})
	}
	var b strings.Builder
	_, err := io.Copy(&b, body)
	return b.String(), err == nil
}

// letters passes on what base64 is written in, and nothing else.
type letters struct{ io.Reader }

func (l *letters) Read(p []byte) (int, error) {
	n, err := l.Reader.Read(p)
	kept := 0
	for _, c := range p[:n] {
		if c == '+' || c == '/' || c == '=' || '0' <= c && c <= '9' || 'A' <= c && c <= 'Z' || 'a' <= c && c <= 'z' {
			p[kept] = c
			kept++
		}
	}
	return kept, err
}

// firstOf is the first of its arguments that is not empty.
func firstOf(all ...string) string {
	for _, s := range all {
		if s != "" {
			return s
		}
	}
	return ""
}
