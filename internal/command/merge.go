package command

import (
	"os"

	"github.com/steadfact/steadfact/internal/report"
	"github.com/steadfact/steadfact/rules"
)

// merge joins the reports of the shards of one check.
type merge struct {
	FailOn  level    `name:"fail-on" variable:"STEADFACT_FAIL_ON"`
	Reports []string `arg:"" name:"REPORT" sep:"none"`
}

func (m *merge) run(r *run) int {
	var merged report.Merged
	for _, name := range m.Reports {
		text, err := os.ReadFile(r.path(name))
		if err != nil {
			return r.fail("%v", err)
		}
		if err := merged.Add(text); err != nil {
			return r.misused("%s: %v", name, err)
		}
	}
	if err := merged.Write(r.out); err != nil {
		return r.unwritten("standard output", err)
	}
	on := rules.Error
	if m.FailOn.set {
		on = m.FailOn.severity
	}
	if merged.Fails(on) {
		return Contradicted
	}
	return Clean
}
