package postgres

import (
	"context"
	"iter"
)

// scanner is pgx.Rows.Scan.
type scanner func(...any) error

// list yields what read makes of each row that a query gives. What is attempted
// is said in errors.
func list[T any](ctx context.Context, q querier, what, query string, args []any, read func(scanner) (T, error)) iter.Seq2[T, error] {
	return func(yield func(T, error) bool) {
		var none T
		rows, err := q.Query(ctx, query, args...)
		if err != nil {
			yield(none, failed(what, err))
			return
		}
		defer rows.Close()
		for rows.Next() {
			v, err := read(rows.Scan)
			if err != nil {
				yield(none, failed(what, err))
				return
			}
			if !yield(v, nil) {
				return
			}
		}
		if err := rows.Err(); err != nil {
			yield(none, failed(what, err))
		}
	}
}

// collect gathers what in yields, up to its error.
func collect[T any](in iter.Seq2[T, error]) ([]T, error) {
	var out []T
	for v, err := range in {
		if err != nil {
			return nil, err
		}
		out = append(out, v)
	}
	return out, nil
}
