package ledger

import "time"

// Review is what a reviewer says of a claim. Later ones follow earlier ones; none
// is ever overwritten.
type Review struct {
	Document   ID
	Number     int    // within its document, from 1
	Claim      string // claim.Claim.ID
	Assessment string // a word of the house's vocabulary
	Because    string
	Reviewer   string    // name
	Made       time.Time // in microseconds
	Evidence   []Evidence
}

// Evidence is what a review rests on: an address, or a file.
type Evidence struct {
	Name      string // of the file; "" where it is an address
	URL       string
	MediaType string
	SHA256    Hash   // of the file
	Packed    []byte // the file, compressed by zstd
}

// NewEvidence is a file as evidence.
func NewEvidence(name, mediaType string, data []byte) Evidence {
	return Evidence{Name: name, MediaType: mediaType, SHA256: hashOf(data), Packed: Pack(data)}
}

// Bytes are the file. The error is ErrCorrupt.
func (e *Evidence) Bytes() ([]byte, error) { return Unpack(e.Packed) }

// Ref names the claim in its ledger.
func (r *Review) Ref() string { return string(r.Document) + "/" + r.Claim }

// Digest is the digest of r.
func (r *Review) Digest() Hash {
	h := newDigest("review").string(string(r.Document)).int(int64(r.Number)).string(r.Claim).string(r.Assessment)
	h.string(r.Because).string(r.Reviewer).int(r.Made.UnixMicro()).int(int64(len(r.Evidence)))
	for _, e := range r.Evidence {
		h.string(e.Name).string(e.URL).string(e.MediaType).bytes(e.SHA256[:])
	}
	return h.sum()
}
