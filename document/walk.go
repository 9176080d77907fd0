package document

import (
	"context"
	"errors"
	"io/fs"
	"iter"
	"os"
	"path/filepath"
	"strings"

	"github.com/bmatcuk/doublestar/v4"
)

// Inputs yields the originals that paths name, in the order given: files;
// folders, with all in and below them whose extension is a known format's, by
// name, hidden ones left out; patterns such as "notes/**/*.txt"; and "-", which
// is o.Stdin. Nothing is kept once yielded, so that memory does not grow with what
// is read.
//
// What cannot be read yields an error of type *Error, and what comes after it
// follows. When ctx is done, its error is the last.
func Inputs(ctx context.Context, paths []string, o Options) iter.Seq2[*Input, error] {
	return func(yield func(*Input, error) bool) {
		for file, err := range files(paths) {
			if ctx.Err() != nil {
				yield(nil, ctx.Err())
				return
			}
			if err != nil {
				if !yield(nil, err) {
					return
				}
				continue
			}
			for in, err := range inputsOf(ctx, file, o) {
				if !yield(in, err) {
					return
				}
			}
		}
	}
}

// inputsOf yields the originals in one file.
func inputsOf(ctx context.Context, name string, o Options) iter.Seq2[*Input, error] {
	return func(yield func(*Input, error) bool) {
		if name == "-" {
			if o.Stdin == nil {
				yield(nil, &Error{Name: name, Problem: "there is no standard input", Remedy: "name a file"})
				return
			}
			inputsFrom(ctx, name, o.Stdin, 0, o)(yield)
			return
		}
		f, err := os.Open(name)
		if err != nil {
			yield(nil, readError(name, err))
			return
		}
		defer f.Close()
		var size int64
		if info, err := f.Stat(); err == nil && info.Mode().IsRegular() {
			size = info.Size()
		}
		inputsFrom(ctx, name, f, size, o)(yield)
	}
}

// files yields the files that paths name.
func files(paths []string) iter.Seq2[string, error] {
	return func(yield func(string, error) bool) {
		for _, path := range paths {
			info, err := os.Stat(path)
			switch {
			case path == "-":
				if !yield(path, nil) {
					return
				}
			case err == nil && info.IsDir():
				if !walk(path, yield) {
					return
				}
			case errors.Is(err, fs.ErrNotExist) && strings.ContainsAny(path, "*?[{"):
				if !match(path, yield) {
					return
				}
			case err != nil:
				if !yield("", readError(path, err)) {
					return
				}
			default:
				if !yield(path, nil) {
					return
				}
			}
		}
	}
}

// walk yields the files of known formats in and below a folder, and reports
// whether to go on.
func walk(folder string, yield func(string, error) bool) bool {
	found, on := false, true
	_ = filepath.WalkDir(folder, func(path string, e fs.DirEntry, err error) error {
		hidden := path != folder && strings.HasPrefix(filepath.Base(path), ".")
		switch {
		case err != nil:
			found = true // an error about this folder has been told
			on = yield("", readError(path, err))
		case hidden && e.IsDir():
			return fs.SkipDir
		case hidden || byExtension(path) < 0 || !isFile(path, e):
		default:
			found = true
			on = yield(path, nil)
		}
		if !on {
			return fs.SkipAll
		}
		return nil
	})
	if on && !found {
		on = yield("", &Error{Name: folder, Problem: "no file in it has an extension that sayso knows (" + extensions() + ")", Remedy: "name the files themselves"})
	}
	return on
}

// isFile reports whether what stands at path is a file, or a link to one.
func isFile(path string, e fs.DirEntry) bool {
	if e.Type()&fs.ModeSymlink == 0 {
		return e.Type().IsRegular()
	}
	info, err := os.Stat(path)
	return err == nil && info.Mode().IsRegular()
}

// match yields the files that a pattern matches, and reports whether to go on.
func match(pattern string, yield func(string, error) bool) bool {
	names, err := doublestar.FilepathGlob(pattern, doublestar.WithFilesOnly(), doublestar.WithNoHidden())
	if err != nil {
		return yield("", &Error{Name: pattern, Problem: "the pattern cannot be read", Remedy: "check its brackets and braces", Err: err})
	}
	if len(names) == 0 {
		return yield("", &Error{Name: pattern, Problem: "no file matches the pattern", Remedy: "check the path"})
	}
	for _, name := range names {
		if !yield(name, nil) {
			return false
		}
	}
	return true
}

// readError puts an error of the operating system in plain words. The context's
// own error stays as it is.
func readError(name string, err error) error {
	e := &Error{Name: name, Problem: "it could not be read: " + plain(err), Remedy: "check the disk or the connection", Err: err}
	switch {
	case errors.Is(err, context.Canceled), errors.Is(err, context.DeadlineExceeded):
		return err
	case errors.Is(err, fs.ErrNotExist):
		e.Problem, e.Remedy = "there is no such file or folder", "check the path"
	case errors.Is(err, fs.ErrPermission):
		e.Problem, e.Remedy = "you have no permission to read it", "ask its owner, or change its permissions"
	}
	return e
}

// plain is the message of an operating system's error without the operation and
// the path.
func plain(err error) string {
	if e, ok := errors.AsType[*fs.PathError](err); ok {
		return e.Err.Error()
	}
	return err.Error()
}
