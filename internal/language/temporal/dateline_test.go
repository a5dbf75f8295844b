package temporal

import "testing"

func TestDateline(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"DAMASCUS, January 30, 2024 — Nothing moved.", "2024-01-30"},
		{"WASHINGTON (AP) — Jan. 30, 2024", "2024-01-30"},
		{"Wednesday, May 29, 2024", "2024-05-29"},
		{"29 May 2024", "2024-05-29"},
		{"Published: 2024-01-27", "2024-01-27"},
		{"Last updated on 27 January 2024 by the desk", "2024-01-27"},
		{"**Date:** January 27, 2024", "2024-01-27"},
		{"2016-05-09-some-post.md", "2016-05-09"},
		{"content/posts/2016-05-09-some-post.md", "2016-05-09"},
		{"blog/2016/05/09/some-post.md", "2016-05-09"},
		{"2016_05_09_notes.txt", "2016-05-09"},
		{"May 29, 2024 - the week in brief", "2024-05-29"},

		{"DAMASCUS, January 30", ""},
		{"On 29 May 2024 the bridge fell.", ""},
		{"The bridge fell on 29 May 2024", ""},
		{"29 May 2024 was a Wednesday.", ""},
		{"Published in May 2024", ""},
		{"Published: 03/04/2024", ""},
		{"Published 31 September 2024", ""},
		{"notes-v2016-05-09x", ""},
		{"release-12016-05-09.md", ""},
		{"2016-13-09-post.md", ""},
		{"", ""},
	} {
		got, ok := Dateline(c.text)
		if ok != (c.want != "") || iso(got) != c.want {
			t.Errorf("%q: %s, want %s", c.text, iso(got), c.want)
		}
	}
}
