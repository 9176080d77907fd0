package sayso_test

import (
	"strings"
	"testing"
	"time"

	"github.com/sayso/sayso"
	"github.com/sayso/sayso/check"
	"github.com/sayso/sayso/document"
)

func TestDate(t *testing.T) {
	d := document.FromText("letter", "They met yesterday.")
	stated := sayso.Options{Date: document.Date{Time: time.Date(2023, 9, 1, 0, 0, 0, 0, time.UTC)}}
	for _, c := range []struct {
		options sayso.Options
		want    string
	}{{sayso.Options{}, ""}, {stated, "2023-08-31"}} {
		times := sayso.Analyze(d, c.options).Times()
		if len(times) != 1 || times[0].Value != c.want {
			t.Errorf("%v, wanted %q", times, c.want)
		}
	}
	if d.Date.Known() {
		t.Error("the caller's document has been changed")
	}
}

func TestChecks(t *testing.T) {
	all := len(check.All())
	for _, c := range []struct {
		options sayso.Options
		want    int
	}{
		{sayso.Options{}, all},
		{sayso.Options{Skip: []string{"text-artefact"}}, all - 1},
		{sayso.Options{Only: []string{"text-artefact", "quote-unclosed"}}, 2},
		{sayso.Options{Only: []string{"text-artefact"}, Skip: []string{"text-artefact"}}, 0},
	} {
		got, err := c.options.Checks()
		if err != nil || len(got) != c.want {
			t.Errorf("%+v: %d checks, wanted %d (%v)", c.options, len(got), c.want, err)
		}
	}
	a := sayso.Analyze(document.FromText("letter", "The mayor spoke."), sayso.Options{})
	if _, err := sayso.Check(a, sayso.Options{Skip: []string{"no-such"}}); err == nil || !strings.Contains(err.Error(), `"no-such"`) {
		t.Errorf("an unknown check gives %v", err)
	}
}
