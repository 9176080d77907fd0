//go:build !nopolnear

package attribution

import (
	_ "embed" // the model
	"sync"
)

//go:embed english.1.model
var english1 string

// English is the model for English, made when it is first asked for. Its card is
// docs/models/attribution.md. The build tag nopolnear leaves it out.
var English = sync.OnceValue(func() *Model {
	m, err := Load(english1)
	if err != nil {
		panic("attribution: the model that was built in: " + err.Error())
	}
	return m
})
