package quantity

import "github.com/sayso/sayso/quantity/unit"

// age gives a bare number the unit of an age where the words before it, or the commas
// around it, say so: aged 79; at the age of 12; Mira Tarn, 44, said.
func (r *reader) age(a *amount) {
	n := &a.num
	if a.unit.code == "a" && r.is(a.first-1, "of") && r.is(a.first-2, "age") {
		a.unit.name, a.unit.code, a.unit.typ = yearOfAge.Name, yearOfAge.Code, Age
	}
	if a.unit.name != "" || n.value < 1 || n.value > 120 || n.scaled || n.form != inDigits && n.form != inWords {
		return
	}
	k := a.first - 1
	for r.follows(k, "between", "from", "over", "under", "about") {
		k--
	}
	said := r.follows(k, "aged", "age", "ages") || r.is(k, "of") && r.is(k-1, "age")
	apart := n.form == inDigits && r.mark(k) == ',' && r.mark(a.last) == ',' && r.capital(k-1) && k-1 > r.first && !r.capital(a.last+1)
	if said || apart {
		a.unit = measured{name: yearOfAge.Name, code: yearOfAge.Code, typ: Age, first: a.last, last: a.last}
	}
}

var yearOfAge = unit.Named("year of age")
