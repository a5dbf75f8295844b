package rules

import (
	"fmt"
	"strings"

	"github.com/BurntSushi/toml"

	"github.com/steadfact/steadfact/internal/source"
)

// file is one fact file while it is read.
type file struct {
	source   *source.Source
	root     *node
	broken   bool // some of it is not TOML and was passed over, so what seems to be missing may be there
	mistakes Mistakes

	facts    []placed
	aliases  []alias
	settings settings
}

// placed is a fact and the place of its id.
type placed struct {
	*Fact
	id source.Span
}

// wrong reports a mistake on a place of the file.
func (f *file) wrong(place source.Span, message, help string) {
	f.mistakes = append(f.mistakes, at(f.source, place, message, help))
}

// position is where a place begins, as messages name it.
func (f *file) position(place source.Span) string {
	return fmt.Sprintf("%s:%d", f.source.Path, f.source.Position(place.Start).Line)
}

// byteOrderMark may stand at the beginning of a file; it is no part of the text and counts as no column.
const byteOrderMark = "\ufeff"

// readFile reads one fact file on its own: nothing is known of other files yet.
func readFile(path, text string) *file {
	f := &file{source: source.New(path, strings.TrimPrefix(text, byteOrderMark))}
	places := make(chan *index, 1)
	go func() { places <- newIndex(f.source.Text) }()
	values, text := f.decode()
	x := <-places
	if f.broken {
		x = newIndex(text)
	}
	f.root = x.root
	walk(f, f.root, values, fileKeys, f, "a fact file")
	return f
}

// mostErrors is after how many syntax errors the rest of a file is not looked at.
const mostErrors = 20

// decode reads the TOML. Lines that are not TOML are reported and blanked, so that the mistakes of the others are found too; the
// text without them comes back with the values.
func (f *file) decode() (map[string]any, string) {
	text := f.source.Text
	if values := decodePieces(text); values != nil {
		return values, text
	}
	for {
		var values map[string]any
		err := unmarshal(text, &values)
		if err == nil {
			return values, text
		}
		f.broken = true
		span, rest := f.syntaxError(text, err)
		if len(f.mistakes) >= mostErrors || !rest {
			return nil, ""
		}
		text = text[:span.Start] + blank(text[span.Start:span.End]) + text[span.End:]
	}
}

// blank keeps the lines of a text and removes what stands in them, byte for byte, so that all other places stay.
func blank(text string) string {
	b := []byte(text)
	for i := range b {
		if b[i] != '\n' && b[i] != '\r' {
			b[i] = ' '
		}
	}
	return string(b)
}

// unmarshal is toml.Decode; what its parser calls a bug of its own is an error here.
func unmarshal(text string, values *map[string]any) (err error) {
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("this is not TOML: %v", r)
		}
	}()
	_, err = toml.Decode(text, values)
	return err
}

// key is a key of a table and how it is read into a T.
type key[T any] struct {
	name string
	read func(entry, T)
}

// walk reads a table's keys in the order of the file. Unknown keys are mistakes.
func walk[T any](f *file, n *node, values map[string]any, keys []key[T], into T, where string) {
	for _, name := range n.names {
		child := n.fields[name]
		value, ok := values[name]
		if !ok {
			continue // cannot be: the decoder has read the same text
		}
		if k, ok := find(keys, name); ok {
			k.read(entry{f, name, child, value}, into)
			continue
		}
		message, help := unknownKey(keys, name, value, where)
		f.wrong(child.key, message, help)
	}
}

func find[T any](keys []key[T], name string) (key[T], bool) {
	for _, k := range keys {
		if k.name == name {
			return k, true
		}
	}
	return key[T]{}, false
}

func unknownKey[T any](keys []key[T], name string, value any, where string) (message, help string) {
	names := make([]string, len(keys))
	for i, k := range keys {
		names[i] = k.name
	}
	help = didYouMean(name, names)
	if _, sentence := value.(string); sentence && where == "a fact file" {
		help = "a fact stands under [facts]"
	}
	return fmt.Sprintf("%s has no key `%s`", where, name), help
}
