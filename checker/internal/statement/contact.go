package statement

import (
	"strings"

	"github.com/steadfact/steadfact/checker/internal/sentence"
)

// IsAddress reports whether words are an address for mail.
func IsAddress(words string) bool {
	at := strings.IndexByte(words, '@')
	return at > 0 && strings.IndexByte(words[at:], '.') > 1 && !strings.ContainsAny(words, " \t\n")
}

// HoldsAddress reports whether the statement holds an address for mail.
func (st *Statement) HoldsAddress() bool {
	for i := range st.Held {
		if st.Held[i].Mention < 0 && IsAddress(st.Held[i].Surface) {
			return true
		}
	}
	return false
}

// TellsContact reports whether word i of the statement only says that something is sent to a held address, which the address itself says.
func (st *Statement) TellsContact(i int) bool {
	w := &st.Words[i]
	return contacting[w.Stem] && w.Phrase < 0 && w.Mention < 0 && st.HoldsAddress()
}

// contacting are the words by which that is told.
var contacting = sentence.Set("address email e-mail mail contact write send go direct reach forward get use reply receive inbox mailbox")
