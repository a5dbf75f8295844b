package command

import (
	"slices"

	"github.com/steadfact/steadfact/checker"
	"github.com/steadfact/steadfact/internal/delta"
	"github.com/steadfact/steadfact/internal/document"
	"github.com/steadfact/steadfact/internal/report"
	"github.com/steadfact/steadfact/internal/workspace"
)

// changedNow are the documents of a listing that are otherwise than they were, or new, as they are now.
func (r *run) changedNow(c *check, listing workspace.Listing, changes *workspace.Changes) (docs []*document.Document) {
	for _, path := range listing.Paths {
		if !changes.Changed(path) {
			continue
		}
		if src, err := r.source(path); err == nil { // what cannot be read was said before
			docs = append(docs, r.document(src, c.Date))
		}
	}
	return docs
}

// staleCopies looks through the repository for what still has a value that the change replaced in one place, unless a finding tells of that place.
func (r *run) staleCopies(c *check, rep *report.Report, listing workspace.Listing, replaced, after []*document.Document, found []checker.Finding) []checker.Finding {
	edits := delta.Edits(replaced, after)
	if len(edits) == 0 {
		return nil
	}
	copies := make([][]delta.Copy, len(listing.Paths))
	each(len(listing.Paths), c.number(), func(i int) {
		if src, err := r.source(listing.Paths[i]); err == nil {
			copies[i] = delta.Copies(edits, r.document(src, c.Date))
		}
	})
	notices := delta.StaleCopies(edits, slices.Concat(copies...), found)
	for i := range notices {
		r.shown(rep, notices[i].Path)
	}
	return notices
}
