package gazetteer

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"os"
	"strconv"
	"strings"
)

// Error is a line of a gazetteer that cannot be read.
type Error struct {
	File string
	Line int
	Err  error
}

func (e *Error) Error() string {
	if e.Line == 0 {
		return fmt.Sprintf("%s: %v", e.File, e.Err)
	}
	return fmt.Sprintf("%s:%d: %v", e.File, e.Line, e.Err)
}

func (e *Error) Unwrap() error { return e.Err }

// Open reads the files of a gazetteer on top of the one that is built in. A place that
// several files have by the same id is one, with the names of all.
func Open(files ...string) (*Gazetteer, error) {
	if len(files) == 0 {
		return Embedded(), nil
	}
	g := empty()
	for _, p := range builtIn() {
		if err := g.add(p); err != nil {
			return nil, err
		}
	}
	for _, name := range files {
		f, err := os.Open(name)
		if err != nil {
			return nil, fmt.Errorf("reading a gazetteer: %w", err)
		}
		err = errors.Join(g.read(name, f), f.Close())
		if err != nil {
			return nil, fmt.Errorf("reading a gazetteer: %w", err)
		}
	}
	return g, nil
}

// Read reads one gazetteer from r; name is what errors call it.
func Read(name string, r io.Reader) (*Gazetteer, error) {
	g := empty()
	return g, g.read(name, r)
}

// fileReader reads a file line by line.
type fileReader struct {
	g      *Gazetteer
	source string
	place  *Place
}

func (g *Gazetteer) read(name string, r io.Reader) error {
	f := &fileReader{g: g, source: name}
	lines := bufio.NewScanner(r)
	lines.Buffer(make([]byte, 0, 64<<10), MaxLine)
	n := 0
	for lines.Scan() {
		n++
		if err := f.line(strings.TrimSuffix(lines.Text(), "\r")); err != nil {
			return &Error{name, n, err}
		}
	}
	if err := lines.Err(); err != nil {
		if errors.Is(err, bufio.ErrTooLong) {
			err = fmt.Errorf("the line is longer than %d bytes: is this a gazetteer?", MaxLine)
		}
		return &Error{name, n + 1, err}
	}
	if err := f.finish(); err != nil {
		return &Error{name, 0, err}
	}
	return nil
}

func (f *fileReader) finish() error {
	if f.place == nil {
		return nil
	}
	p := *f.place
	f.place = nil
	return f.g.add(p)
}

func (f *fileReader) line(s string) error {
	if s == "" || s[0] == '#' {
		return nil
	}
	fields := strings.Split(s, "\t")
	first := fields[0]
	fields = append(fields, "", "", "", "")
	switch first {
	case "source":
		f.source = fields[1]
		return nil
	case "place":
		if err := f.finish(); err != nil {
			return err
		}
		return f.begin(fields)
	case "name", "within":
		return f.about(first, fields)
	}
	return fmt.Errorf("a line begins with source, place, name or within and a tab, not with %.40q", first)
}

func (f *fileReader) begin(fields []string) error {
	p := Place{ID: fields[1], Kind: fields[2]}
	if p.ID == "" {
		return errors.New("a place needs an id: place, tab, id, tab, kind")
	}
	if fields[3] != "" || fields[4] != "" {
		lat, err1 := strconv.ParseFloat(fields[3], 64)
		lon, err2 := strconv.ParseFloat(fields[4], 64)
		if err1 != nil || err2 != nil || !(lat >= -90 && lat <= 90 && lon >= -180 && lon <= 180) {
			return fmt.Errorf("latitude %.20q and longitude %.20q are no degrees, as 41.25 and 44.5 are", fields[3], fields[4])
		}
		p.Located, p.Lat, p.Lon = true, lat, lon
	}
	f.place = &p
	return nil
}

func (f *fileReader) about(what string, fields []string) error {
	p := f.place
	switch {
	case p == nil:
		return fmt.Errorf("%s stands before the first place", what)
	case strings.TrimSpace(fields[1]) == "":
		return fmt.Errorf("%s is empty", what)
	case len(p.Names) >= perPlace || len(p.Within) >= perPlace:
		return fmt.Errorf("the place %s has more than %d lines of one sort", p.ID, perPlace)
	case what == "name":
		p.Names = append(p.Names, Name{fields[1], fields[2], orElse(fields[3], f.source)})
	default:
		p.Within = append(p.Within, Within{fields[1], orElse(fields[2], f.source)})
	}
	return nil
}

func orElse(s, other string) string {
	if s == "" {
		return other
	}
	return s
}

// Write writes a place as a gazetteer has it. What the source says is written without its
// name.
func (p *Place) Write(w io.Writer, source string) error {
	var b strings.Builder
	fmt.Fprintf(&b, "place\t%s\t%s", clean(p.ID), clean(p.Kind))
	if p.Located {
		fmt.Fprintf(&b, "\t%s\t%s", degrees(p.Lat), degrees(p.Lon))
	}
	b.WriteByte('\n')
	unsaid := func(according string) string {
		if according == source {
			return ""
		}
		return clean(according)
	}
	for _, n := range p.Names {
		b.WriteString(strings.TrimRight("name\t"+clean(n.Text)+"\t"+clean(n.Language)+"\t"+unsaid(n.According), "\t") + "\n")
	}
	for _, x := range p.Within {
		b.WriteString(strings.TrimRight("within\t"+clean(x.ID)+"\t"+unsaid(x.According), "\t") + "\n")
	}
	_, err := io.WriteString(w, b.String())
	return err
}

func degrees(v float64) string { return strconv.FormatFloat(v, 'f', -1, 64) }

// clean is s without tabs and line breaks, which part fields and lines.
func clean(s string) string { return strings.Join(strings.FieldsFunc(s, breaks), " ") }

func breaks(r rune) bool { return r == '\t' || r == '\n' || r == '\r' }
