package network

import (
	"encoding/binary"
	"fmt"
	"io"
)

// Save writes how far training has come: steps, parameters and running means.
func (t *Trainer) Save(w io.Writer) error {
	if err := binary.Write(w, binary.LittleEndian, int64(t.steps)); err != nil {
		return fmt.Errorf("saving a network in training: %w", err)
	}
	return t.numbers(func(x []float32) error { return binary.Write(w, binary.LittleEndian, x) })
}

// Restore reads what Save wrote of a trainer of the same Config.
func (t *Trainer) Restore(r io.Reader) error {
	var steps int64
	if err := binary.Read(r, binary.LittleEndian, &steps); err != nil {
		return fmt.Errorf("going on with a network in training: %w", err)
	}
	t.steps = int(steps)
	return t.numbers(func(x []float32) error { return binary.Read(r, binary.LittleEndian, x) })
}

// numbers calls do with all numbers that training changes from step to step.
func (t *Trainer) numbers(do func([]float32) error) error {
	for _, p := range append(t.all[:len(t.all):len(t.all)], t.table) {
		for _, x := range [][]float32{p.Data, p.mean, p.power} {
			if err := do(x); err != nil {
				return fmt.Errorf("the parameters of a network in training: %w", err)
			}
		}
	}
	return nil
}
