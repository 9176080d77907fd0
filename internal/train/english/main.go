// Command english trains the models for English.
//
//	go run ./internal/train/english -corpora DIR [-part sentences]
package main

import (
	"flag"
	"fmt"
	"log"
	"os"
	"path/filepath"

	"github.com/sayso/sayso/internal/train/treebank"
	"github.com/sayso/sayso/language/segment"
)

const seed = 20261124

func main() {
	log.SetFlags(0)
	corpora := flag.String("corpora", "../shared/corpora", "folder of the corpora")
	out := flag.String("out", ".", "root of the project, where models are written to their packages")
	flag.Parse()
	if err := sentences(filepath.Join(*corpora, "ud"), *out); err != nil {
		log.Fatal(err)
	}
}

// sentences trains the splitter of sentences.
func sentences(ud, out string) error {
	train, err := treebank.Read(ud, "en_ewt-train.conllu.gz", "en_gum_free-train.conllu.gz")
	if err != nil {
		return err
	}
	s := segment.Train(treebank.Lessons(train, seed), seed)
	if err := os.WriteFile(filepath.Join(out, "language/segment/english.1.model"), s.Bytes(), 0o644); err != nil {
		return fmt.Errorf("writing the splitter: %w", err)
	}
	for _, name := range []string{"en_ewt-dev", "en_gum_free-dev"} {
		dev, err := treebank.Read(ud, name+".conllu.gz")
		if err != nil {
			return err
		}
		report(name, s, treebank.Lessons(dev, seed))
	}
	return nil
}

// report prints how many sentences are right, as the text is set and in each of
// the other settings.
func report(name string, s *segment.Splitter, lessons []segment.Lesson) {
	for i, l := range lessons {
		gold := map[[2]int]bool{}
		for _, x := range l.Sentences {
			gold[[2]int{x.Start, x.End}] = true
		}
		right := 0
		text := s.Cut(l.Text, l.Paragraphs)
		for _, x := range text.Sentences {
			if gold[[2]int{x.Start, x.End}] {
				right++
			}
		}
		fmt.Printf("%s, setting %d: sentence F1 %.2f\n", name, i, 200*float64(right)/float64(len(gold)+len(text.Sentences)))
	}
}
