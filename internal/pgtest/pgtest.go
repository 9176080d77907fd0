// Package pgtest gives tests a place in a PostgreSQL server.
package pgtest

import (
	"context"
	"crypto/rand"
	"net/url"
	"os"
	"strings"
	"testing"

	"github.com/jackc/pgx/v5"
)

// Address is the address of a new and empty schema, which is gone when the test ends.
// The server is the one that SAYSO_POSTGRES names; where it names none the test is
// skipped, and fails if SAYSO_CI is set.
func Address(t testing.TB) string {
	t.Helper()
	server := os.Getenv("SAYSO_POSTGRES")
	switch {
	case server == "" && os.Getenv("SAYSO_CI") != "":
		t.Fatal("SAYSO_POSTGRES names no server; run the tests with scripts/postgres.sh")
	case server == "":
		t.Skip("SKIPPED, NOT TESTED: SAYSO_POSTGRES names no server; run the tests with scripts/postgres.sh")
	}
	u, err := url.Parse(server)
	if err != nil {
		t.Fatal(err)
	}
	schema := "t" + strings.ToLower(rand.Text()[:12])
	q := u.Query()
	q.Set("search_path", schema)
	u.RawQuery = q.Encode()
	t.Cleanup(func() { Exec(t, server, "DROP SCHEMA IF EXISTS "+schema+" CASCADE") })
	return u.String()
}

// Exec does what SQL says.
func Exec(t testing.TB, address, sql string) {
	t.Helper()
	ctx := context.Background() // when the test ends, its own is done
	c, err := pgx.Connect(ctx, address)
	if err != nil {
		t.Fatal(err)
	}
	defer c.Close(ctx)
	if _, err := c.Exec(ctx, sql); err != nil {
		t.Fatal(err)
	}
}
