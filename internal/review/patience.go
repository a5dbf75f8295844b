package review

import (
	"encoding/json"
	"net/http"
	"strconv"
	"strings"
	"time"
)

// tries is how often a request is sent when GitHub asks to wait, and patience how long one wait may be.
const (
	tries    = 3
	patience = 90 * time.Second
)

// do sends a request, and sends it again when GitHub asks to wait a while. What changes something is never sent twice when it may
// have been heard.
func (c *Client) do(method, path string, body any) ([]byte, error) {
	for try := 1; ; try++ {
		answer, text, err := c.send(method, path, body)
		if err != nil {
			return nil, err
		}
		if answer.StatusCode < 300 {
			return text, nil
		}
		refused := &Refused{Status: answer.StatusCode}
		var said struct {
			Message string `json:"message"`
		}
		if json.Unmarshal(text, &said) == nil {
			refused.Message = said.Message
		}
		wait, again := c.wait(method, refused, answer.Header, try)
		if !again || try == tries || wait > patience {
			return nil, refused
		}
		c.Sleep(wait)
	}
}

// wait says how long to wait before a request is sent again, and whether it is to be
// (https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api).
func (c *Client) wait(method string, r *Refused, h http.Header, try int) (time.Duration, bool) {
	limited := r.Status == http.StatusTooManyRequests || r.Status == http.StatusForbidden
	switch after, err := strconv.Atoi(h.Get("Retry-After")); {
	case limited && err == nil && after >= 0:
		return time.Duration(after) * time.Second, true
	case limited && h.Get("X-RateLimit-Remaining") == "0":
		reset, err := strconv.ParseInt(h.Get("X-RateLimit-Reset"), 10, 64)
		return max(time.Unix(reset, 0).Sub(c.Now()), 0) + time.Second, err == nil
	case limited && strings.Contains(strings.ToLower(r.Message), "rate limit"):
		return time.Minute, true
	case r.Status >= 500 && method == http.MethodGet:
		return time.Duration(try) * time.Second, true
	}
	return 0, false
}
