package workspace

import (
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

var prose = []string{"**/*.md", "**/*.txt"}

// tree writes files into a new folder. A name that ends with "/" is a folder, "a -> b" a symbolic link.
func tree(t *testing.T, names ...string) string {
	t.Helper()
	dir := t.TempDir()
	for _, name := range names {
		if link, to, ok := strings.Cut(name, " -> "); ok {
			must(t, os.Symlink(to, filepath.Join(dir, link)))
			continue
		}
		path := filepath.Join(dir, name)
		if strings.HasSuffix(name, "/") {
			must(t, os.MkdirAll(path, 0o755))
			continue
		}
		must(t, os.MkdirAll(filepath.Dir(path), 0o755))
		must(t, os.WriteFile(path, []byte("text\n"), 0o644))
	}
	return dir
}

func must(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

func initGit(t *testing.T, dir string) {
	t.Helper()
	if _, err := exec.LookPath("git"); err != nil {
		t.Skip("git is not installed")
	}
	must(t, exec.Command("git", "-C", dir, "init", "-q").Run())
}

func TestListOutsideRepository(t *testing.T) {
	tests := []struct {
		name           string
		files          []string
		paths, exclude []string
		want           []string
	}{
		{"sorted, only what the globs ask for", []string{"b.md", "a/z.txt", "a.md", "x.go"}, nil, nil, []string{"a.md", "a/z.txt", "b.md"}},
		{"excluded", []string{"a.md", "vendor/b.md", "CHANGELOG.md"}, nil, []string{"vendor/**", "CHANGELOG.md"}, []string{"a.md"}},
		{"exclusions are anchored", []string{"CHANGELOG.md", "a/CHANGELOG.md"}, nil, []string{"CHANGELOG.md"}, []string{"a/CHANGELOG.md"}},
		{"a named file needs no glob", []string{"notes.rst", "a.md"}, []string{"notes.rst"}, nil, []string{"notes.rst"}},
		{"a named file is checked though excluded", []string{"a.md"}, []string{"a.md"}, []string{"**"}, []string{"a.md"}},
		{"a folder", []string{"a.md", "docs/b.md"}, []string{"docs"}, nil, []string{"docs/b.md"}},
		{"each file once", []string{"docs/b.md"}, []string{"docs", "./docs/b.md", "docs/../docs"}, nil, []string{"docs/b.md"}},
		{"a folder that looks like a document", []string{"x.md/", "x.md/y.md"}, nil, nil, []string{"x.md/y.md"}},
		{"hidden files count, .git does not", []string{".github/a.md", ".git/b.md"}, nil, nil, []string{".github/a.md"}},
		{"nothing", []string{"x.go"}, nil, nil, nil},
		{"a link in a folder is not followed", []string{"docs/a.md", "docs/b.md -> a.md", "docs/up -> .."}, nil, nil, []string{"docs/a.md"}},
		{"a named link is", []string{"a.md", "b.md -> a.md"}, []string{"b.md"}, nil, []string{"b.md"}},
		{"so is a named link to a folder", []string{"docs/a.md", "d -> docs"}, []string{"d"}, nil, []string{"d/a.md"}},
		{"a dangling link in a folder", []string{"a.md", "b.md -> gone.md"}, nil, nil, []string{"a.md"}},
		{"names of all kinds", []string{"ü b.md", "-x.md", "a\nb.md"}, nil, nil, []string{"-x.md", "a\nb.md", "ü b.md"}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			got, err := List(Request{Dir: tree(t, tt.files...), Paths: tt.paths, Files: prose, Exclude: tt.exclude})
			must(t, err)
			if diff := cmp.Diff(tt.want, got.Paths); diff != "" {
				t.Error(diff)
			}
		})
	}
}

func TestListFromAbove(t *testing.T) {
	dir := tree(t, "docs/a.md", "sub/")
	want := []string{"../docs/a.md"}
	for _, path := range []string{"../docs", filepath.Join(dir, "docs"), filepath.Join(dir, "docs", "a.md")} {
		got, err := List(Request{Dir: filepath.Join(dir, "sub"), Paths: []string{path}, Files: prose})
		must(t, err)
		if diff := cmp.Diff(want, got.Paths); diff != "" {
			t.Errorf("%s: %s", path, diff)
		}
	}
}

func TestListRespectsGitignore(t *testing.T) {
	dir := tree(t, "a.md", "build/b.md", "docs/c.md", "docs/draft.md", "gone.md")
	initGit(t, dir)
	must(t, os.WriteFile(filepath.Join(dir, ".gitignore"), []byte("build/\ndraft.*\n"), 0o644))
	must(t, exec.Command("git", "-C", dir, "add", "gone.md").Run())
	must(t, os.Remove(filepath.Join(dir, "gone.md"))) // still in the index
	tests := []struct {
		name        string
		paths, want []string
	}{
		{"the repository", nil, []string{"a.md", "docs/c.md"}},
		{"a folder of it", []string{"docs"}, []string{"docs/c.md"}},
		{"an ignored folder that is named", []string{"build"}, []string{"build/b.md"}},
		{"an ignored file that is named", []string{"docs/draft.md"}, []string{"docs/draft.md"}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			got, err := List(Request{Dir: dir, Paths: tt.paths, Files: prose})
			must(t, err)
			if diff := cmp.Diff(Listing{Paths: tt.want}, got); diff != "" {
				t.Error(diff)
			}
		})
	}
}

func TestListWhereGitFails(t *testing.T) {
	dir := tree(t, "a.md")
	must(t, os.WriteFile(filepath.Join(dir, ".git"), []byte("gitdir: nowhere\n"), 0o644))
	got, err := List(Request{Dir: dir, Files: prose})
	must(t, err)
	if len(got.Paths) != 1 || len(got.Notices) != 1 {
		t.Errorf("got %+v, want one path and one notice", got)
	}
}

func TestListRefuses(t *testing.T) {
	dir := tree(t, "a.md", "loop.md -> loop.md", "dangling.md -> gone.md")
	for _, path := range []string{"gone.md", "a.md/x", "loop.md", "dangling.md", "no/such"} {
		_, err := List(Request{Dir: dir, Paths: []string{"a.md", path}, Files: prose})
		var wrong *ArgumentError
		if !errors.As(err, &wrong) || wrong.Path != path {
			t.Errorf("%s: got %v, want an argument error", path, err)
		}
	}
}

func TestListNamesFoldersItCannotOpen(t *testing.T) {
	if os.Geteuid() == 0 {
		t.Skip("nothing is closed to root")
	}
	dir := tree(t, "a.md", "closed/b.md")
	must(t, os.Chmod(filepath.Join(dir, "closed"), 0))
	t.Cleanup(func() { _ = os.Chmod(filepath.Join(dir, "closed"), 0o755) })
	got, err := List(Request{Dir: dir, Files: prose})
	must(t, err)
	if diff := cmp.Diff(Listing{Paths: []string{"a.md"}, Unread: []Unread{{"closed", "permission denied"}}}, got); diff != "" {
		t.Error(diff)
	}
}

func TestRead(t *testing.T) {
	long := strings.Repeat("0123456789abcdef", 1<<12)
	tests := []struct{ name, text string }{
		{"empty", ""},
		{"short", "one\r\ntwo"},
		{"as long as what is sniffed", long[:sniffed]},
		{"long", long},
		{"not UTF-8", "caf\xe9\n"},
		{"a byte order mark", "\ufefftext"},
		{"a NUL far down", long + "\x00"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			dir := t.TempDir()
			must(t, os.WriteFile(filepath.Join(dir, "a.md"), []byte(tt.text), 0o644))
			got, err := Read(dir, "a.md")
			if err != nil || got != tt.text {
				t.Errorf("got %d bytes and %v, want %d bytes", len(got), err, len(tt.text))
			}
		})
	}
}

func TestReadFails(t *testing.T) {
	dir := tree(t, "x.md/")
	must(t, os.WriteFile(filepath.Join(dir, "binary.md"), []byte("GIF\x00"), 0o644))
	for name, want := range map[string]string{
		"x.md":      "it is a folder",
		"gone.md":   "there is no such file",
		"binary.md": "binary file",
	} {
		if text, err := Read(dir, name); err == nil || err.Error() != want || text != "" {
			t.Errorf("%s: got %q and %v, want %s", name, text, err, want)
		}
	}
}
