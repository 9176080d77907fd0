package main

import (
	"context"
	"errors"
	"fmt"
	"net"

	"github.com/sayso/sayso"
	"github.com/sayso/sayso/document"
	"github.com/sayso/sayso/ledger"
	"github.com/sayso/sayso/server"
)

type serveCommand struct {
	ledgerFlags
	keyFlags
	Listen   string `default:"127.0.0.1:7297" placeholder:"HOST:PORT" help:"Where to listen: on this machine only. Port 0 takes any that is free."`
	ReadOnly bool   `help:"Take no statements and no reviews."`
	Config   string `placeholder:"FILE" complete:"file" help:"Configuration. Default: .sayso.yaml in this folder or the nearest one above."`
}

// Help is shown by "sayso serve --help".
func (*serveCommand) Help() string {
	return `Shows a ledger in the browser: its statements with all that was read in them, its
claims, and their line of time. A statement may be dropped on the page. What is there
as a page is there as JSON too, under /api.

Examples:
  sayso serve
  sayso serve --ledger archive.ledger --listen localhost:8000

Ctrl-C ends it. Exit status: 0 it was ended; 2 sayso could not do its work.`
}

func (c *serveCommand) Run(ctx context.Context, s *streams) error {
	if err := c.loopback(); err != nil {
		return err
	}
	conf, err := (&inputFlags{Config: c.Config}).configuration()
	if err != nil {
		return err
	}
	opts := sayso.Options{Skip: conf.Off}
	return c.using(ctx, true, func(store ledger.Store) error {
		o := server.Options{Store: store, Vocabulary: conf.Vocabulary(), Version: version(), Failed: func(err error) { tell(s.err, err) }}
		o.Kept = func(ctx context.Context) error {
			return errors.Join(matchAll(ctx, s, store), makeProvable(ctx, s, &c.keyFlags, store))
		}
		if !c.ReadOnly {
			o.Reader = func(in *document.Input) (*ledger.Read, error) {
				return read(item{input: in}, func(d *document.Document) (*ledger.Read, error) {
					return sayso.Read(d, opts, version())
				})
			}
		}
		srv, err := server.New(o)
		if err != nil {
			return err
		}
		l, err := net.Listen("tcp", c.Listen)
		if err != nil {
			return fmt.Errorf("sayso cannot listen at %s: %w; name another place with --listen", c.Listen, err)
		}
		if err := write(s.out, fmt.Appendf(nil, "The ledger is shown at http://%s/ (Ctrl-C ends it).\n", l.Addr())); err != nil {
			return errors.Join(err, l.Close())
		}
		return srv.Serve(ctx, l)
	})
}

// loopback is an error where others than this machine could reach the server: there are no
// accounts yet that could keep them out.
func (c *serveCommand) loopback() error {
	host, _, err := net.SplitHostPort(c.Listen)
	if err != nil {
		return fmt.Errorf("--listen %s: write it as 127.0.0.1:7297: %w", c.Listen, err)
	}
	ip := net.ParseIP(host)
	if host == "localhost" || ip != nil && ip.IsLoopback() {
		return nil
	}
	return fmt.Errorf("--listen %s: other machines could read and change the ledger; listen on 127.0.0.1, and let a proxy with accounts of its own lead there", c.Listen)
}
