package main

import (
	"bytes"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	"github.com/sayso/sayso/document"
)

func TestProgress(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		var b bytes.Buffer
		p := startProgress(&b)
		p.step()
		time.Sleep(progressAfter / 2)
		p.step()
		if p.clear(); b.Len() > 0 {
			t.Errorf("short work says %q", b.String())
		}
		time.Sleep(progressAfter)
		for range 100 {
			p.step()
		}
		p.clear()
		p.clear()
		if got, want := b.String(), "\r\x1b[K3 documents …\r\x1b[K"; got != want {
			t.Errorf("long work says %q, wanted %q", got, want)
		}
	})
	synctest.Test(t, func(t *testing.T) {
		var b bytes.Buffer
		p := startProgress(&b)
		p.expect(40)
		for range p.watch(document.InputsFrom(t.Context(), "a.txt", strings.NewReader("Ten bytes."), document.Options{})) {
			time.Sleep(progressAfter + time.Second/2)
			p.step()
		}
		if got, want := b.String(), "\r\x1b[K1 documents █████░░░░░░░░░░░░░░░ 25%, 0 a second, 8s left …"; got != want {
			t.Errorf("of work whose size is known it says %q, wanted %q", got, want)
		}
	})
	if p := newProgress(&strings.Builder{}); p != nil {
		t.Error("progress is shown though nobody sees it")
	}
	var none *progress
	none.step()
	none.clear()
}
