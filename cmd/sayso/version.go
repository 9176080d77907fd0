package main

import (
	"fmt"
	"runtime/debug"
)

type versionCommand struct{}

func (*versionCommand) Run(s *streams) error {
	_, err := fmt.Fprintln(s.out, "sayso", version())
	return outputError(err)
}

// version is the module's version as Go has built it in: a tag, or the time and
// hash of a commit.
func version() string {
	info, ok := debug.ReadBuildInfo()
	if !ok || info.Main.Version == "" {
		return "unknown"
	}
	return info.Main.Version
}
