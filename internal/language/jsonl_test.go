package language

import (
	"encoding/json"
	"strings"
	"testing"
	"time"
)

// Places count code points, numbers are exact.
func TestWriteJSON(t *testing.T) {
	for _, c := range []struct{ id, text, want string }{
		{`"3"`, `About 2,500 troops.`,
			`{"id":"3","mentions":[{"start":6,"end":11,"surface":"2,500","kind":"quantity","value":"2500","unit":"troop","low":null,"high":null,"approx":true,"comparator":"about","from":null,"until":null,"grain":null}]}`},
		{`7`, `“é” costs more than €3.50`,
			`{"id":7,"mentions":[{"start":20,"end":25,"surface":"€3.50","kind":"money","value":"3.5","unit":"EUR","low":"3.5","high":null,"approx":false,"comparator":"more than","from":null,"until":null,"grain":null}]}`},
		{`"r"`, `one in three, 10–12 km`,
			`{"id":"r","mentions":[{"start":0,"end":12,"surface":"one in three","kind":"ratio","value":"1/3","unit":null,"low":null,"high":null,"approx":false,"comparator":null,"from":null,"until":null,"grain":null},` +
				`{"start":14,"end":22,"surface":"10–12 km","kind":"quantity","value":null,"unit":"kilometer","low":"10","high":"12","approx":false,"comparator":"between","from":null,"until":null,"grain":null}]}`},
		{`"d"`, `On 31 September 2021 and 29 February 2020`,
			`{"id":"d","mentions":[{"start":25,"end":41,"surface":"29 February 2020","kind":"date","value":null,"unit":null,"low":null,"high":null,"approx":false,"comparator":null,"from":"2020-02-29","until":"2020-03-01","grain":"day"}]}`},
		{`"e"`, `from 28 to 31 June 2021`, `{"id":"e","mentions":[]}`},
		{`"b"`, `in a Boeing 747`,
			`{"id":"b","mentions":[{"start":12,"end":15,"surface":"747","kind":"name","value":"747","unit":null,"low":null,"high":null,"approx":false,"comparator":null,"from":null,"until":null,"grain":null}]}`},
		{`"n"`, `No value here.`, `{"id":"n","mentions":[]}`},
		{``, `Nothing`, `{"id":null,"mentions":[]}`},
		{`"v"`, `since v1.26rc2`,
			`{"id":"v","mentions":[{"start":6,"end":14,"surface":"v1.26rc2","kind":"version","value":"1.26-rc2","unit":null,"low":null,"high":null,"approx":false,"comparator":null,"from":null,"until":null,"grain":null}]}`},
	} {
		var out strings.Builder
		if err := Read(c.text, time.Time{}).WriteJSON(&out, json.RawMessage(c.id)); err != nil {
			t.Errorf("%s: %v", c.text, err)
		}
		if got := strings.TrimSuffix(out.String(), "\n"); got != c.want {
			t.Errorf("%s:\n got %s\nwant %s", c.text, got, c.want)
		}
	}
}
