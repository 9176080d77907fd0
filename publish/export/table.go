package export

import (
	"encoding/csv"
	"fmt"
	"io"
	"reflect"
	"strconv"
	"strings"

	"github.com/parquet-go/parquet-go"
	"github.com/xuri/excelize/v2"
)

// table is a kind of rows. All rows of one table are of one struct, whose fields' tags
// "col" name the columns.
type table struct {
	name string
	row  any // one, empty
	rows func(Statement) []any
}

var tables = []table{
	{"findings", findingRow{}, findingRows},
	{"claims", claimRow{}, claimRows},
	{"commitments", commitmentRow{}, commitmentRows},
}

// TableNames are the names of the tables.
func TableNames() []string {
	out := make([]string, len(tables))
	for i, t := range tables {
		out[i] = t.name
	}
	return out
}

func tableByName(name string) *table {
	for i := range tables {
		if tables[i].name == name {
			return &tables[i]
		}
	}
	return nil
}

// columns are the names of t's columns.
func (t *table) columns() []string {
	typ := reflect.TypeOf(t.row)
	out := make([]string, typ.NumField())
	for i := range out {
		out[i] = typ.Field(i).Tag.Get("col")
	}
	return out
}

// cells are the values of a row, in the order of the columns.
func cells(row any) []any {
	v := reflect.ValueOf(row)
	out := make([]any, v.NumField())
	for i := range out {
		out[i] = v.Field(i).Interface()
	}
	return out
}

// csvWriter writes a table as comma-separated values, with a line of names first.
type csvWriter struct {
	*csv.Writer
	table *table
}

func newCSV(w io.Writer, o Options) (Writer, error) {
	t := o.table
	c := csvWriter{csv.NewWriter(w), t}
	c.UseCRLF = true // as RFC 4180 has it
	return c, c.Write(t.columns())
}

func (c csvWriter) Add(s Statement) error {
	for _, row := range c.table.rows(s) {
		values := cells(row)
		record := make([]string, len(values))
		for i, v := range values {
			record[i] = text(v)
		}
		if err := c.Write(record); err != nil {
			return err
		}
	}
	c.Flush()
	return c.Error()
}

func (c csvWriter) Close() error {
	c.Flush()
	return c.Error()
}

// Cell is s as a cell of a table for spreadsheets. Words that a spreadsheet would take for a formula
// get an apostrophe before them, which it takes for "this is text".
func Cell(s string) string {
	if s != "" && strings.ContainsRune("=+-@\t\r", rune(s[0])) {
		return "'" + s
	}
	return s
}

// text is a value as a cell of text.
func text(v any) string {
	switch v := v.(type) {
	case string:
		return Cell(v)
	case float64:
		return strconv.FormatFloat(v, 'f', -1, 64)
	}
	return fmt.Sprint(v)
}

// xlsxWriter writes a table as the one sheet of a workbook.
type xlsxWriter struct {
	file  *excelize.File
	sheet *excelize.StreamWriter
	out   io.Writer
	table *table
	row   int
}

// sheetRows is how many rows a sheet can have.
const sheetRows = 1_048_576

// cellText is how many characters a cell can have.
const cellText = 32_767

func newXLSX(w io.Writer, o Options) (Writer, error) {
	t := o.table
	f := excelize.NewFile()
	if err := f.SetSheetName("Sheet1", t.name); err != nil {
		return nil, err
	}
	sheet, err := f.NewStreamWriter(t.name)
	if err != nil {
		return nil, err
	}
	x := &xlsxWriter{file: f, sheet: sheet, out: w, table: t}
	bold, err := f.NewStyle(&excelize.Style{Font: &excelize.Font{Bold: true}})
	if err != nil {
		return nil, err
	}
	if err := sheet.SetPanes(&excelize.Panes{Freeze: true, YSplit: 1, TopLeftCell: "A2", ActivePane: "bottomLeft"}); err != nil {
		return nil, err
	}
	head := make([]any, len(t.columns()))
	for i, name := range t.columns() {
		head[i] = excelize.Cell{StyleID: bold, Value: name}
	}
	return x, x.write(head)
}

func (x *xlsxWriter) write(values []any) error {
	if x.row++; x.row > sheetRows {
		return fmt.Errorf("a sheet has room for %d rows; export fewer statements at once, or as csv", sheetRows)
	}
	cell, err := excelize.CoordinatesToCellName(1, x.row)
	if err != nil {
		return err
	}
	return x.sheet.SetRow(cell, values)
}

func (x *xlsxWriter) Add(s Statement) error {
	for _, row := range x.table.rows(s) {
		values := cells(row)
		for i, v := range values {
			if s, ok := v.(string); ok && len(s) > cellText {
				values[i] = s[:strings.LastIndexByte(s[:cellText-3], ' ')+1] + "…"
			}
		}
		if err := x.write(values); err != nil {
			return err
		}
	}
	return nil
}

func (x *xlsxWriter) Close() error {
	defer x.file.Close()
	if err := x.sheet.Flush(); err != nil {
		return err
	}
	return x.file.Write(x.out)
}

// parquetWriter writes a table as Parquet. Its columns are those of the table, under
// the same names.
type parquetWriter struct {
	*parquet.Writer
	table *table
}

func newParquet(w io.Writer, o Options) (Writer, error) {
	t := o.table
	group := parquet.Group{}
	typ := reflect.TypeOf(t.row)
	for i, name := range t.columns() {
		group[name] = parquetNode(typ.Field(i).Type.Kind())
	}
	return parquetWriter{parquet.NewWriter(w, parquet.NewSchema(t.name, group), parquet.Compression(&parquet.Zstd)), t}, nil
}

func parquetNode(k reflect.Kind) parquet.Node {
	switch k {
	case reflect.Int:
		return parquet.Int(64)
	case reflect.Float64:
		return parquet.Leaf(parquet.DoubleType)
	case reflect.Bool:
		return parquet.Leaf(parquet.BooleanType)
	}
	return parquet.String()
}

func (p parquetWriter) Add(s Statement) error {
	names := p.table.columns()
	for _, row := range p.table.rows(s) {
		values := map[string]any{}
		for i, v := range cells(row) {
			if n, ok := v.(int); ok {
				v = int64(n)
			}
			values[names[i]] = v
		}
		if err := p.Write(values); err != nil {
			return err
		}
	}
	return nil
}
