package command

import (
	"cmp"
	"io"
	"os"
	"path/filepath"

	"github.com/steadfact/steadfact/internal/report"
)

// formats are the formats of check, as --format and --output name them, and who writes them. Text is written in a style.
var formats = []struct {
	name  string
	write func(io.Writer, *report.Report) error
}{
	{"text", nil},
	{"github", report.GitHub},
	{"json", report.JSON},
	{"markdown", report.Markdown},
	{"sarif", report.SARIF},
	{"rdjsonl", report.ReviewdogLines},
	{"junit", report.JUnit},
	{"checkstyle", report.Checkstyle},
	{"gitlab", report.GitLab},
}

func formatNames() []string {
	var names []string
	for _, f := range formats {
		names = append(names, f.name)
	}
	return names
}

// publish writes the report wherever it is wanted: to standard output, to files, and to what GitHub shows of a step.
func (r *run) publish(c *check, rep *report.Report) (status int) {
	style := report.Style{Color: r.colored(c.Color), Width: r.width(), Quiet: c.Quiet}
	format := r.format(c.Format)
	if err := r.write(format, r.out, rep, style); err != nil {
		status = r.unwritten("standard output", err)
	}
	for _, t := range c.Output {
		if err := r.writeFile(t, rep); err != nil {
			status = r.unwritten(t.path, err)
		}
	}
	return max(status, r.publishToActions(c, rep))
}

// format is what was asked for, or what is usual here.
func (r *run) format(asked checkFormat) checkFormat {
	switch {
	case asked != "":
		return asked
	case r.actions:
		return "github"
	default:
		return "text"
	}
}

func (r *run) write(format checkFormat, w io.Writer, rep *report.Report, style report.Style) error {
	if format == "github" && w == r.out {
		w = r.raw // here the runner shall obey; the report escapes what it writes
	}
	for _, f := range formats {
		if f.name == string(format) && f.write != nil {
			return f.write(w, rep)
		}
	}
	return report.Text(w, rep, style)
}

func (r *run) writeFile(t target, rep *report.Report) error {
	f, err := os.Create(r.path(t.path))
	if err != nil {
		return err
	}
	if err := r.write(t.format, f, rep, report.Style{}); err != nil {
		f.Close()
		return err
	}
	return f.Close()
}

// path is a file named by the user.
func (r *run) path(name string) string {
	if filepath.IsAbs(name) {
		return name
	}
	return filepath.Join(r.Dir, name)
}

// folder is where the working directory lies in the repository that GitHub or GitLab checked out, with forward slashes: they name
// files from its root.
func (r *run) folder() string {
	root := cmp.Or(r.Getenv("GITHUB_WORKSPACE"), r.Getenv("CI_PROJECT_DIR"))
	if root == "" {
		return ""
	}
	rel, err := filepath.Rel(root, r.Dir)
	if err != nil || rel == "." {
		return ""
	}
	return filepath.ToSlash(rel)
}

// publishToActions sets the step's outputs and adds to the job's summary, where the runner says where to.
func (r *run) publishToActions(c *check, rep *report.Report) (status int) {
	if r.Getenv("GITHUB_STEP_SUMMARY") != "" {
		if err := report.Summary(r.Getenv, rep); err != nil {
			status = r.unwritten("the job summary", err)
		}
	}
	if r.Getenv("GITHUB_OUTPUT") != "" {
		if err := report.Outputs(r.Getenv, rep, r.reportPath(c.Output)); err != nil {
			status = r.unwritten("the step's outputs", err)
		}
	}
	return status
}

// reportPath is the first report that went to a file, as later steps can name it: they start at the root of the repository.
func (r *run) reportPath(outputs []target) string {
	if len(outputs) == 0 {
		return ""
	}
	name := outputs[0].path
	if !filepath.IsAbs(name) {
		name = filepath.Join(filepath.FromSlash(r.folder()), name)
	}
	return filepath.ToSlash(name)
}
