package timex

// shifted counts from what e stands on.
func (r *resolver) shifted(e *expr, base place) place {
	if !base.ok() {
		base = r.anchor(e.told)
	}
	if !base.ok() {
		return base
	}
	if q := r.lastQuarter(e); q.ok() && e.of == nil {
		base = q
	}
	if base.grain == quarterGrain && e.unit == year {
		base.point = base.addYears(e.sign * int(e.amount.lo))
		return base
	}
	if r.note && !e.unitwise {
		return r.moved(e, base)
	}
	out := base
	for i, c := range e.counts() {
		p, ok := out.shift(float64(e.sign)*c.amount.lo, c.unit)
		if i > 0 && !ok {
			p, ok = base.shift(float64(e.sign)*c.amount.lo, c.unit)
		}
		if !ok {
			return place{why: coarse}
		}
		out.point = p
	}
	return out
}

// moved counts from base to the day or minute, as a note does.
func (r *resolver) moved(e *expr, base place) place {
	for _, c := range e.counts() {
		n, _ := r.number(c.amount)
		p, ok := base.move(float64(e.sign)*n, c.unit)
		if !ok {
			return place{why: coarse}
		}
		base.point = p
	}
	base.point = base.bare()
	return base
}

// lastQuarter is the quarter that a year's shift counts from: what a company earned in
// a quarter is held against the same quarter a year ago.
func (r *resolver) lastQuarter(e *expr) place {
	switch {
	case e.unit != year || e.amount.lo != 1 || e.sign > 0 || r.narrative:
		return place{}
	case r.quarter.ok():
		return place{point: r.quarter, anchor: Narrative}
	case e.ofQuarter && r.created.ok():
		return place{point: r.created.at(quarterGrain).add(-1), anchor: DocumentDate}
	}
	return place{}
}
