package about

import (
	"github.com/steadfact/steadfact/checker/internal/sentence"
	"github.com/steadfact/steadfact/checker/internal/statement"
	"github.com/steadfact/steadfact/internal/language/lexicon"
)

// Documents speak to their readers: what a statement says of users, employees or members they say of "you".

// understandAddressee finds the noun for persons of whom the statement says how much they may, must or have, where the sentence says
// it of its reader: "You can create ten groups" for "Users can create [ten] groups".
func (c *Comparison) understandAddressee() {
	c.Addressee = -1
	for h := range c.St.Held {
		if c.St.Held[h].Mention < 0 {
			continue
		}
		head := doerOf(c.St, &c.St.Held[h])
		if head < 0 || !roles[c.St.Words[head].Stem] || c.Links.By[head] > sentence.Unlinked {
			continue
		}
		for m := range c.Text.Mentions {
			if c.Comparable(m) && addresses(c.Text, m) {
				c.Addressee = head
				c.leaveOut(c.St.BeforeRole(head), head+1)
				return
			}
		}
	}
}

// doerOf is the noun of whom the statement says its held value, -1 for a name, held words or none.
func doerOf(st *statement.Statement, h *statement.Held) int {
	v := st.Governor(h.First, h.Last)
	if v < 0 {
		return -1
	}
	return st.AgentOf(v)
}

// addresses reports whether the reading says a value of its reader: "you" is the subject of the value's verb, or of one before it in
// its clause.
func addresses(r *sentence.Reading, m int) bool {
	first, last := r.WordsOf(m)
	v := r.Governor(first, last)
	if v < 0 {
		return false
	}
	if head := r.SubjectOf(v).Head; head >= 0 && r.Words[head].Form == "you" || head < 0 && commands(r, v) {
		return true
	}
	for j := first - 2; j >= 0 && r.Words[j].Clause == r.Words[first].Clause; j-- {
		if next := &r.Words[j+1]; r.Words[j].Form == "you" && (next.Verb || next.Is(lexicon.Modal)) {
			return true
		}
	}
	return false
}

// commands reports whether the verb at word v tells the reader what to do: "Create at most ten groups."
func commands(r *sentence.Reading, v int) bool {
	return r.Opens(v) && r.Words[v].Form == r.Words[v].Stem && !r.Words[v].Function
}

// MayDo reports whether the statement says how much something allows, and the verb at word v of the sentence what somebody may do with that:
// "users can create ten projects with the plan" for "the plan allows [ten] projects".
func (c *Comparison) MayDo(h *statement.Held, v int) bool {
	f := c.St.Governor(h.First, h.Last)
	if f < 0 || v < 0 || !sentence.Permitting[c.St.Words[f].Stem] || !PlainDeeds[c.Text.Words[v].Stem] && c.Links.Used[v] == sentence.Unlinked {
		return false
	}
	head := c.St.SubjectOf(f).Head
	before := c.Text.WordBefore(v)
	return head >= 0 && c.Links.By[head] >= sentence.Derived && (before == "may" || before == "can")
}

// PlainDeeds are the verbs that say no more of what they are done to than that it is there, or that it is done.
var PlainDeeds = sentence.Set("send make issue perform submit use have do run place create add own keep open hold store start host get take bring carry park")

// IsRole reports whether a noun is one for persons whom a text may speak to.
func IsRole(stem string) bool { return roles[stem] }

// roles are the nouns for persons whom a text may speak to as "you".
var roles = sentence.Set(`user employee worker staff member customer client visitor guest traveler traveller passenger participant applicant candidate
	student pupil teacher contributor developer maintainer reviewer author writer editor reader subscriber owner tenant resident citizen
	volunteer intern trainee apprentice hire newcomer freelancer contractor parent patient driver operator administrator admin player
	buyer seller holder donor voter researcher engineer programmer manager supervisor attendee speaker organizer organiser exhibitor
	person people everyone anyone individual adult child detailee fellow colleague borrower lender claimant taxpayer licensee registrant`)
