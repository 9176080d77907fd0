package sqlite

import (
	"context"
	"fmt"
	"math"
	"strings"

	"github.com/sayso/sayso/interval"
	"github.com/sayso/sayso/ledger"
)

// Claims are read in the order of their documents until there are enough, which is
// soon where many are wanted. Where few are, all would be read for them: these are
// found by an index of what makes them rare, and put in order afterwards.

// fewClaims is how many claims are put in order afterwards at most.
const fewClaims = 5000

// subquery yields the rows of claims.
type subquery struct {
	query string
	args  []any
}

// lengths are the classes of times by their length in seconds: two days, two
// months, two years, more. The index claims_time has them in these words.
var lengths = []float64{172800, 5356800, 69120000, math.Inf(1)}

const (
	lengthClass = "CASE WHEN time_to - time_from <= 172800 THEN 0 WHEN time_to - time_from <= 5356800 THEN 1 WHEN time_to - time_from <= 69120000 THEN 2 ELSE 3 END"
	knownTime   = "(time_from > -9e999 OR time_to < 9e999)"
	widthClass  = "CASE WHEN value_from = value_to THEN 0 WHEN value_from > 0 AND value_to <= 1.25 * value_from THEN 1 ELSE 2 END"
	knownValue  = "(value_from > -9e999 OR value_to < 9e999)"
)

// within are the claims whose time meets i.
func within(i *interval.Interval) *subquery {
	var parts []string
	s := new(subquery)
	for class, length := range lengths {
		parts = append(parts, fmt.Sprintf("SELECT rowid FROM claims WHERE %s AND %s = %d AND time_from BETWEEN ? AND ? AND time_to >= ?", knownTime, lengthClass, class))
		s.args = append(s.args, i.From-length, i.To, i.From)
	}
	s.query = strings.Join(parts, " UNION ALL ")
	return s
}

// between are the claims whose figure meets i. Exact ones lie in it, those of small
// width begin in it or a quarter below; the others may begin anywhere.
func between(i *interval.Interval) *subquery {
	const one = "SELECT rowid FROM claims WHERE " + knownValue + " AND " + widthClass
	return &subquery{
		one + " = 0 AND value_from BETWEEN ? AND ? UNION ALL " +
			one + " = 1 AND value_from BETWEEN ? AND ? AND value_to >= ? UNION ALL " +
			one + " = 2 AND value_from <= ? AND value_to >= ?",
		[]any{i.From, i.To, i.From / 1.25001, i.To, i.From, i.To, i.From},
	}
}

// rare is what makes the claims that q asks for rare, or nil where nothing does, or
// something else leads to them.
func rare(ctx context.Context, db querier, q ledger.ClaimQuery) (*subquery, error) {
	if q.Document != "" || q.ID != "" || q.Event != "" || len(q.Things) > 0 || q.Place != "" || q.Speaker != "" {
		return nil, nil
	}
	var candidates []*subquery
	if q.Time != nil {
		candidates = append(candidates, within(q.Time))
	}
	if q.Value != nil {
		candidates = append(candidates, between(q.Value))
	}
	for _, s := range candidates {
		var few bool
		query := "SELECT COUNT(*) <= ? FROM (SELECT 1 FROM (" + s.query + ") LIMIT ?)"
		args := append(append([]any{fewClaims}, s.args...), fewClaims+1)
		if err := db.QueryRowContext(ctx, query, args...).Scan(&few); err != nil {
			return nil, failed("reading claims", err)
		}
		if few {
			return s, nil
		}
	}
	return nil, nil
}
