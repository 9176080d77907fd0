package matrix

import "testing"

// TestWithoutVNNI tests what machines without VNNI do.
func TestWithoutVNNI(t *testing.T) {
	defer func(had bool) { hasVNNI = had }(hasVNNI)
	hasVNNI = false
	TestProductIsTheSameToTheLastBit(t)
}
