package document

import (
	"strings"
	"unicode"

	"go.yaml.in/yaml/v3"
)

// frontMatter is what a Markdown file states of itself before its text, by key in
// lower case.
type frontMatter map[string]string

// cutFrontMatter reads the YAML between the line "---", with which text must
// begin, and the next such line; body is where the rest begins. What is not YAML
// is part of the text.
func cutFrontMatter(text string) (m frontMatter, body int) {
	start := strings.IndexByte(text, '\n') + 1
	if start == 0 || strings.TrimSpace(text[:start]) != "---" {
		return nil, 0
	}
	at := start
	for line := range strings.Lines(text[start:]) {
		if end := strings.TrimRightFunc(line, unicode.IsSpace); end == "---" || end == "..." {
			return parseFrontMatter(text[start:at], at+len(line))
		}
		if at += len(line); at > longestFrontMatter {
			break
		}
	}
	return nil, 0
}

// longestFrontMatter is how far from the beginning front matter may end.
const longestFrontMatter = 64 << 10

func parseFrontMatter(s string, end int) (frontMatter, int) {
	var root yaml.Node
	if err := yaml.Unmarshal([]byte(s), &root); err != nil || len(root.Content) == 0 || root.Content[0].Kind != yaml.MappingNode {
		return nil, 0
	}
	m := frontMatter{}
	pairs := root.Content[0].Content
	for i := 0; i+1 < len(pairs); i += 2 {
		m[strings.ToLower(pairs[i].Value)] = scalar(pairs[i+1])
	}
	return m, end
}

// scalar is a value, or the values of a list.
func scalar(n *yaml.Node) string {
	if n.Kind != yaml.SequenceNode {
		return squeeze(n.Value)
	}
	var all []string
	for _, e := range n.Content {
		if e.Value != "" {
			all = append(all, squeeze(e.Value))
		}
	}
	return strings.Join(all, ", ")
}

// describe fills in what the front matter states.
func (m frontMatter) describe(d *Document) {
	d.Title = m["title"]
	d.Byline = firstOf(m["byline"], m["author"], m["authors"])
	d.Publisher = m["publisher"]
	d.Language = firstOf(m["lang"], m["language"])
	d.Original.URL = firstOf(m["canonical_url"], m["canonical"], m["url"])
	d.setDate("the front matter", firstOf(m["date"], m["published"], m["pubdate"]))
}
