package unit

import (
	"math/big"
	"strings"

	"github.com/steadfact/steadfact/internal/language/token"
)

// node is a place in the tree of unit names, which branches by token.
type node struct {
	entries []entry
	next    []branch // few, so they are looked through one by one
}

type branch struct {
	id   token.ID
	node *node
}

// to is the node that a token leads to; nil when no name goes on with it.
func (n *node) to(id token.ID) *node {
	for i := range n.next {
		if n.next[i].id == id {
			return n.next[i].node
		}
	}
	return nil
}

// entry says that the tokens down to its node are a unit.
type entry struct {
	unit    *Unit
	surface string // how a symbol must be written; "" for names, whose case is free
	guard   guard
	sign    bool // a sign or abbreviation of a currency: may stand before the amount
	word    bool // a code that is also a word
}

// guard says where a symbol counts.
type guard uint8

const (
	free   guard = iota
	close        // hangs on the number or ends its clause: K, in
	summed       // after another unit: the m of 1 h 30 m
	tight        // hangs on the number: 43c
)

var roots token.Table[*node]

// enter adds a unit under a name or a symbol.
func enter(written string, e entry) {
	var room [8]token.Token
	var n *node
	for _, t := range token.Cut(written, room[:0]) {
		id := t.ID
		if id == 0 {
			id = token.Intern(strings.ToLower(strings.ReplaceAll(t.Of(written), "’", "'")))
		}
		if n == nil {
			n = root(id)
			continue
		}
		next := n.to(id)
		if next == nil {
			next = &nodes.take()[0]
			n.next = add(n.next, branch{id, next}, &branches)
		}
		n = next
	}
	n.entries = add(n.entries, e, &entries)
}

// room is memory for the many parts of the tree: to ask for each alone would take longer than all else when the program starts.
type room[T any] []T

var (
	nodes    room[node]
	branches room[branch]
	entries  room[entry]
)

// take gives memory for one part.
func (r *room[T]) take() []T {
	if len(*r) == 0 {
		*r = make([]T, 512)
	}
	part := (*r)[:1:1]
	*r = (*r)[1:]
	return part
}

// add is append for lists that mostly have one element.
func add[T any](list []T, x T, in *room[T]) []T {
	if list == nil {
		list = in.take()[:0]
	}
	return append(list, x)
}

// root is the node of a first token.
func root(id token.ID) *node {
	n := roots.At(id)
	if n == nil {
		n = &nodes.take()[0]
		roots.Put(id, n)
	}
	return n
}

// plurals are the ways to write more than one of a unit.
func plurals(name string) []string {
	if head, rest, ok := strings.Cut(name, " per "); ok {
		return []string{plurals(head)[0] + " per " + rest}
	}
	switch {
	case strings.HasSuffix(name, "foot"):
		return []string{strings.TrimSuffix(name, "foot") + "feet"}
	case strings.HasSuffix(name, "s"), strings.HasSuffix(name, "z"), strings.HasSuffix(name, "x"), strings.HasSuffix(name, "ch"):
		return []string{name + "es"}
	case strings.HasSuffix(name, "y") && !strings.HasSuffix(name, "ay") && !strings.HasSuffix(name, "ey"):
		return []string{name[:len(name)-1] + "ies", name + "s"}
	}
	return []string{name + "s"}
}

func names(name string, u *Unit) {
	enter(name, entry{unit: u})
	for _, p := range plurals(name) {
		enter(p, entry{unit: u})
	}
}

func symbol(s string, u *Unit) {
	g := free
	switch s[0] {
	case '~':
		g, s = close, s[1:]
	case '!':
		g, s = summed, s[1:]
	case '=':
		g, s = tight, s[1:]
	}
	enter(s, entry{unit: u, surface: s, guard: g})
}

var _ = token.Later(build)

func build() {
	roots = make(token.Table[*node], 0, 1<<14)
	for _, m := range measures {
		enterMeasure(m)
	}
	enterTemperatures()
	for _, c := range currencies {
		enterCurrency(c)
	}
	for f, singular := range families {
		names(f, &Unit{Name: singular, Factor: big.NewRat(1, 1), dims: dims{money: 1}, Currency: singular})
	}
	cent := &Unit{Name: "cent", Factor: big.NewRat(1, 100), dims: dims{money: 1}, Currency: "USD"}
	names("cent", cent)
	enter("¢", entry{unit: cent, surface: "¢"})
	enter("c", entry{unit: cent, surface: "c", guard: tight})
	// "Pounds" are weight as well as money: Parse finds the weight, Money the currency.
	names("pound", &Unit{Name: "GBP", Factor: big.NewRat(1, 1), dims: dims{money: 1}, Currency: "GBP"})
}

func fraction(s string) *big.Rat {
	a, b, ok := strings.Cut(s, "/")
	r, _ := new(big.Rat).SetString(a)
	if ok {
		d, _ := new(big.Rat).SetString(b)
		r.Quo(r, d)
	}
	return r
}

func enterMeasure(m measure) {
	u := &Unit{Name: m.name, Factor: fraction(m.factor), dims: parse(m.formula), Nominal: nominal[m.name], share: m.formula == "" || m.formula == "P"}
	all := append([]string{m.name}, list(m.names)...)
	for _, name := range all {
		names(name, u)
	}
	symbols := list(m.symbols)
	for _, s := range symbols {
		symbol(s, u)
	}
	for _, p := range strings.Fields(m.prefix) {
		prefixed(p, u, all, symbols)
	}
}

// powerOfTen is what each prefix stands for.
var powerOfTen = func() map[int64]*big.Rat {
	powers := map[int64]*big.Rat{}
	for _, p := range prefixes {
		n := new(big.Rat).SetInt(new(big.Int).Exp(big.NewInt(10), big.NewInt(max(p.power, -p.power)), nil))
		if p.power < 0 {
			n.Inv(n)
		}
		powers[p.power] = n
	}
	return powers
}()

// prefixed enters the multiple of u that a prefix makes.
func prefixed(prefix string, u *Unit, all, symbols []string) {
	p := prefixes[prefix]
	w := &Unit{Name: p.name + u.Name, Factor: new(big.Rat).Mul(powerOfTen[p.power], u.Factor), dims: u.dims, Nominal: u.Nominal}
	for _, name := range all {
		if !strings.Contains(name, "degree") {
			names(p.name+name, w)
		}
	}
	for _, s := range symbols {
		s = strings.TrimLeft(s, "~!")
		if !plainSymbol[s] {
			continue
		}
		forms := []string{prefix}
		switch prefix {
		case "µ":
			forms = []string{"µ", "μ", "u"}
		case "k":
			if s == "B" || s == "bit" || s == "b" {
				forms = []string{"k", "K"}
			}
		}
		for _, f := range forms {
			if !mistaken[f+s] {
				enter(f+s, entry{unit: w, surface: f + s})
			}
		}
		if s == "B" && strings.Contains("kMGT", prefix) { // "100 mb" means bytes more often than bits
			low := strings.ToLower(prefix + s)
			enter(low, entry{unit: w, surface: low})
		}
	}
}

// plainSymbol are the symbols that take prefixes; abbreviations such as "gm" or "ltr" do not.
var plainSymbol = set("m g s t pc L l Hz N Nm Da Pa bar J cal Wh eV W A Ah V VA Ω Ω S F H T mol cd lm lx Bq Ci rem Gy Sv bit b B K px")

// mistaken are prefixed symbols that are words, or far more often other units.
var mistaken = set("am as at kb PM AM Mb mb kt Mt PT cd Ms fl pt Gt MA Mm gb Eb mas pb Pb tb Tb MT dam dal das daA daV")

func set(words string) map[string]bool {
	m := map[string]bool{}
	for _, w := range strings.Fields(words) {
		m[w] = true
	}
	return m
}

func enterTemperatures() {
	k := dims{temperature: 1}
	celsius := &Unit{Name: "celsius", Factor: big.NewRat(1, 1), Offset: big.NewRat(27315, 100), dims: k}
	fahrenheit := &Unit{Name: "fahrenheit", Factor: big.NewRat(5, 9), Offset: big.NewRat(45967*5, 900), dims: k}
	kelvin := &Unit{Name: "kelvin", Factor: big.NewRat(1, 1), dims: k}
	for u, forms := range map[*Unit][]string{
		celsius:    {"celsius", "centigrade", "centigrate", "celcius", "c"},
		fahrenheit: {"fahrenheit", "farenheit", "fahrenheits", "f"},
		kelvin:     {"kelvin", "k"},
	} {
		for _, f := range forms {
			if len(f) > 1 {
				enter(f, entry{unit: u})
			}
			for _, degree := range []string{"degree ", "degrees ", "deg ", "deg. ", "° ", "º ", "º", "˚ ", "◦ ", "∘ ", "deg"} {
				enter(degree+f, entry{unit: u})
			}
			for _, degree := range []string{"degree", "degrees", "°"} {
				enter(degree+" on the "+f+" scale", entry{unit: u})
			}
		}
	}
	enter("℃", entry{unit: celsius})
	enter("℉", entry{unit: fahrenheit})
}
