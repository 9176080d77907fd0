package timex

// longestNumber bounds the atoms of one number, so that a text of nothing but
// digits is read once.
const longestNumber = 16

// number reads a number that begins at i, and says where it ends: i where there
// is none. "a" is one; "several" is vague.
func (p *parser) number(i int) (amount, int) {
	l := p.at(i)
	switch {
	case l.kind&digits != 0:
		return p.figure(i)
	case l.kind&some != 0:
		return p.unstated(i)
	case l.kind&half != 0:
		if p.is(i+1, indefinite) {
			return exactly(0.5), i + 2
		}
		return exactly(0.5), i + 1
	case l.kind&indefinite != 0:
		return p.withArticle(i)
	case l.kind&(cardinal|scale) != 0:
		return p.numeral(i)
	}
	return amount{}, i
}

func exactly(n float64) amount { return amount{lo: n, hi: n} }

// unstated reads "several", "a couple of", "many hundreds of".
func (p *parser) unstated(i int) (amount, int) {
	a := amount{vague: true}
	if n := p.at(i).n; n != 0 {
		a = exactly(float64(n))
	}
	for i++; p.is(i, of|some|scale); i++ {
	}
	return a, i
}

// withArticle reads "a", "a few", "a hundred", "a half".
func (p *parser) withArticle(i int) (amount, int) {
	switch l := p.at(i + 1); {
	case l.kind&(some|half) != 0:
		return p.number(i + 1)
	case l.kind&scale != 0:
		return p.numeral(i + 1)
	}
	return exactly(1), i + 1
}

// figure reads digits with separators, a decimal part, a fraction or a scale:
// "1,234.5", "6 1/2", "2.5 million".
func (p *parser) figure(i int) (amount, int) {
	start := i
	n := float64(p.at(i).n)
	i++
	for p.is(i, comma) && p.tight(i) && p.is(i+1, digits) && p.tight(i+1) && p.at(i+1).width == 3 && i < start+longestNumber {
		n = n*1000 + float64(p.at(i+1).n)
		i += 2
	}
	if p.is(i, dot) && p.tight(i) && p.is(i+1, digits) && p.tight(i+1) {
		f := float64(p.at(i + 1).n)
		for range p.at(i + 1).width {
			f /= 10
		}
		n += f
		i += 2
	} else if p.is(i, digits) && p.is(i+1, slash) && p.is(i+2, digits) && p.tight(i+1) && p.tight(i+2) && p.at(i+2).n != 0 {
		n += float64(p.at(i).n) / float64(p.at(i+2).n)
		i += 3
	}
	if p.is(i, scale) {
		n *= float64(p.at(i).n)
		i++
	}
	return p.withHalf(exactly(n), i)
}

// numeral reads a number in words.
func (p *parser) numeral(i int) (amount, int) {
	total, group := 0.0, 0.0
	start, small := i, 100 // small: what the next word must be below
	for ; i < start+longestNumber; i++ {
		l := p.at(i)
		switch {
		case l.kind&cardinal != 0 && int(l.n) < small:
			group += float64(l.n)
			small = 10 * bit(l.n >= 20)
		case l.kind&scale != 0 && l.n == 100:
			group = max(group, 1) * 100
			small = 100
		case l.kind&scale != 0:
			total += max(group, 1) * float64(l.n)
			group, small = 0, 100
		case i > start && p.is(i, dash) && p.tight(i) && small == 10 && p.is(i+1, cardinal) && p.tight(i+1) && p.at(i+1).n < 10:
			continue
		case i > start && p.is(i, and) && p.is(i-1, scale) && p.is(i+1, cardinal):
			continue
		default:
			return p.withHalf(exactly(total+group), i)
		}
	}
	return exactly(total + group), i
}

// withHalf reads the "and a half" after a number.
func (p *parser) withHalf(a amount, i int) (amount, int) {
	if p.is(i, and) && p.is(i+1, indefinite) && p.is(i+2, half) && !p.is(i+3, indefinite) {
		return exactly(a.lo + 0.5), i + 3
	}
	if p.is(i, and) && p.is(i+1, half) {
		return exactly(a.lo + 0.5), i + 2
	}
	return a, i
}

// numbers reads a number or a range of two: "ten to fifteen", "10-15", "two or
// three".
func (p *parser) numbers(i int) (amount, int) {
	a, k := p.number(i)
	if k == i || a.vague || !p.is(k, dash|to|and) || !p.is(k+1, digits|cardinal) {
		return a, k
	}
	b, end := p.number(k + 1)
	if end == k+1 || b.hi <= a.lo {
		return a, k
	}
	return amount{lo: a.lo, hi: b.hi}, end
}

// ordinalAt reads an ordinal: "third", "21st", "twenty-first". It is 0 where
// there is none.
func (p *parser) ordinalAt(i int) (n, end int) {
	l := p.at(i)
	switch {
	case l.kind&ordinal != 0:
		return int(l.n), i + 1
	case l.kind&digits != 0 && l.width <= 2 && p.is(i+1, ordinalEnding) && p.tight(i+1):
		return int(l.n), i + 2
	case l.kind&cardinal != 0 && l.n >= 20:
		k := i + 1
		if p.is(k, dash) {
			k++
		}
		if o := p.at(k); o.kind&ordinal != 0 && o.n < 10 {
			return int(l.n + o.n), k + 1
		}
	}
	return 0, i
}
