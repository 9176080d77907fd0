package document

import (
	"context"
	"errors"
	"fmt"
	"iter"
	"regexp"
	"strings"

	"github.com/sayso/sayso/document/charset"
	"github.com/sayso/sayso/document/mail"
)

// maxDepth is how many files may stand in one another: a message in a message in an
// archive.
const maxDepth = 5

// mailField matches a line with which a message begins.
var mailField = regexp.MustCompile(`^(?i)(from|to|date|subject|received|return-path|delivered-to|message-id|mime-version|reply-to|x-[a-z-]+|dkim-signature|arc-[a-z-]+): `)

// looksMail reports whether head begins an e-mail message.
func looksMail(head string) bool {
	head = strings.ReplaceAll(head, "\r\n", "\n")
	head, _, _ = strings.Cut(head, "\n\n")
	lower := "\n" + strings.ToLower(head)
	return mailField.MatchString(head) && strings.Contains(lower, "\nfrom: ") &&
		(strings.Contains(lower, "\nmessage-id: ") || strings.Contains(lower, "\nmime-version: ") || strings.Contains(lower, "\ndate: "))
}

// splitMail yields a message, and then each attachment that holds a text.
func splitMail(ctx context.Context, s *stream) iter.Seq2[*Input, error] {
	return func(yield func(*Input, error) bool) {
		in, err := s.whole()
		if err != nil {
			yield(nil, err)
			return
		}
		m, err := mail.Read(in.Data)
		if err != nil {
			yield(nil, in.mailError(err))
			return
		}
		files, notes := attached(m)
		in.format = &format{name: "eml", mediaType: "message/rfc822", read: func(in *Input, d *Document) error {
			return in.readMessage(m, notes, d)
		}}
		if len(files) == 0 || strings.TrimSpace(m.Body.Data) != "" {
			if !yield(in, nil) {
				return
			}
		}
		for _, a := range files {
			for in, err := range s.within(ctx, a.Name, a.MediaType, a.Data) {
				if !yield(in, err) {
					return
				}
			}
		}
	}
}

// within yields the originals in a file that stands in s.
func (s *stream) within(ctx context.Context, name, mediaType, data string) iter.Seq2[*Input, error] {
	full := s.name + "#" + name
	if s.depth >= maxDepth {
		return func(yield func(*Input, error) bool) {
			yield(nil, &Error{Name: full, Problem: fmt.Sprintf("it stands in more than %d files, one in another", maxDepth), Remedy: "save it as a file of its own and read that"})
		}
	}
	o := Options{OCR: s.ocr, depth: s.depth + 1}
	if f := byMediaType(mediaType); f != nil && byExtension(full) < 0 {
		o.Format = f.name
	}
	return func(yield func(*Input, error) bool) {
		for in, err := range inputsFrom(ctx, full, strings.NewReader(data), int64(len(data)), o) {
			if in != nil && in.id == "" {
				in.id = idOf(s.name) + "#" + idOf(name)
			}
			if !yield(in, err) {
				return
			}
		}
	}
}

// attached are the attachments of a message that are read as texts of their own,
// and notes on those that are not.
func attached(m *mail.Message) (files []mail.Attachment, notes []string) {
	for _, a := range m.Attachments {
		head := a.Data[:min(len(a.Data), 4096)]
		known := byMagic(head) != nil || byExtension(a.Name) >= 0 || byMediaType(a.MediaType) != nil
		foreign := foreignTo(head)
		switch {
		case strings.TrimSpace(a.Data) == "" || a.Shown && !known || unheard[a.MediaType]:
		case byMagic(head) == nil && foreign != nil:
			notes = append(notes, fmt.Sprintf("The attachment %s was not read: it is %s; %s.", a.Name, foreign.what, foreign.remedy))
		case !known:
			notes = append(notes, fmt.Sprintf("The attachment %s was not read: sayso does not know the format %s.", a.Name, a.MediaType))
		default:
			files = append(files, a)
		}
	}
	return files, notes
}

// unheard are the media types of attachments that nobody misses: what signs a
// message or tells what became of it.
var unheard = map[string]bool{
	"application/pgp-signature": true, "application/pkcs7-signature": true, "application/x-pkcs7-signature": true,
	"message/delivery-status": true, "application/ms-tnef": true, "text/calendar": true, "text/vcard": true, "application/pgp-keys": true,
}

// mailError puts an error of the mail reader in plain words.
func (in *Input) mailError(err error) *Error {
	if errors.Is(err, mail.ErrTooMany) {
		return in.fail(err.Error(), "save its text as a .txt file and read that", nil)
	}
	return in.fail("it is not an e-mail message: "+mail.ErrHeader.Error(), "save it anew from the mail program, as EML", err)
}

// readMessage reads a message's body.
func (in *Input) readMessage(m *mail.Message, notes []string, d *Document) error {
	d.Byline, d.Publisher = m.From, firstOf(m.From, m.Address)
	if m.ID != "" {
		d.Original.URL = "mid:" + m.ID // RFC 2392
	}
	if !m.Date.IsZero() {
		d.Date = Date{Time: m.Date, HasTime: true, From: "the message's header"}
	}
	for _, n := range append(m.Notes, notes...) {
		d.Notes = append(d.Notes, Note{Message: n})
	}
	d.Title = bareSubject(m.Subject)
	body := *in
	body.Data = m.Body.Data
	t, err := body.decode(d, m.Body.Charset)
	if err != nil {
		return err
	}
	if m.Body.HTML {
		return body.readMailPage(t, d)
	}
	b := &builder{}
	if !strings.HasPrefix(squeeze(t.Text), d.Title) {
		b.titled(d.Title)
	}
	b.quoted(t.Text)
	b.finish(d, t)
	d.source.parts, d.source.lined = []part{{name: "message"}}, true
	return nil
}

// replied is what mail programs put before a subject.
var replied = regexp.MustCompile(`^(?i)\s*((re|fwd?|aw|wg|sv|tr)(\[\d+\])?:\s*)+`)

// bareSubject is a subject without what mail programs put before it.
func bareSubject(s string) string { return replied.ReplaceAllString(s, "") }

// quoted writes plain text, of which lines that begin with ">" are another's.
func (b *builder) quoted(text string) {
	before, at := false, 0
	flush := func() {
		n := len(b.blocks)
		b.endPlain()
		for i := n; before && i < len(b.blocks); i++ {
			if b.blocks[i].Kind == Paragraph {
				b.blocks[i].Kind = Quote
			}
		}
	}
	for line := range strings.Lines(text) {
		words := strings.TrimLeft(line, "> ")
		quote := strings.HasPrefix(line, ">")
		if quote != before {
			flush()
			before = quote
		}
		if !quote {
			words = line
		}
		if words == "" {
			words = "\n"
		}
		b.write(words, at+len(line)-len(words))
		at += len(line)
	}
	flush()
}

// readMailPage reads a message that is a web page: all of it, for there is nothing
// around its text. Places in it are told by paragraphs, for nobody sees its source.
func (in *Input) readMailPage(t charset.Text, d *Document) error {
	p, err := parsePage(t.Text)
	if err != nil {
		return in.pageError(err)
	}
	w := walker{b: &builder{}, page: p}
	w.read()
	if title := d.Title; title != "" && !entitle(w.b, title) {
		w = walker{b: &builder{}, page: p}
		w.b.titled(title)
		w.read()
	}
	w.b.finish(d, t)
	d.source = newSource(nil, charset.Text{Text: d.Text})
	for i, b := range d.Blocks {
		d.source.parts = append(d.source.parts, part{b.Start, fmt.Sprintf("paragraph %d", i+1), fmt.Sprint(i + 1)})
	}
	return nil
}
