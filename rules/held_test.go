package rules

import (
	"errors"
	"strings"
	"testing"
	"time"

	"github.com/steadfact/steadfact/internal/language"
)

func TestUnbracketed(t *testing.T) {
	for _, tt := range []struct{ in, held string }{
		{"The bridge opened on 5 March 2021.", "5 March 2021"},
		{"The bridge opened in March 2021 and closed in late 2024.", "March 2021; late 2024"},
		{"The gate opens at 9:30 am.", "9:30 am"},
		{"About 2,500 people work at the station.", "2,500"},
		{"The tunnel is 12 km long and cost $3.5 billion.", "12 km; $3.5 billion"},
		{"At most 90% of the rows are kept for 30 days.", "90%; 30 days"},
		{"The tour takes 1 h 30 min.", "1 h 30 min"},
		{"100 out of 329 seats are free.", "100 out of 329"},
		{"It has [three] domes and 12 windows.", "three"},
		{"The fair runs from 3 to 5 May 2022.", "3 to 5 May 2022"},
		{"The bridge, opened last year, closed on 5 March 2021.", "5 March 2021"},
		{"The bridge opened on 5 March 2021 and closed on 31 April 2021.", ""},
		{"The talks began in 1958 on 2 May.", "1958; 2 May"},
		{"The talks began last Saturday.", ""},
		{"The bridge opened on 31 April 2021.", ""},
		{"The mayor is Ada Berg.", ""},
		{"The inn lies on County Road 17.", "County Road 17"},
		{"The inn is listed as Monument #17.", "17"},
		{"The inn lies in Harwick, Room 12.", "Room 12"},
		{"The game is known as Super Inn Bros. 3.", "Super Inn Bros. 3"},
		{"The inn opened in Harwick, June 1998.", "June 1998"},
		{"The inn opened in Harwick June 1998.", "June 1998"},
		{"The inn was founded in Harwick, 1998.", "1998"},
		{"The tool runs on Java 17.", "17"},
		{"The method is known as ISO 9001 in 12 lands.", "12"},
		{"The duty follows from Article 17 of the treaty.", "Article 17"},
		{"The duty follows from Article 17 of the treaty of 1951.", "1951"},
		{"In 2014 the method became ISO 9001.", "2014"},
		{"Harbour Board Rule 17.", ""},
		{"The inn lies in Harwick", ""},
	} {
		s, err := ParseStatement(tt.in)
		var held []string
		for _, h := range s.Held {
			held = append(held, h.Of(s.Text))
			if h.Bracketed != strings.Contains(tt.in, "[") || len(h.Alternatives) != 1 || h.Alternatives[0] != h.Of(s.Text) {
				t.Errorf("%q: held %+v", tt.in, h)
			}
		}
		if (err == nil) != (tt.held != "") || err == nil && strings.Join(held, "; ") != tt.held {
			t.Errorf("%q: holds %q, error %v; want %q", tt.in, held, err, tt.held)
		}
	}
}

// TestShortNumber: what is taken for a number without being read is no date.
func TestShortNumber(t *testing.T) {
	for _, text := range []string{"7", "2014", "8080", "31.02", "31,02", "0.25", "12,500", "2.2025", "2025.2", "1999999"} {
		if !shortNumber(text) {
			t.Errorf("%q is read", text)
		}
		for _, m := range language.Read(text, time.Time{}).Mentions {
			if m.Temporal != nil {
				t.Errorf("%q is a date", text)
			}
		}
	}
	for _, text := range []string{"20140231", "1.2.14", "31/02", ".5", "5.", "5 km", "v5", "1.22.333", "1,2,3", "12-5"} {
		if shortNumber(text) {
			t.Errorf("%q is not read", text)
		}
	}
}

func TestDatesNoFactCanHold(t *testing.T) {
	for _, tt := range []struct{ in, want string }{
		{"The talks began [yesterday].", `1:17: "yesterday" means another time whenever it is read (write the date itself, as in "5 October 2023")`},
		{"The talks  began last Saturday.", "1:1: "},
		{"The fair is on [31 September 2023].", "1:16: there is no 31 September 2023 (September has 30 days)"},
		{"The fair was on 29 February 2023.", "1:17: there is no 29 February 2023 (February has 28 days)"},
		{"The fair is on [30 February].", "1:16: there is no 30 February (February has 29 days)"},
		{"The fair was on [Tuesday, 9 July 2022].", `1:17: "Tuesday, 9 July 2022" was another day of the week (it is a Saturday)`},
		{"The fair was on [Saturday, 9 July 2022].", ""},
		{"The fair is on [29 February].", ""},
		{"The fair was on [29 February 2024].", ""},
		{"The band is called [Yesterday Once More].", ""},
		{"The hotline is [555-1234].", ""},
		{"The gateway is [127.0.0.1].", ""},
	} {
		_, err := ParseStatement(tt.in)
		if tt.want == "" && err != nil || tt.want != "" && (err == nil || !strings.HasPrefix(err.Error(), tt.want)) {
			t.Errorf("%q: got %v, want %s", tt.in, err, tt.want)
		}
	}
	if _, err := ParseStatement("The talks began last Saturday."); !errors.Is(err, ErrNothingHeld) {
		t.Errorf("got %v, want ErrNothingHeld", err)
	}
}

func TestReadDate(t *testing.T) {
	const day = "2006-01-02"
	for _, tt := range []struct{ in, from, until string }{
		{"2021-12-09", "2021-12-09", "2021-12-10"},
		{"2021-12", "2021-12-01", "2022-01-01"},
		{"2021", "2021-01-01", "2022-01-01"},
		{"9 December 2021", "2021-12-09", "2021-12-10"},
		{"December 2021", "2021-12-01", "2022-01-01"},
		{"2021-02-30", "", ""}, {"2021-13", "", ""}, {"12/09/2021", "", ""}, {"yesterday", "", ""}, {"December", "", ""},
		{"since 2021", "", ""}, {"9 December 2021 or so", "", ""}, {"", "", ""}, {"soon", "", ""},
	} {
		s, ok := readDate(tt.in)
		if ok != (tt.from != "") || ok && (s.from.Format(day) != tt.from || s.until.Format(day) != tt.until) {
			t.Errorf("%q: got %v to %v, %v; want %s to %s", tt.in, s.from, s.until, ok, tt.from, tt.until)
		}
	}
}

func TestReadTolerance(t *testing.T) {
	for _, tt := range []struct{ in, share, absolute, unit string }{
		{"10%", "1/10", "", ""}, {"2.5 %", "1/40", "", ""}, {"± 5 percent", "1/20", "", ""}, {"0%", "0/1", "", ""}, {"100%", "1/1", "", ""},
		{"2 km", "", "2/1", "kilometer"}, {"$5", "", "5/1", "USD"}, {"5 percentage points", "", "5/1", "percentage point"}, {"1.5 million", "", "1500000/1", ""},
		{"50", "", "50/1", ""}, {"±0.5", "", "1/2", ""}, {"1,000", "", "1000/1", ""}, {"0", "", "0/1", ""},
	} {
		got, message := readTolerance(tt.in)
		if message != "" {
			t.Errorf("%q: %s", tt.in, message)
			continue
		}
		share, absolute := "", ""
		if got.Share != nil {
			share = got.Share.String()
		}
		if got.Absolute != nil {
			absolute = got.Absolute.String()
		}
		if share != tt.share || absolute != tt.absolute || got.Unit != tt.unit {
			t.Errorf("%q: got %s %s %q", tt.in, share, absolute, got.Unit)
		}
	}
	for _, in := range []string{"", "a little", "-5", "-5%", "101%", "1e400000000", "0x10", "inf", "nan", "%", "5 to", "--5", "3-4", "10 % of the total", "2 km to 3 km"} {
		if got, message := readTolerance(in); message == "" {
			t.Errorf("%q: got %+v, want a mistake", in, got)
		}
	}
}
