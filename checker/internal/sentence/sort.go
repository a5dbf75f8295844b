package sentence

// SameSorts reports whether word i of the reading and word j of another say, each in its own noun, that there are several sorts of what they name
// behind it, or several ways to do it: "two kinds of rules" and "two types of rules". Where nothing is named behind it, the noun may be
// what is spoken of: "two types are equal".
func (r *Reading) SameSorts(i int, o *Reading, j int) bool {
	a, b := r.at(i).Stem, o.at(j).Stem
	return (sortNouns[a] && sortNouns[b] || wayNouns[a] && wayNouns[b]) && toldSort[r.FormAt(i+1)] && toldSort[o.FormAt(j+1)]
}

var (
	sortNouns = Set("kind type sort variety")
	wayNouns  = Set("way method manner approach")
	toldSort  = Set("of to")
)
