// Command claims makes the input of the claim-level scorers from a corpus file,
// with sayso's own judgement. It reads the texts and the places of the events asked
// about, and none of the answers.
//
// Usage: go run ./internal/score/claims TASK CORPUS.jsonl > PRED.jsonl
package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"slices"
	"strings"

	"github.com/sayso/sayso/language"
	"github.com/sayso/sayso/language/parse"
	"github.com/sayso/sayso/language/segment"
	"github.com/sayso/sayso/span"
)

// task makes a prediction of a record, as JSON.
type task func(record []byte) (any, error)

// tasks are the tasks by name, one file each.
var tasks = map[string]task{
	"checkworthy": checkworthy,
	"crossdoc":    crossdoc,
	"factuality":  factuality,
	"loaded":      loaded,
	"pledge":      pledge,
}

func main() {
	if err := run(os.Args[1:], os.Stdout); err != nil {
		fmt.Fprintln(os.Stderr, "claims:", err)
		os.Exit(1)
	}
}

func run(args []string, w io.Writer) error {
	var names []string
	for name := range tasks {
		names = append(names, name)
	}
	slices.Sort(names)
	if len(args) != 2 || tasks[args[0]] == nil {
		return fmt.Errorf("want TASK CORPUS.jsonl, where TASK is one of %s", strings.Join(names, ", "))
	}
	f, err := os.Open(args[1])
	if err != nil {
		return fmt.Errorf("reading the corpus: %w", err)
	}
	defer f.Close()
	return predict(tasks[args[0]], f, w)
}

// longest is the length of a record in bytes, at most.
const longest = 64 << 20

func predict(t task, r io.Reader, w io.Writer) error {
	lines := bufio.NewScanner(r)
	lines.Buffer(nil, longest)
	out := bufio.NewWriter(w)
	enc := json.NewEncoder(out)
	for n := 1; lines.Scan(); n++ {
		if strings.TrimSpace(lines.Text()) == "" {
			continue
		}
		p, err := t(lines.Bytes())
		if err != nil {
			return fmt.Errorf("record %d: %w", n, err)
		}
		if err := enc.Encode(p); err != nil {
			return fmt.Errorf("writing the prediction for record %d: %w", n, err)
		}
	}
	if err := lines.Err(); err != nil {
		return fmt.Errorf("reading the corpus: %w", err)
	}
	return out.Flush()
}

// sentences are the parsed sentences of a text.
func sentences(text string) []parse.Sentence {
	return language.English().Parse(segment.Cut(text, []span.Span{span.New(0, len(text))}))
}

// bytesOf are the byte offsets of the code points of a text, and its length.
func bytesOf(text string) []int {
	out := make([]int, 0, len(text)+1)
	for at := range text {
		out = append(out, at)
	}
	return append(out, len(text))
}
