package document

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// The metadata that state when a page was published, the most telling first.
var publishedKeys = []string{
	"article:published_time", "og:article:published_time", "datepublished", "article.published", "dc.date.issued", "dcterms.issued",
	"dcterms.created", "dc.date", "dcterms.date", "citation_publication_date", "citation_date", "parsely-pub-date",
	"sailthru.date", "pubdate", "publishdate", "publish-date", "publication_date", "date",
}

// describe fills in what the page's metadata state: date, byline, publisher,
// address and language.
func (p *page) describe(d *Document) {
	for n := range elements(p.root, atom.Html) {
		d.Language = firstOf(d.Language, attr(n, "lang"), attr(n, "xml:lang"))
	}
	meta := p.meta()
	ld := p.linkedData()
	d.Original.URL = firstOf(p.canonical(), meta["og:url"], p.saved)
	d.Byline, d.Publisher = ld.author, ld.publisher
	for _, r := range ld.ratings {
		d.Notes = append(d.Notes, Note{Message: r})
	}
	p.date(d, "metadata (JSON-LD)", ld.published)
	for _, key := range publishedKeys {
		p.date(d, "metadata ("+key+")", meta[key])
	}
	p.date(d, "<time>", p.time())
}

// date sets the date to what stands in a part of the page, unless it is known. The
// day on which computers begin to count is what programs write that know none.
func (p *page) date(d *Document, part, value string) {
	if !d.Date.Known() && !strings.HasPrefix(value, "1970-01-01") {
		d.setDate("the page's "+part, value)
	}
}

// meta are the page's <meta> elements, and whatever else bears an itemprop: the
// first of each name, in lower case.
func (p *page) meta() map[string]string {
	found := map[string]string{}
	for n := range descendants(p.root) {
		if n.Type != html.ElementNode {
			continue
		}
		value := firstOf(attr(n, "content"), attr(n, "datetime"))
		for _, key := range []string{"property", "name", "itemprop"} {
			if name := strings.ToLower(attr(n, key)); name != "" && value != "" && found[name] == "" {
				found[name] = value
			}
		}
	}
	return found
}

// canonical is the address that the page gives as its own, or "".
func (p *page) canonical() string {
	for n := range elements(p.root, atom.Link) {
		if strings.EqualFold(attr(n, "rel"), "canonical") {
			return attr(n, "href")
		}
	}
	return ""
}

// time is the moment of the page's only <time>, or of the one that says it is the
// date of publication.
func (p *page) time() string {
	var all []string
	for n := range elements(p.root, atom.Time) {
		at := attr(n, "datetime")
		if slices.ContainsFunc(n.Attr, func(a html.Attribute) bool { return a.Key == "pubdate" }) {
			return at
		}
		if at != "" && !slices.Contains(all, at) {
			all = append(all, at)
		}
	}
	if len(all) != 1 {
		return ""
	}
	return all[0]
}

// linkedData is what a page's JSON-LD states of its article.
type linkedData struct {
	published, author, publisher string
	ratings                      []string // of claims by others, in words
}

// maxRatings is how many ratings of a page are told.
const maxRatings = 20

// linkedData reads the page's JSON-LD. What cannot be read there is passed over.
func (p *page) linkedData() linkedData {
	var ld linkedData
	for n := range elements(p.root, atom.Script) {
		var v any
		if attr(n, "type") != "application/ld+json" || n.FirstChild == nil || json.Unmarshal([]byte(n.FirstChild.Data), &v) != nil {
			continue
		}
		ld.add(v)
	}
	return ld
}

// add takes what v, or what it holds, states of an article.
func (ld *linkedData) add(v any) {
	switch v := v.(type) {
	case []any:
		for _, e := range v {
			ld.add(e)
		}
	case map[string]any:
		if kind := nameOf(v["@type"]); strings.HasSuffix(kind, "Article") || strings.HasSuffix(kind, "Posting") || kind == "Report" {
			ld.published = firstOf(ld.published, nameOf(v["datePublished"]))
			ld.author = firstOf(ld.author, nameOf(v["author"]))
			ld.publisher = firstOf(ld.publisher, nameOf(v["publisher"]))
		}
		ld.rate(v)
		ld.add(v["@graph"])
	}
}

// rate takes the rating of a ClaimReview, which is its reviewer's.
func (ld *linkedData) rate(v map[string]any) {
	rating, _ := v["reviewRating"].(map[string]any)
	who, claimed := nameOf(v["author"]), nameOf(v["claimReviewed"])
	word := firstOf(nameOf(rating["alternateName"]), nameOf(rating["name"]), nameOf(rating["ratingValue"]))
	if nameOf(v["@type"]) != "ClaimReview" || who == "" || claimed == "" || word == "" || len(ld.ratings) == maxRatings {
		return
	}
	ld.ratings = append(ld.ratings, fmt.Sprintf("The page says in its metadata that %s rates the claim “%s” as “%s”. That is their word, not sayso's.", who, claimed, word))
}

// nameOf is a string, the name of an object, or those of a list.
func nameOf(v any) string {
	switch v := v.(type) {
	case string:
		return squeeze(v)
	case map[string]any:
		return nameOf(v["name"])
	case []any:
		var names []string
		for _, e := range v {
			if s := nameOf(e); s != "" {
				names = append(names, s)
			}
		}
		return strings.Join(names, ", ")
	}
	return ""
}
