package publish

import (
	"github.com/fatih/color"

	"github.com/sayso/sayso/check"
)

// palette is how the parts of a report are coloured.
type palette struct {
	path, message, gutter, related *color.Color
	outcome                        map[string]*color.Color
}

func newPalette(on bool) palette {
	style := func(attributes ...color.Attribute) *color.Color {
		c := color.New(attributes...)
		if on {
			c.EnableColor()
		} else {
			c.DisableColor()
		}
		return c
	}
	return palette{
		path:    style(color.Bold),
		message: style(color.Bold),
		gutter:  style(color.FgBlue, color.Bold),
		related: style(color.FgBlue, color.Bold),
		outcome: map[string]*color.Color{
			string(check.Error):   style(color.FgRed, color.Bold),
			string(check.Warning): style(color.FgYellow, color.Bold),
			string(check.Note):    style(color.FgCyan, color.Bold),
			string(check.Pass):    style(color.FgGreen, color.Bold),
			string(check.Open):    style(color.FgMagenta, color.Bold),
		},
	}
}
