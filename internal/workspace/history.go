package workspace

import (
	"errors"
	"fmt"
	"regexp"
	"strings"
)

// Commit is a commit as it is written down. In a shallow clone git hides the parents it does not hold; here they are named.
type Commit struct {
	ID      string
	Parents []string
}

// Head reads the commit that is checked out in a folder.
func Head(dir string) (Commit, error) {
	id, err := git(dir, "rev-parse", "--verify", "-q", "HEAD^{commit}")
	if err != nil {
		return Commit{}, errors.New("this is no git repository with a commit" + because(err))
	}
	commit, err := git(dir, "cat-file", "commit", "HEAD")
	if err != nil {
		return Commit{}, errors.New("the commit that is checked out cannot be read" + because(err))
	}
	c := Commit{ID: firstLine(id)}
	header, _, _ := strings.Cut(string(commit), "\n\n")
	for line := range strings.Lines(header) {
		if parent, ok := strings.CutPrefix(line, "parent "); ok {
			c.Parents = append(c.Parents, strings.TrimSpace(parent))
		}
	}
	return c, nil
}

// wholeID is the name of a commit that can be asked for from another repository.
var wholeID = regexp.MustCompile(`^([0-9a-f]{40}|[0-9a-f]{64})$`)

// Fetch sees to it that a commit is there. Of a clone that does not hold the whole history it is fetched, without its own past;
// nothing else is asked of a network. A whole clone holds every commit there is, and fetching with a depth would cut it short.
func Fetch(dir, commit string) error {
	if _, err := git(dir, "cat-file", "-e", commit+"^{commit}"); err == nil {
		return nil
	}
	if shallow, err := git(dir, "rev-parse", "--is-shallow-repository"); err != nil || firstLine(shallow) != "true" || !wholeID.MatchString(commit) {
		return fmt.Errorf("commit %s is not in this clone", commit)
	}
	if _, err := git(dir, "fetch", "-q", "--depth=1", "--no-tags", "origin", commit); err != nil {
		return fmt.Errorf("commit %s could not be fetched%s", commit, because(err))
	}
	return nil
}

// ForkPoint is the last commit that the checked-out one and another have in common: what came to the other since is no change of
// ours. Where the history does not tell, it is the other one itself.
func ForkPoint(dir, rev string) (string, error) {
	other, err := git(dir, "rev-parse", "--verify", "-q", "--end-of-options", rev+"^{commit}")
	if err != nil {
		if err := Fetch(dir, rev); err != nil {
			return "", fmt.Errorf("there is no revision %q in this clone", rev)
		}
		other = []byte(rev)
	}
	if common, err := git(dir, "merge-base", firstLine(other), "HEAD"); err == nil {
		return firstLine(common), nil
	}
	return firstLine(other), nil
}

func firstLine(out []byte) string {
	line, _, _ := strings.Cut(string(out), "\n")
	return strings.TrimSpace(line)
}
