package postgres

import (
	"context"
	"iter"

	"github.com/jackc/pgx/v5"
)

// scanner is pgx.Rows.Scan.
type scanner func(...any) error

// exact is scan, with texts as they were before they were escaped.
func exact(scan scanner) scanner {
	return func(to ...any) error {
		err := scan(to...)
		unescaped(to)
		return err
	}
}

// result is the one row that a query gives.
type result struct{ row pgx.Row }

// one asks for one row.
func one(ctx context.Context, q querier, query string, args ...any) result {
	return result{q.QueryRow(ctx, query, escaped(args)...)}
}

// Scan reads the row; where there is none the error is pgx.ErrNoRows.
func (r result) Scan(to ...any) error { return exact(r.row.Scan)(to...) }

// list yields what read makes of each row that a query gives. What is attempted
// is said in errors.
func list[T any](ctx context.Context, q querier, what, query string, args []any, read func(scanner) (T, error)) iter.Seq2[T, error] {
	return func(yield func(T, error) bool) {
		var none T
		rows, err := q.Query(ctx, query, escaped(args)...)
		if err != nil {
			yield(none, failed(what, err))
			return
		}
		defer rows.Close()
		for rows.Next() {
			v, err := read(exact(rows.Scan))
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
