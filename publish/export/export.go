// Package export writes what was read in statements for the programs that people
// already have: spreadsheets, calendars, timelines, maps, tools for annotation and for
// research. Every format is one file and one line of the table of formats.
//
// Nothing of a statement is ever taken for more than text: a cell that a spreadsheet
// would take for a formula is marked as text.
package export

import (
	"fmt"
	"io"
	"strings"

	"github.com/sayso/sayso/claim"
	"github.com/sayso/sayso/name/gazetteer"
	"github.com/sayso/sayso/publish"
)

// Statement is a document with what the checks say of it and what it claims.
type Statement struct {
	*publish.Report
	Claims []claim.Claim
}

// Writer writes statements in one format, in the order in which they are added. Close
// must be called in the end, and does not close the file beneath.
type Writer interface {
	Add(Statement) error
	Close() error
}

// Format is a form that statements can be written in.
type Format struct {
	Name   string
	About  string // one line for the help
	Tables bool   // it holds one of Tables, which the user chooses
	Binary bool   // not to be shown on a terminal

	open func(w io.Writer, o Options) (Writer, error)
}

// formats are all forms, in the order in which the help lists them.
var formats = []Format{
	{Name: "csv", About: "comma-separated values (RFC 4180), a table", Tables: true, open: newCSV},
	{Name: "xlsx", About: "an Excel workbook, a table", Tables: true, Binary: true, open: newXLSX},
	{Name: "parquet", About: "Apache Parquet, a table", Tables: true, Binary: true, open: newParquet},
	{Name: "webannotation", About: "W3C Web Annotations (JSON-LD): findings and claims with their quotes and positions", open: newWebAnnotation},
	{Name: "timelinejs", About: "TimelineJS (JSON): claims by the time that they are about", open: newTimelineJS},
	{Name: "geojson", About: "GeoJSON (RFC 7946): claims by place, and how exactly it is known", open: newGeoJSON},
	{Name: "icalendar", About: "iCalendar (RFC 5545): commitments that have a due date", open: newICalendar},
	{Name: "schemaorg", About: "schema.org Claim (JSON-LD); never a rating", open: newSchemaOrg},
	{Name: "timeml", About: "TimeML: the text of one statement with its times marked (TIMEX3)", open: newTimeML},
}

// Formats are all formats.
func Formats() []Format { return formats }

// ByName is the format of that name; false where there is none.
func ByName(name string) (Format, bool) {
	for _, f := range formats {
		if f.Name == name {
			return f, true
		}
	}
	return Format{}, false
}

// Options are what a format is written by.
type Options struct {
	Table     string               // one of TableNames, for a format that holds tables
	Gazetteer *gazetteer.Gazetteer // where places are looked up; nil: the one that is built in

	table *table
}

// Open begins to write in format f to w.
func (f Format) Open(w io.Writer, o Options) (Writer, error) {
	if f.Tables {
		if o.table = tableByName(o.Table); o.table == nil {
			return nil, fmt.Errorf("there is no table %q; the tables are %s", o.Table, strings.Join(TableNames(), ", "))
		}
	}
	return f.open(w, o)
}
