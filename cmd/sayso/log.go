package main

import (
	"context"
	"crypto/sha256"
	"errors"
	"fmt"
	"os"
	"path/filepath"

	"github.com/sayso/sayso/ledger"
	"github.com/sayso/sayso/ledger/log"
)

// keyFlags say where the key of a ledger's log is.
type keyFlags struct {
	Keys string `env:"SAYSO_KEYS" placeholder:"FOLDER" complete:"file" help:"The folder of the keys that sign logs, kept apart from the ledgers. Default: sayso/keys in your folder of configurations."`
	Log  string `env:"SAYSO_LOG" placeholder:"FOLDER" complete:"file" help:"The folder of the log of a ledger that is in no folder itself. Default: in the folder logs beside that of the keys."`
}

// folder is where the keys are.
func (f *keyFlags) folder() (string, error) {
	if f.Keys != "" {
		return f.Keys, nil
	}
	config, err := os.UserConfigDir()
	if err != nil {
		return "", fmt.Errorf("there is no place for the key of the ledger's log: %w; --keys names one", err)
	}
	return filepath.Join(config, "sayso", "keys"), nil
}

// logOf is the log of a ledger. Its key is made when it is first needed, which is
// before there is a log.
func (f *keyFlags) logOf(ctx context.Context, s ledger.Store) (*log.Log, error) {
	at, err := f.logFolder(ctx, s)
	if err != nil {
		return nil, err
	}
	name, err := s.Name(ctx)
	if err != nil {
		return nil, err
	}
	keys, err := f.folder()
	if err != nil {
		return nil, err
	}
	_, err = os.Stat(filepath.Join(at, "checkpoint"))
	if n, failed := s.Positions(ctx); failed != nil || n > 0 && errors.Is(err, os.ErrNotExist) && !inFolder(s) {
		return nil, errors.Join(failed, fmt.Errorf("the log of this ledger, which has %d entries, is not in %s; --log names its folder", n, at))
	}
	key, err := log.LoadKey(keys, "sayso/"+name, errors.Is(err, os.ErrNotExist))
	if err != nil {
		return nil, err
	}
	return log.Open(at, key), nil
}

// home is a store that is in a folder.
type home interface{ Folder() string }

func inFolder(s ledger.Store) bool { _, ok := s.(home); return ok }

// logFolder is where the log of a ledger is.
func (f *keyFlags) logFolder(ctx context.Context, s ledger.Store) (string, error) {
	if h, ok := s.(home); ok {
		return filepath.Join(h.Folder(), "log"), nil
	}
	if f.Log != "" {
		return f.Log, nil
	}
	keys, err := f.folder()
	if err != nil {
		return "", err
	}
	name, err := s.Name(ctx)
	return filepath.Join(filepath.Dir(filepath.Clean(keys)), "logs", name), err
}

// logWith is the log of a ledger, with a public key that is given.
func (f *keyFlags) logWith(ctx context.Context, s ledger.Store, key *log.Key) (*log.Log, error) {
	at, err := f.logFolder(ctx, s)
	if err != nil {
		return nil, err
	}
	return log.Open(at, key), nil
}

// logCommand are the commands of a ledger's log.
type logCommand struct {
	Checkpoint  checkpointCommand  `cmd:"" help:"Make all that is acknowledged provable, and print the signed checkpoint."`
	Prove       proveCommand       `cmd:"" help:"Write a proof that a document is in the log."`
	VerifyProof verifyProofCommand `cmd:"" name:"verify-proof" help:"Verify a proof, without the ledger."`
	Key         keyCommand         `cmd:"" help:"Print the public key, by which others verify."`
}

type checkpointCommand struct {
	ledgerFlags
	keyFlags
}

// Help is shown by "sayso log checkpoint --help".
func (*checkpointCommand) Help() string {
	return `Keep the checkpoint where nobody who can change the ledger can change it: with a
colleague, in a mail, printed. "sayso verify --checkpoint" compares with it.`
}

func (c *checkpointCommand) Run(ctx context.Context, s *streams) error {
	return c.using(ctx, false, func(store ledger.Store) error {
		l, err := c.logOf(ctx, store)
		if err != nil {
			return err
		}
		if _, err := ledger.Sequence(ctx, store, l); err != nil {
			return err
		}
		checkpoint, err := l.Checkpoint(ctx)
		if err != nil {
			return err
		}
		if checkpoint.Size == 0 {
			return errors.New("there is nothing in the ledger yet")
		}
		return write(s.out, checkpoint.Note)
	})
}

type keyCommand struct {
	ledgerFlags
	keyFlags
}

func (c *keyCommand) Run(ctx context.Context, s *streams) error {
	return c.using(ctx, false, func(store ledger.Store) error {
		l, err := c.logOf(ctx, store)
		if err != nil {
			return err
		}
		return write(s.out, []byte(l.PublicKey()+"\n"))
	})
}

type proveCommand struct {
	ledgerFlags
	keyFlags
	Document string `arg:"" help:"The document: its ID, the beginning of it, or the name of the file that was added."`
	Kind     string `enum:"original,source,reading,link,review,tombstone" default:"original" help:"What of it is proved: original, source, reading, link, review or tombstone."`
	Number   int    `default:"1" help:"Which, where there are several."`
	Output   string `short:"o" placeholder:"FILE" complete:"file" help:"The file to write. Default: standard output."`
}

// Help is shown by "sayso log prove --help".
func (*proveCommand) Help() string {
	return `The proof is a small file of text (c2sp.org/tlog-proof). With it, the public key and
the original anybody can verify, offline, that these bytes were in the ledger when
the checkpoint was signed. It tells nothing about the rest of the ledger.

Examples:
  sayso log prove page.html -o page.tlog-proof
  sayso log verify-proof page.tlog-proof --key key.pub --original page.html`
}

func (c *proveCommand) Run(ctx context.Context, s *streams) error {
	return c.using(ctx, false, func(store ledger.Store) error {
		l, err := c.logOf(ctx, store)
		if err != nil {
			return err
		}
		id, err := findDocument(ctx, store, c.Document)
		if err != nil {
			return err
		}
		proof, err := c.prove(ctx, store, l, id)
		if err != nil {
			return err
		}
		b, err := proof.Marshal()
		if err != nil {
			return err
		}
		if c.Output == "" {
			return write(s.out, b)
		}
		return outputError(os.WriteFile(c.Output, b, 0o666))
	})
}

func (c *proveCommand) prove(ctx context.Context, store ledger.Store, l *log.Log, id ledger.ID) (*log.Proof, error) {
	for e, err := range store.Entries(ctx, ledger.EntryQuery{Document: id, Kind: ledger.Kind(c.Kind)}) {
		if err != nil {
			return nil, err
		}
		if e.Number != c.Number {
			continue
		}
		opening, err := ledger.OpenEntry(ctx, store, e)
		if err != nil {
			return nil, err
		}
		return l.Prove(ctx, e.Position, opening)
	}
	return nil, fmt.Errorf("document %s has no %s %d", id, c.Kind, c.Number)
}

type verifyProofCommand struct {
	File     string `arg:"" help:"The proof."`
	Key      string `required:"" placeholder:"FILE" complete:"file" help:"The public key, as \"sayso log key\" prints it."`
	Original string `placeholder:"FILE" complete:"file" help:"The original that is said to have been in the ledger."`
}

func (c *verifyProofCommand) Run(s *streams) error {
	key, err := log.ReadPublicKey(c.Key)
	if err != nil {
		return err
	}
	b, err := os.ReadFile(c.File)
	if err != nil {
		return fmt.Errorf("the proof could not be read: %w", err)
	}
	p, err := log.VerifyProof(b, key)
	if err != nil {
		return fmt.Errorf("%s: %w", c.File, err)
	}
	if err := c.compare(p); err != nil {
		return err
	}
	o := p.Opening
	text := fmt.Sprintf("Proved: the %s %d of document %s is entry %d of the log %s, in its checkpoint of %d entries.\n", o.Kind, o.Number, o.Document, p.Index, p.Checkpoint.Origin, p.Checkpoint.Size)
	if o.Original != nil {
		text += fmt.Sprintf("The original: SHA-256 %s, %d bytes, %s, added by its clock on %s.\n", o.Original.SHA256, o.Original.Size, o.Original.MediaType, o.Original.Added.Format("2006-01-02 15:04:05 UTC"))
	}
	return write(s.out, []byte(text))
}

// compare compares the original with what the proof says of it.
func (c *verifyProofCommand) compare(p *log.Proof) error {
	if c.Original == "" {
		return nil
	}
	if p.Opening.Original == nil {
		return fmt.Errorf("%s is no proof of an original, but of a %s", c.File, p.Opening.Kind)
	}
	b, err := os.ReadFile(c.Original)
	if err != nil {
		return fmt.Errorf("the original could not be read: %w", err)
	}
	if got := ledger.Hash(sha256.Sum256(b)).String(); got != p.Opening.Original.SHA256 {
		return fmt.Errorf("%s is not the original that %s is about: its SHA-256 is %s", c.Original, c.File, got)
	}
	return nil
}
