package main

import (
	"bytes"
	"strings"
	"testing"
	"testing/synctest"
	"time"
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
	if p := newProgress(&strings.Builder{}); p != nil {
		t.Error("progress is shown though nobody sees it")
	}
	var none *progress
	none.step()
	none.clear()
}
