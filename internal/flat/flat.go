// Package flat keeps values in a row of bytes and brings them back. A Codec either writes or reads; what a type is made of is
// said once, for both, so that neither can leave out what the other has.
package flat

import (
	"encoding/binary"
	"errors"
	"io"
)

// ErrDamaged says that bytes are no row that a Codec has written.
var ErrDamaged = errors.New("the bytes are damaged")

// Codec writes values to a stream, or reads them from a text. After an error it does nothing more: what is written is lost, what is
// read is zero.
type Codec struct {
	to   io.Writer // nil when it reads
	out  []byte    // what is to be written
	text string    // what is left to read
	err  error
}

// full is how many bytes are written at a time.
const full = 64 << 10

// Writer is a codec that writes.
func Writer(w io.Writer) *Codec { return &Codec{to: w, out: make([]byte, 0, full+full/8)} }

// Reader is a codec that reads. The strings that it gives are parts of the text.
func Reader(text string) *Codec { return &Codec{text: text} }

// Reading reports whether the codec reads.
func (c *Codec) Reading() bool { return c.to == nil }

// Fail notes that what was read cannot be.
func (c *Codec) Fail() {
	if c.err == nil {
		c.err = ErrDamaged
	}
	c.text = ""
}

// Demand fails the codec unless what was read holds.
func (c *Codec) Demand(holds bool) {
	if !holds {
		c.Fail()
	}
}

// Failed reports whether there was an error.
func (c *Codec) Failed() bool { return c.err != nil }

// End ends the row: a writer writes what is left, a reader demands that nothing is. It gives the first error.
func (c *Codec) End() error {
	switch {
	case c.err != nil:
	case !c.Reading():
		c.flush()
	default:
		c.Demand(c.text == "")
	}
	return c.err
}

// Whole is a whole number of any size.
type Whole interface {
	~int | ~int16 | ~int32 | ~int64 | ~uint8 | ~uint16 | ~uint32 | ~uint64
}

// Number is one number. One that its type cannot hold is damage.
func Number[T Whole](c *Codec, v *T) {
	if !c.Reading() {
		c.written(binary.AppendVarint(c.out, int64(*v)))
		return
	}
	if len(c.text) > 0 && c.text[0] < 0x80 { // nearly all of them
		x := int64(c.text[0])
		*v = T(x>>1 ^ -(x & 1))
		c.Demand(int64(*v) == x>>1^-(x&1))
		c.text = c.text[min(1, len(c.text)):]
		return
	}
	x := c.varint()
	*v = T(x)
	c.Demand(int64(*v) == x)
}

// varint reads what binary.PutVarint has written.
func (c *Codec) varint() int64 {
	var x uint64
	for i := 0; i < len(c.text) && i < binary.MaxVarintLen64; i++ {
		b := c.text[i]
		x |= uint64(b&0x7f) << (7 * i)
		if b < 0x80 {
			c.text = c.text[i+1:]
			return int64(x>>1) ^ -int64(x&1)
		}
	}
	c.Fail()
	return 0
}

// Bool is one truth value.
func Bool[T ~bool](c *Codec, v *T) {
	n := uint8(0)
	if *v {
		n = 1
	}
	Number(c, &n)
	c.Demand(n <= 1)
	*v = n == 1
}

// String is one text.
func String[T ~string](c *Codec, v *T) {
	n := len(*v)
	Number(c, &n)
	if !c.Reading() {
		c.written(append(c.out, *v...))
		return
	}
	if n < 0 || n > len(c.text) {
		c.Fail()
		n = 0
	}
	*v = T(c.text[:n])
	c.text = c.text[n:]
}

// written takes what is to be written now, with what came before.
func (c *Codec) written(out []byte) {
	if c.out = out; len(out) >= full {
		c.flush()
	}
}

// flush writes what is to be written.
func (c *Codec) flush() {
	if c.err == nil {
		_, c.err = c.to.Write(c.out)
	}
	c.out = c.out[:0]
}
