package main

import (
	"fmt"
	"io"
	"iter"
	"strings"
	"sync/atomic"
	"time"

	"github.com/sayso/sayso/document"
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
	begun     time.Time
	next      time.Time // when the line may be written anew
	shown     bool

	size int64        // bytes that are to be read; 0 where not known
	read atomic.Int64 // how many of them have been
}

// newProgress is the progress that w shows, where it is a terminal.
func newProgress(w io.Writer) *progress {
	if !isTerminal(w) {
		return nil
	}
	return startProgress(w)
}

func startProgress(w io.Writer) *progress {
	now := time.Now()
	return &progress{w: w, begun: now, next: now.Add(progressAfter)}
}

// expect says how many bytes are to be read, so that how much is left can be
// told.
func (p *progress) expect(size int64) {
	if p != nil {
		p.size = size
	}
}

// watch counts the bytes of inputs.
func (p *progress) watch(inputs iter.Seq2[*document.Input, error]) iter.Seq2[*document.Input, error] {
	if p == nil {
		return inputs
	}
	return func(yield func(*document.Input, error) bool) {
		for in, err := range inputs {
			if in != nil {
				p.read.Add(int64(len(in.Data)))
			}
			if !yield(in, err) {
				return
			}
		}
	}
}

// step counts one more document.
func (p *progress) step() {
	if p == nil {
		return
	}
	p.documents++
	if now := time.Now(); now.After(p.next) {
		fmt.Fprintf(p.w, "\r\x1b[K%d documents%s …", p.documents, p.outlook(now))
		p.next, p.shown = now.Add(progressEvery), true
	}
}

// barWidth is how many columns the bar takes.
const barWidth = 20

// outlook is how much has been done, at what rate, and what time that leaves;
// "" where the size is not known.
func (p *progress) outlook(now time.Time) string {
	done := float64(p.read.Load()) / float64(max(p.size, 1))
	taken := now.Sub(p.begun)
	if p.size == 0 || done <= 0 || taken <= 0 {
		return ""
	}
	done = min(done, 1)
	full := int(done * barWidth)
	left := time.Duration(float64(taken) * (1 - done) / done).Round(time.Second)
	return fmt.Sprintf(" %s%s %.0f%%, %.0f a second, %s left", strings.Repeat("█", full), strings.Repeat("░", barWidth-full),
		100*done, float64(p.documents)/taken.Seconds(), left)
}

// clear makes room for other output.
func (p *progress) clear() {
	if p != nil && p.shown {
		fmt.Fprint(p.w, "\r\x1b[K")
		p.shown = false
	}
}
