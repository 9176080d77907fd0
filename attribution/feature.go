package attribution

import "github.com/sayso/sayso/attribution/internal/chain"

// describer adds features to the place of a sequence that is being described.
// Features are told apart by the order in which they are added: a template must
// not be left out for one word and added for another (group begins a new run of
// numbers where that happens).
type describer struct {
	*chain.Sequence
	template uint32
}

// group makes the features that follow those of group n.
func (d *describer) group(n uint32) { d.template = n * 100 }

// add adds one feature that holds all the values.
func (d *describer) add(values ...uint32) {
	d.template++
	d.Add(mix(d.template, values...))
}

// hash is FNV-1a. Models are trained with it: it must not change.
func hash(s string) uint32 {
	h := uint32(2166136261)
	for i := 0; i < len(s); i++ {
		h = (h ^ uint32(s[i])) * 16777619
	}
	return h
}

// mix makes one hash of a template's number and values.
func mix(template uint32, values ...uint32) uint32 {
	h := template * 0x9E3779B1
	for _, v := range values {
		h = (h ^ v) * 0x85EBCA6B
		h ^= h >> 15
	}
	h = (h ^ h>>13) * 0xC2B2AE35
	return h ^ h>>16
}

func flag(b bool) uint32 {
	if b {
		return 1
	}
	return 0
}

// grade sorts a number of words by size: each of the first few, then ever
// larger groups.
func grade(n int) uint32 {
	for i, top := range [...]int{0, 1, 2, 3, 4, 7, 12, 25, 50} {
		if n <= top {
			return uint32(i)
		}
	}
	return 9
}
