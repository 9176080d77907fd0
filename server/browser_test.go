package server

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"

	"github.com/sayso/sayso"
	"github.com/sayso/sayso/check"
	"github.com/sayso/sayso/document"
	"github.com/sayso/sayso/publish"
	"github.com/sayso/sayso/publish/page"
)

// texts make a ledger for every page: two that contradict each other, one that
// undertakes something, and writings other than Latin.
var texts = []string{
	letter,
	"Vell, 4 May 2021\n\nTwelve people were killed in Kaldra on 3 May 2021, said Ana Tarn, the mayor of Kaldra.",
	"Orun, 4 May 2021\n\nNineteen people were killed in Kaldra on 3 May 2021, said Peter Vell, the head of the rescue service.",
	"Joint communiqué\n\nVell, 4 May 2021\n\nThe government of Kaldra undertakes to open the Orun bridge by 1 June 2021. It will release all prisoners by the end of 2021.",
	"بيان\n\nقال رئيس البلدية في 3 مايو 2021 إن الجسر مغلق. The mayor of Orun said on 3 May 2021 that 40 families had left.\n\nعادت 12 أسرة.",
	"Заявление\n\nМэр Оруна сообщил 3 мая 2021 года, что мост закрыт.\n\nՀայտարարություն. Կամուրջը փակ է 2021 թվականի մայիսի 3-ից։\n\nBəyanat: körpü 2021-ci ilin may ayından bağlıdır, deyə şəhər rəhbəri bildirib.",
	"A long name: " + strings.Repeat("unbroken", 30) + "\n\nOn 3 May 2021 the council met.",
}

// filled is a server whose ledger has texts, and the addresses of its statements.
func filled(t *testing.T) (base string, at []string) {
	t.Helper()
	base = open(t)
	for _, text := range texts {
		res, body := answer(t, form(t, base, "", text))
		if res.Header.Get("Location") == "" {
			t.Fatalf("%s: %s", res.Status, body)
		}
		at = append(at, res.Header.Get("Location"))
	}
	return base, at
}

// claimAt is the page of the claim that readWithClaim adds to a statement.
func claimAt(statement string) string {
	return "/claims" + strings.TrimPrefix(statement, "/statements") + "/hand"
}

// everyPage gives the pages of each kind: those that the navigation leads to, and those that
// lie behind them.
func everyPage(b *browser, base string, statements []string) (out []string) {
	b.Helper()
	b.do(chromedp.Navigate(base + "/"))
	out = value[[]string](b, "[...document.querySelectorAll('nav a, footer a')].map(a => a.pathname)")
	out = append(out, statements...)
	out = append(out, claimAt(statements[1]), "/claims?from=2021&speaker=nobody")
	slices.Sort(out)
	return slices.Compact(out)
}

// TestFromPasteToWorking: a text is pasted, its page opens, and a click on what does not fit
// leads to the working.
func TestFromPasteToWorking(t *testing.T) {
	base := open(t)
	b := chromium(t, base)
	b.do(
		chromedp.Navigate(base+"/"),
		chromedp.SendKeys(chromedp.CSS("textarea[name=text]"), letter),
		chromedp.Click(chromedp.CSS("form.add button")),
		chromedp.WaitVisible(chromedp.CSS("article.statement")),
		chromedp.Click(chromedp.CSS(".block a.finding")),
		chromedp.WaitVisible(chromedp.CSS(".findings li:target .working")),
	)
	if !value[bool](b, "(r => r.top >= 0 && r.bottom <= innerHeight)(document.querySelector(':target .working').getBoundingClientRect())") {
		t.Error("the working is not where one looks")
	}
	if got := value[string](b, "document.querySelector(':target').textContent"); !strings.Contains(got, "31 June 2019 does not exist") {
		t.Errorf("the click led to %q", got)
	}
	b.do(chromedp.Click(chromedp.CSS("aside summary")), chromedp.WaitVisible(chromedp.CSS("aside .working")))
	if n := value[int](b, "document.querySelectorAll('article script').length"); n != 0 {
		t.Error("the statement's words became a script")
	}
}

// TestUpload: files are taken by the form's button and when they are dropped on it.
func TestUpload(t *testing.T) {
	base := open(t)
	b := chromium(t, base)
	file := filepath.Join(t.TempDir(), "chosen.txt")
	if err := os.WriteFile(file, []byte("Vell\n\nThe chosen bridge was closed."), 0o600); err != nil {
		t.Fatal(err)
	}
	b.do(
		chromedp.Navigate(base+"/"),
		chromedp.SetUploadFiles(chromedp.CSS("input[type=file]"), []string{file}),
		chromedp.Click(chromedp.CSS("form.add button")),
		chromedp.WaitVisible(chromedp.CSS("article.statement")),
	)
	if got := value[string](b, "document.querySelector('.reader').textContent"); !strings.Contains(got, "chosen bridge") {
		t.Errorf("the page shows %q", got)
	}
	b.do(chromedp.Navigate(base + "/"))
	value[bool](b, `(() => {
		const d = new DataTransfer();
		for (const name of ["one.txt", "two.txt"]) d.items.add(new File(["The dropped " + name], name, { type: "text/plain" }));
		document.querySelector("form.add").dispatchEvent(new DragEvent("drop", { dataTransfer: d, bubbles: true, cancelable: true }));
		return true;
	})()`)
	b.do(chromedp.WaitVisible(chromedp.CSS("main li a")))
	if got := value[int](b, "document.querySelectorAll('main li a').length"); got != 2 {
		t.Errorf("%d of two dropped files were read", got)
	}
}

// TestReviewByKeyboard: a review is made and seen without a mouse.
func TestReviewByKeyboard(t *testing.T) {
	base, at := filled(t)
	b := chromium(t, base)
	b.do(chromedp.Navigate(base + claimAt(at[0])))
	b.tabTo("input[name=assessment]")
	b.do(chromedp.KeyEvent(" "), chromedp.KeyEvent(kb.ArrowDown))
	want := value[string](b, "document.querySelector('input[name=assessment]:checked').value")
	b.tabTo("textarea[name=because]")
	b.do(chromedp.KeyEvent("the register has 398"))
	b.tabTo("input[name=by]")
	b.do(chromedp.KeyEvent("Ilva Renn"))
	b.tabTo("form.add button")
	b.do(chromedp.KeyEvent(kb.Enter), chromedp.WaitVisible(chromedp.CSS(".reviews li")))
	got := value[string](b, "document.querySelector('.reviews li').textContent")
	for _, want := range []string{want, "Ilva Renn", "the register has 398"} {
		if !strings.Contains(got, want) {
			t.Errorf("%q does not stand in the review %q", want, got)
		}
	}
}

// TestTable: the table of claims is sorted by a click and filtered by words, on the page and in
// the file of a report.
func TestTable(t *testing.T) {
	base, at := filled(t)
	for _, where := range []string{base + at[1], "file://" + reportFile(t, texts[1]+" He said that 40 families left Orun in 2019.")} {
		b := chromium(t, base)
		b.do(chromedp.Navigate(where), chromedp.WaitVisible(chromedp.CSS(".filter input")))
		rows := "[...document.querySelectorAll('table.sortable tbody tr')].filter(r => !r.hidden)"
		numbers := rows + ".map(r => Number(r.cells[0].textContent))"
		before := value[[]int](b, numbers)
		if len(before) < 2 {
			t.Fatalf("%s: %d claims are too few for this test", where, len(before))
		}
		b.do(chromedp.Click(chromedp.CSS("table.sortable th button")), chromedp.Click(chromedp.CSS("table.sortable th button")))
		after := value[[]int](b, numbers)
		if slices.Reverse(before); !slices.Equal(before, after) {
			t.Errorf("%s: sorted downwards, the claims are %v", where, after)
		}
		b.do(chromedp.SendKeys(chromedp.CSS(".filter input"), "kaldra killed"))
		for _, row := range value[[]string](b, rows+".map(r => r.textContent.toLowerCase())") {
			if !strings.Contains(row, "kaldra") || !strings.Contains(row, "killed") {
				t.Errorf("%s: the filter leaves %q", where, row)
			}
		}
		if got := value[string](b, "document.querySelector('.filter [role=status]').textContent"); !strings.HasSuffix(got, fmt.Sprintf("of %d", len(before))) {
			t.Errorf("%s: the filter says %q", where, got)
		}
	}
}

// reportFile is a report as "sayso report" writes it.
func reportFile(t *testing.T, text string) string {
	t.Helper()
	a := sayso.Analyze(document.FromText("letter", text), sayso.Options{})
	p := page.New(page.FromReport(publish.NewReport(a, check.Apply(a, check.All())), a.Claims()), "p-")
	b, err := page.AppendHead(nil, p.Title)
	if err == nil {
		b, err = page.AppendHTML(b, p)
	}
	if err == nil {
		b, err = page.AppendFoot(b)
	}
	name := filepath.Join(t.TempDir(), "report.html")
	if err == nil {
		err = os.WriteFile(name, b, 0o600)
	}
	if err != nil {
		t.Fatal(err)
	}
	return name
}

// TestLongStatement: a statement of some 300 pages is read on its page and answers to a click.
// The times are told, not judged.
func TestLongStatement(t *testing.T) {
	if testing.Short() {
		t.Skip("reads 1 MB")
	}
	base := open(t)
	var long strings.Builder
	for i := 0; long.Len() < 1<<20; i++ {
		fmt.Fprintf(&long, "On %d May %d the council of Orun met for the %d. time. Ana Tarn said that %d families had left Kaldra, and that the bridge would be opened by June.\n\n", i%31+1, 1900+i%120, i, i+40)
	}
	began := time.Now()
	res, _ := patient(t, 10*time.Minute, form(t, base, "", long.String()))
	read := time.Since(began)
	b := chromium(t, base)
	began = time.Now()
	b.do(chromedp.Navigate(base + res.Header.Get("Location")))
	loaded := time.Since(began)
	began = time.Now()
	b.do(chromedp.Click(chromedp.CSS("nav a[href$='part=2']")), chromedp.WaitVisible(chromedp.CSS("a[href$='part=2'][aria-current]")))
	b.do(chromedp.Click(chromedp.CSS("article nav a[href='#claims']")), chromedp.WaitVisible(chromedp.CSS("table.sortable")))
	size := value[int](b, "document.documentElement.outerHTML.length")
	t.Logf("1 MB of text: read in %v, its page (%d kB) loaded in %v, two clicks to the claims of its second part took %v", read, size>>10, loaded, time.Since(began))
}

// TestEveryPage: every page opens at the width of a desk and of a telephone, with nothing wider than
// the screen.
func TestEveryPage(t *testing.T) {
	base, at := filled(t)
	b := chromium(t, base)
	for _, width := range []int64{1280, 390} {
		b.screen(width, "light")
		for _, p := range everyPage(b, base, at) {
			b.do(chromedp.Navigate(base + p))
			if over := value[[]string](b, overflowing); len(over) > 0 {
				t.Errorf("%s at %d pixels: wider than the screen: %v", p, width, over)
			}
			if n := value[int](b, "document.querySelectorAll('h1').length"); n != 1 {
				t.Errorf("%s has %d headings of the first rank", p, n)
			}
		}
	}
}

// overflowing lists what makes a page wider than the screen.
const overflowing = `document.documentElement.scrollWidth <= innerWidth ? [] :
	[...document.querySelectorAll("main *")].filter(e => e.getBoundingClientRect().right > innerWidth + 1 && !e.closest(".wide")).map(e => e.outerHTML.slice(0, 120)).slice(0, 3)
	.concat("page of " + document.documentElement.scrollWidth)`
