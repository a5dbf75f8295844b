package document

import (
	"strings"
	"testing"
)

var (
	longLine  = strings.Repeat("The red boat sails to the north of the bay ", 5) + "today."
	otherLine = "Later " + strings.Repeat("the blue boat sails to the south of the bay ", 4) + "alone."
)

func TestPlain(t *testing.T) {
	testGolden(t, "a.txt", []golden{
		{"empty", "", nil},
		{"white space", " \r\n\t\n\n", nil},
		{"wrapped lines", "The red boat sails to the north\nof the bay. The blue boat stays in\nport.\n\nBoth are old.\n", []string{
			"paragraph: The red boat sails to the north of the bay. The blue boat stays in port.", "paragraph: Both are old."}},
		{"a full line that ends a sentence is no end of a paragraph", "The red boat sails to the north side.\nThe blue one, which is older, stays in\nport today.", []string{
			"paragraph: The red boat sails to the north side. The blue one, which is older, stays in port today."}},
		{"a short line that ends a sentence is", "The red boat sails to the north.\nIt is old.\nThe blue boat stays in port until summer ends\nand sails then.", []string{
			"paragraph: The red boat sails to the north.", "paragraph: It is old.", "paragraph: The blue boat stays in port until summer ends and sails then."}},
		{"a paragraph a line", longLine + "\n" + otherLine + "\n" + longLine, []string{"paragraph: " + longLine, "paragraph: " + otherLine, "paragraph: " + longLine}},
		{"a short line among long ones", longLine + "\nWhat comes next\n" + otherLine, []string{
			"paragraph: " + longLine, "paragraph: What comes next", "paragraph: " + otherLine}},
		{"menus among long lines", longLine + otherLine + "\n\nNews\nTwo boats\n\n" + longLine, []string{
			"paragraph: " + longLine + otherLine, "paragraph: News", "paragraph: Two boats", "paragraph: " + longLine}},
		{"a date is no heading", "Fleet\n\nMonday, 9 May 2016\n\nIt sails.", []string{
			"heading1: Fleet", "paragraph: Monday, 9 May 2016 [under > Fleet]", "paragraph: It sails. [under > Fleet]"}},
		{"carriage returns and a byte order mark", "\ufeffThe red boat\r\nsails.\r\n\r\nIt is old.\r\n", []string{"paragraph: The red boat sails.", "paragraph: It is old."}},
		{"indented lines", "   The red boat\n   sails\tfar.", []string{"paragraph: The red boat sails\tfar."}},
		{"a short line alone is a heading", "Fleet news\n\nThe red boat sails.\n\nCrew\n\nFive.\n\nPORTS\n\nTwo.\n\nNorth\n\nOne.", []string{
			"heading1: Fleet news", "paragraph: The red boat sails. [under > Fleet news]", "heading3: Crew [under > Fleet news]",
			"paragraph: Five. [under > Fleet news > Crew]", "heading2: PORTS [under > Fleet news]",
			"paragraph: Two. [under > Fleet news > PORTS]", "heading3: North [under > Fleet news > PORTS]",
			"paragraph: One. [under > Fleet news > PORTS > North]"}},
		{"no headings", "It sails.\n\nand sinks\n\n“We sank,”\n\nBoats:\n\nThe end\n\n \n", []string{
			"paragraph: It sails.", "paragraph: and sinks", "paragraph: “We sank,”", "paragraph: Boats:", "paragraph: The end"}},
		{"underlined headings", "Fleet\n=====\nIt sails.\n\nCrew\n----\n\nFive.", []string{
			"heading1: Fleet", "paragraph: It sails. [under > Fleet]", "heading2: Crew [under > Fleet]", "paragraph: Five. [under > Fleet > Crew]"}},
		{"a heading between rulers", "*****\nFleet\n*****\n\nIt sails.", []string{"heading1: Fleet", "paragraph: It sails. [under > Fleet]"}},
		{"rulers", "It sails.\n\n-----\n\nIt sinks.", []string{"paragraph: It sails.", "paragraph: It sinks."}},
		{"lists", "Two boats:\n- red, with\n  oars\n- blue\n\nPorts:\n\n1. north\n2) south\n\n• west\n\na) east\n\nEnd of it.", []string{
			"paragraph: Two boats:", "item: red, with oars [in Two boats:]", "item: blue [in Two boats:]", "paragraph: Ports:",
			"item: north [in Ports:]", "item: south [in Ports:]", "item: west [in Ports:]", "item: east [in Ports:]", "paragraph: End of it."}},
		{"nested lists and paragraphs of an item", "* red\n   - oars\n   - sails\n\n   They leak.\n\n* blue", []string{
			"item: red", "item: oars [in red]", "item: sails [in red]", "paragraph: They leak. [in sails]", "item: blue"}},
		{"no lists", "The crew rose from four to\n5. It was\n- so they say - enough, in\n1990. Then", []string{
			"paragraph: The crew rose from four to 5. It was - so they say - enough, in 1990. Then"}},
		{"no markers", "-5 degrees\n\n1.5 metres are enough.\n\n2003. That year.\n\n-- He.", []string{
			"paragraph: -5 degrees", "paragraph: 1.5 metres are enough.", "paragraph: 2003. That year.", "paragraph: -- He."}},
		{"URLs are left out", "See https://example.org/2024/5,200, or\nwrite to a5@example.org.", []string{
			"paragraph: See , or write to a5@example.org. [code a5@example.org]"}},
		{"no markup", "5 * 6 * 7, a_b_ &amp; <b>\\*", []string{`paragraph: 5 * 6 * 7, a_b_ &amp; <b>\*`}},
		{"width is counted in characters", "Красная лодка идёт на север залива и возвращается в порт к вечеру\nкаждый день. Ночью она стоит у причала и ждёт рассвета до утра.\nСиняя лодка не идёт.", []string{
			"paragraph: Красная лодка идёт на север залива и возвращается в порт к вечеру каждый день. Ночью она стоит у причала и ждёт рассвета до утра. Синяя лодка не идёт."}},
		{"code", "So:\n\n    x = 5;\n    return x;\n\n    Two boats sail\n    north.\n", []string{"paragraph: So:", "paragraph: Two boats sail north."}},
		{"invalid UTF-8", "Two \xff\xfe boats\xc3\nsail", []string{"paragraph: Two \xff\xfe boats\xc3 sail"}},
		{"one long line without an end", strings.Repeat("a ", 5000), []string{"paragraph: " + strings.Repeat("a ", 4999) + "a"}},
	})
}

func TestListMarker(t *testing.T) {
	for s, want := range map[string]int{
		"- a": 2, "•\ta": 4, "1. a": 3, "12)  a": 5, "(3) a": 4, "b) a": 3, "(b) a": 4, "– a": 4,
		"": 0, "-": 0, "- ": 0, "-a": 0, "--- a": 0, "1.5 m": 0, "123. a": 0, "a. b": 0, "1990. a": 0, "(c": 0, "(a b) c": 0, "5 a": 0,
	} {
		if got := listMarker(s); got != want {
			t.Errorf("listMarker(%q) = %d, want %d", s, got, want)
		}
	}
}

// What stands in one piece must not be copied: a file of 100 MB would need twice its size.
func TestPlainTextIsNotCopied(t *testing.T) {
	text := longLine + "\n\n" + otherLine
	allocs := testing.AllocsPerRun(10, func() { parse("a.txt", strings.Repeat(text+"\n", 100)) })
	if allocs > 40 {
		t.Errorf("%.0f allocations for 200 paragraphs", allocs)
	}
}
