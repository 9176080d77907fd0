// Package ordered does work in parallel and hands its results out in order.
package ordered

import (
	"context"
	"iter"
)

// lookahead is how many items a worker may be ahead of the one whose result is
// waited for: enough that one slow item does not leave the others idle.
const lookahead = 4

// Map calls f on the items of in, on up to workers goroutines at once, and
// yields what f returns in the order of the items. However long in is, only a
// few items a worker are held at a time. f must be safe to call concurrently.
//
// When ctx is done, or the caller stops early, nothing more is yielded and Map
// returns at once; goroutines that are still at work end after their item, and
// in is left at the next one.
func Map[In, Out any](ctx context.Context, workers int, in iter.Seq[In], f func(In) Out) iter.Seq[Out] {
	return func(yield func(Out) bool) {
		ctx, stop := context.WithCancel(ctx)
		defer stop()
		tickets := make(chan chan Out, lookahead*workers)
		go produce(ctx, workers, in, f, tickets)
		for {
			ticket, ok := receive(ctx, tickets)
			if !ok {
				return
			}
			out, ok := receive(ctx, ticket)
			if !ok || !yield(out) {
				return
			}
		}
	}
}

// produce starts f on each item and sends, in the order of the items, the
// channels on which the results will come.
func produce[In, Out any](ctx context.Context, workers int, in iter.Seq[In], f func(In) Out, tickets chan<- chan Out) {
	defer close(tickets)
	free := make(chan struct{}, workers)
	for item := range in {
		ticket := make(chan Out, 1)
		if !send(ctx, tickets, ticket) || !send(ctx, free, struct{}{}) {
			return
		}
		go func() {
			defer func() { <-free }()
			ticket <- f(item)
		}()
	}
}

// receive takes from c; false where c is closed or ctx is done.
func receive[T any](ctx context.Context, c <-chan T) (v T, ok bool) {
	select {
	case v, ok = <-c:
		return v, ok && ctx.Err() == nil
	case <-ctx.Done():
		return v, false
	}
}

// send gives v to c; false where ctx is done.
func send[T any](ctx context.Context, c chan<- T, v T) bool {
	select {
	case c <- v:
		return ctx.Err() == nil
	case <-ctx.Done():
		return false
	}
}
