package timex

import (
	"testing"
	"time"

	"pgregory.net/rapid"
)

func TestDayNumberAgreesWithTheStandardLibrary(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		n := rapid.IntRange(-2_000_000, 2_000_000).Draw(t, "day")
		d := time.Unix(int64(n)*86400, 0).UTC()
		y, m, day := civil(n)
		if y != d.Year() || m != int(d.Month()) || day != d.Day() {
			t.Fatalf("day %d is %d-%d-%d, wanted %s", n, y, m, day, d.Format(time.DateOnly))
		}
		if got := dayNumber(y, m, day); got != n {
			t.Fatalf("%d-%d-%d is day %d, wanted %d", y, m, day, got, n)
		}
		if got, want := weekdayOf(n)%7, int(d.Weekday()); got != want {
			t.Fatalf("day %d is weekday %d, wanted %d", n, got, want)
		}
		year, week := d.ISOWeek()
		if gotYear, gotWeek := isoWeek(n); gotYear != year || gotWeek != week {
			t.Fatalf("day %d lies in %d-W%d, wanted %d-W%d", n, gotYear, gotWeek, year, week)
		}
	})
}

func TestEaster(t *testing.T) {
	for year, want := range map[int]string{1818: "1818-03-22", 1943: "1943-04-25", 2000: "2000-04-23", 2019: "2019-04-21", 2024: "2024-03-31"} {
		if got := onDay(easterSunday(year)).timex(); got != want {
			t.Errorf("Easter of %d is %s, wanted %s", year, got, want)
		}
	}
}
