package main

import (
	"encoding/csv"
	"encoding/json"
	"fmt"
	"strings"
	"text/tabwriter"
)

// listFlags say how a list is printed.
type listFlags struct {
	Format string `enum:"table,json,csv" default:"table" help:"Output: table for people, json for JSON Lines, csv for spreadsheets."`
}

// lister prints a list, row by row.
type lister struct {
	*streams
	format string
	table  *tabwriter.Writer
	csv    *csv.Writer
	rows   int
}

// list begins a list with these columns.
func (f *listFlags) list(s *streams, columns ...string) (*lister, error) {
	l := &lister{streams: s, format: f.Format}
	switch f.Format {
	case "table":
		l.table = tabwriter.NewWriter(s.out, 0, 0, 2, ' ', 0)
	case "csv":
		l.csv = csv.NewWriter(s.out)
		return l, outputError(l.csv.Write(columns))
	}
	return l, nil
}

// add prints a row: its cells, which go with the columns, or, as JSON, the record.
func (l *lister) add(record any, cells ...string) error {
	l.rows++
	switch l.format {
	case "json":
		b, err := json.Marshal(record)
		if err != nil {
			return err
		}
		return write(l.out, append(b, '\n'))
	case "csv":
		for i, c := range cells {
			cells[i] = harmless(c)
		}
		return outputError(l.csv.Write(cells))
	}
	for i, c := range cells {
		cells[i] = oneLine(c)
	}
	_, err := fmt.Fprintln(l.table, strings.TrimRight(strings.Join(cells, "\t"), "\t"))
	return outputError(err)
}

// end ends the list; of an empty table it says what there is none of.
func (l *lister) end(what string) error {
	switch {
	case l.csv != nil:
		l.csv.Flush()
		return outputError(l.csv.Error())
	case l.table != nil && l.rows == 0:
		return write(l.out, []byte("No "+what+".\n"))
	case l.table != nil:
		return outputError(l.table.Flush())
	}
	return nil
}

// harmless is a cell that no spreadsheet takes for a formula.
func harmless(cell string) string {
	if cell != "" && strings.ContainsRune("=+-@\t\r", rune(cell[0])) {
		return "'" + cell
	}
	return cell
}

// oneLine is s as it stands in a line, without what could move a terminal's
// cursor.
func oneLine(s string) string {
	return strings.Map(func(r rune) rune {
		if r < ' ' || r == 0x7f {
			return ' '
		}
		return r
	}, s)
}
