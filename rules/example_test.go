package rules_test

import (
	"errors"
	"fmt"
	"os"

	"github.com/steadfact/steadfact/rules"
)

func ExampleParse() {
	base, err := rules.Parse("facts.toml", `
[facts]
harbour-cranes = "The harbour has [12] cranes."
`)
	if err != nil {
		fmt.Println(err)
		return
	}
	fact := base.Facts[0]
	fmt.Println(fact.ID, "at", fact.Path, fact.Line)
	for _, held := range fact.Statements[0].Held {
		fmt.Println("holds", held.Alternatives)
	}
	// Output:
	// harbour-cranes at facts.toml 3
	// holds [12]
}

func ExampleMistakes_Write() {
	_, err := rules.Parse("facts.toml", `
[facts]
harbour-cranes = "The harbour has [12 cranes."

[[fact]]
id       = "pier"
statment = "The pier is [300 m] long."
`)
	var mistakes rules.Mistakes
	if errors.As(err, &mistakes) {
		fmt.Println(len(mistakes), "mistakes, the first of them:")
		mistakes[:1].Write(os.Stdout, false)
	}
	// Output:
	// 2 mistakes, the first of them:
	// facts.toml:3:35: error: this bracket is never closed
	//   2 | [facts]
	//   3 | harbour-cranes = "The harbour has [12 cranes."
	//     |                                   ^
	//     = help: put "]" after the held part, or write \[ for a bracket that is part of the sentence
}
