package timex

import (
	"testing"
	"time"
)

// Each table holds texts in which its rule fires and, beside them, near misses: the
// same words as something else.

func TestDates(t *testing.T) {
	check(t, written, []tagged{
		{"It opened on 2 April 1993.", "2 April 1993=1993-04-02"},
		{"It opened on April 2, 1993, in Oru.", "April 2, 1993=1993-04-02"},
		{"It opened in April of 1993.", "April of 1993=1993-04"},
		{"It opened on the 2nd of April, 1993.", "the 2nd of April, 1993=1993-04-02"},
		{"The meeting of Tuesday, 4 May, was short.", "Tuesday, 4 May=2021-05-04"},
		{"It shut in May nineteen ninety-four, on May nineteen.", "May nineteen ninety-four=1994-05; May nineteen=2021-05-19"},
		{"The Mar. 5 vote and that of Sat. 8 May were lost.", "Mar. 5=2021-03-05; Sat. 8 May=2021-05-08"},
		{"The ship came on the 21st.", "the 21st=2021-05-21"},
		{"They came on the 21st floor.", ""},
		{"It may rain in May.", "May=2021-05"},
		{"They march in step; Jan Oru leads, and April Tarn follows.", "April=2021-04"},
		{"The Sun rose over a second field.", ""},
	})
}

func TestDatesInFigures(t *testing.T) {
	check(t, written, []tagged{
		{"On 2021-05-04 it rained.", "2021-05-04=2021-05-04"},
		{"Dated 2021-05-04T10:20, filed 5-May-98.", "2021-05-04T10:20=2021-05-04T10:20; 5-May-98=1998-05-05"},
		{"Born on 4.5.1920 in Oru.", "4.5.1920=1920-05-04"},
		{"On 04/05/2021 he signed.", "04/05/2021=2021-04-05"},
		{"On 04/05/2021 he signed; on 13/05/2021 he left.", "04/05/2021=2021-05-04; 13/05/2021=2021-05-13"},
		{"It was shut until 10/25 for repairs.", "10/25=2021-10-25"},
		{"About 1/2 of them left in version 1.2.2020.3.", ""},
		{"Call 555-10-2020-86 or 10-2020.", ""},
	})
}

func TestYears(t *testing.T) {
	check(t, written, []tagged{
		{"The fair of 1993–2020 closed.", "1993=1993; →2020=2020"},
		{"The season 2019/20 was short, as in 1955-57.", "2019=2019; →20=2020; 1955=1955; →57=1957"},
		{"The king fell in 490 BC, in AD 79 the town.", "490 BC=BC0490; AD 79=0079"},
		{"It fell in 480 B.C. and rose in A.D. 79; the gate is of 60 B.C.E. or so.", "480 B.C.=BC0480; A.D. 79=0079; 60 B.C.E.=BC0060"},
		{"He saw D.C. in the A.C. of 480 boats.", ""},
		{"He ruled from 499 to 493 BC.", "499=BC0499; →493 BC=BC0493"},
		{"It opened in the early 1990s and closed in the mid-'90s.", "the early 1990s=199 START; the mid-'90s=199 MID"},
		{"The wall is of the 5th century BC, the gate of the 19th century.", "the 5th century BC=BC04; the 19th century=18"},
		{"Resolution 1325 (2000) was read, and so was No. 1820.", "2000=2000"},
		{"Some 2000 soldiers came, with 1999 horses and 1914 kg of bread.", ""},
		{"The Boeing 1900 cost 1,999 crowns.", ""},
	})
}

func TestPartsOfYears(t *testing.T) {
	check(t, written, []tagged{
		{"Taxes rose in the third quarter of 2019 and in Q3 2020.", "the third quarter of 2019=2019-Q3; Q3 2020=2020-Q3"},
		{"The third-quarter loss grew; the year-ago result was worse than a year-earlier sum.", "third-quarter=2020-Q3; year-ago=2019-Q3; year-earlier=2019-Q3"},
		{"In FY2020 it fell; the fy of it.", "FY2020=2020"},
		{"The first half of 2010 was quiet.", "The first half of 2010=2010-H1"},
		{"They met in the summer of 2019, and again last winter.", "the summer of 2019=2019-SU; last winter=2020-WI"},
		{"In the fall of 2012 it rained.", "the fall of 2012=2012-FA"},
		{"The fall of the city was swift; it stood in spring water.", ""},
		{"The first week of June 2020 and the week of 10 May were dry.", "The first week of June 2020=2020-W23; the week of 10 May=2021-W19"},
		{"He ate three quarters of it in the second half.", ""},
	})
}

func TestPartsMeant(t *testing.T) {
	check(t, written, []tagged{
		{"In late 1910 and mid-2005 it stood empty.", "late 1910=1910 END; mid-2005=2005 MID"},
		{"At the end of the month he left; by the middle of May he was back.", "the end of the month=2021-05 END; the middle of May=2021-05 MID"},
		{"The early morning hours of November 1, 1954 were cold.", "The early morning hours of November 1, 1954=1954-11-01TMO START"},
		{"In the early hours of Sunday a fire broke out; he keeps early hours.", "the early hours of Sunday=2021-05-02 START"},
		{"The latter part of the year was dry.", "The latter part of the year=2021 END"},
		{"He came late, at the end of the queue.", ""},
	})
}

func TestTimesOfDay(t *testing.T) {
	check(t, written, []tagged{
		{"The bus left at 10:30 a.m. GMT, the train at 1430 hours.", "10:30 a.m. GMT=2021-05-05T10:30; 1430 hours=2021-05-05T14:30"},
		{"The last boat left at midnight on Friday.", "midnight on Friday=2021-04-30T24:00"},
		{"He called at half past eight in the evening.", "half past eight in the evening=2021-05-05T20:30"},
		{"The offer is open from 9 to 11 a.m. on Friday.", "9=2021-04-30T09:00; →11 a.m. on Friday=2021-04-30T11:00"},
		{"He has until 9 a.m. Tuesday to sign.", "9 a.m. Tuesday=2021-05-11T09:00"},
		{"The deadline is 9 a.m. Tuesday.", "9 a.m. Tuesday=2021-05-04T09:00"},
		{"On Thursday night it snowed.", "Thursday night=2021-04-29TNI"},
		{"The score was 3:2 and the rate 6.45 percent.", ""},
	})
}

func TestLengths(t *testing.T) {
	check(t, written, []tagged{
		{"The 44-day war and the 27-year wait.", "44-day=P44D; 27-year=P27Y"},
		{"The truce held for two and a half years, not six months.", "two and a half years=P2Y6M; six months=P6M"},
		{"She waited an hour and a half.", "an hour and a half=PT1H30M"},
		{"The first nine months were dry, the past five years wet.", "The first nine months=P9M; the past five years=P5Y"},
		{"The month-long ban and decades-long silence ended.", "month-long=P1M; decades-long=PXDE"},
		{"The month was long.", "The month=2021-05"},
		{"The vote follows months of talks; they gave hours of work.", "months=PXM"},
		{"A truce of three weeks from 1 March was kept.", "three weeks=P3W; 1 March=2021-03-01"},
		{"The bridge opens three weeks from 1 June.", "three weeks from 1 June=2021-W25"},
		{"A several-year wait and a two-day fair.", "several-year=PXY; two-day=P2D"},
		{"It took at least two full weeks.", "at least two full weeks=P2W EQUAL_OR_MORE"},
		{"For decades nothing was said; the next few days matter.", "decades=PXDE; the next few days=PXD"},
		{"The mayor keeps a 6,000-year-old cup.", "6,000-year-old=P6000Y"},
		{"The 45-year-old mayor has a second house.", ""},
	})
}

func TestSets(t *testing.T) {
	check(t, written, []tagged{
		{"It rained daily, twice a week and every other Monday.", "daily=P1D; twice a week=P1W; every other Monday=XXXX-WXX-1"},
		{"He pays $5 a year. The shop is open on Mondays.", "a year=P1Y; Mondays=XXXX-WXX-1"},
		{"Every November 25 they sing.", "Every November 25=XXXX-11-25"},
		{"Every man had a year to spare.", "a year=P1Y"},
		{"Each of them left.", ""},
	})
}

func TestVagueTimes(t *testing.T) {
	check(t, written, []tagged{
		{"Now and recently, in the past and in the future.", "Now=PRESENT_REF; recently=PAST_REF; the past=PAST_REF; the future=FUTURE_REF"},
		{"These days it may open in the near future.", "These days=PRESENT_REF; the near future=FUTURE_REF"},
		{"These are days of near ruin.", ""},
		{"It fell in 1959; it must be done between now and Feb. 10.", "1959=1959; now=PRESENT_REF; →Feb. 10=2022-02-10"},
		{"Soon it was over.", "Soon=FUTURE_REF"},
		{"He left as soon as he could, past the former gate.", ""},
	})
}

func TestNamedDays(t *testing.T) {
	check(t, written, []tagged{
		{"Christmas Eve 2019 was warm, Easter Sunday 2021 cold.", "Christmas Eve 2019=2019-12-24; Easter Sunday 2021=2021-04-04"},
		{"They met on Tarn's Independence Day.", "Independence Day!" + whoseDay},
		{"The Easter Offensive failed.", ""},
		{"The new year's plans are good.", ""},
	})
}

func TestRelativeToTheTextsDay(t *testing.T) {
	check(t, written, []tagged{
		{"He came yesterday and leaves tomorrow.", "yesterday=2021-05-04; tomorrow=2021-05-06"},
		{"The day before yesterday he came; the day after tomorrow he goes.", "The day before yesterday=2021-05-03; the day after tomorrow=2021-05-07"},
		{"It closed about ten years ago.", "about ten years ago=2011 APPROX"},
		{"She arrived on Monday.", "Monday=2021-05-03"},
		{"She will arrive on Monday.", "Monday=2021-05-10"},
		{"The vote is next Monday; last Friday's failed.", "next Monday=2021-05-10; last Friday=2021-04-30"},
		{"It burnt last November and reopened this April.", "last November=2020-11; this April=2021-04"},
		{"Two weeks before 5 May 2020 she wrote.", "Two weeks before 5 May 2020=2020-W17"},
		{"He wrote it before the flood, later than she did.", ""},
	})
	check(t, Options{}, []tagged{
		{"He came yesterday.", "yesterday!" + noDate},
		{"He came on Monday.", "Monday!" + noDate},
		{"It is shut between now and Feb. 10.", "now=PRESENT_REF; →Feb. 10!" + noYear},
		{"He came on 5 May.", "5 May!" + noYear},
	})
}

func TestRelativeToTheStory(t *testing.T) {
	check(t, written, []tagged{
		{"The November 10, 2020 Statement was signed. Kaldra left on November 25.", "November 10, 2020=2020-11-10; November 25=2020-11-25"},
	})
	check(t, Options{}, []tagged{
		{
			"On 7 June 1943 they left. Two days later they came back, and the following month they won.",
			"7 June 1943=1943-06-07; Two days later=1943-06-09; the following month=1943-07",
		},
		{"In May 1943 they left. Two days later they fell.", "May 1943=1943-05; Two days later!" + coarse},
	})
	check(t, Options{Mode: NarrativeMode, Created: written.Created}, []tagged{
		{"In November 1943 the war began. It was lost by February.", "November 1943=1943-11; February=1944-02"},
		{"In November 1943 the war began (a book of May 1951 tells it). In December it was lost.", "November 1943=1943-11; May 1951=1951-05; December=1943-12"},
		{"In November 1943 the war began, as papers declassified in 2005 show. In December it was lost.", "November 1943=1943-11; 2005=2005; December=1943-12"},
	})
}

func TestRanges(t *testing.T) {
	check(t, written, []tagged{
		{"It ran from 27 September to 10 November 2020.", "27 September=2020-09-27; →10 November 2020=2020-11-10"},
		{"It ran 27 September – 10 November 2020.", "27 September=2020-09-27; →10 November 2020=2020-11-10"},
		{"It ran from May to July 1999.", "May=1999-05; →July 1999=1999-07"},
		{"It ran from November to March 1999.", "November=1998-11; →March 1999=1999-03"},
		{"Between April and June 1955 nothing grew.", "April=1955-04; →June 1955=1955-06"},
		{"On 6-7 February they met.", "6=2021-02-06; →7 February=2021-02-07"},
		{"The match ended May 31-12.", ""},
	})
}

func TestImpossibleDates(t *testing.T) {
	check(t, written, []tagged{
		{"The decree of June 31, 2023 was read.", "June 31, 2023!June has 30 days"},
		{"They met on 29 February 2014.", "29 February 2014!2014 is not a leap year: 2014 is not divisible by 4"},
		{"They met on 29 February 1900.", "29 February 1900!1900 is not a leap year: 1900 is divisible by 100 but not by 400"},
		{"They met on 29 February 2016.", "29 February 2016=2016-02-29"},
		{"Signed 2023-02-30 in Tarn.", "2023-02-30!February has at most 29 days"},
		{"Signed on 31.11.2020 in Tarn.", "31.11.2020!November has 30 days"},
		{"Wheat for May 163.00 was sold.", "May=2021-05"},
		{"In October 56 children came, and in March 40 miles were built.", "October=2020-10; March=2021-03"},
	})
}

func TestZones(t *testing.T) {
	for text, want := range map[string]string{
		"It began at 9 a.m. EST on 3 May 2021.":      "2021-05-03T09:00 -05:00 ",
		"It began at 0735 GMT on 3 May 2021.":        "2021-05-03T07:35 Z ",
		"It began at 9 a.m. ET on 3 May 2021.":       "2021-05-03T09:00  ", // summer or winter
		"It began at 9 a.m. on 3 May 2021.":          "2021-05-03T09:00  ",
		"Log: 2021-05-03T10:20:00+05:30 it began":    "2021-05-03T10:20:00 +05:30 2021-05-03T10:20:00+05:30",
		"Log: 2021-05-03T10:20:00-0400 it began":     "2021-05-03T10:20:00 -04:00 2021-05-03T10:20:00-04:00",
		"Log: 2021-05-03T10:20:00Z it began":         "2021-05-03T10:20:00 Z 2021-05-03T10:20:00Z",
		"Log: 2021-05-03T10:20:00 +5 crates arrived": "2021-05-03T10:20:00  2021-05-03T10:20:00",
	} {
		times := Tag(cut(text), written)
		if len(times) != 1 {
			t.Errorf("%q: %d times", text, len(times))
			continue
		}
		if got := times[0].Value + " " + times[0].Zone + " " + times[0].EDTF; got != want {
			t.Errorf("%q: %q, want %q", text, got, want)
		}
	}
}

func TestDayBehindBrackets(t *testing.T) {
	check(t, written, []tagged{
		{"It struck at 10:35 a.m. (0735 GMT) Monday.", "10:35 a.m.=2021-05-03T10:35; 0735 GMT=2021-05-03T07:35; Monday=2021-05-03"},
		{"It struck at 10:35 a.m. (0735 GMT) on Monday.", "10:35 a.m.=2021-05-03T10:35; 0735 GMT=2021-05-03T07:35; Monday=2021-05-03"},
		{"It struck at 10:35 a.m. (0735 GMT) and again Monday.", "10:35 a.m.=2021-05-05T10:35; 0735 GMT=2021-05-05T07:35; Monday=2021-05-03"},
	})
}

// What was planned, and by when it had been done, lies behind; what is intended lies
// ahead, and what an infinitive is for may do either.
func TestTense(t *testing.T) {
	check(t, written, []tagged{
		{"The talks had been due to end on Friday.", "Friday=2021-04-30"},
		{"The talks are due to end on Friday.", "Friday=2021-05-07"},
		{"Ten towns had reported their losses by Tuesday.", "Tuesday=2021-05-04"},
		{"Ten towns must report their losses by Tuesday.", "Tuesday=2021-05-11"},
		{"The towns had until Tuesday.", "Tuesday=2021-05-11"},
		{"They agreed to meet on Monday.", "Monday=2021-05-10"},
		{"A march to mark the fall of the dam on Monday drew thousands.", "Monday=2021-05-03"},
	})
}

func TestOldStyle(t *testing.T) {
	check(t, written, []tagged{
		{"He died on 25 October 1917 (O.S.) in Oru.", "25 October 1917=1917-11-07"},
		{"He died on 25 October 1917 (an old man) in Oru.", "25 October 1917=1917-10-25"},
	})
}

func TestNotes(t *testing.T) {
	note := Options{Created: time.Date(2021, 5, 5, 9, 30, 0, 0, time.UTC), HasTime: true}
	check(t, note, []tagged{
		{"I'll be back in 5 minutes.", "5 minutes=2021-05-05T09:35"},
		{"Keep the next 3 days free.", "the next 3 days=2021-05-06/2021-05-09"},
		{"Can we meet from 3 to 5 on Monday?", "3=2021-05-10T03:00; →5 on Monday=2021-05-10T05:00"},
		{"We are 3 to 5 people.", ""},
	})
}
