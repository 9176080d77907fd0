package ordered

import (
	"context"
	"iter"
	"slices"
	"sync/atomic"
	"testing"
	"testing/synctest"
	"time"

	"go.uber.org/goleak"
)

func TestMain(m *testing.M) { goleak.VerifyTestMain(m) }

func count(n int) iter.Seq[int] {
	return func(yield func(int) bool) {
		for i := 0; i < n && yield(i); i++ {
		}
	}
}

func TestResultsComeInOrder(t *testing.T) {
	for _, workers := range []int{1, 2, 7} {
		synctest.Test(t, func(t *testing.T) {
			slowFirst := func(i int) int {
				time.Sleep(time.Duration(100-i) * time.Millisecond)
				return i * i
			}
			got := slices.Collect(Map(t.Context(), workers, count(100), slowFirst))
			want := slices.Collect(func(yield func(int) bool) {
				for i := range count(100) {
					yield(i * i)
				}
			})
			if !slices.Equal(got, want) {
				t.Errorf("%d workers: %v", workers, got)
			}
		})
	}
}

func TestWorkersAndItemsAreBounded(t *testing.T) {
	const workers = 3
	synctest.Test(t, func(t *testing.T) {
		var running, taken atomic.Int32
		items := func(yield func(int) bool) {
			for i := range count(1000) {
				taken.Add(1)
				if !yield(i) {
					return
				}
			}
		}
		work := func(i int) int {
			if n := running.Add(1); n > workers {
				t.Errorf("%d at work at once", n)
			}
			defer running.Add(-1)
			time.Sleep(time.Millisecond)
			return i
		}
		done := int32(0)
		for range Map(t.Context(), workers, items, work) {
			time.Sleep(10 * time.Millisecond) // the reader is slower than the work
			synctest.Wait()
			done++
			if held := taken.Load() - done; held > (lookahead+1)*workers {
				t.Fatalf("%d items held", held)
			}
		}
	})
}

func TestStops(t *testing.T) {
	t.Run("when the caller has enough", func(t *testing.T) {
		for v := range Map(t.Context(), 4, count(1<<30), func(i int) int { return i }) {
			if v == 10 {
				break
			}
		}
	})
	t.Run("when the context is done", func(t *testing.T) {
		ctx, cancel := context.WithCancel(t.Context())
		defer cancel()
		n := 0
		for range Map(ctx, 4, count(1<<30), func(i int) int { return i }) {
			if n++; n == 10 {
				cancel()
			}
		}
		if n != 10 {
			t.Errorf("%d results after the context was done", n-10)
		}
	})
	t.Run("though the input is stuck", func(t *testing.T) {
		ctx, cancel := context.WithCancel(t.Context())
		defer cancel()
		release := make(chan struct{})
		defer close(release)
		stuck := func(yield func(int) bool) {
			yield(1)
			<-release
		}
		for range Map(ctx, 1, stuck, func(i int) int { return i }) {
			cancel()
		}
	})
}
