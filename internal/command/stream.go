package command

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"

	"github.com/steadfact/steadfact/internal/report"
)

// unreadable is the answer to a line that cannot be read: the rest go on.
type unreadable struct {
	ID    json.RawMessage `json:"id"`
	Error string          `json:"error"`
}

// stream answers each line of standard input with a line of JSON, in order, several at a time. When no line is waiting, what
// is written so far is passed on, so that a program may ask and wait for the answer.
func (r *run) stream(workers int, answer func(line []byte) any) int {
	pending := make(chan chan []byte, 4*workers)
	tickets := make(chan struct{}, workers)
	var broken error
	go func() {
		defer close(pending)
		broken = eachLine(r.Stdin, func(line []byte) {
			done := make(chan []byte, 1)
			pending <- done
			tickets <- struct{}{}
			go func() {
				done <- encode(answer(line))
				<-tickets
			}()
		})
	}()
	for done := range pending {
		if _, err := r.out.Write(<-done); err != nil {
			return r.unwritten("standard output", err)
		}
		if len(pending) == 0 {
			if err := r.raw.Flush(); err != nil {
				return r.unwritten("standard output", err)
			}
		}
	}
	if broken != nil {
		return r.fail("standard input could not be read: %v", broken)
	}
	return Clean
}

func encode(v any) []byte {
	var b bytes.Buffer
	if err := report.Encode(&b, v, ""); err != nil {
		b.Reset()
		_ = report.Encode(&b, unreadable{Error: err.Error()}, "")
	}
	return b.Bytes()
}

// eachLine calls do with each line that is not blank, however long.
func eachLine(in io.Reader, do func(line []byte)) error {
	buf := bufio.NewReaderSize(in, 1<<16)
	for {
		line, err := buf.ReadBytes('\n')
		if len(bytes.TrimSpace(line)) > 0 {
			do(line)
		}
		if errors.Is(err, io.EOF) {
			return nil
		}
		if err != nil {
			return err
		}
	}
}

// decode reads one line into v. The line's id is read apart, so that the answer can name a line that is otherwise wrong.
func decode(line []byte, v any) (id json.RawMessage, err error) {
	var head struct {
		ID json.RawMessage `json:"id"`
	}
	if err := json.Unmarshal(line, &head); err != nil {
		return nil, plainJSON(err)
	}
	return head.ID, plainJSON(json.Unmarshal(line, v))
}

// plainJSON says what is wrong with a line in words that know nothing of Go.
func plainJSON(err error) error {
	var wrong *json.UnmarshalTypeError
	switch {
	case err == nil:
		return nil
	case errors.As(err, &wrong) && wrong.Field != "":
		return fmt.Errorf("%q cannot be of the kind %s", wrong.Field, wrong.Value)
	case errors.As(err, &wrong):
		return fmt.Errorf("a JSON object is needed, and this is of the kind %s", wrong.Value)
	}
	return fmt.Errorf("this is not JSON: %w", err)
}
