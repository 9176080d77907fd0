package server

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/chromedp/chromedp"
)

// axe is where scripts/services.sh keeps axe-core, within the user's cache; SAYSO_AXE names
// another file.
const axe = "sayso/axe-core-4.14.1/axe.min.js"

// axeScript is the script of axe-core.
func axeScript(t *testing.T) string {
	t.Helper()
	name := os.Getenv("SAYSO_AXE")
	if cache, err := os.UserCacheDir(); err == nil && name == "" {
		name = filepath.Join(cache, axe)
	}
	b, err := os.ReadFile(name)
	if err != nil {
		need(t, "axe-core is not installed: scripts/services.sh installs it")
	}
	return string(b)
}

// accessible gives what axe-core finds against WCAG 2.2 up to AA in the page.
const accessible = `axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa"] })
	.then(r => r.passes.length < 5 ? ["axe-core looked at nothing"] : r.violations.map(v => v.id + ": " + v.help + ": " + v.nodes.slice(0, 3).map(n => n.html.slice(0, 160) + " " + n.any.concat(n.all).map(a => a.message).join("; ")).join(" | ")))`

// TestAccessible: no page breaks a rule of WCAG 2.2 AA that a program can see, wide and narrow, in
// the light and in the dark.
func TestAccessible(t *testing.T) {
	if testing.Short() {
		t.Skip("opens every page four times")
	}
	script := axeScript(t)
	base, at := filled(t)
	b := chromium(t, base)
	pages := everyPage(b, base, at)
	for i := range pages {
		pages[i] = base + pages[i]
	}
	pages = append(pages, "file://"+reportFile(t, texts[0]+texts[1]))
	for _, width := range []int64{1280, 390} {
		for _, scheme := range []string{"light", "dark"} {
			b.screen(width, scheme)
			for _, p := range pages {
				b.do(chromedp.Navigate(p))
				value[bool](b, "document.querySelectorAll('details').forEach(d => d.open = true), true")
				value[bool](b, script+";\ntrue")
				for _, v := range value[[]string](b, accessible) {
					t.Errorf("%s at %d pixels, %s: %s", p, width, scheme, v)
				}
			}
		}
	}
}
