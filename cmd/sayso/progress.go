package main

import (
	"fmt"
	"io"
	"time"
)

// How often a terminal is told how far the work has come, and after what time
// for the first time: short work stays quiet.
const (
	progressAfter = 2 * time.Second
	progressEvery = 200 * time.Millisecond
)

// progress tells on a terminal how many documents have been worked on, in a
// line that gives way to all other output. A nil progress says nothing.
type progress struct {
	w         io.Writer
	documents int
	next      time.Time // when the line may be written anew
	shown     bool
}

// newProgress is the progress that w shows, where it is a terminal.
func newProgress(w io.Writer) *progress {
	if !isTerminal(w) {
		return nil
	}
	return startProgress(w)
}

func startProgress(w io.Writer) *progress {
	return &progress{w: w, next: time.Now().Add(progressAfter)}
}

// step counts one more document.
func (p *progress) step() {
	if p == nil {
		return
	}
	p.documents++
	if now := time.Now(); now.After(p.next) {
		fmt.Fprintf(p.w, "\r\x1b[K%d documents …", p.documents)
		p.next, p.shown = now.Add(progressEvery), true
	}
}

// clear makes room for other output.
func (p *progress) clear() {
	if p != nil && p.shown {
		fmt.Fprint(p.w, "\r\x1b[K")
		p.shown = false
	}
}
