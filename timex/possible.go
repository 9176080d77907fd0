package timex

import "fmt"

// monthNames are the English names of the months, for reasons.
var monthNames = [...]string{1: "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"}

// impossible says in plain words why a date does not exist; "" where it does, or
// where what is written does not tell.
func impossible(e *expr) string {
	if e.month == 0 || e.day == 0 || e.day <= 28 {
		return ""
	}
	if e.month != 2 {
		if e.day > daysIn(2001, e.month) {
			return fmt.Sprintf("%s has %d days", monthNames[e.month], daysIn(2001, e.month))
		}
		return ""
	}
	if e.day > 29 {
		return "February has at most 29 days"
	}
	if !e.hasYear || e.shortYear || isLeap(e.year) {
		return ""
	}
	return notLeap(e.year)
}

// notLeap says why a year has no 29 February.
func notLeap(year int) string {
	if year%100 == 0 {
		return fmt.Sprintf("%d is not a leap year: %d is divisible by 100 but not by 400", year, year)
	}
	return fmt.Sprintf("%d is not a leap year: %d is not divisible by 4", year, year)
}
