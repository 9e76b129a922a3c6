package dashboard

import (
	"fmt"
	"net"
	"net/http"
	"net/netip"
	"slices"
	"strings"
)

// policyOfContent lets the page use what this process serves, and nothing else.
const policyOfContent = "default-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

// Guard keeps a handler for those whom it is for, metrics and health checks too, since they tell as much as the page. A page of
// anybody's can have a browser ask this process under a name of its own that leads here (DNS rebinding), and read the answer; so
// a request must name an IP address, localhost, or a name that the operator has listed under a key of the config. One that names
// none is of no browser: some health checks ask so. No other site's page is let read anything otherwise: there are no CORS
// headers.
func Guard(next http.Handler, key string, listed []string) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		h := w.Header()
		h.Set("Content-Security-Policy", policyOfContent)
		h.Set("X-Content-Type-Options", "nosniff")
		h.Set("Referrer-Policy", "no-referrer")
		h.Set("Cross-Origin-Resource-Policy", "same-origin")
		if !isOurs(r.Host, listed) {
			refuse(w, r, Problem{
				Status: http.StatusMisdirectedRequest,
				Detail: fmt.Sprintf("%q is no name of this process: ask by IP address or localhost, or list the name in %s", r.Host, key),
			})
			return
		}
		next.ServeHTTP(w, r)
	})
}

// isOurs judges a request's Host, with or without a port.
func isOurs(host string, listed []string) bool {
	name := host
	if bare, _, err := net.SplitHostPort(host); err == nil {
		name = bare
	}
	name = strings.TrimSuffix(strings.ToLower(name), ".")
	_, err := netip.ParseAddr(strings.Trim(name, "[]"))
	return name == "" || err == nil || name == "localhost" || slices.ContainsFunc(listed, func(one string) bool { return strings.EqualFold(one, name) })
}
