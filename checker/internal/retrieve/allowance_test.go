package retrieve

import (
	"testing"
	"time"

	"github.com/steadfact/steadfact/checker/internal/statement"
	"github.com/steadfact/steadfact/internal/language"
	"github.com/steadfact/steadfact/rules"
)

// TestMeetsWhatIsRead: what is known of a sentence that has been read leaves less open than its words do.
func TestMeetsWhatIsRead(t *testing.T) {
	day, count := sortsOf(t, "9 May 1912"), sortsOf(t, "40 sheets")
	for _, c := range []struct {
		fact, text string
		answers    language.Sorts // of the text's own values
		sorts      language.Sorts // and of those around it
		ways       statement.Ways
		want       bool
	}{
		{"On 9 May 1912 the press printed [40] sheets.", "The press used 50 sheets.", count, count | day, 0, true},
		{"On 9 May 1912 the press printed [40] sheets.", "The press used 50 sheets.", count, count, 0, false},
		{"On 9 May 1912 the press printed [40] sheets.", "The press printed 50 sheets.", count, count, 0, true},
		{"On 9 May 1912 the press printed [40] sheets.", "The press printed sheets on a day.", day, day, 0, false},
		{"The Tarn v1.2 press prints [40] sheets.", "The Tarn press prints 50 sheets.", count, language.AllSorts, 0, true},
		{"The Tarn v1.2 press prints [40] sheets.", "The Tarn press prints 50 sheets.", count, count, 0, false},
		{"Travellers need [two] receipts for hotels.", "Two receipts are needed.", count, count, statement.Passive, true},
		{"Travellers need [two] receipts for hotels.", "Two receipts are needed.", count, count, 0, false},
		{"Travellers need [two] receipts for hotels.", "Two receipts are filed.", count, count, statement.Passive, false},
		{"Travellers need [two] receipts for hotels.", "You need two receipts.", count, count, statement.Addressed, true},
		{"The group monopolises [40] ports.", "There are 50 ports in the group.", count, count, statement.Stating, true},
		{"The group monopolises [40] ports.", "There are 50 ports in the group.", count, count, statement.Dating, false},
	} {
		base, err := rules.Parse("facts.toml", "[facts]\na = \""+c.fact+"\"\n")
		if err != nil {
			t.Fatal(err)
		}
		s := NewScan(New(base))
		if s.Look(Setting{Own: s.Bag(c.text), Verbs: true, Answers: c.answers, Sorts: c.sorts, Ways: c.ways}); s.Meets(&s.Demands[0]) != c.want {
			t.Errorf("%q against %q: meets is %v", c.text, c.fact, !c.want)
		}
	}
}

// sortsOf are the sorts of the value that a text is.
func sortsOf(t *testing.T, text string) language.Sorts {
	t.Helper()
	read := language.Read(text, time.Time{})
	if len(read.Mentions) != 1 {
		t.Fatalf("%q has %d values", text, len(read.Mentions))
	}
	return read.Mentions[0].Sorts()
}
