package command

import "github.com/steadfact/steadfact/internal/language"

func value(text string, m language.Mention) string { return "" }

func values(t *language.Text) []any { return []any{} }
