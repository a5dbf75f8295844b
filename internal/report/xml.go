package report

import (
	"bytes"
	"encoding/xml"
	"io"
)

// encodeXML writes a value as an XML document. What XML cannot hold is written as U+FFFD, line feeds in texts as references. A
// runner obeys "##[" anywhere in a line, so that is written with a reference as well.
func encodeXML(w io.Writer, v any) error {
	var b bytes.Buffer
	b.WriteString(xml.Header)
	e := xml.NewEncoder(&b)
	e.Indent("", "  ")
	if err := e.Encode(v); err != nil {
		return err
	}
	b.WriteByte('\n')
	_, err := w.Write(bytes.ReplaceAll(b.Bytes(), []byte("##["), []byte("#&#35;[")))
	return err
}
