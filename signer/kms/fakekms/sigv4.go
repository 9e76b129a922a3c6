package fakekms

import (
	"bytes"
	"crypto/hmac"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"slices"
	"strings"
	"time"
)

// Credentials are whose requests are taken.
type Credentials struct{ AccessKey, Secret, SessionToken string }

// Bounds and words of Signature Version 4
// (https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html).
const (
	algorithm  = "AWS4-HMAC-SHA256"
	timeLayout = "20060102T150405Z"
	maxSkew    = 5 * time.Minute
)

// What is wrong with a request's signature.
var (
	errMissing  = errors.New("the request is not signed")
	errScope    = errors.New("the credential is scoped to another day, region or service")
	errUnsigned = errors.New("a header that must be signed is not")
	errExpired  = errors.New("the signature expired or is not yet current")
	errUnknown  = errors.New("the access key or session token is not known")
	errPayload  = errors.New("the payload is not what was signed")
	errMismatch = errors.New("the signature is not that of the request")
)

// verifier checks signatures for one region and service.
type verifier struct {
	credentials     Credentials
	region, service string
}

// authorization is the header of that name.
type authorization struct {
	accessKey, scope, signature string
	signed                      []string // headers
}

func parseAuthorization(header string) (a authorization, err error) {
	rest, ok := strings.CutPrefix(header, algorithm+" ")
	if !ok {
		return a, errMissing
	}
	for _, part := range strings.Split(rest, ",") {
		key, value, _ := strings.Cut(strings.TrimSpace(part), "=")
		switch key {
		case "Credential":
			a.accessKey, a.scope, _ = strings.Cut(value, "/")
		case "SignedHeaders":
			a.signed = strings.Split(value, ";")
		case "Signature":
			a.signature = value
		}
	}
	if a.accessKey == "" || a.signature == "" || !slices.IsSorted(a.signed) {
		return a, errMissing
	}
	return a, nil
}

// verify checks r as AWS would at a time. The body stays readable.
func (v verifier) verify(r *http.Request, now time.Time) error {
	a, err := parseAuthorization(r.Header.Get("Authorization"))
	if err != nil {
		return err
	}
	stamp := r.Header.Get("X-Amz-Date")
	at, err := time.Parse(timeLayout, stamp)
	switch {
	case err != nil:
		return errMissing
	case a.scope != stamp[:8]+"/"+v.region+"/"+v.service+"/aws4_request":
		return fmt.Errorf("%w: %s", errScope, a.scope)
	case a.accessKey != v.credentials.AccessKey, r.Header.Get("X-Amz-Security-Token") != v.credentials.SessionToken:
		return errUnknown
	case now.Sub(at).Abs() > maxSkew:
		return errExpired
	}
	if err := allSigned(r, a.signed); err != nil {
		return err
	}
	body, err := io.ReadAll(r.Body)
	if err != nil {
		return err
	}
	r.Body = io.NopCloser(bytes.NewReader(body))
	payload := hash(body)
	if stated := r.Header.Get("X-Amz-Content-Sha256"); stated != "" && stated != payload {
		return errPayload
	}
	want := v.sign(strings.Join([]string{algorithm, stamp, a.scope, hash([]byte(canonical(r, a.signed, payload)))}, "\n"), stamp[:8])
	if !hmac.Equal([]byte(want), []byte(a.signature)) {
		return errMismatch
	}
	return nil
}

// allSigned insists on the host, on everything of AWS's own, and on what says how the body is to be read.
func allSigned(r *http.Request, signed []string) error {
	if !slices.Contains(signed, "host") {
		return fmt.Errorf("%w: host", errUnsigned)
	}
	for name := range r.Header {
		name = strings.ToLower(name)
		if (strings.HasPrefix(name, "x-amz-") || name == "content-type") && !slices.Contains(signed, name) {
			return fmt.Errorf("%w: %s", errUnsigned, name)
		}
	}
	return nil
}

// canonical is the request as both ends spell it.
func canonical(r *http.Request, signed []string, payload string) string {
	var lines strings.Builder
	fmt.Fprintf(&lines, "%s\n%s\n%s\n", r.Method, canonicalPath(r.URL), canonicalQuery(r.URL))
	for _, name := range signed {
		values := slices.Clone(r.Header.Values(name))
		switch name {
		case "host":
			values = []string{r.Host}
		case "content-length":
			values = []string{fmt.Sprint(r.ContentLength)}
		}
		for i := range values {
			values[i] = strings.Join(strings.Fields(values[i]), " ")
		}
		fmt.Fprintf(&lines, "%s:%s\n", name, strings.Join(values, ","))
	}
	fmt.Fprintf(&lines, "\n%s\n%s", strings.Join(signed, ";"), payload)
	return lines.String()
}

func canonicalPath(u *url.URL) string {
	if path := u.EscapedPath(); path != "" {
		return path
	}
	return "/"
}

// canonicalQuery is sorted, with %20 for a blank.
func canonicalQuery(u *url.URL) string { return strings.ReplaceAll(u.Query().Encode(), "+", "%20") }

// sign derives the day's key and signs with it.
func (v verifier) sign(text, day string) string {
	key := []byte("AWS4" + v.credentials.Secret)
	for _, part := range []string{day, v.region, v.service, "aws4_request", text} {
		mac := hmac.New(sha256.New, key)
		mac.Write([]byte(part))
		key = mac.Sum(nil)
	}
	return hex.EncodeToString(key)
}

func hash(data []byte) string {
	sum := sha256.Sum256(data)
	return hex.EncodeToString(sum[:])
}
