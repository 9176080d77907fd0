package document

import (
	"encoding/json"
	"errors"
	"io"
	"slices"
	"strings"
)

// The limits of a file of reviews.
const (
	maxReviews     = 4 << 20 // bytes
	maxReviewDepth = 64      // objects and lists within each other
)

// looksReview reports whether head begins JSON-LD that holds a ClaimReview.
func looksReview(head string) bool {
	head = strings.TrimLeft(strings.TrimPrefix(head, "\uFEFF"), " \t\r\n")
	return (strings.HasPrefix(head, "{") || strings.HasPrefix(head, "[")) && strings.Contains(head, `"ClaimReview"`) && strings.Contains(head, `"@type"`)
}

// readReviews reads reviews of claims, schema.org's ClaimReview in JSON-LD: what was
// claimed as said by its author, the rating as said by the reviewer. Names and claims
// lead to their places in the file; the words between them are the reader's.
func readReviews(in *Input, d *Document) error {
	const form = `a review is an object such as {"@context":"https://schema.org","@type":"ClaimReview","author":...,"claimReviewed":...,"reviewRating":...}`
	if len(in.Data) > maxReviews {
		return in.fail("it is larger than 4 MiB", "split it into a file a review", nil)
	}
	t, err := in.decode(d, "utf-8")
	if err != nil {
		return err
	}
	p := ldParser{text: t.Text, dec: json.NewDecoder(strings.NewReader(t.Text))}
	root, err := p.value(0)
	if err != nil {
		return in.fail("its JSON cannot be read: "+err.Error(), form, err)
	}
	var b builder
	for _, r := range root.reviews(nil) {
		if d.Publisher == "" {
			d.Publisher, d.Original.URL = r.get("author").name().s, r.get("url").s
			d.setDate("the review's datePublished", r.get("datePublished").s)
		}
		if !r.write(&b, t.Text) {
			d.Notes = append(d.Notes, Note{Message: "A review that does not say who reviews which claim was left out."})
		}
	}
	if b.text.Len() == 0 {
		return in.fail("it holds no ClaimReview that names its reviewer and the claim", form, nil)
	}
	d.Notes = append(d.Notes, Note{Message: "The ratings are those of the reviewers named, not sayso's. The words that join them to the claims are not in the file."})
	b.finish(d, t)
	return nil
}

// ld is a value of JSON-LD: a string or a number with its place, an object or a list. The
// nil ld is one that is not there.
type ld struct {
	s          string
	start, end int // of s in the text, without its quotation marks; start is -1 where it is written otherwise there
	keys       []string
	values     []*ld
}

// get is a member of an object, or an empty value.
func (v *ld) get(key string) *ld {
	if i := slices.Index(v.keys, key); i >= 0 {
		return v.values[i]
	}
	return &ld{}
}

// name is a string, the name of an object, or that of the first of a list.
func (v *ld) name() *ld {
	switch {
	case v.keys != nil:
		return v.get("name").first()
	case len(v.values) > 0:
		return v.values[0].name()
	}
	return v
}

// first is a string, or the first of a list of them.
func (v *ld) first() *ld {
	if v.keys == nil && len(v.values) > 0 {
		return v.values[0]
	}
	return v
}

// is reports whether v is an object of that type.
func (v *ld) is(kind string) bool {
	t := v.get("@type")
	named := func(x *ld) bool { return x.s[strings.LastIndexAny(x.s, "/:")+1:] == kind }
	return named(t) || slices.ContainsFunc(t.values, named)
}

// reviews appends the reviews that v is or holds.
func (v *ld) reviews(out []*ld) []*ld {
	if v.is("ClaimReview") {
		return append(out, v)
	}
	for _, x := range v.values {
		out = x.reviews(out)
	}
	return out
}

// write writes a review, and reports whether it names its reviewer and the claim.
func (v *ld) write(b *builder, text string) bool {
	reviewer, claimed := v.get("author").name(), v.get("claimReviewed").first()
	if squeeze(reviewer.s) == "" || squeeze(claimed.s) == "" {
		return false
	}
	say := func(parts ...any) {
		at := claimed.end
		for _, p := range parts {
			switch p := p.(type) {
			case string:
				for word := range strings.SplitAfterSeq(p, " ") {
					b.insert(word, at) // each there, so that none leads on into the file
				}
			case *ld:
				p.writeTo(b)
				at = p.end
			}
		}
		b.end(Paragraph)
	}
	if who := v.get("itemReviewed").get("author").name(); squeeze(who.s) != "" {
		say(who, " said: “", claimed, "”")
	} else {
		say("The claim that ", reviewer, " reviews: “", claimed, "”")
	}
	if rating := v.get("reviewRating").rating(); rating.s != "" {
		say(reviewer, " said that the rating of this claim is “", rating, "”.")
	}
	return true
}

// rating is the words of a rating, or its figure where it has none.
func (v *ld) rating() *ld {
	for _, key := range []string{"alternateName", "name", "ratingValue"} {
		if r := v.get(key).first(); squeeze(r.s) != "" {
			return r
		}
	}
	return &ld{}
}

// writeTo writes a string in one line.
func (v *ld) writeTo(b *builder) {
	if s := squeeze(v.s); v.start < 0 || s != v.s {
		b.insert(s, max(0, v.end-1))
		return
	}
	b.write(v.s, v.start)
}

// ldParser reads JSON with the places of its strings.
type ldParser struct {
	text string
	dec  *json.Decoder
}

func (p *ldParser) value(depth int) (*ld, error) {
	if depth > maxReviewDepth {
		return nil, errors.New("its objects are nested too deeply")
	}
	from := int(p.dec.InputOffset())
	token, err := p.dec.Token()
	if err != nil {
		if errors.Is(err, io.EOF) {
			err = io.ErrUnexpectedEOF
		}
		return nil, err
	}
	switch token := token.(type) {
	case json.Delim:
		return p.inside(token == '{', depth)
	case string:
		v := &ld{s: token, start: -1, end: int(p.dec.InputOffset()) - 1}
		if at := v.end - len(token); at > from && p.text[at:v.end] == token {
			v.start = at
		}
		return v, nil
	case float64:
		end := int(p.dec.InputOffset())
		start := from + strings.IndexAny(p.text[from:end], "-0123456789")
		return &ld{s: p.text[start:end], start: start, end: end}, nil
	}
	return &ld{}, nil // true, false, null
}

// inside reads an object, or a list, to its end.
func (p *ldParser) inside(object bool, depth int) (*ld, error) {
	v := &ld{}
	if object {
		v.keys = []string{}
	}
	for p.dec.More() {
		if object {
			key, err := p.value(depth + 1)
			if err != nil {
				return nil, err
			}
			v.keys = append(v.keys, key.s)
		}
		x, err := p.value(depth + 1)
		if err != nil {
			return nil, err
		}
		v.values = append(v.values, x)
	}
	_, err := p.dec.Token()
	return v, err
}
