package rules

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"testing/fstest"
)

func TestFind(t *testing.T) {
	file := &fstest.MapFile{}
	for _, tt := range []struct {
		name string
		root fstest.MapFS
		want string
	}{
		{"none", fstest.MapFS{"docs/facts.toml": file}, ""},
		{"root", fstest.MapFS{"facts.toml": file}, "facts.toml"},
		{"hidden", fstest.MapFS{".github/facts.toml": file}, ".github/facts.toml"},
		{"both", fstest.MapFS{".github/facts.toml": file, "facts.toml": file}, "facts.toml"},
		{"a folder of that name", fstest.MapFS{"facts.toml/x": file, ".github/facts.toml": file}, ".github/facts.toml"},
	} {
		if got := strings.Join(Find(tt.root), " "); got != tt.want {
			t.Errorf("%s: got %q, want %q", tt.name, got, tt.want)
		}
	}
}

func TestLoadReadsEachFileOnce(t *testing.T) {
	fsys := fstest.MapFS{
		"a.toml":      {Data: []byte("[check]\ninclude = [\"sub/*.toml\"]\n[facts]\na = \"Alpha has [1] star.\"\n")},
		"sub/b.toml":  {Data: []byte("[check]\ninclude = [\"*.toml\"]\n[facts]\nb = \"Beta has [2] stars.\"\n")},
		"sub/c.toml":  {Data: []byte("[facts]\nc = \"Gamma has [3] stars.\"\n")},
		"sub/[d].txt": {Data: []byte("")},
	}
	base, err := Load(fsys, "sub/c.toml", "./a.toml", "sub/../a.toml")
	if err != nil {
		t.Fatal(err)
	}
	if got, want := fmt.Sprint(base.Files), "[sub/c.toml a.toml sub/b.toml]"; got != want {
		t.Errorf("files %s, want %s", got, want)
	}
	var ids []string
	for _, f := range base.Facts {
		ids = append(ids, f.ID)
	}
	if got := strings.Join(ids, " "); got != "c a b" {
		t.Errorf("facts %s, want c a b", got)
	}
}

func TestLoadMissingFiles(t *testing.T) {
	_, err := Load(fstest.MapFS{"b.toml": {Data: []byte("[facts]\nb = \"\"\n")}, "dir/x": {}}, "a.toml", "b.toml", "dir")
	var mistakes Mistakes
	if !errors.As(err, &mistakes) || len(mistakes) != 3 {
		t.Fatalf("got %v, want three mistakes", err)
	}
	if m := mistakes[0]; m.Path != "a.toml" || m.Line != 0 || !errors.Is(m, fs.ErrNotExist) {
		t.Errorf("got %+v, want a.toml without a line, because it does not exist", m)
	}
	if m := mistakes[1]; m.Path != "b.toml" || m.Line != 2 {
		t.Errorf("got %+v, want b.toml:2", m)
	}
	if m := mistakes[2]; m.Path != "dir" || !strings.Contains(m.Message, "cannot be read") {
		t.Errorf("got %+v, want dir, which cannot be read", m)
	}
	if !errors.Is(err, fs.ErrNotExist) {
		t.Error("the cause does not show through Mistakes")
	}
}

func TestLoadNothing(t *testing.T) {
	base, err := Load(fstest.MapFS{})
	if err != nil || len(base.Facts) != 0 || len(base.Settings.Files) == 0 || !base.Settings.Checks["weekday"] {
		t.Errorf("got %+v, %v; want an empty base with the default settings", base, err)
	}
}

func TestDirOpensPathsOutside(t *testing.T) {
	dir := t.TempDir()
	write := func(name, text string) {
		if err := os.MkdirAll(filepath.Dir(filepath.Join(dir, name)), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	write("shared/facts.toml", "[check]\ninclude = [\"more/*.toml\"]\n[facts]\na = \"Alpha has [1] star.\"\n")
	write("shared/more/b.toml", "[facts]\nb = \"Beta has [2] stars.\"\n")
	write("repo/[x]/facts.toml", "[check]\ninclude = [\"*.toml\"]\n")
	write("repo/[x]/more.toml", "[facts]\nc = \"Gamma has [3] stars.\"\n")
	absolute := filepath.ToSlash(filepath.Join(dir, "shared/facts.toml"))
	for _, path := range []string{"../shared/facts.toml", absolute} {
		base, err := Load(Dir(filepath.Join(dir, "repo")), path, "[x]/facts.toml")
		if err != nil {
			t.Fatal(err)
		}
		if len(base.Facts) != 3 || len(base.Files) != 4 {
			t.Errorf("%s: read %v", path, base.Files)
		}
	}
}

func TestParseLeavesIncludesOut(t *testing.T) {
	base, err := Parse("x.toml", "[check]\ninclude = [\"gone.toml\"]\n[facts]\na = \"Alpha has [1] star.\"\n")
	if err != nil || len(base.Facts) != 1 || base.Facts[0].Path != "x.toml" {
		t.Errorf("got %+v, %v", base, err)
	}
}

func TestMistakesAsErrors(t *testing.T) {
	_, err := Parse("x.toml", "[facts]\na = \"\"\nb = \"It is far.\"\n")
	if !errors.Is(err, ErrNothingHeld) {
		t.Errorf("%v is not ErrNothingHeld", err)
	}
	want := "x.toml:2:5: the statement is empty (write one sentence, as in \"The server listens on port [8080].\")\n" +
		"x.toml:3:5: nothing in this sentence can be held (put brackets around what no document may contradict: \"It is [far].\")"
	if err.Error() != want {
		t.Errorf("got %s", err)
	}
}

func TestMistakesInColour(t *testing.T) {
	_, err := Parse("x.toml", "[facts]\na = \"The \u202e Moon is [] away.\"\n")
	var plain, coloured strings.Builder
	var mistakes Mistakes
	errors.As(err, &mistakes)
	if mistakes.Write(&plain, false) != nil || mistakes.Write(&coloured, true) != nil {
		t.Fatal("a builder never fails")
	}
	if strings.ContainsAny(plain.String(), "\x1b\u202e") || !strings.Contains(coloured.String(), "\x1b[") {
		t.Errorf("plain %q, coloured %q", plain.String(), coloured.String())
	}
	stripped := coloured.String()
	for _, code := range []string{"\x1b[1;31m", "\x1b[2m", "\x1b[36m", "\x1b[1m", "\x1b[0m"} {
		stripped = strings.ReplaceAll(stripped, code, "")
	}
	if stripped != plain.String() {
		t.Errorf("colour changes the text: %q, %q", stripped, plain.String())
	}
}

func TestManySyntaxErrorsEnd(t *testing.T) {
	_, err := Parse("x.toml", strings.Repeat("this is prose\n", 1000))
	var mistakes Mistakes
	if !errors.As(err, &mistakes) || len(mistakes) != mostErrors {
		t.Errorf("got %d mistakes, want %d", len(mistakes), mostErrors)
	}
}

func FuzzParse(f *testing.F) {
	for _, dir := range []string{"testdata/mistakes", "testdata/valid"} {
		files, err := filepath.Glob(dir + "/*.toml")
		if err != nil || len(files) == 0 {
			f.Fatal(dir, err)
		}
		for _, name := range files {
			text, err := os.ReadFile(name)
			if err != nil {
				f.Fatal(err)
			}
			f.Add(string(text))
		}
	}
	f.Fuzz(func(t *testing.T, text string) {
		base, err := Parse("x.toml", text)
		if err == nil {
			for _, fact := range base.Facts {
				checkFact(t, fact, text)
			}
			return
		}
		var mistakes Mistakes
		if !errors.As(err, &mistakes) || len(mistakes) == 0 {
			t.Fatalf("error %v is no Mistakes", err)
		}
		lines := strings.Split(strings.TrimPrefix(text, byteOrderMark), "\n")
		for _, m := range mistakes {
			inside := m.Line >= 1 && m.Line <= len(lines) && m.EndLine >= m.Line && m.EndLine <= len(lines) && m.Column >= 1 &&
				m.Column <= len([]rune(lines[m.Line-1]))+2 && m.EndColumn <= len([]rune(lines[m.EndLine-1]))+3
			if !inside || m.Line == m.EndLine && m.EndColumn <= m.Column {
				t.Errorf("%+v lies outside of %q", m, text)
			}
		}
		if err := mistakes.Write(&strings.Builder{}, true); err != nil {
			t.Fatal(err)
		}
	})
}

// checkFact holds what every fact of a base promises.
func checkFact(t *testing.T, f *Fact, text string) {
	if f.ID == "" || len(f.Statements) == 0 || f.Line < 1 || f.Line > strings.Count(text, "\n")+1 {
		t.Errorf("fact %+v of %q", f, text)
	}
	for _, s := range f.Statements {
		last := 0
		if len(s.Held) == 0 {
			t.Errorf("%q holds nothing", s.Text)
		}
		for _, h := range s.Held {
			if h.Start < last || h.End <= h.Start || h.End > len(s.Text) || h.Of(s.Text) != h.Alternatives[0] {
				t.Errorf("held %+v of %q", h, s.Text)
			}
			last = h.End
		}
	}
}
