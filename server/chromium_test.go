package server

import (
	"context"
	"fmt"
	"net/url"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"sync"
	"testing"
	"time"

	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/cdproto/log"
	"github.com/chromedp/cdproto/network"
	"github.com/chromedp/cdproto/runtime"
	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"
)

// patience is how long one step in the browser may take.
const patience = time.Minute

// need skips a test that lacks a thing, and fails it where all of them must be there.
func need(t *testing.T, missing string) {
	t.Helper()
	if os.Getenv("SAYSO_CI") != "" {
		t.Fatal(missing)
	}
	t.Skip(missing)
}

// browser is a tab of Chromium. What its pages may never do fails the test when it ends: to
// write an error to the console, to break their policy, to ask another host.
type browser struct {
	*testing.T
	ctx   context.Context
	mu    sync.Mutex
	hosts []string
	wrong []string
}

// chromium opens a tab that may ask base only, "" for pages in files.
func chromium(t *testing.T, base string) *browser {
	t.Helper()
	program, err := exec.LookPath("chromium")
	if err != nil {
		need(t, "Chromium is not installed: scripts/services.sh installs it")
	}
	opts := slices.Concat(chromedp.DefaultExecAllocatorOptions[:], []chromedp.ExecAllocatorOption{
		chromedp.ExecPath(program), chromedp.UserDataDir(filepath.Join(t.TempDir(), "profile")), chromedp.NoSandbox, chromedp.DisableGPU,
		chromedp.Flag("disable-component-update", true),
	})
	alloc, stop := chromedp.NewExecAllocator(context.Background(), opts...)
	ctx, shut := chromedp.NewContext(alloc)
	b := &browser{T: t, ctx: ctx}
	t.Cleanup(func() {
		shut()
		stop()
		b.blame()
	})
	if u, err := url.Parse(base); err == nil {
		b.hosts = append(b.hosts, u.Host)
	}
	if err := chromedp.Listen(ctx, b.watch); err != nil {
		t.Fatal(err)
	}
	return b
}

// blame fails the test by what went wrong so far.
func (b *browser) blame() {
	b.Helper()
	b.mu.Lock()
	defer b.mu.Unlock()
	for _, w := range b.wrong {
		b.Error(w)
	}
	b.wrong = nil
}

// watch keeps what a page may never do.
func (b *browser) watch(event any) {
	wrong := ""
	switch e := event.(type) {
	case *runtime.EventExceptionThrown:
		wrong = "a script failed: " + e.ExceptionDetails.Text
		if x := e.ExceptionDetails.Exception; x != nil {
			wrong += " " + x.Description
		}
	case *log.EventEntryAdded:
		if e.Entry.Level == log.EntryLevelError || e.Entry.Source == log.EntrySourceSecurity {
			wrong = fmt.Sprintf("the console says %q of %s", e.Entry.Text, e.Entry.URL)
		}
	case *network.EventRequestWillBeSent:
		if u, err := url.Parse(e.Request.URL); err == nil && u.Host != "" && !slices.Contains(b.hosts, u.Host) {
			wrong = "a page asks " + e.Request.URL
		}
	}
	if wrong != "" {
		b.mu.Lock()
		defer b.mu.Unlock()
		b.wrong = append(b.wrong, wrong)
	}
}

// do does steps one by one; the first that does not come to its end fails the test.
func (b *browser) do(steps ...chromedp.Action[chromedp.Void]) {
	b.Helper()
	for i, step := range steps {
		ctx, cancel := context.WithTimeout(b.ctx, patience)
		err := chromedp.Do(ctx, step)
		cancel()
		if err != nil {
			b.Fatalf("step %d at %s: %v", i+1, value[string](b, "location.href"), err)
		}
	}
}

// value is what the script gives in the page.
func value[T any](b *browser, script string) T {
	b.Helper()
	ctx, cancel := context.WithTimeout(b.ctx, patience)
	defer cancel()
	v, err := chromedp.Run(ctx, chromedp.Evaluate[T](script, chromedp.EvalAwaitPromise))
	if err != nil {
		b.Fatalf("%.200s: %v", script, err)
	}
	return v
}

// screen makes the page width pixels wide, in the light or the dark.
func (b *browser) screen(width int64, scheme string) {
	b.Helper()
	b.do(chromedp.EmulateViewport(width, 900))
	features := []*emulation.MediaFeature{{Name: "prefers-color-scheme", Value: scheme}}
	if _, err := chromedp.Call(b.ctx, emulation.SetEmulatedMedia, emulation.SetEmulatedMediaParams{Features: features}); err != nil {
		b.Fatal(err)
	}
}

// tabTo presses the tab key until what the selector names has the focus. On the way,
// whatever has the focus must show it.
func (b *browser) tabTo(selector string) {
	b.Helper()
	for range 100 {
		b.do(chromedp.KeyEvent(kb.Tab))
		if value[bool](b, "getComputedStyle(document.activeElement).outlineStyle === 'none'") {
			b.Errorf("%s has the focus and does not show it", value[string](b, "document.activeElement.outerHTML.slice(0, 200)"))
		}
		if value[bool](b, fmt.Sprintf("document.activeElement.matches(%q)", selector)) {
			return
		}
	}
	b.Fatalf("the tab key does not lead to %s", selector)
}
