package document

import "testing"

func TestMarkdownBlocks(t *testing.T) {
	testGolden(t, "a.md", []golden{
		{"empty", "", nil},
		{"only white space", " \n\t\n\n", nil},
		{"paragraph", "Two boats sail.", []string{"paragraph: Two boats sail."}},
		{"wrapped lines are one text", "Two boats\nsail\nnorth.", []string{"paragraph: Two boats sail north."}},
		{"carriage returns", "Two boats\r\nsail.\r\n\r\nOne sinks.\r\n", []string{"paragraph: Two boats sail.", "paragraph: One sinks."}},
		{"hard breaks", "one  \ntwo\\\nthree   \nfour", []string{"paragraph: one two three four"}},
		{"hard breaks with carriage returns", "one  \r\ntwo\\\r\nthree", []string{"paragraph: one two three"}},
		{"byte order mark before a heading", "\ufeff# Fleet\n\nTwo.", []string{"heading1: Fleet", "paragraph: Two. [under > Fleet]"}},
		{"headings nest", "# A\n## B\nx1\n# C\nx2\n### D\n## E", []string{
			"heading1: A", "heading2: B [under > A]", "paragraph: x1 [under > A > B]", "heading1: C", "paragraph: x2 [under > C]",
			"heading3: D [under > C]", "heading2: E [under > C]"}},
		{"setext headings, also of two lines", "Big\nFleet\n=====\nSmall\n---\nx1", []string{
			"heading1: Big Fleet", "heading2: Small [under > Big Fleet]", "paragraph: x1 [under > Big Fleet > Small]"}},
		{"closing marks and attributes of headings", "## Fleet size ##\n### Ports {#ports}\n", []string{
			"heading2: Fleet size", "heading3: Ports [under > Fleet size]"}},
		{"no heading without a space", "#5 boats", []string{"paragraph: #5 boats"}},
		{"code blocks are no prose", "a1\n\n```go\nx := 5\n```\n\n~~~\n6 boats\n~~~\n\n    7 boats\n\nb2", []string{"paragraph: a1", "paragraph: b2"}},
		{"an open fence goes on to the end", "a1\n\n```\n5 boats\n\n6 boats", []string{"paragraph: a1"}},
		{"thematic breaks", "a1\n\n---\n\n* * *\n\nb2", []string{"paragraph: a1", "paragraph: b2"}},
		{"quotation, with a lazy line", "> Two boats\n> sail\nnorth.\n\nOne.", []string{"paragraph: Two boats sail north. [quoted]", "paragraph: One."}},
		{"quotation in a quotation", "> a1\n>\n> > b2\n", []string{"paragraph: a1 [quoted]", "paragraph: b2 [quoted]"}},
		{"headings in a quotation rule nothing outside", "# A\n> # B\n> b2\n\nc3", []string{
			"heading1: A", "heading1: B [quoted]", "paragraph: b2 [quoted] [under > B]", "paragraph: c3 [under > A]"}},
		{"alerts quote nobody", "> [!NOTE]\n> Two boats.\n>\n> Three.\n", []string{"paragraph: Two boats.", "paragraph: Three."}},
		{"alert with a title", "> [!tip] Fleet\n> Two boats.", []string{"paragraph: Fleet Two boats."}},
		{"an exclamation in brackets is no alert", "> Two [!X] boats.", []string{"paragraph: Two [!X] boats. [quoted]"}},
		{"list with its lead-in", "Three boats:\n\n- red\n- green\n  hull\n- blue\n", []string{
			"paragraph: Three boats:", "item: red [in Three boats:]", "item: green hull [in Three boats:]", "item: blue [in Three boats:]"}},
		{"list directly below its lead-in", "Two boats:\n1. red\n2. green\n\nLater:", []string{
			"paragraph: Two boats:", "item: red [in Two boats:]", "item: green [in Two boats:]", "paragraph: Later:"}},
		{"nested lists", "* fleet\n  * red\n    * oars\n  * blue\n* port", []string{
			"item: fleet", "item: red [in fleet]", "item: oars [in red]", "item: blue [in fleet]", "item: port"}},
		{"further paragraphs of an item", "- red\n\n  It leaks.\n\n  Where:\n  - bow\n- blue", []string{
			"item: red", "paragraph: It leaks. [in red]", "paragraph: Where: [in red]", "item: bow [in Where:]", "item: blue"}},
		{"a list after a heading has no lead-in", "Text:\n\n# A\n\n- red", []string{"paragraph: Text:", "heading1: A", "item: red [under > A]"}},
		{"a list after code has no lead-in", "Text:\n\n```\nx\n```\n\n- red", []string{"paragraph: Text:", "item: red"}},
		{"a comment between lead-in and list", "Text:\n\n<!-- x -->\n\n- red", []string{"paragraph: Text:", "item: red [in Text:]"}},
		{"task list", "- [ ] paint 2 boats\n- [x] sell 1 boat", []string{"item: paint 2 boats", "item: sell 1 boat"}},
		{"code in an item", "- red\n\n      x = 5\n- blue", []string{"item: red", "item: blue"}},
		{"tabs", "-\tred\n\n\tIt leaks.", []string{"item: red", "paragraph: It leaks. [in red]"}},
		{"list in a quotation", "> Boats:\n> - red\n>   hull", []string{"paragraph: Boats: [quoted]", "item: red hull [quoted] [in Boats:]"}},
		{"table", "| Boat | Crew |\n|---|--:|\n| Ann | 5 |\n| Bea | 6 |", []string{
			"header: Boat", "header: Crew", "cell: Ann [column Boat]", "cell: 5 [row Ann] [column Crew]",
			"cell: Bea [column Boat]", "cell: 6 [row Bea] [column Crew]"}},
		{"table without outer pipes, with empty and missing cells", "Boat | Crew | Year\n--- | --- | ---\nAnn | | 1990\nBea | 6", []string{
			"header: Boat", "header: Crew", "header: Year", "cell: Ann [column Boat]", "cell: 1990 [row Ann] [column Year]",
			"cell: Bea [column Boat]", "cell: 6 [row Bea] [column Crew]"}},
		{"escaped pipes", "| a1 \\| b | `c \\| d` |\n|---|---|\n| x | y **z \\| w** |", []string{
			"header: a1 | b", "header: c | d [code c | d]", "cell: x [column a1 | b]", "cell: y z | w [row x] [column c | d]"}},
		{"table with a byte order mark and carriage returns", "\ufeffBoat | Crew\r\n-|-\r\nAnn | 5\r\n", []string{
			"header: Boat", "header: Crew", "cell: Ann [column Boat]", "cell: 5 [row Ann] [column Crew]"}},
		{"table right after text", "Crews:\n| Boat | Crew |\n|---|---|\n| Ann | 5 |", []string{
			"paragraph: Crews:", "header: Boat", "header: Crew", "cell: Ann [column Boat]", "cell: 5 [row Ann] [column Crew]"}},
		{"pipes alone make no table", "a | b\nc | d", []string{"paragraph: a | b c | d"}},
		{"footnotes stay in place, and without a reference, too", "Two[^1] boats[^a b].\n\n[^1]: Not counting\n    rafts.\n[^unused]: Nor `oars`.\n\nEnd.", []string{
			"paragraph: Two boats.", "paragraph: Not counting rafts.", "paragraph: Nor oars. [code oars]", "paragraph: End."}},
		{"footnote with two paragraphs", "[^1]: One.\n\n    Two.\n\nThree.", []string{"paragraph: One.", "paragraph: Two.", "paragraph: Three."}},
		{"link definitions are no prose", "See [it] and [that][x].\n\n[it]: https://example.org/5 \"Five\"\n[x]: <https://example.org/6>", []string{
			"paragraph: See it and that. [link it] [link that]"}},
		{"definition lists are paragraphs", "Boat\n: It floats.", []string{"paragraph: Boat : It floats."}},
		{"admonitions of MkDocs", "!!! note \"Fleet of 2\"\n\n    Two boats\n    sail.\n\n    - red\n\nEnd.\n\n??? tip\n    Three.\n", []string{
			"paragraph: Fleet of 2", "paragraph: Two boats sail.", "item: red [in Two boats sail.]", "paragraph: End.", "paragraph: Three."}},
		{"an exclamation is no admonition", "!!! Two boats sank\n\n    5 boats", []string{"paragraph: 5 boats"}},
		{"containers of Docusaurus", "a1\n:::note Careful\nTwo boats.\n:::\nb2", []string{"paragraph: a1", "paragraph: Two boats.", "paragraph: b2"}},
		{"images", "![Two red boats](a.png)\n\nText ![a *big* `boat`](b.png \"t\") goes on.", []string{
			"caption: Two red boats", "paragraph: Text goes on.", "caption: a big boat [code boat]"}},
		{"an image in a link, a link in an image", "[![Build 5](x)](y) and ![see [two] boats](z)", []string{
			"paragraph: and", "caption: Build 5", "caption: see [two] boats"}},
	})
}

func TestMarkdownInline(t *testing.T) {
	testGolden(t, "a.markdown", []golden{
		{"emphasis", "**Two** *boats* ***sail*** __far__ _out_, un*frigging*believable", []string{
			"paragraph: Two boats sail far out, unfriggingbelievable"}},
		{"no emphasis", "2 * 3 * 4, snake_case_name and 5*", []string{"paragraph: 2 * 3 * 4, snake_case_name and 5*"}},
		{"emphasis within a number", "It has **5**,200 boats, 5**,**200", []string{"paragraph: It has 5,200 boats, 5**,**200"}},
		{"emphasis over lines", "**Two\nboats** sail", []string{"paragraph: Two boats sail"}},
		{"struck out is no longer said", "It has ~~5~~ 6 boats ~~or\nso~~.", []string{"paragraph: It has 6 boats ."}},
		{"code spans", "Set `max_crew` to ``a ` b`` or ` x `.", []string{"paragraph: Set max_crew to a ` b or x. [code max_crew] [code a ` b] [code x]"}},
		{"code span over lines", "Run `go\ntest` now", []string{"paragraph: Run go test now [code go test]"}},
		{"escapes as they stand in code", "`a\\* &amp;`", []string{`paragraph: a\* &amp; [code a\* &amp;]`}},
		{"escapes", `5 \* 6 \_a\_ \[b] \\ \d 7\. &lt;`, []string{`paragraph: 5 * 6 _a_ [b] \ \d 7. <`}},
		{"entities", "5&nbsp;boats &amp; 6&#8217;s &#x2014; &copy; &eacute;t&eacute;", []string{"paragraph: 5\u00a0boats & 6’s — © été"}},
		{"no entities", "&amp &nosuch; &#; &#xz; AT&T; &#12345678; &#0;x", []string{"paragraph: &amp &nosuch; &#; &#xz; AT&T; &#12345678; \ufffdx"}},
		{"links", "A [red boat](u \"5 sails\") and [**blue** one][r], not [this].\n\n[r]: u", []string{
			"paragraph: A red boat and blue one, not [this]. [link red boat] [link blue one]"}},
		{"brackets in links", "A [b](c (d)) [e](f \"g (h\") [i](j\n'k') [l](m(n)) [o](p\\(q)", []string{
			"paragraph: A b e i l o [link b] [link e] [link i] [link l] [link o]"}},
		{"a link over lines", "A [red\nboat](u).", []string{"paragraph: A red boat. [link red boat]"}},
		{"URLs are left out", "See https://example.org/a_b_2024?x=5,200&amp;y=6 and <https://example.org/7> (http://example.org/8).", []string{
			"paragraph: See and ()."}},
		{"bare addresses are names", "Write to press5@example.org or www.example.org/2024, now.", []string{
			"paragraph: Write to press5@example.org or , now. [code press5@example.org]"}},
		{"addresses in links", "Write to <a@example.org>, [b@example.org](mailto:b@example.org).", []string{
			"paragraph: Write to a@example.org, b@example.org. [code a@example.org] [code b@example.org] [link b@example.org]"}},
		{"a link that shows its URL", "At [https://example.org/2024/](https://example.org/2024/).", []string{"paragraph: At ."}},
		{"no URLs", "It is 5 www. or @home, a:// b@c and/or x@y.", []string{"paragraph: It is 5 www. or @home, a:// b@c and/or x@y."}},
		{"tags are left out", "H<sub>2</sub>O in <b class=\"x5\">two</b> <span\ntitle='6'>boats</span>", []string{"paragraph: H2O in two boats"}},
		{"a line break in HTML", "one<br>two<br/>three<BR />\nfour", []string{"paragraph: one two three four"}},
		{"exponents stay apart", "10<sup>6</sup> boats<sup>12</sup> and the 5<sup>th</sup>", []string{"paragraph: 10⁶ boats¹² and the 5th"}},
		{"code and deletions in HTML", "Set <code>crew</code> to <del>5</del> 6 <kbd>F5</kbd> <s>x <s>y</s> z</s>!", []string{
			"paragraph: Set crew to 6 F5 ! [code crew] [code F5]"}},
		{"an image in HTML", "Look: <img src=\"5.png\" alt=\"Two &amp; a half boats\"> here <img alt=\"\">", []string{
			"paragraph: Look: here", "caption: Two & a half boats"}},
		{"comments within a line", "Two <!-- 5 --> boats", []string{"paragraph: Two boats"}},
		{"no tags", "5 < 6 and 7 > 6, a<b", []string{"paragraph: 5 < 6 and 7 > 6, a<b"}},
		{"templates", "Version {{ site.version }} has {% if x %}two{% endif %} boats{: .big} {{< ref \"5\" >}}.", []string{
			"paragraph: Version has two boats ."}},
		{"templates as destinations and in tables", "A [b]({% link c.md %}) [d]({{ x | y }}/e) [f]({{< ref \"g h\" >}})\n\n| i |\n|-|\n| j {{ k | l }} |", []string{
			"paragraph: A b d f [link b] [link d] [link f]", "header: i", "cell: j [column i]"}},
		{"no templates", "A set {1, 2} and {{ open and `{{ a }}` or `{%` and `%}` x", []string{
			"paragraph: A set {1, 2} and {{ open and {{ a }} or {% and %} x [code {{ a }}] [code {%] [code %}]"}},
		{"formulas", "It is $$x^5 * 6$$ or\n$$\ny = 7\n$$\nso. It costs $5, $6 or $$", []string{"paragraph: It is or so. It costs $5, $6 or $$"}},
		{"invalid UTF-8", "Two \xff boats\xc3", []string{"paragraph: Two \xff boats\xc3"}},
		{"open marks", "**Two [boats `sail ![x <a", []string{"paragraph: **Two [boats `sail ![x <a"}},
	})
}

func TestTemplateLines(t *testing.T) {
	testGolden(t, "a.md", []golden{
		{"lines of tags", "{% raw %}{% if x %}\nTwo boats\n{% endif %}\nsail.", []string{"paragraph: Two boats", "paragraph: sail."}},
		{"what they comment out or highlight", "a1\n{% comment %}\n5 boats\n\n6 boats\n{% endcomment %}\n{{< highlight go >}}\nx := 7\n{{< /highlight >}}\nb2", []string{
			"paragraph: a1", "paragraph: b2"}},
		{"a comment of one line", "{% comment %} 5 boats {% endcomment %}\na1", []string{"paragraph: a1"}},
		{"a shortcode of several lines", "{{< figure src=\"5.png\"\n  caption=\"6\" >}}\nTwo boats.", []string{"paragraph: Two boats."}},
		{"a shortcode that nothing closes is text", "{{< figure\n\nTwo >}} boats.", []string{"paragraph: {{< figure", "paragraph: Two >}} boats."}},
		{"a tag in place of some words", "Two\n{% kind %}\nboats [in\nport]({% page\n\"5\" %}).", []string{"paragraph: Two boats in port. [link in port]"}},
		{"an output within a sentence", "Two\n{{ kind }}\nboats.", []string{"paragraph: Two boats."}},
		{"an open output is text", "{{ two\nboats", []string{"paragraph: {{ two boats"}},
		{"attributes of a block", "Two boats.\n{: .note}\n\n{:toc}\n\nThree.", []string{"paragraph: Two boats.", "paragraph: Three."}},
	})
}

func TestMDX(t *testing.T) {
	testGolden(t, "a.mdx", []golden{
		{"code", "import X from './x5'\nexport const y = 6\n\n# Fleet\n\n<X crew={7}>\n\nTwo {/* 8 */} boats.\n\n</X>", []string{
			"heading1: Fleet", "paragraph: Two boats. [under > Fleet]"}},
		{"not in Markdown", "We import two boats.", []string{"paragraph: We import two boats."}},
	})
}

func TestHTMLBlocks(t *testing.T) {
	testGolden(t, "a.md", []golden{
		{"paragraphs", "<div class=\"x5\">\n<p>Two\n  boats</p><p>sail <b>far</b> &amp; wide.</p>\n</div>\n\nThree.", []string{
			"paragraph: Two boats", "paragraph: sail far & wide.", "paragraph: Three."}},
		{"headings open sections", "<h2 align=center>Fleet</h2>\n\nTwo.\n", []string{"heading2: Fleet", "paragraph: Two. [under > Fleet]"}},
		{"details", "<details>\n<summary>Two boats</summary>\n\nThree **boats**.\n\n</details>", []string{"paragraph: Two boats", "paragraph: Three boats."}},
		{"list", "<p>Boats:</p>\n<ul><li>red</li>\n<li>blue</ul>", []string{"paragraph: Boats:", "item: red [in Boats:]", "item: blue [in Boats:]"}},
		{"table", "<table><tr><th>Boat<th>Crew</tr>\n<tr><td>Ann</td><td>5</td></tr></table>", []string{
			"header: Boat", "header: Crew", "cell: Ann [column Boat]", "cell: 5 [row Ann] [column Crew]"}},
		{"images and captions", "<figure><img\n src='5.png' data-alt='6' alt='Two boats'><figcaption>At sea</figcaption></figure>", []string{
			"caption: Two boats", "caption: At sea"}},
		{"code, scripts and styles are no prose", "<div>a1<pre>5 boats</pre><style>p{x:6}</style>b2 <code>c3</code></div>\n\n<script>\nlet x = 7\n\nlet y = 8\n</script>\n\nd4", []string{
			"paragraph: a1", "paragraph: b2 c3 [code c3]", "paragraph: d4"}},
		{"comments over blank lines", "<!-- 5 boats\n\n6 boats -->\n\nTwo.", []string{"paragraph: Two."}},
		{"text behind a comment", "<!-- 5 --> Two boats.", []string{"paragraph: Two boats."}},
		{"a comment that nothing closes", "a1\n\n<!-- 5 boats\n\n6 boats", []string{"paragraph: a1"}},
		{"a tag that nothing closes", "<div title=\"5\nTwo boats", nil},
		{"declarations", "<!DOCTYPE html>\n<?php echo 5; ?>\n<p>Two 5 < 6 boats</p>", []string{"paragraph: Two 5 < 6 boats"}},
		{"templates", "<p>Two {{ 5 }} boats {% if x > 6 %}\n{7}</p>", []string{"paragraph: Two boats {7}"}},
		{"in a quotation", "> <p>\n> Two boats\n> </p>", []string{"paragraph: Two boats [quoted]"}},
		{"quoted brackets", "<p title=\"a > 5\">Two</p>", []string{"paragraph: Two"}},
	})
}
