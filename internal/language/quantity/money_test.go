package quantity

import (
	"strings"
	"testing"
)

// Codes of ISO 4217 stand on both sides of an amount; those that are words only after it.
func TestCodes(t *testing.T) {
	for _, code := range strings.Fields(`USD EUR GBP JPY CNY INR AUD CHF SEK NOK DKK PLN CZK HUF BRL MXN ZAR KRW SGD HKD NZD THB IDR MYR VND ILS AED KWD EGP NGN KES UAH RUB`) {
		for _, s := range []string{"5 " + code, "5" + code, code + " 5", code + "5", "5 million " + code} {
			ms := read(s)
			if len(ms) != 1 || ms[0].Kind != Money || ms[0].Unit != code {
				t.Errorf("%q: %+v", s, ms)
			}
		}
	}
	for _, s := range []string{"5 TRY", "5 PHP", "5 SAR", "COP 250,000 in all", "SAR 2.5 million was paid", "5 BTC", "BTC 5"} {
		if ms := read(s); len(ms) != 1 || ms[0].Kind != Money {
			t.Errorf("%q: %+v", s, ms)
		}
	}
	for _, s := range []string{"ALL 5 of them", "ALL 2,000 men", "TOP 1000 in", "TRY 5 of them", "all 5 of them", "try 5 of them", "he lost his pen 7 times", "5 cup", "the top 5"} {
		for _, m := range read(s) {
			if m.Kind == Money {
				t.Errorf("%q: read as %s", s, render(m))
			}
		}
	}
}

func TestPound(t *testing.T) {
	for s, want := range map[string]string{
		"20 million pounds": "GBP", "He paid 20 pounds": "GBP", "a fine of 20 pounds": "GBP", "20 pounds sterling": "GBP", "£20": "GBP", "20 British pounds": "GBP",
		"It weighs 20 pounds": "pound", "20 pounds of rice": "pound", "a twenty-pound bag": "pound", "20 lbs": "pound", "20 Egyptian pounds": "EGP",
	} {
		if ms := read(s); len(ms) != 1 || ms[0].Unit != want {
			t.Errorf("%q: %+v, want %s", s, ms, want)
		}
	}
}

func TestMoneyWords(t *testing.T) {
	for s, want := range map[string]string{
		"$1.5m": "1500000 USD", "$1.5 m": "1500000 USD", "$2tn": "2000000000000 USD", "$3B": "3000000000 USD", "$10k": "10000 USD", "US$ 4.7 billion": "4700000000 USD", "A$20 million": "20000000 AUD",
		"C$5": "5 CAD", "HK$5": "5 HKD", "R$5": "5 BRL", "5 bucks": "5 USD", "5 quid": "5 GBP", "5 kronor": "5 krona", "5 Swedish kronor": "5 SEK", "5 dinars": "5 dinar", "3 dollars 50 cents": "3.5 USD",
		"a penny": "1 cent", "20 pence": "20 pence", "$15.40/hour": "15.4 USD per hour", "€2 per kilogram": "2 EUR per kilogram", "£300 a month": "300 GBP per month", "5 million": "5000000", "$5 CAD": "5 CAD",
		"€1.500,00": "1500 EUR", "2,50 €": "2.5 EUR", "half a million dollars": "500000 USD", "Rs. 1.5 lakh": "150000 INR", "US$1.00": "1 USD", "-$5": "-5 USD",
	} {
		ms := read(s)
		if len(ms) != 1 || render(ms[0]) != want {
			t.Errorf("%q: %+v, want %s", s, ms, want)
		}
	}
}
