package parse

import (
	"encoding/binary"
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"math"
	"slices"

	"github.com/sayso/sayso/language/internal/network"
)

// A model is written as: magic, the length of the header in four bytes, the
// header as JSON, and one behind another the features' keys (eight bytes each),
// their scales (four), their rows (Width bytes each), the network's parameters
// (four bytes each), and the rules for lemmas (a hash of four bytes and a script
// of two). All numbers are little-endian.
const magic = "sayso parse 1\n"

// header is the part of a model that can be read by eye.
type header struct {
	Network network.Config
	Tags    []tag
	Rels    []string
	Scripts []script
	Rules   int // how many rules for lemmas
}

// tag is a part of speech with features.
type tag struct {
	UPOS, Feats string
}

// Bytes is the model as Load reads it.
func (m *Model) Bytes() []byte {
	h := m.head
	h.Scripts, h.Rules = m.lemmas.scripts, len(m.lemmas.rules)
	text, err := json.Marshal(h)
	if err != nil {
		panic("parse: a header that cannot be written: " + err.Error()) // it has nothing but strings and numbers
	}
	out := binary.LittleEndian.AppendUint32([]byte(magic), uint32(len(text)))
	out = append(out, text...)
	for _, k := range m.words.keys {
		out = binary.LittleEndian.AppendUint64(out, k)
	}
	table := m.network.Table.(network.Bytes)
	for _, s := range table.Scales {
		out = appendFloat(out, s)
	}
	out = append(out, table.Data...)
	for p := range m.network.Parameters() {
		for _, v := range p {
			out = appendFloat(out, v)
		}
	}
	for _, k := range slices.Sorted(maps.Keys(m.lemmas.rules)) {
		out = binary.LittleEndian.AppendUint32(out, k)
		out = binary.LittleEndian.AppendUint16(out, m.lemmas.rules[k])
	}
	return out
}

func appendFloat(out []byte, v float32) []byte {
	return binary.LittleEndian.AppendUint32(out, math.Float32bits(v))
}

// Load makes a model of what Bytes wrote. It keeps data.
func Load(data string) (*Model, error) {
	r := input{data: data}
	if r.take(len(magic)) != magic {
		return nil, errors.New("loading a parser: not a model of this version")
	}
	m := &Model{}
	if err := json.Unmarshal([]byte(r.take(int(r.uint32()))), &m.head); err != nil {
		return nil, fmt.Errorf("loading a parser: %w", err)
	}
	c := m.head.Network
	keys := make([]uint64, c.Rows)
	for i := range keys {
		keys[i] = r.uint64()
	}
	m.words = newVocabulary(keys)
	table := network.Bytes{Width: c.Width, Scales: make([]float32, c.Rows)}
	r.floats(table.Scales)
	table.Data = r.take(c.Rows * c.Width)
	m.network = network.New(c)
	m.network.Table = table
	for p := range m.network.Parameters() {
		r.floats(p)
	}
	m.network.Round()
	m.lemmas = &lemmas{scripts: m.head.Scripts, rules: make(map[uint32]uint16, m.head.Rules)}
	for range m.head.Rules {
		hash := r.uint32()
		m.lemmas.rules[hash] = r.uint16()
	}
	if r.short || r.at != len(data) {
		return nil, fmt.Errorf("loading a parser: %d bytes where there should be %d", len(data), r.at)
	}
	return m, nil
}

// input reads a model. Once there is too little it gives zeros.
type input struct {
	data  string
	at    int
	short bool
}

func (r *input) take(n int) string {
	if n < 0 || r.at+n > len(r.data) {
		r.short = true
		return ""
	}
	r.at += n
	return r.data[r.at-n : r.at]
}

// number takes a number of size bytes.
func (r *input) number(size int) uint64 {
	v := uint64(0)
	for i, c := range []byte(r.take(size)) {
		v |= uint64(c) << (8 * i)
	}
	return v
}

func (r *input) uint16() uint16 { return uint16(r.number(2)) }
func (r *input) uint32() uint32 { return uint32(r.number(4)) }
func (r *input) uint64() uint64 { return r.number(8) }

func (r *input) floats(to []float32) {
	for i := range to {
		to[i] = math.Float32frombits(r.uint32())
	}
}
