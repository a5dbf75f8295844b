package unit

import (
	"math/big"
	"strings"
)

// one and hundredth are shared: factors are never changed.
var one, hundredth = big.NewRat(1, 1), big.NewRat(1, 100)

func enterCurrency(c currency) {
	u := &Unit{Name: c.code, Factor: one, dims: dims{money: 1}, Currency: c.code}
	if name := stateless[c.code]; name != "" {
		u.Name = name
	}
	for _, n := range c.written() {
		names(n, u)
	}
	for _, s := range list(c.symbols) {
		enter(s, entry{unit: u, surface: s, sign: true})
	}
	enter(c.code, entry{unit: u, surface: c.code, sign: !wordCodes[c.code] || c.code == "CAD", word: wordCodes[c.code]})
	if !wordCodes[c.code] {
		low := strings.ToLower(c.code)
		enter(low, entry{unit: u, surface: low, sign: true})
	}
	lowerDollars(c, u)
	enterCents(c)
	for _, code := range millions {
		if code == c.code {
			enterMillions(u)
		}
	}
}

// written are all the names of a currency: alone where that says which one it is, and after each of its adjectives.
func (c currency) written() []string {
	var out []string
	for _, n := range list(c.names) {
		bare, shared := strings.CutPrefix(n, "-")
		if !shared {
			out = append(out, bare)
		}
		for _, of := range list(c.of) {
			out = append(out, of+" "+bare)
		}
	}
	return out
}

// list cuts a column of a table into its parts.
func list(column string) []string {
	if column == "" {
		return nil
	}
	return strings.Split(column, "|")
}

// lowerDollars enters the small-letter spellings "usd$" and "us $", and "cad$" for the dollars whose capitals have them.
func lowerDollars(c currency, u *Unit) {
	low := strings.ToLower(c.code) + "$"
	if strings.Contains(c.symbols, c.code+"$") {
		enter(low, entry{unit: u, surface: low, sign: true})
	}
	if c.code == "USD" {
		enter("us$", entry{unit: u, surface: "us$", sign: true})
		enter("us $", entry{unit: u, sign: true})
	}
}

// enterCents enters the hundredth of a currency.
func enterCents(c currency) {
	if c.cents == "" {
		return
	}
	cent := &Unit{Name: list(c.cents)[0], Factor: hundredth, dims: dims{money: 1}, Currency: c.code}
	if c.code == "USD" {
		cent.Name = "cent"
	}
	for _, n := range list(c.cents) {
		if n == "p" { // 50p
			enter(n, entry{unit: cent, surface: n, guard: tight})
			continue
		}
		names(n, cent)
	}
}

// enterMillions enters MUSD and kEUR: units of the plain currency's name whose factor says how much of it they are.
func enterMillions(u *Unit) {
	for prefix, f := range map[string]int64{"k": 1000, "K": 1000, "M": 1000000, "B": 1000000000} {
		w := &Unit{Name: u.Name, Factor: big.NewRat(f, 1), dims: u.dims, Currency: u.Currency}
		enter(prefix+u.Name, entry{unit: w, surface: prefix + u.Name, sign: true})
	}
}
