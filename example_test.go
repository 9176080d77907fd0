package sayso_test

import (
	"fmt"

	"github.com/sayso/sayso"
	"github.com/sayso/sayso/check"
	"github.com/sayso/sayso/document"
)

func Example() {
	d := document.FromText("letter", "The council of Oru met on April 2, 1993.\nThe mayor, [insert name], spoke first.")

	a := sayso.Analyze(d, sayso.Options{})
	for _, t := range a.Times() {
		fmt.Printf("%q is %s\n", t.In(d.Text), t.Value)
	}

	result, err := sayso.Check(a, sayso.Options{})
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, f := range result.Findings {
		if f.Outcome == check.Fail {
			at := d.Position(f.Start)
			fmt.Printf("line %d, column %d: %s\n", at.Line, at.Column, f.Message)
		}
	}
	// Output:
	// "April 2, 1993" is 1993-04-02
	// line 2, column 12: The placeholder “[insert name]” is left in the text.
}
