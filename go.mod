module github.com/steadfact/steadfact

go 1.26.0

require (
	github.com/yuin/goldmark v1.8.7
	golang.org/x/text v0.43.0 // indirect
)
