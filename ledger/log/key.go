package log

import (
	"crypto/rand"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"strings"

	"golang.org/x/mod/sumdb/note"
)

var errNoPrivateKey = errors.New("the private key of the ledger's log is not on this machine; only the one who has it can sign")

// Key is what a log's checkpoints are signed by. It is kept apart from the ledger:
// who can change the ledger's files cannot thereby sign what he has made of them.
type Key struct {
	note.Verifier
	Signer note.Signer // nil where only the public part is there
	Public string      // as others need it to verify: see package note
}

// The names of the files of a key: the private part can be read by its owner
// only.
const (
	privateExtension = ".key"
	publicExtension  = ".pub"
)

// LoadKey loads the key of that name from a folder, or makes it there where create
// says so; its files are named by the last part of the name. Errors: fs.ErrNotExist where there is none.
func LoadKey(folder, name string, create bool) (*Key, error) {
	file := filepath.Join(folder, path.Base(name)+privateExtension)
	public := filepath.Join(folder, path.Base(name)+publicExtension)
	private, err := os.ReadFile(file)
	if errors.Is(err, fs.ErrNotExist) && create {
		private, err = makeKey(file, public, name)
	}
	if errors.Is(err, fs.ErrNotExist) {
		return ReadPublicKey(public)
	}
	if err != nil {
		return nil, fmt.Errorf("reading the key of the ledger's log: %w", err)
	}
	signer, err := note.NewSigner(strings.TrimSpace(string(private)))
	if err != nil {
		return nil, fmt.Errorf("%s is not a private key: %w", file, err)
	}
	k, err := ReadPublicKey(public)
	if err != nil {
		return nil, err
	}
	k.Signer = signer
	return k, nil
}

// makeKey makes a key, unless another process has made it meanwhile, and gives the
// private part. The public part is written first: with the private part, which is put
// in place in one step, the key is whole.
func makeKey(file, publicFile, name string) ([]byte, error) {
	folder := filepath.Dir(file)
	if err := os.MkdirAll(folder, 0o700); err != nil {
		return nil, err
	}
	private, public, err := note.GenerateKey(rand.Reader, name)
	if err != nil {
		return nil, err
	}
	lock, err := lockFile(filepath.Join(folder, ".lock"))
	if err != nil {
		return nil, err
	}
	defer lock()
	if made, err := os.ReadFile(file); err == nil {
		return made, nil
	}
	if err := os.WriteFile(publicFile, []byte(public+"\n"), 0o644); err != nil {
		return nil, err
	}
	if err := os.WriteFile(file+".new", []byte(private+"\n"), 0o600); err != nil {
		return nil, err
	}
	return []byte(private), os.Rename(file+".new", file)
}

// ReadPublicKey reads a key's public part from a file.
func ReadPublicKey(file string) (*Key, error) {
	b, err := os.ReadFile(file)
	if err != nil {
		return nil, fmt.Errorf("reading the public key of the ledger's log: %w", err)
	}
	public := strings.TrimSpace(string(b))
	v, err := note.NewVerifier(public)
	if err != nil {
		return nil, fmt.Errorf("%s is not a public key: %w", file, err)
	}
	return &Key{Verifier: v, Public: public}, nil
}
