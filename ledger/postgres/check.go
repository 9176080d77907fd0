package postgres

import "context"

// Name is the ledger's own.
func (s *Store) Name(ctx context.Context) (name string, err error) {
	err = one(ctx, s.pool, "SELECT name FROM ledger").Scan(&name)
	return name, failed("reading the ledger's name", err)
}

// complaints are what the database may find wrong with itself: how often, in what
// words. What leads from one table to another PostgreSQL keeps whole itself.
var complaints = []struct{ query, words string }{
	{"SELECT COALESCE(SUM(checksum_failures), 0) FROM pg_stat_database WHERE datname = current_database()", "PostgreSQL has found pages of this database whose checksums are wrong"},
	{"SELECT COUNT(*) FROM documents d WHERE text <> '' AND NOT EXISTS (SELECT 1 FROM words w WHERE w.document = d.id)", "the index of words is not that of the documents"},
	{"SELECT COUNT(*) FROM documents d WHERE NOT EXISTS (SELECT 1 FROM readings r WHERE r.document = d.id)", "there are documents without a reading"},
	{"SELECT COUNT(*) FROM pg_index WHERE NOT indisvalid AND indrelid IN (SELECT oid FROM pg_class WHERE relnamespace = current_schema()::regnamespace)", "there are indexes that PostgreSQL says are not valid"},
}

// Check says what the database finds wrong with itself.
func (s *Store) Check(ctx context.Context) ([]string, error) {
	var out []string
	for _, c := range complaints {
		var n int64
		if err := one(ctx, s.pool, c.query).Scan(&n); err != nil {
			return nil, failed("checking the database", err)
		}
		if n > 0 {
			out = append(out, c.words)
		}
	}
	return out, nil
}
