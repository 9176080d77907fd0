//go:build nopolnear

package attribution

// English is the model for English; nil, since this program was built without it.
func English() *Model { return nil }
