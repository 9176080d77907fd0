package log

import (
	"bytes"
	"context"
	"encoding/base64"
	"encoding/json"
	"errors"
	"fmt"
	"strings"

	"github.com/transparency-dev/tessera/client"
	"golang.org/x/mod/sumdb/note"
	"golang.org/x/mod/sumdb/tlog"

	"github.com/sayso/sayso/ledger"
)

// proofHeader is the first line of a proof, as c2sp.org/tlog-proof has it.
const proofHeader = "c2sp.org/tlog-proof@v1"

// Proof says that an entry stands in the log. With the public key anybody can
// verify it, without the ledger and without a network.
type Proof struct {
	Opening    ledger.Opening // what the entry stands for
	Index      int64
	Hashes     tlog.RecordProof
	Checkpoint *Checkpoint
}

// Prove is the proof of the entry at a position.
func (l *Log) Prove(ctx context.Context, position int64, o *ledger.Opening) (*Proof, error) {
	c, err := l.Checkpoint(ctx)
	if err != nil {
		return nil, err
	}
	if position < 0 || position >= c.Size {
		return nil, errors.New("the entry is acknowledged, but in no checkpoint yet; \"sayso log checkpoint\" makes it provable")
	}
	b, err := client.NewProofBuilder(ctx, uint64(c.Size), l.files.ReadTile)
	if err != nil {
		return nil, fmt.Errorf("proving entry %d: %w", position, err)
	}
	hashes, err := b.InclusionProof(ctx, uint64(position))
	if err != nil {
		return nil, fmt.Errorf("proving entry %d: %w", position, err)
	}
	p := &Proof{Opening: *o, Index: position, Checkpoint: c}
	for _, h := range hashes {
		p.Hashes = append(p.Hashes, tlog.Hash(h))
	}
	return p, p.verify()
}

// verify verifies all but the checkpoint's signature.
func (p *Proof) verify() error {
	leaf, err := p.Opening.Leaf()
	if err != nil {
		return err
	}
	if p.Index < 0 || p.Index >= p.Checkpoint.Size {
		return fmt.Errorf("there is no entry %d in a log of %d", p.Index, p.Checkpoint.Size)
	}
	if err := tlog.CheckRecord(p.Hashes, p.Checkpoint.Size, p.Checkpoint.Root, p.Index, tlog.RecordHash(leaf[:])); err != nil {
		return fmt.Errorf("the entry is not the one in the log: %w", err)
	}
	return nil
}

// Marshal is the proof in the form of c2sp.org/tlog-proof; the opening is its
// extra line.
func (p *Proof) Marshal() ([]byte, error) {
	opening, err := json.Marshal(p.Opening)
	if err != nil {
		return nil, err
	}
	var b bytes.Buffer
	fmt.Fprintf(&b, "%s\nextra %s\nindex %d\n", proofHeader, base64.StdEncoding.EncodeToString(opening), p.Index)
	for _, h := range p.Hashes {
		fmt.Fprintln(&b, h)
	}
	b.WriteByte('\n')
	b.Write(p.Checkpoint.Note)
	return b.Bytes(), nil
}

// VerifyProof reads a proof and verifies all of it: the checkpoint's signature, that
// the entry is in the log, and that it stands for what the opening says.
func VerifyProof(data []byte, v note.Verifier) (*Proof, error) {
	head, checkpoint, ok := strings.Cut(string(data), "\n\n")
	lines := strings.Split(head, "\n")
	if !ok || len(lines) < 3 || lines[0] != proofHeader {
		return nil, errors.New("this is not a proof: it does not begin with " + proofHeader)
	}
	p := new(Proof)
	extra, ok := strings.CutPrefix(lines[1], "extra ")
	opening, err := base64.StdEncoding.DecodeString(extra)
	if !ok || err != nil || json.Unmarshal(opening, &p.Opening) != nil {
		return nil, errors.New("this is not a proof by sayso: its extra line does not say what the entry stands for")
	}
	if _, err := fmt.Sscanf(lines[2], "index %d", &p.Index); err != nil {
		return nil, fmt.Errorf("this is not a proof: its index: %w", err)
	}
	for _, line := range lines[3:] {
		h, err := tlog.ParseHash(line)
		if err != nil {
			return nil, fmt.Errorf("this is not a proof: %q is no hash", line)
		}
		p.Hashes = append(p.Hashes, h)
	}
	if p.Checkpoint, err = ParseCheckpoint([]byte(checkpoint), v); err != nil {
		return nil, err
	}
	return p, p.verify()
}
