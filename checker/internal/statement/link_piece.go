package statement

import (
	"slices"

	"github.com/steadfact/steadfact/checker/internal/sentence"
)

// Pieces are those of an identifier, of which what the aliases know is looked up.
func (b *Book) Pieces(surface string) []sentence.Word {
	pieces := sentence.Pieces(surface)
	for i := range pieces {
		b.LookUp(&pieces[i])
	}
	return pieces
}

// piecesOf are the pieces of a word of a text, which it remembers.
func (b *Book) piecesOf(w *sentence.Word, surface string) []sentence.Word {
	v := w.Vocable
	if v == nil {
		return b.Pieces(surface)
	}
	if !v.Parted {
		v.Parted, v.Pieces = true, b.Pieces(surface)
	}
	return v.Pieces
}

// unlinkPieces takes the links of an identifier back that has more to say than the statement: "max_retry_delay" is not the number of
// retries.
func (b *Book) unlinkPieces(st, text *sentence.Reading, l *Links) {
	for j := range text.Words {
		if l.Used[j] == sentence.Unlinked || text.Words[j].Weight == 0 {
			continue
		}
		pieces := b.piecesOf(&text.Words[j], text.Surface(j))
		if len(pieces) == 0 || b.linkedWhole(st, text, l, j) {
			continue
		}
		if slices.ContainsFunc(pieces, func(p sentence.Word) bool { return !linkedPiece(st, l, j, &p) }) {
			l.unlink(0, len(l.To), j, j+1)
			l.Used[j] = sentence.Unlinked
		}
	}
}

// linkedWhole reports whether word j of the sentence stands for one of the statement as it is written.
func (b *Book) linkedWhole(st, text *sentence.Reading, l *Links, j int) bool {
	for i := range l.To {
		if slices.Contains(l.To[i], j) && strengthOf(&st.Words[i], &text.Words[j]) > sentence.Unlinked {
			return true
		}
	}
	return false
}

// linkedPiece reports whether a piece of word j stands for one of the words of the statement for which that does.
func linkedPiece(st *sentence.Reading, l *Links, j int, p *sentence.Word) bool {
	for i := range l.To {
		if slices.Contains(l.To[i], j) && strengthOf(&st.Words[i], p) > sentence.Unlinked {
			return true
		}
	}
	return false
}
