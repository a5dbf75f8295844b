package rules

import (
	"maps"
	"runtime"
	"strings"
	"sync"
)

// pieceBytes is of how many bytes of facts on it is worth while to decode them in pieces.
const pieceBytes = 1 << 18

// shortFacts is the header of the table that nearly all of a large fact file is.
const shortFacts = "[facts]\n"

// decodePieces decodes a large file whose last table has the facts in their short form, on all cores: what stands before and some lines
// of that table are a file for the decoder. It gives nil where a line cannot be known by what it begins with, where two pieces have the
// same key, and where something is wrong: the whole file tells what.
func decodePieces(text string) map[string]any {
	if len(text) < pieceBytes {
		return nil
	}
	head, facts, ok := cutFacts(text)
	if !ok {
		return nil
	}
	texts := []string{head + shortFacts}
	for rest, n := facts, runtime.GOMAXPROCS(0); rest != ""; n-- {
		var piece string
		piece, rest = cutLines(rest, len(rest)/max(n, 1))
		texts = append(texts, shortFacts+piece)
	}
	read := make([]map[string]any, len(texts))
	var wg sync.WaitGroup
	for i, piece := range texts {
		wg.Go(func() {
			if unmarshal(piece, &read[i]) != nil {
				read[i] = nil
			}
		})
	}
	wg.Wait()
	return joinPieces(read)
}

// cutFacts parts a file before the facts in their short form, where these are all that follows.
func cutFacts(text string) (head, facts string, ok bool) {
	at := strings.Index(text, "\n"+shortFacts) + 1
	if at == 0 && !strings.HasPrefix(text, shortFacts) {
		return "", "", false
	}
	head, facts = text[:at], text[at+len(shortFacts):]
	for _, s := range []string{`"""`, "'''"} { // a text of several lines may have anything in it
		if strings.Contains(text, s) {
			return "", "", false
		}
	}
	return head, facts, !strings.HasPrefix(facts, "[") && !strings.Contains(facts, "\n[")
}

// cutLines cuts a text behind the line in which byte n is.
func cutLines(text string, n int) (lines, rest string) {
	if end := strings.IndexByte(text[n:], '\n'); end >= 0 {
		return text[:n+end+1], text[n+end+1:]
	}
	return text, ""
}

// joinPieces makes one file of its pieces; nil when one is wrong, or has a key that another one has.
func joinPieces(read []map[string]any) map[string]any {
	values := read[0]
	all, ok := values["facts"].(map[string]any)
	if !ok {
		return nil
	}
	count := 0
	for _, piece := range read[1:] {
		facts, ok := piece["facts"].(map[string]any)
		if !ok || len(piece) > 1 {
			return nil
		}
		count += len(facts)
		maps.Copy(all, facts)
	}
	if len(all) != count {
		return nil
	}
	return values
}
