module github.com/steadfact/steadfact

go 1.26
