package flat

import (
	"bytes"
	"errors"
	"math"
	"reflect"
	"strings"
	"testing"
)

// sample has each sort of value.
type sample struct {
	small uint8
	whole int32
	large uint64
	on    bool
	text  string
	set   map[string]bool
	lists [][]string
}

func (s *sample) code(c *Codec) {
	Number(c, &s.small)
	Number(c, &s.whole)
	Number(c, &s.large)
	Bool(c, &s.on)
	String(c, &s.text)
	Names(c, &s.set)
	var store Store[string]
	List(c, &s.lists, func(l *[]string) { ListIn(c, &store, l, func(t *string) { String(c, t) }) })
}

func write(t *testing.T, s sample) string {
	t.Helper()
	var b bytes.Buffer
	c := Writer(&b)
	s.code(c)
	if err := c.End(); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

func samples() []sample {
	many := make([]string, 3*several)
	for i := range many {
		many[i] = strings.Repeat("x", i%7)
	}
	return []sample{
		{set: map[string]bool{}},
		{255, math.MinInt32, math.MaxUint64, true, "zwölf\x00", map[string]bool{"b": true, "a": true}, [][]string{{"a"}, nil, {"", "b"}}},
		{whole: -1, set: map[string]bool{"": true}, lists: [][]string{many, {"last"}}},
	}
}

func TestThereAndBack(t *testing.T) {
	for i, want := range samples() {
		var got sample
		c := Reader(write(t, want))
		got.code(c)
		if err := c.End(); err != nil || !reflect.DeepEqual(got, want) {
			t.Errorf("%d: %v, %+v", i, err, got)
		}
	}
}

// TestDamage: what is too short, too long or says what cannot be is told.
func TestDamage(t *testing.T) {
	whole := write(t, samples()[1])
	damaged := []string{"", whole + "\x00", strings.Repeat("\xff", 20), "\x01", "\x80\x80\x80\x80\x80\x80\x80\x80\x80\x80\x80"}
	for n := range whole {
		damaged = append(damaged, whole[:n])
	}
	for _, text := range damaged {
		var s sample
		c := Reader(text)
		s.code(c)
		if err := c.End(); !errors.Is(err, ErrDamaged) {
			t.Errorf("%q: %v", text, err)
		}
	}
	n, on := uint8(0), false
	for text, read := range map[string]func(*Codec){"\x01": func(c *Codec) { Number(c, &n) }, "\x04": func(c *Codec) { Bool(c, &on) }, "\x80\x04": func(c *Codec) { Number(c, &n) }} {
		c := Reader(text)
		if read(c); !c.Failed() {
			t.Errorf("%q is read as %d, %t", text, n, on)
		}
	}
}

type overfull struct{}

func (overfull) Write([]byte) (int, error) { return 0, errors.New("full") }

func TestUnwritten(t *testing.T) {
	c := Writer(overfull{})
	s := samples()[1]
	s.code(c)
	if c.End() == nil {
		t.Error("nothing is said of what could not be written")
	}
}

// FuzzReader: no text makes a reader fall, or take more memory than there is reason for.
func FuzzReader(f *testing.F) {
	for _, s := range samples() {
		var b bytes.Buffer
		c := Writer(&b)
		s.code(c)
		_ = c.End()
		f.Add(b.String())
	}
	f.Fuzz(func(t *testing.T, text string) {
		var s sample
		c := Reader(text)
		s.code(c)
		if c.End() != nil {
			return
		}
		var again sample
		d := Reader(write(t, s))
		again.code(d)
		if d.End() != nil || !reflect.DeepEqual(again, s) {
			t.Errorf("%+v comes back as %+v", s, again)
		}
	})
}
