package ledger

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"time"
)

// Tombstone stays when a document is erased. It is a signed note, in the form of
// golang.org/x/mod/sumdb/note, whose text says what was erased, when, by whom and
// why, and the entries that stood for it.
type Tombstone struct {
	Document ID
	Note     string // signed

	// What the note says; a store keeps the note alone.
	Made    string // RFC 3339
	By      string
	Because string
	Entries []*Entry // kind, number and leaf alone
}

// Digest is the digest of t.
func (t *Tombstone) Digest() Hash {
	return newDigest("tombstone").string(string(t.Document)).string(t.Note).sum()
}

const tombstoneHeader = "sayso tombstone 1"

// text is what is signed.
func (t *Tombstone) text() string {
	var b strings.Builder
	fmt.Fprintf(&b, "%s\ndocument %s\nmade %s\nby %s\nbecause %s\n", tombstoneHeader, t.Document, t.Made, t.By, t.Because)
	for _, e := range t.Entries {
		fmt.Fprintf(&b, "entry %s %d %s\n", e.Kind, e.Number, e.Leaf)
	}
	return b.String()
}

// parse fills in what the text of the note says.
func (t *Tombstone) parse(text string) error {
	lines := strings.Split(strings.TrimSuffix(text, "\n"), "\n")
	values := map[string]string{}
	for _, line := range lines[1:] {
		key, value, _ := strings.Cut(line, " ")
		if key != "entry" {
			values[key] = value
			continue
		}
		e, leaf := new(Entry), ""
		if _, err := fmt.Sscan(value, &e.Kind, &e.Number, &leaf); err != nil {
			return fmt.Errorf("an entry is %q: %w", value, err)
		}
		var err error
		if e.Leaf, err = ParseHash(leaf); err != nil {
			return err
		}
		t.Entries = append(t.Entries, e)
	}
	t.Made, t.By, t.Because = values["made"], values["by"], values["because"]
	if lines[0] != tombstoneHeader || values["document"] != string(t.Document) {
		return errors.New("the note is not that of this document")
	}
	return nil
}

// lists reports whether e is one of those that t lists.
func (t *Tombstone) lists(e *Entry) bool {
	return slices.ContainsFunc(t.Entries, func(o *Entry) bool { return o.Kind == e.Kind && o.Number == e.Number && o.Leaf == e.Leaf })
}

// Signer signs a text.
type Signer interface {
	Sign(text string) (note string, err error)
}

// Erase erases a document and leaves a tombstone. Errors: ErrNotFound; ErrErased;
// ErrBusy, where something was added to the document meanwhile.
func Erase(ctx context.Context, s Store, signer Signer, id ID, by, because string) (*Tombstone, error) {
	if _, err := s.Document(ctx, id); err != nil {
		return nil, err
	}
	t := &Tombstone{Document: id, Made: now().Format(time.RFC3339), By: oneLine(by), Because: oneLine(because)}
	for e, err := range s.Entries(ctx, EntryQuery{Document: id}) {
		if err != nil {
			return nil, err
		}
		t.Entries = append(t.Entries, e)
	}
	var err error
	if t.Note, err = signer.Sign(t.text()); err != nil {
		return nil, fmt.Errorf("signing the tombstone: %w", err)
	}
	return t, s.Erase(ctx, t)
}

func oneLine(s string) string { return strings.Join(strings.Fields(s), " ") }
