package language

import (
	"strings"
	"testing"
)

// One line in, one line out; places count code points, numbers are exact.
func TestReadJSONL(t *testing.T) {
	for _, c := range []struct{ in, want string }{
		{`{"id": "3", "text": "About 2,500 troops."}`,
			`{"id":"3","mentions":[{"start":6,"end":11,"surface":"2,500","kind":"quantity","value":"2500","unit":"troop","low":null,"high":null,"approx":true,"comparator":"about","from":null,"until":null,"grain":null}]}`},
		{`{"id": 7, "text": "“é” costs more than €3.50"}`,
			`{"id":7,"mentions":[{"start":20,"end":25,"surface":"€3.50","kind":"money","value":"3.5","unit":"EUR","low":"3.5","high":null,"approx":false,"comparator":"more than","from":null,"until":null,"grain":null}]}`},
		{`{"id": "r", "text": "one in three, 10–12 km"}`,
			`{"id":"r","mentions":[{"start":0,"end":12,"surface":"one in three","kind":"ratio","value":"1/3","unit":null,"low":null,"high":null,"approx":false,"comparator":null,"from":null,"until":null,"grain":null},` +
				`{"start":14,"end":22,"surface":"10–12 km","kind":"quantity","value":null,"unit":"kilometer","low":"10","high":"12","approx":false,"comparator":"between","from":null,"until":null,"grain":null}]}`},
		{`{"id": "n", "text": "No value here."}`, `{"id":"n","mentions":[]}`},
		{`{"text": "Nothing"}`, `{"id":null,"mentions":[]}`},
		{`{"id": "v", "text": "since v1.26rc2"}`,
			`{"id":"v","mentions":[{"start":6,"end":14,"surface":"v1.26rc2","kind":"version","value":"1.26-rc2","unit":null,"low":null,"high":null,"approx":false,"comparator":null,"from":null,"until":null,"grain":null}]}`},
		{`{"id": "e"}`, `{"id":"e","error":"no \"text\""}`},
		{`{"id": "d", "text": "x", "date": "May"}`, `{"id":"d","error":"date \"May\": want YYYY-MM-DD"}`},
	} {
		var out strings.Builder
		if err := ReadJSONL(strings.NewReader(c.in+"\n"), &out); err != nil {
			t.Errorf("%s: %v", c.in, err)
		}
		if got := strings.TrimSuffix(out.String(), "\n"); got != c.want {
			t.Errorf("%s:\n got %s\nwant %s", c.in, got, c.want)
		}
	}
}

// A line that is no JSON is answered, and the lines after it are read.
func TestReadJSONLGoesOn(t *testing.T) {
	var out strings.Builder
	if err := ReadJSONL(strings.NewReader("{oops\n\n{\"id\":1,\"text\":\"5 km\"}"), &out); err != nil {
		t.Fatal(err)
	}
	lines := strings.Split(strings.TrimSpace(out.String()), "\n")
	if len(lines) != 2 || !strings.Contains(lines[0], `"error"`) || !strings.Contains(lines[1], `"kilometer"`) {
		t.Errorf("got %q", lines)
	}
}
