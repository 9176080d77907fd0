package office

import (
	"encoding/xml"
	"strings"

	"github.com/sayso/sayso/document/flow"
)

// tableOfContents is the kind of what only says where something stands.
const tableOfContents = flow.Kind(255)

// style is what a named style, or a paragraph, says of what the paragraph is.
type style struct {
	name    string
	based   string // id of the style that this one is based on
	outline bool   // it has a level in the outline
	list    bool   // it is an item of a list
	plain   bool   // it is said to be no item
}

// styleKinds are the kinds of paragraphs by the beginning of the names of styles,
// in lower case. They are the same in every language of Word's menus.
var styleKinds = []struct {
	prefix string
	kind   flow.Kind
}{
	{"title", flow.Title},
	{"heading", flow.Heading},
	{"subtitle", flow.Heading},
	{"list", flow.Item},
	{"caption", flow.Caption},
	{"quote", flow.Quote},
	{"intense quote", flow.Quote},
	{"quotations", flow.Quote},
	{"toc", tableOfContents},
	{"contents", tableOfContents},
	{"table of figures", tableOfContents},
	{"index", tableOfContents},
}

// property reads a property of a paragraph to its end.
func (s *style) property(p *parser, e xml.StartElement) error {
	switch e.Name.Local {
	case "outlineLvl":
		s.outline = attr(e, "val") != "9"
	case "numPr":
		return p.children(func(e xml.StartElement) error {
			if e.Name.Local == "numId" {
				s.list, s.plain = attr(e, "val") != "0", attr(e, "val") == "0"
			}
			return p.skip()
		})
	}
	return p.skip()
}

// kindOf is what a paragraph of that style is, whose own properties go first.
func kindOf(styles map[string]style, id string, own style) flow.Kind {
	list, outline := own.list, own.outline
	for range 20 { // styles may be based on one another
		s, ok := styles[id]
		if !ok {
			break
		}
		name := strings.ToLower(strings.ReplaceAll(s.name, "_20_", " "))
		for _, k := range styleKinds {
			if strings.HasPrefix(name, k.prefix) && (k.kind != flow.Item || list || name != "list paragraph" && !own.plain) {
				return k.kind
			}
		}
		list = list || s.list && !own.plain
		outline = outline || s.outline
		id = s.based
	}
	switch {
	case outline:
		return flow.Heading
	case list:
		return flow.Item
	}
	return flow.Body
}

// readStyles reads the named styles of a DOCX file.
func readStyles(a *archive, part string) (map[string]style, error) {
	styles := map[string]style{}
	err := a.parse(part, func(p *parser, _ xml.StartElement) error {
		return p.children(func(e xml.StartElement) error {
			if e.Name.Local != "style" || len(styles) >= maxStyles {
				return p.skip()
			}
			var s style
			err := p.children(func(e xml.StartElement) error {
				switch e.Name.Local {
				case "name":
					s.name = attr(e, "val")
				case "basedOn":
					s.based = attr(e, "val")
				case "pPr":
					return p.children(func(e xml.StartElement) error { return s.property(p, e) })
				}
				return p.skip()
			})
			styles[attr(e, "styleId")] = s
			return err
		})
	})
	return styles, err
}

// maxStyles is how many styles are kept.
const maxStyles = 10_000
