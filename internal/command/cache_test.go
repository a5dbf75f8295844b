package command

import (
	"bytes"
	"fmt"
	"os"
	"path"
	"path/filepath"
	"strconv"

	"github.com/rogpeppe/go-internal/testscript"
)

// towers writes a base that is worth keeping: "towers COUNT FILE".
func towers(ts *testscript.TestScript, _ bool, args []string) {
	count, err := strconv.Atoi(args[0])
	ts.Check(err)
	var b bytes.Buffer
	b.WriteString("[check]\ninclude = [\"more.toml\", \"facts/*.toml\"]\n\n[facts]\n")
	for i := range count {
		fmt.Fprintf(&b, "tower-%d = \"The tower of town %d, which was built of stone, has [%d] steps.\"\n", i, i, 1000+i)
	}
	ts.Check(os.WriteFile(ts.MkAbs(args[1]), b.Bytes(), 0o644))
}

// walk writes a document that is worth remembering: "walk COUNT FILE". It begins with the steps of tower 3, and a bridge.
func walk(ts *testscript.TestScript, _ bool, args []string) {
	count, err := strconv.Atoi(args[0])
	ts.Check(err)
	var b bytes.Buffer
	b.WriteString("The tower of town 3 has 1,021 steps.\n\nThe bridge opened yesterday.\n\n")
	for i := range count {
		fmt.Fprintf(&b, "On day %d of our walk we came through a valley and slept in a barn beside the road.\n\n", i+1)
	}
	ts.Check(os.WriteFile(ts.MkAbs(args[1]), b.Bytes(), 0o644))
}

// kept demands that so many files are kept between runs: "kept 1".
func kept(ts *testscript.TestScript, _ bool, args []string) {
	if files := keptFiles(ts); fmt.Sprint(len(files)) != args[0] {
		ts.Fatalf("%d files are kept: %v", len(files), files)
	}
}

// damage changes the files that are kept, or those of some names: "damage cut", "damage cut facts-*".
func damage(ts *testscript.TestScript, _ bool, args []string) {
	for _, file := range keptFiles(ts) {
		if named, err := path.Match(append(args, "*")[1], filepath.Base(file)); err != nil || !named {
			continue
		}
		text, err := os.ReadFile(file)
		ts.Check(err)
		switch args[0] {
		case "bit":
			text[len(text)/2] ^= 4
		case "cut":
			text = text[:len(text)/2]
		case "foreign":
			text = []byte("something else")
		}
		ts.Check(os.WriteFile(file, text, 0o600))
	}
}

func keptFiles(ts *testscript.TestScript) []string {
	files, err := filepath.Glob(filepath.Join(ts.Getenv("CACHE"), "*"))
	ts.Check(err)
	return files
}
