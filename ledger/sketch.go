package ledger

// Sketch is a MinHash of a text's words, by which near-copies are found. Its zero
// value is that of a text too short to be told from others.
type Sketch []uint32
