package timex

// The calendar is the proleptic Gregorian one, with a year zero for 1 BC as
// astronomers count. Days are counted from 1970-01-01.

// dayNumber is the number of a day, after Howard Hinnant's days_from_civil
// (http://howardhinnant.github.io/date_algorithms.html).
func dayNumber(year, month, day int) int {
	if month <= 2 {
		year--
	}
	era := floorDiv(year, 400)
	yearOfEra := year - era*400
	dayOfYear := (153*((month+9)%12)+2)/5 + day - 1
	return era*146097 + yearOfEra*365 + yearOfEra/4 - yearOfEra/100 + dayOfYear - 719468
}

// julianDayNumber is the number of a day of the Julian calendar.
func julianDayNumber(year, month, day int) int {
	if month <= 2 {
		year--
	}
	return 365*year + floorDiv(year, 4) + (153*((month+9)%12)+2)/5 + day - 1 - 719470
}

// civil is the date of a day's number: the inverse of dayNumber.
func civil(n int) (year, month, day int) {
	n += 719468
	era := floorDiv(n, 146097)
	dayOfEra := n - era*146097
	yearOfEra := (dayOfEra - dayOfEra/1460 + dayOfEra/36524 - dayOfEra/146096) / 365
	dayOfYear := dayOfEra - (365*yearOfEra + yearOfEra/4 - yearOfEra/100)
	m := (5*dayOfYear + 2) / 153
	day = dayOfYear - (153*m+2)/5 + 1
	month = (m+2)%12 + 1
	year = yearOfEra + era*400
	if month <= 2 {
		year++
	}
	return year, month, day
}

// weekdayOf is 1 for Monday to 7 for Sunday.
func weekdayOf(dayNumber int) int { return (dayNumber+3)%7 + 1 + 7*bit((dayNumber+3)%7 < 0) }

// isoWeek is the ISO 8601 week that a day lies in, and that week's year.
func isoWeek(dayNumber int) (weekYear, week int) {
	thursday := dayNumber - weekdayOf(dayNumber) + 4
	weekYear, _, _ = civil(thursday)
	return weekYear, (thursday-firstDay(weekYear))/7 + 1
}

// mondayOf is the first day of an ISO 8601 week.
func mondayOf(weekYear, week int) int {
	fourth := dayNumber(weekYear, 1, 4)
	return fourth - weekdayOf(fourth) + 1 + 7*(week-1)
}

func firstDay(year int) int { return dayNumber(year, 1, 1) }

func isLeap(year int) bool { return year%4 == 0 && (year%100 != 0 || year%400 == 0) }

// daysIn is the length of a month.
func daysIn(year, month int) int {
	switch month {
	case 2:
		return 28 + bit(isLeap(year))
	case 4, 6, 9, 11:
		return 30
	}
	return 31
}

// addMonths moves a month by n months.
func addMonths(year, month, n int) (int, int) {
	m := year*12 + month - 1 + n
	return floorDiv(m, 12), m - floorDiv(m, 12)*12 + 1
}

func floorDiv(a, b int) int {
	q := a / b
	if a%b != 0 && (a < 0) != (b < 0) {
		q--
	}
	return q
}

func bit(b bool) int {
	if b {
		return 1
	}
	return 0
}
