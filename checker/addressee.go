package checker

import "github.com/steadfact/steadfact/internal/language/lexicon"

// Documents speak to their readers: what a statement says of users, employees or members they say of "you".

// understandAddressee finds the noun for persons of whom the statement says how much they may, must or have, where the sentence says
// it of its reader: "You can create ten groups" for "Users can create [ten] groups".
func (c *comparison) understandAddressee() {
	c.addressee = -1
	for h := range c.st.held {
		if c.st.held[h].mention < 0 {
			continue
		}
		head := c.st.doerOf(&c.st.held[h])
		if head < 0 || !roles[c.st.words[head].stem] || c.links.by[head] > unlinked {
			continue
		}
		for m := range c.text.mentions {
			if c.comparable(m) && c.text.addresses(m) {
				c.addressee = head
				c.leaveOut(c.st.beforeRole(head), head+1)
				return
			}
		}
	}
}

// beforeRole is where the adjectives begin that a text need not say of the persons at word head when it speaks to them.
func (st *statement) beforeRole(head int) int {
	for head > 0 && plainly[st.words[head-1].form] {
		head--
	}
	return head
}

// plainly are adjectives by which persons are told apart that a text may speak to without saying so: who begins somewhere reads about
// it.
var plainly = set("new individual ordinary regular registered eligible interested all every each")

// doerOf is the noun of whom the statement says its held value, -1 for a name, held words or none.
func (st *statement) doerOf(h *held) int {
	v := st.governor(h.first, h.last)
	if v < 0 {
		return -1
	}
	return st.agentOf(v)
}

// addresses reports whether the reading says a value of its reader: "you" is the subject of the value's verb, or of one before it in
// its clause.
func (r *reading) addresses(m int) bool {
	first, last := r.wordsOf(m)
	v := r.governor(first, last)
	if v < 0 {
		return false
	}
	if head := r.subjectOf(v).head; head >= 0 && r.words[head].form == "you" || head < 0 && r.commands(v) {
		return true
	}
	for j := first - 2; j >= 0 && r.words[j].clause == r.words[first].clause; j-- {
		if next := &r.words[j+1]; r.words[j].form == "you" && (next.verb || next.is(lexicon.Modal)) {
			return true
		}
	}
	return false
}

// commands reports whether the verb at word v tells the reader what to do: "Create at most ten groups."
func (r *reading) commands(v int) bool {
	return r.opens(v) && r.words[v].form == r.words[v].stem && !r.words[v].function
}

// roles are the nouns for persons whom a text may speak to as "you".
var roles = set(`user employee worker staff member customer client visitor guest traveler traveller passenger participant applicant candidate
	student pupil teacher contributor developer maintainer reviewer author writer editor reader subscriber owner tenant resident citizen
	volunteer intern trainee apprentice hire newcomer freelancer contractor parent patient driver operator administrator admin player
	buyer seller holder donor voter researcher engineer programmer manager supervisor attendee speaker organizer organiser exhibitor
	person people everyone anyone individual adult child detailee fellow colleague borrower lender claimant taxpayer licensee registrant`)
