// Package ledger keeps statements: their originals, what sayso read in them, and
// what reviewers say of it. It only grows, and can prove that what it holds has
// not been changed: see Entry.
//
// The package says what a ledger does; a Store holds it. Package ledger/sqlite
// keeps one in a folder, ledger/postgres in a database on a server.
package ledger

import (
	"crypto/rand"
	"crypto/sha256"
	"encoding/base32"
	"encoding/hex"
	"errors"
	"fmt"
	"strings"
)

// The errors that a Store gives, besides those of its database and of the
// context. They are wrapped: compare with errors.Is.
var (
	ErrNotFound = errors.New("the ledger does not have it")
	ErrErased   = errors.New("it has been erased from the ledger")
	ErrNewer    = errors.New("the ledger was written by a newer sayso; update this one: nothing was changed")
	ErrNoLedger = errors.New("there is no ledger")
	ErrReadOnly = errors.New("the ledger can be read but not written")
	ErrFull     = errors.New("the disk is full; what was acknowledged before is kept")
	ErrBusy     = errors.New("another process has been writing to the ledger for too long; try again when it is done")
	ErrCorrupt  = errors.New("the ledger's data is damaged")
)

// ID names a document in its ledger. It is made by chance, so that it tells
// nothing about a document that was erased.
type ID string

var idEncoding = base32.NewEncoding("abcdefghijkmnpqrstuvwxyz23456789").WithPadding(base32.NoPadding)

// newID is an ID that no document has.
func newID() ID {
	var b [10]byte
	_, _ = rand.Read(b[:]) // never fails
	return ID(idEncoding.EncodeToString(b[:]))[:12]
}

// Hash is a SHA-256.
type Hash [sha256.Size]byte

// String is h in hexadecimal digits.
func (h Hash) String() string { return hex.EncodeToString(h[:]) }

// ParseHash reads what String writes.
func ParseHash(s string) (h Hash, err error) {
	b, err := hex.DecodeString(s)
	if err != nil || len(b) != len(h) {
		return h, fmt.Errorf("%q is not a SHA-256", s)
	}
	return Hash(b), nil
}

func hashOf(b []byte) Hash { return sha256.Sum256(b) }

// Fold is s as names and places are compared: in lower case, with single spaces.
func Fold(s string) string { return strings.ToLower(strings.Join(strings.Fields(s), " ")) }
