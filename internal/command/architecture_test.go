package command

import (
	"go/build"
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"unicode"
)

const module = "github.com/steadfact/steadfact"

// rank orders the packages: each imports only packages of a lower rank, or parts of its own package. A folder that is not
// listed belongs to the nearest listed folder above it.
var rank = map[string]int{
	".":                          13,
	"internal/command":           12,
	"internal/report":            11,
	"internal/delta":             11,
	"internal/workspace":         10,
	"internal/review":            10,
	"internal/mend":              10,
	"checker":                    10,
	"checker/internal/names":     9,
	"checker/internal/values":    8,
	"checker/internal/restrict":  7,
	"checker/internal/abouttest": 7,
	"checker/internal/about":     6,
	"checker/internal/retrieve":  6,
	"checker/internal/statement": 5,
	"checker/internal/plain":     5,
	"checker/internal/sentence":  4,
	"rules":                      3,
	"internal/document":          2,
	"internal/language":          1,
	"internal/source":            0,
	"internal/flat":              0,
	"internal/cache":             0,
}

// home is where each module of others may be imported. Globs have two: rules judges the patterns of a fact base, and the
// workspace follows those of the settings.
var home = map[string][]string{
	"github.com/BurntSushi/toml":            {"rules"},
	"github.com/bmatcuk/doublestar/v4":      {"rules", "internal/workspace"},
	"github.com/bluekeyes/go-gitdiff":       {"internal/workspace"},
	"github.com/yuin/goldmark":              {"internal/document"},
	"github.com/alecthomas/kong":            {"internal/command"},
	"github.com/schollz/progressbar/v3":     {"internal/command"},
	"golang.org/x/term":                     {"internal/command"},
	"github.com/clipperhouse/displaywidth":  {"internal/report"},
	"github.com/sergi/go-diff":              {"internal/report"},
	"github.com/sethvargo/go-githubactions": {"internal/report", "internal/command"},
	"golang.org/x/text":                     {"internal/language"},
	"github.com/google/go-cmp":              nil, // tests only, anywhere
	"github.com/rogpeppe/go-internal":       nil,
}

// TestArrowsRunDownOnly reads the imports of every package.
func TestArrowsRunDownOnly(t *testing.T) {
	for folder, pkg := range packages(t) {
		for _, name := range pkg.Imports {
			if in, ok := strings.CutPrefix(name, module); ok {
				checkArrow(t, folder, strings.TrimPrefix(in, "/"))
			} else if strings.Contains(strings.Split(name, "/")[0], ".") {
				checkHome(t, folder, name)
			}
		}
	}
}

func checkArrow(t *testing.T, from, to string) {
	t.Helper()
	a, b := owner(from), owner(to)
	if a == "" || b == "" {
		t.Errorf("%s imports %s: one of them has no rank", from, to)
	} else if a != b && rank[a] <= rank[b] {
		t.Errorf("%s imports %s: arrows run down only", from, to)
	}
}

func checkHome(t *testing.T, from, name string) {
	t.Helper()
	for prefix, homes := range home {
		if name == prefix || strings.HasPrefix(name, prefix+"/") {
			if !slices.Contains(homes, owner(from)) {
				t.Errorf("%s imports %s, whose home is %v", from, name, homes)
			}
			return
		}
	}
	t.Errorf("%s imports %s, which has no home", from, name)
}

// owner is the ranked folder that a folder belongs to.
func owner(folder string) string {
	for ; folder != "."; folder = path.Dir(folder) {
		if _, ok := rank[folder]; ok {
			return folder
		}
		if folder == "" {
			break
		}
	}
	if folder == "." {
		return "."
	}
	return ""
}

// packages reads every package of the module, by folder. Programs that only make tables are no part of the house.
func packages(t *testing.T) map[string]*build.Package {
	t.Helper()
	root := filepath.Join("..", "..")
	out := map[string]*build.Package{}
	err := filepath.WalkDir(root, func(name string, d fs.DirEntry, err error) error {
		if err != nil || !d.IsDir() {
			return err
		}
		if base := d.Name(); name != root && (base == "testdata" || base == "generate" || strings.HasPrefix(base, ".")) {
			return fs.SkipDir
		}
		pkg, err := build.ImportDir(name, 0)
		if err != nil {
			return nil // a folder without Go files
		}
		folder, err := filepath.Rel(root, name)
		out[filepath.ToSlash(folder)] = pkg
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	if len(out) < len(rank) {
		t.Fatalf("only %d packages were read", len(out))
	}
	return out
}

func TestNoPackageIsCalledAfterNothing(t *testing.T) {
	for folder, pkg := range packages(t) {
		if slices.Contains([]string{"util", "utils", "common", "core", "helpers", "misc"}, pkg.Name) {
			t.Errorf("%s: %s says nothing", folder, pkg.Name)
		}
	}
}

// TestEveryFileIsNamed: the comments of the checker's packages are maps, and leave out no file.
func TestEveryFileIsNamed(t *testing.T) {
	for folder, pkg := range packages(t) {
		if folder != "checker" && !strings.HasPrefix(folder, "checker/") {
			continue
		}
		var comment strings.Builder
		for _, name := range pkg.GoFiles {
			file, err := parser.ParseFile(token.NewFileSet(), filepath.Join(pkg.Dir, name), nil, parser.PackageClauseOnly|parser.ParseComments)
			if err != nil {
				t.Fatal(err)
			}
			comment.WriteString(file.Doc.Text())
		}
		named := strings.FieldsFunc(comment.String(), func(r rune) bool { return r != '_' && !unicode.IsLetter(r) })
		for _, name := range pkg.GoFiles {
			if !slices.Contains(named, strings.TrimSuffix(name, ".go")) {
				t.Errorf("the comment of package %s names no %s", pkg.Name, name)
			}
		}
	}
}

// TestEveryRequirementIsUsed keeps the table of homes and go.mod in step.
func TestEveryRequirementIsUsed(t *testing.T) {
	text, err := os.ReadFile(filepath.Join("..", "..", "go.mod"))
	if err != nil {
		t.Fatal(err)
	}
	for name := range home {
		if !strings.Contains(string(text), "\t"+name+" v") {
			t.Errorf("%s has a home and is not required", name)
		}
	}
}
