package kms

import (
	"context"
	"crypto/tls"
	"errors"
	"fmt"
	"net"
	"slices"
	"strings"

	"github.com/aws/aws-sdk-go-v2/aws/retry"
	"github.com/aws/smithy-go"
	smithyhttp "github.com/aws/smithy-go/transport/http"
)

// Outcome is what became of a request, a closed set. String is also the metric's label.
type Outcome uint8

// The outcomes.
const (
	Answered    Outcome = iota
	Throttled           // too many requests for the account's quota
	Denied              // no credentials, or such as may not use the key
	Refused             // the key does not exist, is disabled, or is not of our kind
	Unavailable         // nobody answered, or KMS has trouble of its own
	TimedOut            // no answer in time
	Wrong               // what was answered is no signature by the key
	outcomeEnd
)

var outcomes = [outcomeEnd]struct{ label, text string }{
	{"answered", "it answered"},
	{"throttled", "it throttles: ask AWS for a higher quota, or look at who else uses it"},
	{"denied", "it denies: allow these credentials kms:GetPublicKey and kms:Sign of the key, and compare this machine's clock"},
	{"refused", "it refuses: look at the key's state, kind and region"},
	{"unavailable", "it cannot be reached or has trouble of its own"},
	{"timed_out", "no answer in time"},
	{"wrong", "its answer is wrong: is the alias another key's now?"},
}

// String is the outcome's label.
func (o Outcome) String() string {
	if o >= outcomeEnd {
		return "unknown"
	}
	return outcomes[o].label
}

// Failure is why a request gave nothing. It says no more of the SDK's error than what cannot hold a secret: a service quotes
// the request when it doubts its signature, with the session token in it, and a credential process's output is quoted when
// it cannot be read. The same trouble has the same text each time.
type Failure struct {
	Outcome Outcome
	Key     string // as the config names it
	Detail  string // a code of AWS's, or what the network says; may be empty
	cause   error  // the context's, or one of ours
}

func (f *Failure) Error() string {
	text := "KMS key " + f.Key + ": " + outcomes[f.Outcome].text
	if f.Detail != "" {
		text += " (" + f.Detail + ")"
	}
	return text
}

func (f *Failure) Unwrap() error { return f.cause }

// credentialsError is the SDK's about where credentials come from.
type credentialsError struct{ cause error }

func (e *credentialsError) Error() string { return "retrieving credentials" }
func (e *credentialsError) Unwrap() error { return e.cause }

// explain says what an error of the SDK is about.
func explain(err error) (Outcome, string) {
	var credentials *credentialsError
	var api smithy.APIError
	var answer *smithyhttp.ResponseError
	switch {
	case errors.As(err, &credentials):
		text := "no AWS credentials: set them in the environment, a profile or the machine's role; `aws sts get-caller-identity` says more"
		if _, detail := explain(credentials.cause); detail != "" {
			text += ": " + detail
		}
		return Denied, text
	case errors.As(err, &api):
		return ofCode(err, api), word(api.ErrorCode())
	case errors.Is(err, context.DeadlineExceeded), isTimeout(err):
		return TimedOut, ""
	case errors.As(err, &answer) && answer.HTTPStatusCode() != 0:
		return Unavailable, fmt.Sprintf("HTTP status %d", answer.HTTPStatusCode())
	default:
		return Unavailable, ofNetwork(err)
	}
}

// denials are what AWS says of credentials, besides what begins with AccessDenied.
var denials = []string{
	"UnrecognizedClientException", "InvalidSignatureException", "SignatureDoesNotMatch", "IncompleteSignature",
	"ExpiredToken", "ExpiredTokenException", "RequestExpired", "InvalidClientTokenId", "MissingAuthenticationToken",
	"MissingAuthenticationTokenException", "NotAuthorized", "OptInRequired",
}

func ofCode(err error, api smithy.APIError) Outcome {
	code := api.ErrorCode()
	_, throttled := retry.DefaultThrottleErrorCodes[code]
	var answer *smithyhttp.ResponseError
	switch {
	case throttled:
		return Throttled
	case slices.Contains(denials, code), strings.HasPrefix(code, "AccessDenied"):
		return Denied
	case api.ErrorFault() == smithy.FaultServer, errors.As(err, &answer) && answer.HTTPStatusCode() >= 500:
		return Unavailable
	default:
		return Refused
	}
}

// word is a code if it looks like one: whatever stands at the other end has written it.
func word(code string) string {
	letter := func(r rune) bool { return r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z' || r == '.' }
	if code == "" || len(code) > 60 || strings.ContainsFunc(code, func(r rune) bool { return !letter(r) }) {
		return "no known code"
	}
	return code
}

func isTimeout(err error) bool {
	var network net.Error
	return errors.As(err, &network) && network.Timeout()
}

// ofNetwork is what the network or TLS says, which has seen nothing of the request.
func ofNetwork(err error) string {
	var op *net.OpError
	var name *net.DNSError
	var certificate *tls.CertificateVerificationError
	switch {
	case errors.As(err, &name):
		return name.Error()
	case errors.As(err, &certificate):
		return certificate.Error()
	case errors.As(err, &op):
		return op.Op + ": " + op.Err.Error() // without our own port, which is another one each time
	default:
		return ""
	}
}
