package report

import (
	"bufio"
	"bytes"
	"cmp"
	"encoding/json"
	"io"
)

// Encode writes a value as JSON and a line feed: on one line, or indented. A runner obeys "##[" anywhere in a line, so that is
// written with an escape, which means the same to every reader of JSON; within JSON it can stand in a string only.
func Encode(w io.Writer, v any, indent string) error {
	text, err := newEncoder().encode(v, "", indent)
	if err == nil {
		_, err = w.Write(append(text, '\n'))
	}
	return err
}

// encoder writes values to memory that it uses again.
type encoder struct {
	buf bytes.Buffer
	to  *json.Encoder // writes to buf
}

func newEncoder() *encoder {
	e := &encoder{}
	e.to = json.NewEncoder(&e.buf)
	e.to.SetEscapeHTML(false)
	return e
}

// encode gives a value as JSON, for use until the next call. The first line has no prefix.
func (e *encoder) encode(v any, prefix, indent string) ([]byte, error) {
	e.buf.Reset()
	e.to.SetIndent(prefix, indent)
	if err := e.to.Encode(v); err != nil {
		return nil, err
	}
	text := bytes.TrimSuffix(e.buf.Bytes(), []byte("\n"))
	if bytes.Contains(text, []byte("##[")) {
		text = bytes.ReplaceAll(text, []byte("##["), []byte(`#\u0023[`))
	}
	return text, nil
}

// object writes a JSON object with long lists field by field, as Encode writes it with two spaces, but never has it whole in memory: a
// report may be larger than all it tells of.
type object struct {
	*encoder
	w   *bufio.Writer // keeps its first error
	sep string        // before the next field
	err error         // of encoding, the first
}

func newObject(w io.Writer) *object {
	return &object{encoder: newEncoder(), w: bufio.NewWriterSize(w, 1<<16), sep: "{"}
}

// field writes a field.
func (o *object) field(name string, v any) {
	o.name(name)
	o.value(v, "  ")
}

// listField writes a field that is a list of objects, the fields of which a function writes. No element is [], never null.
func listField[T any](o *object, name string, list []T, fields func(*lines, *T)) {
	o.name(name)
	if len(list) == 0 {
		o.write("[]")
		return
	}
	sep := "["
	l := lines{encoder: o.encoder}
	for i := range list {
		o.write(sep, "\n    ")
		l.begin("    ")
		fields(&l, &list[i])
		_, _ = o.w.Write(l.end()) // an error shows at the end
		sep = ","
	}
	o.write("\n  ]")
}

// end ends the object and gives the first error.
func (o *object) end() error {
	o.write("\n}\n")
	return cmp.Or(o.err, o.w.Flush())
}

func (o *object) name(name string) {
	o.write(o.sep, "\n  \"", name, "\": ")
	o.sep = ","
}

func (o *object) value(v any, prefix string) {
	text, err := o.encode(v, prefix, "  ")
	o.err = cmp.Or(o.err, err)
	_, _ = o.w.Write(text) // an error shows at the end
}

func (o *object) write(texts ...string) {
	for _, text := range texts {
		_, _ = o.w.WriteString(text) // an error shows at the end
	}
}
