package chain

// Sequence is what is to be labelled: for each place its features, hashed.
type Sequence struct {
	features []uint32
	ends     []int
}

// Reset empties s and keeps its memory.
func (s *Sequence) Reset() { s.features, s.ends = s.features[:0], s.ends[:0] }

// Add adds a feature to the place that is being described.
func (s *Sequence) Add(f uint32) { s.features = append(s.features, f) }

// Next ends the description of a place.
func (s *Sequence) Next() { s.ends = append(s.ends, len(s.features)) }

// Len is the number of places.
func (s *Sequence) Len() int { return len(s.ends) }

// at are the features of place i.
func (s *Sequence) at(i int) []uint32 {
	if i == 0 {
		return s.features[:s.ends[0]]
	}
	return s.features[s.ends[i-1]:s.ends[i]]
}

// keep drops the features that are not wanted.
func (s *Sequence) keep(wanted func(f uint32) bool) {
	kept, from := s.features[:0], 0
	for i, end := range s.ends {
		for _, f := range s.features[from:end] {
			if wanted(f) {
				kept = append(kept, f)
			}
		}
		from, s.ends[i] = end, len(kept)
	}
	s.features = kept
}
