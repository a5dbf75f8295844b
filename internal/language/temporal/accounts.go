package temporal

// accounts reports whether what stands at i is told for a quarter of a year: "(Q3) revenue", "(Q3) net profit".
func (s *scanner) accounts(i int) bool {
	if figureKinds.at(s.id(i)) != 0 {
		i++
	}
	return figures.at(s.id(i)) != 0
}

var (
	figureKinds = set("total net gross adjusted operating financial interim pretax underlying core")
	figures     = set(`revenue revenues results earnings sales profit profits income loss losses ebitda guidance forecast forecasts outlook growth margin margins deliveries shipments
		turnover bookings dividend report figures numbers budget roadmap`)
)

// accounted puts a quarter whose results are told, at token i, into the past: "the fourth-quarter report is due in May".
func (s *scanner) accounted(d *Date, i int) {
	if figureKinds.at(s.id(i)) != 0 {
		i++
	}
	if reports.at(s.id(i)) != 0 && d.Deixis == Partial && d.From.After(s.ref) && !s.ref.IsZero() {
		d.settle(d.From.Year() - 1)
	}
}

var reports = set("results result report reports earnings figures numbers")

// game reports whether the sentence speaks of sports, where a third quarter is none of a year.
func (s *scanner) game(i int) bool {
	in, sport := s.sentence(), false
	for k := max(in.First, i-40); k < min(in.Last, i+40); k++ {
		switch id := s.id(k); {
		case business.at(id) != 0:
			return false
		case k != i && sports.at(id) != 0:
			sport = true
		}
	}
	return sport
}

// business are words of sentences that speak of money and not of games, for all their points and leads.
var business = set("revenue revenues profit profits earnings sales shares dividend consensus analysts ebitda")

var sports = set(`game games touchdown touchdowns yard yards score scored scoring lead pass passed kick goal goals team teams play played quarterback fumble
	interception possession points season win won beat coach playoff playoffs defense offense bowl nfl nba`)
