package page

import (
	"fmt"
	"strings"
)

// AppendMarkdown appends p to b as Markdown (CommonMark, with GitHub's tables).
func AppendMarkdown(b []byte, p *Page) []byte {
	b = fmt.Appendf(b, "# %s\n\n", inline(p.Title))
	for _, f := range p.Facts {
		b = fmt.Appendf(b, "- %s: %s\n", f.Name, inline(f.Value))
	}
	b = append(b, '\n')
	for _, n := range p.Notes {
		b = fmt.Appendf(b, "> %s\n\n", inline(n))
	}
	b = fmt.Appendf(b, "%s\n", inline(p.Summary))
	b = appendFindings(b, p.Findings)
	b = appendClaims(b, p.Claims)
	return append(b, '\n')
}

func appendFindings(b []byte, notes []Note) []byte {
	if len(notes) == 0 {
		return b
	}
	b = append(b, "\n## Findings\n"...)
	for i, n := range notes {
		b = fmt.Appendf(b, "\n%d. **%s** (%s, `%s`): %s\n   > %s\n", i+1, n.Severity, n.Where, n.Check, inline(n.Message), inline(n.Quote))
		for _, r := range n.Related {
			b = fmt.Appendf(b, "\n   %s, %s: “%s”\n", inline(r.Message), r.Where, inline(r.Quote))
		}
		for _, w := range n.Working {
			b = fmt.Appendf(b, "\n   %s\n", inline(strings.TrimSpace(w)))
		}
	}
	return b
}

func appendClaims(b []byte, claims []Claim) []byte {
	if len(claims) == 0 {
		return b
	}
	b = append(b, "\n## Claims\n\n| No. | Line | Who says so | Claim | Put as | When | Where | How much |\n| ---: | ---: | --- | --- | --- | --- | --- | --- |\n"...)
	for _, c := range claims {
		b = fmt.Appendf(b, "| %d | %s | %s | %s | %s | %s | %s | %s |\n",
			c.Number, c.Line, inline(c.Speaker), inline(c.Gloss), c.Stance, inline(c.When), inline(c.Where), inline(c.HowMuch))
	}
	return b
}

// special are the characters that Markdown, or HTML in it, might take for markup.
var special = strings.NewReplacer(
	`\`, `\\`, "`", "\\`", "*", `\*`, "_", `\_`, "[", `\[`, "]", `\]`, "<", "&lt;", ">", "&gt;", "&", "&amp;", "|", `\|`, "#", `\#`, "~", `\~`, "\n", " ", "\r", " ",
)

// inline is s as the text of one line, with nothing that is taken for markup.
func inline(s string) string { return special.Replace(visible(strings.TrimSpace(s))) }
