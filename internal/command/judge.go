package command

import (
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"slices"
	"strings"
	"time"

	"github.com/steadfact/steadfact/checker"
	"github.com/steadfact/steadfact/rules"
)

// judge holds texts against facts that stand in no file.
type judge struct {
	screen
	scope
	Fact []string `name:"fact" sep:"none"`
	Text string   `arg:"" optional:""`
}

// question is one line of input.
type question struct {
	Fact    *string             `json:"fact"`
	Facts   []string            `json:"facts"`
	Text    *string             `json:"text"`
	Aliases map[string][]string `json:"aliases"`
	Date    string              `json:"date"`
}

// answer is one line of output.
type answer struct {
	ID       json.RawMessage `json:"id"`
	Verdict  string          `json:"verdict"`
	Found    string          `json:"found"`
	Expected string          `json:"expected"`
	Reason   string          `json:"reason"`
}

func (j *judge) run(r *run) int {
	switch {
	case j.Text == "" && len(j.Fact) > 0:
		return r.misused("judge --fact needs a text to hold against the fact\nTry \"steadfact judge --help\".")
	case j.Text != "" && len(j.Fact) == 0:
		return r.misused("judge needs a fact: --fact \"…\"\nTry \"steadfact judge --help\".")
	case j.Text == "":
		return r.stream(j.number(), j.answer)
	}
	base, err := baseOf(j.Fact, nil)
	if err != nil {
		return r.mistakes(err)
	}
	return j.print(r, judgeText(base, j.Text, j.Date.Time))
}

// answer judges one line.
func (j *judge) answer(line []byte) any {
	var q question
	id, err := decode(line, &q)
	if err != nil {
		return unreadable{id, err.Error()}
	}
	date := j.Date
	if q.Date != "" {
		err = date.UnmarshalText([]byte(q.Date))
	}
	if err == nil {
		err = q.check()
	}
	if err != nil {
		return unreadable{id, err.Error()}
	}
	base, err := baseOf(q.Facts, q.Aliases)
	if err != nil {
		return unreadable{id, err.Error()}
	}
	v := judgeText(base, *q.Text, date.Time)
	return answer{id, v.Verdict.String(), v.Found, v.Expected, v.Reason}
}

// check makes one list of the facts.
func (q *question) check() error {
	if q.Fact != nil {
		q.Facts = append([]string{*q.Fact}, q.Facts...)
	}
	switch {
	case len(q.Facts) == 0:
		return errors.New(`"fact" or "facts" is missing`)
	case q.Text == nil:
		return errors.New(`"text" is missing`)
	}
	return nil
}

// judgeText judges a text by a base that may hold nothing.
func judgeText(base *rules.Base, text string, date time.Time) checker.Judgement {
	if len(base.Facts) == 0 {
		return checker.Judgement{Reason: rules.ErrNothingHeld.Error()}
	}
	return checker.New(base).Judge(text, date)
}

// baseOf makes a base of sentences. A sentence in which nothing can be held says nothing, and is left out.
func baseOf(sentences []string, aliases map[string][]string) (*rules.Base, error) {
	base := &rules.Base{}
	for i, sentence := range sentences {
		statement, err := rules.ParseStatement(sentence)
		if errors.Is(err, rules.ErrNothingHeld) {
			continue
		}
		if err != nil {
			return nil, fmt.Errorf("fact %q: %w", sentence, err)
		}
		base.Facts = append(base.Facts, &rules.Fact{ID: fmt.Sprintf("fact-%d", i+1), Statements: []rules.Statement{statement}})
	}
	for _, name := range slices.Sorted(maps.Keys(aliases)) {
		base.Aliases = append(base.Aliases, rules.Alias{Name: name, Words: aliases[name]})
	}
	return base, nil
}

// verdictPaint is green, red and yellow.
var verdictPaint = map[checker.Verdict]string{checker.Supported: "1;32", checker.Contradicted: "1;31", checker.NotEnoughInfo: "1;33"}

// print writes a verdict for people.
func (j *judge) print(r *run, v checker.Judgement) int {
	fmt.Fprintln(r.out, paint(r.colored(j.Color), verdictPaint[v.Verdict], v.Verdict.String()))
	for _, line := range [][2]string{{"found", v.Found}, {"expected", v.Expected}, {"reason", v.Reason}} {
		if line[1] != "" {
			fmt.Fprintf(r.out, "  %-9s %s\n", line[0], strings.Join(strings.Fields(line[1]), " "))
		}
	}
	if v.Verdict == checker.Contradicted {
		return Contradicted
	}
	return Clean
}
