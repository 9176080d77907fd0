package check

// signature has a bit for every figure and word of a row of tokens; words may
// share one. What a signature lacks is not there; what it has may be.
type signature uint64

// mostCounted is how many figures a signature counts: each of the first has a bit of
// its own, and words have the others.
const mostCounted = 4

// figureBit is the bit of the nth figure, counted from 1, or of the last that is
// counted.
func figureBit(n int) signature { return 1 << (min(n, mostCounted) - 1) }

// wordBit is the bit of a word: FNV-1a of its bytes.
func wordBit(word string) signature {
	h := uint32(2166136261)
	for i := 0; i < len(word); i++ {
		h = (h ^ uint32(word[i])) * 16777619
	}
	return 1 << (mostCounted + h%(64-mostCounted))
}

// signAhead writes into each token the signature of what stands from there to the
// line's end.
func signAhead(line []token) {
	var ahead signature
	figures := 0
	for i := len(line) - 1; i >= 0; i-- {
		switch t := &line[i]; {
		case t.figure != nil:
			figures++
			ahead |= figureBit(figures)
		case t.word != "":
			ahead |= wordBit(t.word)
		}
		line[i].ahead = ahead
	}
}

// meets reports whether each of the needs may be there.
func (s signature) meets(needs []signature) bool {
	for _, n := range needs {
		if s&n == 0 {
			return false
		}
	}
	return true
}

// needs are the signatures of what every match of p has.
func (p pattern) needs() (out []signature) {
	figures := 0
	for _, e := range p {
		switch {
		case e.optional:
		case e.kind == aFigure:
			figures++
		case e.kind == aList:
			figures += 2
		case e.kind == anyWord:
			var any signature
			for w := range e.phrases {
				any |= wordBit(w)
			}
			out = append(out, any)
		}
	}
	if figures > 0 {
		out = append(out, figureBit(figures))
	}
	return out
}
