package document

import "strconv"

// Error says what could not be read, and what to do about it. It never stops the
// reading of what comes after.
type Error struct {
	Name    string // of the file or folder, as the user knows it
	Line    int    // of the file, from 1; 0 where the whole of it is meant
	Problem string
	Remedy  string
	Err     error // what lies behind it; may be nil
}

// Error is the place, the problem and the remedy, in one line.
func (e *Error) Error() string {
	s := e.Name
	if e.Line > 0 {
		s += ":" + strconv.Itoa(e.Line)
	}
	s += ": " + e.Problem
	if e.Remedy != "" {
		s += "; " + e.Remedy
	}
	return s
}

// Unwrap is the error that lies behind e.
func (e *Error) Unwrap() error { return e.Err }
