// Command english trains the models for English.
//
//	go run ./internal/train/english -corpora DIR sentences|words
package main

import (
	"flag"
	"fmt"
	"log"
	"os"
	"path/filepath"
	"time"

	"github.com/sayso/sayso/internal/train/treebank"
	"github.com/sayso/sayso/language"
	"github.com/sayso/sayso/language/parse"
	"github.com/sayso/sayso/language/segment"
	"github.com/sayso/sayso/language/token"
)

const seed = 20261124

func main() {
	log.SetFlags(0)
	corpora := flag.String("corpora", "../shared/corpora", "folder of the corpora")
	out := flag.String("out", ".", "root of the project, where models are written to their packages")
	s := parse.Settings{Seed: seed}
	flag.IntVar(&s.Width, "width", 192, "width of the network")
	flag.IntVar(&s.Layers, "layers", 4, "layers of the network")
	flag.IntVar(&s.Arc, "arc", 96, "width of what arcs are scored by")
	flag.IntVar(&s.Rel, "rel", 96, "width of what relations are scored by")
	flag.IntVar(&s.Epochs, "epochs", 30, "how often to go through the treebanks")
	flag.IntVar(&s.Batch, "batch", 500, "words in a step")
	flag.Float64Var(&s.Rate, "rate", 0.002, "rate of learning")
	flag.Parse()
	parts := map[string]func() error{
		"sentences": func() error { return sentences(*corpora, *out) },
		"words":     func() error { return words(*corpora, *out, s) },
	}
	part, ok := parts[flag.Arg(0)]
	if !ok {
		log.Fatalf("english: say what to train: sentences or words, not %q", flag.Arg(0))
	}
	if err := part(); err != nil {
		log.Fatal(err)
	}
}

var train, dev = []string{"en_ewt-train", "en_gum_free-train"}, []string{"en_ewt-dev", "en_gum_free-dev"}

// sentences trains the splitter of sentences.
func sentences(corpora, out string) error {
	text, err := treebank.Read(corpora, train...)
	if err != nil {
		return err
	}
	s := segment.Train(treebank.Lessons(text, seed), seed)
	if err := os.WriteFile(filepath.Join(out, "language/segment/english.1.model"), s.Bytes(), 0o644); err != nil {
		return fmt.Errorf("writing the splitter: %w", err)
	}
	for _, name := range dev {
		text, err := treebank.Read(corpora, name)
		if err != nil {
			return err
		}
		report(name, s, treebank.Lessons(text, seed))
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

// words trains the parser.
func words(corpora, out string, s parse.Settings) error {
	text, err := treebank.Read(corpora, train...)
	if err != nil {
		return err
	}
	examples := treebank.Examples(text)
	treebank.AddGUMNames(examples)
	for _, name := range []string{"uner_en_ewt-train", "wikigold-train"} {
		if examples, err = treebank.AddNames(examples, filepath.Join(corpora, "ner", name+".iob2.gz")); err != nil {
			return err
		}
	}
	tests := map[string][]parse.Example{}
	for _, name := range dev {
		text, err := treebank.Read(corpora, name)
		if err != nil {
			return err
		}
		tests[name] = treebank.Examples(text)
	}
	if tests[dev[0]], err = treebank.AddNames(tests[dev[0]], filepath.Join(corpora, "ner/uner_en_ewt-dev.iob2.gz")); err != nil {
		return err
	}
	start := time.Now()
	s.Report = func(epoch int, loss float64, model func() *parse.Model) {
		fmt.Printf("epoch %d after %.0f s: loss %.3f\n", epoch, time.Since(start).Seconds(), loss)
		if epoch%5 == 0 || epoch == s.Epochs {
			for _, name := range dev {
				fmt.Printf("  %s: %s\n", name, treebank.Score(model(), tests[name]))
			}
		}
	}
	m := language.Model{Splitter: segment.English(), Tokens: token.Train(text, seed), Parser: parse.Train(examples, s)}
	if err := os.WriteFile(filepath.Join(out, "language/english.1.model"), m.Bytes(), 0o644); err != nil {
		return fmt.Errorf("writing the model: %w", err)
	}
	return nil
}
