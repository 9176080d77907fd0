package parse

import (
	"bufio"
	"encoding/json"
	"errors"
	"fmt"
	"hash/fnv"
	"io"
	"io/fs"
	"os"
)

// progress is how far training has come. In a checkpoint it stands before the
// trainer's own numbers.
type progress struct {
	Of     uint64 // what is learned from, and how: see teacher.fingerprint
	Epochs int    // that are done
	Steps  int    // of all epochs
	Order  []byte // the state of the random numbers
}

// resume goes on where the checkpoint in a file was written, or begins where
// there is none.
func (t *teacher) resume(file string, s *Settings) (p progress, err error) {
	p.Of = t.fingerprint(s)
	if file == "" {
		return p, nil
	}
	f, err := os.Open(file)
	if errors.Is(err, fs.ErrNotExist) {
		return p, nil
	}
	if err != nil {
		return p, fmt.Errorf("reading a checkpoint: %w", err)
	}
	defer f.Close()
	of := p.Of
	if p, err = t.restore(bufio.NewReader(f), of); err != nil {
		return p, fmt.Errorf("reading the checkpoint %s; delete it to begin anew: %w", file, err)
	}
	return p, nil
}

func (t *teacher) restore(r *bufio.Reader, of uint64) (p progress, err error) {
	line, err := r.ReadBytes('\n')
	if err != nil {
		return p, err
	}
	if err := json.Unmarshal(line, &p); err != nil {
		return p, err
	}
	if p.Of != of {
		return p, errors.New("it is of other treebanks or settings")
	}
	if err := t.source.UnmarshalBinary(p.Order); err != nil {
		return p, err
	}
	return p, t.trainer.Restore(r)
}

// save writes a checkpoint. The one before stays until the new one is whole.
func (t *teacher) save(file string, p progress) error {
	if file == "" {
		return nil
	}
	f, err := os.Create(file + ".new")
	if err != nil {
		return fmt.Errorf("writing a checkpoint: %w", err)
	}
	if err := errors.Join(t.write(f, p), f.Close()); err != nil {
		return fmt.Errorf("writing a checkpoint: %w", err)
	}
	if err := os.Rename(file+".new", file); err != nil {
		return fmt.Errorf("writing a checkpoint: %w", err)
	}
	return nil
}

func (t *teacher) write(w io.Writer, p progress) error {
	var err error
	if p.Order, err = t.source.MarshalBinary(); err != nil {
		return err
	}
	line, err := json.Marshal(p)
	if err != nil {
		return err
	}
	out := bufio.NewWriter(w)
	out.Write(append(line, '\n'))
	if err := t.trainer.Save(out); err != nil {
		return err
	}
	return out.Flush()
}

// fingerprint tells examples and settings from others.
func (t *teacher) fingerprint(s *Settings) uint64 {
	h := fnv.New64a()
	fmt.Fprint(h, t.head.Network, t.head.Tags, t.head.Rels, s.Epochs, s.Batch, s.Rate, s.Seed, t.words, t.known.keys)
	return h.Sum64()
}
