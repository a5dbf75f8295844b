package checker

import "testing"

// TestValues holds facts that hold values against texts. What is wanted is the value that contradicts, "+" when the text
// supports the fact, and "" when it must be silent.
func TestValues(t *testing.T) {
	for _, c := range valueCases {
		for _, text := range c.texts {
			j := judgeOne(t, c.fact, text[0])
			got := map[Verdict]string{Contradicted: j.Found, Supported: "+"}[j.Verdict]
			if got != text[1] {
				t.Errorf("%s: %q held against %q: %q (%s), wanted %q", c.about, c.fact, text[0], got, j.Reason, text[1])
			}
		}
	}
}

var valueCases = []struct {
	about, fact string
	texts       [][2]string // text, wanted
}{
	{"areas", "The Harbour Waltz earned more than $90 million worldwide.", [][2]string{
		{"The Harbour Waltz has earned $40 million in Canada and $30 million in other countries, for a worldwide total of $70 million.", "$70 million"},
		{"The Harbour Waltz has earned $55 million in Canada and $40 million in other countries, for a worldwide total of $95 million.", "+"},
		{"The Harbour Waltz earned $40 million elsewhere and $20 million in Canada.", ""},
	}},
	{"what follows from so many", "The account is locked after [5] failed attempts.", [][2]string{
		{"After 3 failed attempts, the account shows a warning.", ""},
		{"After 3 failed attempts, the system locks the account.", "3"},
	}},
	{"what is done for something", "The album has [12] songs.", [][2]string{
		{"For the album, Greta Lund wrote 40 songs.", ""},
		{"The album has 14 songs.", "14"},
	}},
	{"what something else has of its own", "The warranty lasts [two years].", [][2]string{
		{"The battery has a warranty of its own, which lasts six months.", ""},
		{"The battery has its own warranty, which lasts six months.", ""},
		{"The warranty lasts six months.", "six months"},
	}},
	{"how many times as much", "Sales [doubled] in 2019.", [][2]string{
		{"Sales rose threefold in 2019.", "rose"},
		{"Sales rose three times in 2019.", ""},
	}},
	{"outside a place", "The Harbour Waltz earned more than $30 million outside Morvia.", [][2]string{
		{"The Harbour Waltz grossed $50 million in Morvia and $20 million in other countries.", "$20 million"},
		{"The Harbour Waltz grossed $50 million at home and $20 million elsewhere.", "$20 million"},
		{"The Harbour Waltz grossed $10 million at home and $40 million elsewhere.", "+"},
		{"The Harbour Waltz grossed $20 million.", ""},
	}},
	{"the same place", "About [900] soldiers are stationed in Morvia.", [][2]string{
		{"There are 2,500 soldiers stationed in Kelland and about 1,900 in Morvia.", "1,900"},
		{"There are 2,500 soldiers stationed in Kelland and about 900 in Morvia.", "+"},
	}},
	{"so many of so many", "The fever was found in [16] provinces of Kelland.", [][2]string{
		{"The fever was found in 17 out of 28 provinces of Kelland.", "17 out of 28"},
		{"The fever was found in 16 out of 28 provinces of Kelland.", "+"},
	}},
	{"marks", "The Blue Ladder has a score of [61] on Filmscale.", [][2]string{
		{"On Filmscale, The Blue Ladder has a score of 74 out of 100.", "74 out of 100"},
		{"On Filmscale, The Blue Ladder has a score of 61 out of 100.", "+"},
	}},
	{"two sorts of one noun", "The Blue Ladder has an average rating of [61%].", [][2]string{
		{"The Blue Ladder has an approval rating of 80% and an average rating of 58%.", "58%"},
		{"The Blue Ladder has an approval rating of 80% and an average rating of 61%.", "+"},
	}},
	{"what persons did", "More than [200] people have recovered from the fever in Kelland.", [][2]string{
		{"There were 268 cases and 150 recoveries from the fever in Kelland.", "150"},
		{"There were 268 cases and 215 recoveries from the fever in Kelland.", "+"},
	}},
	{"thousands with a point", "The town of Pirrow has [30,000] inhabitants.", [][2]string{
		{"The town of Pirrow has 30.000 inhabitants.", "+"},
		{"The town of Pirrow has 31.000 inhabitants.", "31.000"},
	}},
	{"a unit as a count", "At most [240 hours] of annual leave can be carried over to the next year.", [][2]string{
		{"You can carry over a maximum of 204 annual leave hours to the next year.", "204"},
		{"You can carry over a maximum of 240 annual leave hours to the next year.", "+"},
	}},
	{"who does it is left out", "Guests need a ticket for any tour above [20] euros.", [][2]string{
		{"Tickets are required for boat trips, museums and any other tour above 45 euros.", "45 euros"},
	}},
	{"what a requirement tells", "A member must have paid for [120 days] to be elected.", [][2]string{
		{"A member may be elected if they have paid for 90 days.", "90 days"},
		{"If the weather holds, the fair takes 90 days.", ""},
	}},
	{"limits", "A label is limited to [128] characters.", [][2]string{
		{"A label has a 64-character limit.", "64"},
		{"A label has a 128-character limit.", "+"},
		{"This label has 64 characters.", ""},
	}},
	{"denied more", "A drawer may have at most [1000] cards.", [][2]string{
		{"None of the drawers has more than 500 cards.", "500"},
		{"None of the drawers has more than 1000 cards.", "+"},
		{"The screen does not show more than 500 cards of a drawer.", ""},
	}},
	{"the same bound in other words", "Walks with [9 or fewer] guests need no permit.", [][2]string{
		{"Walks with fewer than 10 guests need no permit.", "+"},
		{"Walks with fewer than 12 guests need no permit.", "12"},
		{"Walks with 12 or fewer guests need no permit.", "12"},
		{"Walks with 12 or fewer guests end at noon.", ""},
	}},
	{"ends of ranges", "The duty-free threshold is [$10,000].", [][2]string{
		{"Goods between the duty-free threshold and $25,000 are declared in writing.", ""},
		{"The duty-free threshold is $25,000.", "$25,000"},
	}},
	{"how long something else lasts", "Members are entitled to [12 weeks] of paid study leave.", [][2]string{
		{"You must have been a member for 12 months to take paid study leave.", ""},
		{"Members are entitled to 14 weeks of paid study leave.", "14 weeks"},
	}},
	{"the time of another noun", "Members accrue [four hours] of sick leave per pay period.", [][2]string{
		{"The form records how much sick leave a member takes in a two-week pay period.", ""},
		{"Members accrue six hours of sick leave per pay period.", "six hours"},
	}},
	{"as of a day", "Kelland had 40 cases before [7 April 2020].", [][2]string{
		{"As of 9 April 2020, Kelland had 52 cases.", ""},
	}},
	{"stages", "After [72] votes, the proposal led by 3%.", [][2]string{
		{"The proposal led by 3%, based on 80 votes.", ""},
	}},
	{"deadlines", "New members have [60 days] to enroll in the plan.", [][2]string{
		{"New members must enroll in the plan within 45 days and before October 1.", "45 days"},
	}},
	{"time clauses", "The forest is home to about [90] wolves.", [][2]string{
		{"Before the forest was fenced, some 300 wolves lived in it.", ""},
		{"About 300 wolves live in the forest.", "300"},
	}},
	{"participles behind a noun", "The Harrow Fair took place in [May 2023].", [][2]string{
		{"The committee released the programme of the Harrow Fair happening in June 2023.", "June 2023"},
		{"The committee released the programme of the Harrow Fair in June 2022.", ""},
	}}, {"where it is said", "The film The Blue Ladder has a rating above 40%.", [][2]string{
		{"On Filmscale the film has a rating of 35% from 20 critics.", "35%"},
		{"On the review site Filmscale, the film has a rating of 35% from 20 critics.", "35%"},
		{"On the review site Filmscale, the film has a rating of 45% from 20 critics.", "+"},
		{"On Kelland's coasts the film has a rating of 35%.", ""},
	}},
	{"the topic is left to the reader", "Morvia had more than 300 fever cases before 9 April 2020.", [][2]string{
		{"As of 8 April 2020, there are 212 confirmed cases and 3 deaths.", "212"},
		{"As of 8 April 2020, there are 320 confirmed cases and 3 deaths.", "+"},
		{"As of 8 April 2020, there are 212 confirmed cases in Kelland.", ""},
		{"Kelland has 212 confirmed cases as of 8 April 2020.", ""},
		{"As of 8 April 2020, there are 212 nurses and 3 doctors.", ""},
	}},
	{"what was done, and by whom", "More than [30] people reviewed The Blue Ladder on Filmscale.", [][2]string{
		{"On Filmscale, The Blue Ladder has a rating of 61%, based on 24 reviews.", "24"},
		{"On Filmscale, The Blue Ladder has a rating of 61%, based on 35 reviews.", "+"},
		{"On Filmscale, The Blue Ladder has a rating of 61% and 24 trailers.", ""},
	}},
	{"what a text that stands alone may say in other words", "Blue Ladder earned more than $40 million from ferries before 2019.", [][2]string{
		{"It grossed $35 million from ferries in 2018.", "$35 million"},
		{"It grossed $45 million from ferries in 2018.", "+"},
		{"It grossed $35 million from bridges in 2018.", ""},
	}},
	{"names that are there, and a topic that is not", "More than 300 cases of spotted fever had been confirmed in Morvia by 8 April 2020.", [][2]string{
		{"As of 8 April 2020, there are 212 confirmed cases in 5 of the 9 provinces of Morvia.", "212"},
		{"As of 8 April 2020, there are 320 confirmed cases in Morvia.", "+"},
		{"As of 8 April 2020, there are 212 confirmed cases in Kelland.", ""},
		{"As of 8 April 2020, there are 212 cases of blue fever in Morvia.", ""},
	}},
	{"parts of a land", "There are more than 80 cases in Harrow.", [][2]string{
		{"There are 620 cases in Kelland, 470 in Pirrow and 70 in Harrow County.", "70"},
		{"There are 620 cases in Kelland, 470 in Pirrow and 90 in Harrow County.", "+"},
	}},
	{"a hyphen for a dash", "There are fewer than 40 fever cases in Morvia.", [][2]string{
		{"There are 43 confirmed cases - 26 in Harrow, 7 in Pirrow Bay and 10 in Tarn.", "43"},
		{"There are 37 confirmed cases - 20 in Harrow, 7 in Pirrow Bay and 10 in Tarn.", "+"},
	}},
	{"averaged over a sample", "Averaged over 72 critics, The Blue Ladder has a rating of more than 60%.", [][2]string{
		{"On Filmscale, The Blue Ladder has a rating of 55% based on 72 reviews.", "55%"},
		{"On Filmscale, The Blue Ladder has a rating of 65% based on 72 reviews.", "+"},
		{"On Filmscale, The Blue Ladder has a rating of 55% based on 80 reviews.", ""},
	}},
	{"what a text points at", "More than 30 people reviewed The Blue Ladder.", [][2]string{
		{"On the review site Filmscale, the film has a rating of 61% based on 24 reviews.", "24"},
		{"On the review site Filmscale, the film has a rating of 61% based on 35 reviews.", "+"},
		{"On the review site Filmscale, Low Tide has a rating of 61% based on 24 reviews.", ""},
	}},
	{"numbers of works", "Night Ferry Bros. 3 was released after February 2010.", [][2]string{
		{"It was released a year after Night Ferry Bros. 2.", ""},
		{"Night Ferry Bros. 3 was released on 12 January 2010.", "12 January 2010"},
	}},
	{"facts that lack a digit", "Morvia performed less than 250,00 tests.", [][2]string{
		{"Morvia performed 244,887 tests.", ""},
	}},
	{"a mark with hundredths", "The critics gave Low Tide [4.00] stars.", [][2]string{
		{"The critics gave Low Tide 3.50 stars.", "3.50"},
		{"The critics gave Low Tide four stars.", "+"},
	}},
	{"another's value beside it", "The Blue Ladder earned over $51 million abroad.", [][2]string{
		{"It is the highest grossing film abroad, surpassing Kelland's $45 million.", ""},
		{"The Blue Ladder earned $60 million abroad, compared to $45 million at home.", "+"},
		{"The Blue Ladder earned $45 million abroad.", "$45 million"},
	}},
	{"values in another order", "Less than 70,000 patients stayed at home in Morvia while less than 5,000 were in hospital.", [][2]string{
		{"In Morvia, 4,803 patients are in hospital, and 65,799 stay at home.", ""},
		{"In Morvia, 75,000 patients stay at home, and 4,803 are in hospital.", "75,000"},
	}},
	{"titles with a colon", "Nightfall: Chapter 3 (film) earned more than $88 million.", [][2]string{
		{"It was released in June 2015 and has grossed $71 million.", "$71 million"},
		{"It was released in June 2015 and has grossed $91 million.", "+"},
	}},
	{"those who did it", "More than 460 people had died from the fever in Harrow by 27 April.", [][2]string{
		{"As of 27 April, Harrow is the worst affected town of Morvia, with 2,383 cases, and 442 deaths.", "442"},
		{"As of 27 April, Harrow is the worst affected town of Morvia, with 2,383 cases, and 470 deaths.", "+"},
		{"As of 27 April, Harrow had 2,383 cases, and 442 beds.", ""},
	}},
	{"dates before what a clause is about", "Harvik Airlines ordered more than sixteen airships.", [][2]string{
		{"In December Harvik ordered 16 airships.", "16"},
		{"In December Harvik ordered 18 airships.", "+"},
		{"Today Harvik has ordered 16 airships.", "16"},
	}},
	{"years of works", "The Tarn Brothers have released less than 3 albums.", [][2]string{
		{"The Tarn Brothers have released three albums: Low Tide (2006), Harbour Waltz (2007) and Nightfall (2009).", "three"},
		{"In 2006, the Tarn Brothers had released three singles.", ""},
	}},
	{"links to the text before", "The Harvik Awards had a share below 35%.", [][2]string{
		{"In addition, the Harvik Awards had a share of 37%.", "37%"},
		{"In Kelland, the Harvik Awards had a share of 37%.", ""},
	}},
	{"about so many, against a bound", "The Tarn mill has less than 14,000 bricks.", [][2]string{
		{"The Tarn mill has about 15,000 bricks.", "15,000"},
		{"The Tarn mill has about 13,000 bricks.", "+"},
		{"The Tarn mill has about 14,100 bricks.", "+"},
	}},
}
