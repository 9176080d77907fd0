package token

import (
	"encoding/binary"
	"encoding/json"
	"errors"
	"fmt"

	"github.com/sayso/sayso/language/internal/linear"
)

// lists is the part of a model that can be read by eye.
type lists struct {
	Ends map[string]bool
	Cuts map[string][]int
}

// Bytes is the model as Load reads it: the length of the lists in four bytes,
// little-endian, the lists as JSON, and the linear model.
func (m *Model) Bytes() []byte {
	text, err := json.Marshal(lists{m.ends, m.cuts})
	if err != nil {
		panic("token: lists that cannot be written: " + err.Error()) // they have nothing but strings and numbers
	}
	out := binary.LittleEndian.AppendUint32(nil, uint32(len(text)))
	return append(append(out, text...), m.joins.Bytes()...)
}

// Load makes a model of what Bytes wrote. It keeps data.
func Load(data string) (*Model, error) {
	if len(data) < 4 {
		return nil, errors.New("loading a tokenizer: no header")
	}
	size := int(binary.LittleEndian.Uint32([]byte(data[:4])))
	if size > len(data)-4 {
		return nil, fmt.Errorf("loading a tokenizer: a header of %d bytes in %d", size, len(data))
	}
	var l lists
	if err := json.Unmarshal([]byte(data[4:4+size]), &l); err != nil {
		return nil, fmt.Errorf("loading a tokenizer: %w", err)
	}
	joins, err := linear.Load(data[4+size:])
	if err != nil {
		return nil, fmt.Errorf("loading a tokenizer: %w", err)
	}
	return &Model{joins, l.Ends, l.Cuts}, nil
}
