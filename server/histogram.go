package server

import (
	"math"
	"sync/atomic"
	"time"
)

// buckets is how many times the histogram tells apart: each a quarter longer than the one
// before it, from 50 µs on.
const (
	buckets     = 64
	firstBucket = 50 * time.Microsecond
	growth      = 1.25
)

// histogram counts how long requests take. It may be used by many goroutines at once.
type histogram struct {
	counts [buckets]atomic.Int64
}

func now() time.Time { return time.Now() }

// since counts a request that began at start.
func (h *histogram) since(start time.Time) {
	n := math.Log(float64(time.Since(start))/float64(firstBucket)) / math.Log(growth)
	h.counts[min(max(int(math.Ceil(n)), 0), buckets-1)].Add(1)
}

// quantile is the time that the part q of all requests did not exceed, and how many
// requests there were.
func (h *histogram) quantile(q float64) (t time.Duration, requests int64) {
	var counts [buckets]int64
	for i := range counts {
		counts[i] = h.counts[i].Load()
		requests += counts[i]
	}
	left := int64(math.Ceil(q * float64(requests)))
	for i, n := range counts {
		if left -= n; left <= 0 {
			return time.Duration(float64(firstBucket) * math.Pow(growth, float64(i))), requests
		}
	}
	return 0, requests
}
