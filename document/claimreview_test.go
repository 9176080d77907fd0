package document

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

const review = `{"@context": "https://schema.org", "@type": "ClaimReview", "datePublished": "2031-05-09", "url": "https://desk.example/421",
 "author": {"@type": "Organization", "name": "Oru Fact Desk"},
 "claimReviewed": "The flood displaced 421 families.",
 "itemReviewed": {"@type": "Claim", "author": {"@type": "Person", "name": "Ilva Renn"}},
 "reviewRating": {"@type": "Rating", "ratingValue": 2, "bestRating": 5, "alternateName": "Mostly false"}}`

// TestReviews: a claim is its author's, a rating its reviewer's.
func TestReviews(t *testing.T) {
	replace := func(pairs ...string) string { return strings.NewReplacer(pairs...).Replace(review) }
	const said, rated = "Ilva Renn said: “The flood displaced 421 families.”", "Oru Fact Desk said that the rating of this claim is “Mostly false”."
	for _, c := range []struct {
		name, file, text string
		want             []string
	}{
		{"an object", "r.jsonld", review, []string{said, rated}},
		{"known by its first bytes", "r.json", review, []string{said, rated}},
		{"a list", "r.jsonld", "[" + review + "]", []string{said, rated}},
		{"a graph", "r.jsonld", `{"@graph":[{"@type":"WebPage","name":"x"},` + review + "]}", []string{said, rated}},
		{"a type among others", "r.jsonld", replace(`"ClaimReview"`, `["Review", "schema:ClaimReview"]`), []string{said, rated}},
		{"nobody named", "r.jsonld", replace(`"itemReviewed"`, `"x"`), []string{"The claim that Oru Fact Desk reviews: “The flood displaced 421 families.”", rated}},
		{"a figure", "r.jsonld", replace(`"alternateName"`, `"x"`), []string{said, "Oru Fact Desk said that the rating of this claim is “2”."}},
		{"no rating", "r.jsonld", replace(`"reviewRating"`, `"x"`), []string{said}},
		{"escapes and white space", "r.jsonld", replace("The flood", `The\n \u0066lood`), []string{said, rated}},
	} {
		t.Run(c.name, func(t *testing.T) {
			d := read1(t, c.file, c.text)
			if diff := cmp.Diff(c.want, show(d)); diff != "" {
				t.Errorf("blocks (-want +got):\n%s", diff)
			}
			if d.Publisher != "Oru Fact Desk" || d.Date.Format("2006-01-02") != "2031-05-09" || d.Original.URL != "https://desk.example/421" {
				t.Errorf("%q, %v, %q", d.Publisher, d.Date, d.Original.URL)
			}
			checkBlocks(t, d)
			if at := d.Offset(strings.Index(d.Text, "displaced")); c.name != "escapes and white space" && c.text[at:at+9] != "displaced" {
				t.Errorf("the claim's words are said to stand at %q", c.text[at:at+9])
			}
			if at := strings.Index(d.Text, "rating of"); at >= 0 && d.Position(at).Line != 2 {
				t.Errorf("what the reviewer says is said to stand on line %d", d.Position(at).Line)
			}
		})
	}
}

// TestReviewsThatAreNone: what names no reviewer has nobody who says it.
func TestReviewsThatAreNone(t *testing.T) {
	for name, text := range map[string]string{
		"no reviewer":  strings.Replace(review, `"author"`, `"x"`, 1),
		"no claim":     strings.Replace(review, `"claimReviewed"`, `"x"`, 1),
		"another type": strings.Replace(review, `"ClaimReview"`, `"Review"`, 1),
		"cut off":      review[:len(review)-1],
		"deep":         strings.Repeat("[", 100_000),
		"no JSON":      "It rained.",
		"empty":        "",
	} {
		for in, err := range InputsFrom(t.Context(), "r.jsonld", strings.NewReader(text), Options{}) {
			if err == nil {
				_, err = in.Document()
			}
			if err == nil {
				t.Errorf("%s: it is read", name)
			}
		}
	}
	if d := read1(t, "r.json", `{"@type": "Article", "text": "A \"ClaimReview\" is not here"}`); strings.Contains(d.Text, "rating") {
		t.Errorf("an article is read as a review: %q", d.Text)
	}
}

// TestRatingOfPage: a rating in a page's metadata is told as its reviewer's, and no part
// of the text.
func TestRatingOfPage(t *testing.T) {
	page := func(ld string) *Document {
		return read1(t, "page.html", "<script type='application/ld+json'>"+ld+"</script><p>"+para)
	}
	const want = "The page says in its metadata that Oru Fact Desk rates the claim “The flood displaced 421 families.” as “Mostly false”. That is their word, not sayso's."
	d := page(review)
	if len(d.Notes) != 1 || d.Notes[0].Message != want || strings.Contains(d.Text, "Mostly") {
		t.Errorf("notes %v of %q", d.Notes, d.Text)
	}
	if d := page(strings.Replace(review, `"ClaimReview"`, `"Review"`, 1)); len(d.Notes) != 0 {
		t.Errorf("notes %v of a review of something else", d.Notes)
	}
}

func FuzzReviews(f *testing.F) {
	f.Add(review)
	f.Add(`[{"@type":["ClaimReview"],"author":"\u0061","claimReviewed":["\ud800"]}]`)
	f.Fuzz(func(t *testing.T, text string) {
		for in, err := range InputsFrom(t.Context(), "r.jsonld", strings.NewReader(text), Options{}) {
			if err != nil {
				continue
			}
			if d, err := in.Document(); err == nil {
				checkBlocks(t, d)
				for i := range d.Text {
					if at := d.Offset(i); at < 0 || at > len(text) {
						t.Fatalf("%d is said to stand at %d of %d", i, at, len(text))
					}
				}
			}
		}
	})
}
