package source

import (
	"sync"
	"testing"
)

func TestPosition(t *testing.T) {
	tests := []struct {
		name, text string
		offset     int
		want       Position
	}{
		{"empty", "", 0, Position{1, 1}},
		{"first byte", "ab\ncd", 0, Position{1, 1}},
		{"line end belongs to its line", "ab\ncd", 2, Position{1, 3}},
		{"second line", "ab\ncd", 4, Position{2, 2}},
		{"end of text", "ab\ncd", 5, Position{2, 3}},
		{"after a last line ending", "ab\n", 3, Position{2, 1}},
		{"code points, not bytes", "añ€x", 6, Position{1, 4}},
		{"carriage return", "a\r\nb", 3, Position{2, 1}},
		{"lone carriage return is no line ending", "a\rb", 2, Position{1, 3}},
		{"byte order mark takes no column", BOM + "ab", 4, Position{1, 2}},
		{"invalid byte is one column", "a\xffb", 2, Position{1, 3}},
		{"beyond the end", "ab", 9, Position{1, 3}},
		{"before the start", "ab", -1, Position{1, 1}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := New("f", tt.text).Position(tt.offset); got != tt.want {
				t.Errorf("Position(%d) = %v, want %v", tt.offset, got, tt.want)
			}
		})
	}
}

func TestLine(t *testing.T) {
	s := New("f", "one\r\n\ntwo")
	want := []Span{{}, {0, 3}, {5, 5}, {6, 9}, {}}
	for n, w := range want {
		if got := s.Line(n); got != w {
			t.Errorf("Line(%d) = %v, want %v", n, got, w)
		}
	}
	if s.Lines() != 3 {
		t.Errorf("Lines() = %d, want 3", s.Lines())
	}
}

func TestSpan(t *testing.T) {
	a := Span{2, 5}
	if a.Len() != 3 || a.Of("abcdefg") != "cde" {
		t.Errorf("Len or Of of %v is wrong", a)
	}
	if !a.Contains(Span{2, 5}) || !a.Contains(Span{3, 3}) || a.Contains(Span{1, 3}) || a.Contains(Span{4, 6}) {
		t.Errorf("Contains of %v is wrong", a)
	}
	if !a.Overlaps(Span{4, 9}) || a.Overlaps(Span{5, 9}) || a.Overlaps(Span{0, 2}) {
		t.Errorf("Overlaps of %v is wrong", a)
	}
}

// The line index is made on demand; a file's sentences may be judged by several workers.
func TestConcurrentPositions(t *testing.T) {
	s := New("f", "a\nb\nc")
	var wg sync.WaitGroup
	for range 4 {
		wg.Go(func() {
			if got := s.Position(4); got != (Position{3, 1}) {
				t.Errorf("Position(4) = %v", got)
			}
		})
	}
	wg.Wait()
}
