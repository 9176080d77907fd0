package main

import (
	"context"
	"errors"
	"fmt"
	"mime"
	"net/url"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"github.com/sayso/sayso/internal/config"
	"github.com/sayso/sayso/ledger"
)

type reviewCommand struct {
	ledgerFlags
	keyFlags
	Claim      string   `arg:"" help:"The claim, as \"sayso search\" names it: the document's ID, a slash, the claim's; their beginnings will do."`
	Assessment string   `required:"" placeholder:"WORD" help:"What it comes to, in a word of the house's vocabulary: see .sayso.yaml."`
	Because    string   `required:"" placeholder:"REASON" help:"Why."`
	By         string   `required:"" env:"SAYSO_NAME" placeholder:"NAME" help:"Who reviews it."`
	Evidence   []string `placeholder:"FILE|URL" complete:"file" sep:"none" help:"What it rests on: a file, which is kept, or an address. May be given several times."`
	Config     string   `placeholder:"FILE" complete:"file" help:"Configuration. Default: .sayso.yaml in this folder or the nearest one above."`
}

// Help is shown by "sayso review --help".
func (*reviewCommand) Help() string {
	return `A review is the reviewer's, with name and reason, and never sayso's. A later one
follows it; none is overwritten. "sayso reviews" lists them.

Example:
  sayso review k3v9x2/8fe1 --assessment contradicted --by 'Ilva Renn' \
    --because 'the register of May has 398' --evidence register.pdf`
}

func (c *reviewCommand) Run(ctx context.Context, s *streams) error {
	conf, err := (&inputFlags{Config: c.Config}).configuration()
	if err != nil {
		return err
	}
	if words := conf.Vocabulary(); !slices.Contains(words, c.Assessment) {
		return fmt.Errorf("--assessment %q is not a word of the vocabulary: %s; %s can name others under \"assessments\"", c.Assessment, strings.Join(words, ", "), config.Name)
	}
	evidence, err := c.evidence()
	if err != nil {
		return err
	}
	return c.using(ctx, false, func(store ledger.Store) error {
		k, err := findClaim(ctx, store, c.Claim)
		if err != nil {
			return err
		}
		r := &ledger.Review{
			Document: k.Document, Claim: k.ID, Assessment: c.Assessment, Because: c.Because, Reviewer: c.By,
			Made: time.Now().UTC().Truncate(time.Microsecond), Evidence: evidence,
		}
		if err := store.Review(ctx, r); err != nil {
			return err
		}
		if err := write(s.out, fmt.Appendf(nil, "Review %d of document %s is kept, of the claim %s.\n", r.Number, r.Document, r.Claim)); err != nil {
			return err
		}
		return makeProvable(ctx, s, &c.keyFlags, store)
	})
}

func (c *reviewCommand) evidence() ([]ledger.Evidence, error) {
	var out []ledger.Evidence
	for _, e := range c.Evidence {
		if u, err := url.Parse(e); err == nil && u.Host != "" {
			out = append(out, ledger.Evidence{URL: e})
			continue
		}
		b, err := os.ReadFile(e)
		if err != nil {
			return nil, fmt.Errorf("the evidence could not be read: %w", err)
		}
		kind := mime.TypeByExtension(filepath.Ext(e))
		if kind == "" {
			kind = "application/octet-stream"
		}
		out = append(out, ledger.NewEvidence(e, kind, b))
	}
	return out, nil
}

// findClaim is the claim that a user names: DOCUMENT/CLAIM, of each the
// beginning.
func findClaim(ctx context.Context, s ledger.Store, named string) (*ledger.Claim, error) {
	i := strings.LastIndex(named, "/")
	if i < 0 {
		return nil, fmt.Errorf("%q names no claim; write DOCUMENT/CLAIM, as \"sayso search\" prints it", named)
	}
	id, err := findDocument(ctx, s, named[:i])
	if err != nil {
		return nil, err
	}
	var found []*ledger.Claim
	for k, err := range s.Claims(ctx, ledger.ClaimQuery{Document: id}) {
		if err != nil {
			return nil, err
		}
		if k.ID == named[i+1:] {
			return k, nil
		}
		if strings.HasPrefix(k.ID, named[i+1:]) {
			found = append(found, k)
		}
	}
	if len(found) != 1 {
		return nil, fmt.Errorf("document %s has %s whose ID begins with %q", id, plural(len(found), "claim"), named[i+1:])
	}
	return found[0], nil
}

type reviewsCommand struct {
	ledgerFlags
	listFlags
	Of   string `arg:"" optional:"" name:"document|claim" help:"The document or the claim. Default: all."`
	Lost bool   `help:"Only those whose claim the latest reading of the document has no more."`
}

// reviewRow is a review as the list prints it.
type reviewRow struct {
	Claim      string   `json:"claim"`
	Assessment string   `json:"assessment"`
	Because    string   `json:"because"`
	Reviewer   string   `json:"reviewer"`
	Made       string   `json:"made"`
	Evidence   []string `json:"evidence"`
	Lost       bool     `json:"lost"`
}

func (c *reviewsCommand) Run(ctx context.Context, s *streams) error {
	return c.using(ctx, false, func(store ledger.Store) error {
		id, claim, err := c.of(ctx, store)
		if err != nil {
			return err
		}
		l, err := c.list(s, "claim", "assessment", "reviewer", "made", "because", "evidence", "lost")
		if err != nil {
			return err
		}
		for r, err := range store.Reviews(ctx, id) {
			if err != nil {
				return err
			}
			if claim != "" && r.Claim != claim {
				continue
			}
			if err := c.print(ctx, l, store, r); err != nil {
				return err
			}
		}
		return l.end("reviews")
	})
}

// of is the document, and the claim, that is meant; "" where all are.
func (c *reviewsCommand) of(ctx context.Context, store ledger.Store) (ledger.ID, string, error) {
	if c.Of == "" {
		return "", "", nil
	}
	id, err := findDocument(ctx, store, c.Of)
	if err == nil {
		return id, "", nil
	}
	k, claimErr := findClaim(ctx, store, c.Of)
	if claimErr != nil {
		return "", "", errors.Join(err, claimErr)
	}
	return k.Document, k.ID, nil
}

func (c *reviewsCommand) print(ctx context.Context, l *lister, store ledger.Store, r *ledger.Review) error {
	lost, err := ledger.Lost(ctx, store, r)
	if err != nil || c.Lost && !lost {
		return err
	}
	row := reviewRow{r.Ref(), r.Assessment, r.Because, r.Reviewer, r.Made.Format(time.RFC3339), []string{}, lost}
	for _, e := range r.Evidence {
		row.Evidence = append(row.Evidence, e.Name+e.URL)
	}
	mark := ""
	if lost {
		mark = "the claim is gone"
	}
	return l.add(row, row.Claim, row.Assessment, row.Reviewer, row.Made, row.Because, strings.Join(row.Evidence, " "), mark)
}
