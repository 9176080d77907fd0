package parse

import (
	"bytes"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/sayso/sayso/language/conllu"
)

// tiny is a treebank of a few sentences.
func tiny(t *testing.T) []conllu.Sentence {
	t.Helper()
	var b strings.Builder
	for _, who := range []string{"Oru", "Tarn", "Ana", "Nobody"} {
		for _, what := range [][2]string{{"voted", "vote"}, {"left", "leave"}, {"spoke", "speak"}} {
			fmt.Fprintf(&b, "1\t%s\t%s\tPROPN\t_\tNumber=Sing\t2\tnsubj\t_\t_\n2\t%s\t%s\tVERB\t_\t_\t0\troot\t_\t_\n3\t.\t.\tPUNCT\t_\t_\t2\tpunct\t_\t_\n\n",
				who, who, what[0], what[1])
		}
	}
	out, err := conllu.Read(strings.NewReader(b.String()))
	if err != nil {
		t.Fatal(err)
	}
	return out
}

func train(t *testing.T, s Settings) []byte {
	t.Helper()
	m, err := Train(tiny(t), s)
	if err != nil {
		t.Fatal(err)
	}
	return m.Bytes()
}

// few are settings for a training of milliseconds.
var few = Settings{Width: 16, Layers: 1, Arc: 16, Rel: 16, Epochs: 5, Batch: 9, Rate: 0.01, Seed: 1}

// errStopped is what the report of a training panics with that is to be interrupted.
var errStopped = errors.New("stopped")

// interrupted trains until so many epochs are done.
func interrupted(t *testing.T, s Settings, epochs int) {
	t.Helper()
	defer func() {
		if p := recover(); p != errStopped {
			t.Fatal(p)
		}
	}()
	s.Report = func(epoch int, _ float64, _ func() *Model) {
		if epoch == epochs {
			panic(errStopped)
		}
	}
	train(t, s)
}

func TestTrainingGoesOnWhereItWasInterrupted(t *testing.T) {
	want := train(t, few)
	s := few
	s.Checkpoint = filepath.Join(t.TempDir(), "checkpoint")
	interrupted(t, s, 2)
	interrupted(t, s, 4)
	epochs := 0
	s.Report = func(int, float64, func() *Model) { epochs++ }
	if got := train(t, s); !bytes.Equal(got, want) {
		t.Error("a training that was interrupted twice made another model")
	}
	if epochs != 1 {
		t.Errorf("%d epochs were left, want 1", epochs)
	}
}

func TestCheckpointOfOtherSettings(t *testing.T) {
	s := few
	s.Checkpoint = filepath.Join(t.TempDir(), "checkpoint")
	interrupted(t, s, 1)
	s.Rate = 0.02
	if _, err := Train(tiny(t), s); err == nil || !strings.Contains(err.Error(), "other treebanks or settings") {
		t.Errorf("error %v", err)
	}
	if err := os.Truncate(s.Checkpoint, 900); err != nil {
		t.Fatal(err)
	}
	s.Rate = few.Rate
	if _, err := Train(tiny(t), s); err == nil || !strings.Contains(err.Error(), "delete it") {
		t.Errorf("of a checkpoint that is cut short: error %v", err)
	}
	if _, err := os.Stat(s.Checkpoint + ".new"); !errors.Is(err, fs.ErrNotExist) {
		t.Errorf("what is written to first is left: %v", err)
	}
}
