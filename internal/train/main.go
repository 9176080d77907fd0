// Command train trains the models that are built in, and models for other
// languages.
//
//	go run ./internal/train -corpora DIR sentences|words|names|attributions
//
// Sentences trains the splitter of package segment, words the model of package
// language, names that of package name and attributions that of package
// attribution, which read what the parser that is built in has made. The models for
// English come out byte for byte the same from the same corpora. Words, which takes
// longest, goes on where it was interrupted, with the same result. For another language name its treebanks:
//
//	go run ./internal/train -corpora DIR -train hy_bsut-train -dev hy_bsut-dev -model armenian.model words
package main

import (
	"cmp"
	"errors"
	"flag"
	"fmt"
	"io/fs"
	"log"
	"os"
	"path/filepath"
	"strings"
	"time"

	"github.com/sayso/sayso/attribution"
	"github.com/sayso/sayso/internal/train/polnear"
	"github.com/sayso/sayso/internal/train/treebank"
	"github.com/sayso/sayso/language"
	"github.com/sayso/sayso/language/conllu"
	"github.com/sayso/sayso/language/parse"
	"github.com/sayso/sayso/language/segment"
	"github.com/sayso/sayso/language/token"
	"github.com/sayso/sayso/name"
)

const seed = 20261124

// checkpoint ends the name of the file beside the model from which "words" goes on
// when it was interrupted.
const checkpoint = ".checkpoint"

// job is what the command line asks for.
type job struct {
	corpora    string
	train, dev []string // names of treebanks
	model      string   // file to write
	settings   parse.Settings
}

func main() {
	log.SetFlags(0)
	j := job{settings: parse.Settings{Seed: seed}}
	flag.StringVar(&j.corpora, "corpora", "../shared/corpora", "folder of the corpora")
	train := flag.String("train", "en_ewt-train,en_gum_free-train", "treebanks to learn from")
	dev := flag.String("dev", "en_ewt-dev,en_gum_free-dev", "treebanks to measure by")
	flag.StringVar(&j.model, "model", "", "file to write (default: where the model is built in from)")
	s := &j.settings
	flag.IntVar(&s.Width, "width", 192, "width of the network")
	flag.IntVar(&s.Layers, "layers", 4, "layers of the network")
	flag.IntVar(&s.Arc, "arc", 96, "width of what arcs are scored by")
	flag.IntVar(&s.Rel, "rel", 96, "width of what relations are scored by")
	flag.IntVar(&s.Epochs, "epochs", 28, "how often to go through the treebanks")
	flag.IntVar(&s.Batch, "batch", 500, "words in a step")
	flag.Float64Var(&s.Rate, "rate", 0.002, "rate of learning")
	flag.Parse()
	j.train, j.dev = strings.Split(*train, ","), strings.Split(*dev, ",")
	parts := map[string]func(*job) ([]byte, string, error){"sentences": sentences, "words": words, "names": names, "attributions": attributions}
	part, ok := parts[flag.Arg(0)]
	if !ok {
		log.Fatalf("train: say what to train: sentences, words, names or attributions, not %q", flag.Arg(0))
	}
	if err := j.do(part); err != nil {
		log.Fatal(err)
	}
}

func (j *job) do(part func(*job) (model []byte, home string, err error)) error {
	model, home, err := part(j)
	if err != nil {
		return err
	}
	if j.model != "" {
		home = j.model
	}
	if err := os.WriteFile(home, model, 0o644); err != nil {
		return fmt.Errorf("writing the model: %w", err)
	}
	if err := os.Remove(home + checkpoint); err != nil && !errors.Is(err, fs.ErrNotExist) {
		return fmt.Errorf("removing the checkpoint, which is not needed any more: %w", err)
	}
	return nil
}

// sentences trains the splitter of sentences.
func sentences(j *job) ([]byte, string, error) {
	text, err := treebank.Read(j.corpora, j.train...)
	if err != nil {
		return nil, "", err
	}
	s := segment.Train(treebank.Lessons(text, seed), seed)
	for _, name := range j.dev {
		text, err := treebank.Read(j.corpora, name)
		if err != nil {
			return nil, "", err
		}
		report(name, s, treebank.Lessons(text, seed))
	}
	return s.Bytes(), "language/segment/english.1.model", nil
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
func words(j *job) ([]byte, string, error) {
	text, err := treebank.Read(j.corpora, j.train...)
	if err != nil {
		return nil, "", err
	}
	tests := map[string][]conllu.Sentence{}
	for _, name := range j.dev {
		if tests[name], err = treebank.Read(j.corpora, name); err != nil {
			return nil, "", err
		}
	}
	s := j.settings
	start := time.Now()
	s.Report = func(epoch int, loss float64, model func() *parse.Model) {
		fmt.Printf("epoch %d after %.0f s: loss %.3f\n", epoch, time.Since(start).Seconds(), loss)
		if epoch%5 == 0 || epoch == s.Epochs {
			for _, name := range j.dev {
				fmt.Printf("  %s: %s\n", name, treebank.Score(model(), tests[name]))
			}
		}
	}
	const home = "language/english.1.model"
	s.Checkpoint = cmp.Or(j.model, home) + checkpoint
	parser, err := parse.Train(text, s)
	if err != nil {
		return nil, "", err
	}
	m := language.Model{
		Splitter: segment.Train(treebank.Lessons(text, seed), seed),
		Tokens:   token.Train(text, seed),
		Parser:   parser,
	}
	return m.Bytes(), home, nil
}

// names trains the model of names, with the parser that is built in.
func names(j *job) ([]byte, string, error) {
	parser := language.English().Parser
	gum, err := treebank.Read(j.corpora, "en_gum_free-train")
	if err != nil {
		return nil, "", err
	}
	examples := treebank.GUMNames(gum, parser)
	for _, file := range []string{"uner_en_ewt-train", "wikigold-train", "wnut17-train"} {
		more, err := treebank.Names(j.corpora, file, parser)
		if err != nil {
			return nil, "", err
		}
		examples = append(examples, more...)
	}
	m := name.Train(examples, seed, 6)
	tests, err := treebank.Names(j.corpora, "uner_en_ewt-dev", parser)
	if err != nil {
		return nil, "", err
	}
	fmt.Printf("uner_en_ewt-dev, F1: %s\n", treebank.ScoreNames(m, tests))
	return m.Bytes(), "name/english.1.model", nil
}

// heldOut says which articles attributions are not learned from: every so many,
// from the first on, so that the model can be measured by them.
const heldOut = 10

// attributions trains the model of attributions, with the parser and the names
// that are built in.
func attributions(j *job) ([]byte, string, error) {
	articles, err := polnear.Read(filepath.Join(j.corpora, "attribution", "polnear-train.jsonl"))
	if err != nil {
		return nil, "", err
	}
	var examples []attribution.Example
	for i, a := range articles {
		if i%heldOut != 0 {
			examples = append(examples, a)
		}
	}
	return attribution.Train(examples, seed).Bytes(), "attribution/english.1.model", nil
}
