package fakekms

import (
	"errors"
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"
)

// The example of AWS's own documentation of Signature Version 4: GET ListUsers of IAM, 30 August 2015.
var (
	example = verifier{Credentials{AccessKey: "AKIDEXAMPLE", Secret: "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY"}, "us-east-1", "iam"}
	when    = time.Date(2015, 8, 30, 12, 36, 0, 0, time.UTC)
)

func exampleRequest() *http.Request {
	r := httptest.NewRequest(http.MethodGet, "https://iam.amazonaws.com/?Action=ListUsers&Version=2010-05-08", nil)
	r.Header.Set("Content-Type", "application/x-www-form-urlencoded; charset=utf-8")
	r.Header.Set("X-Amz-Date", "20150830T123600Z")
	r.Header.Set("Authorization", "AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20150830/us-east-1/iam/aws4_request, "+
		"SignedHeaders=content-type;host;x-amz-date, Signature=5d672d79c15b13162d9279b0855cfba6789a8edb4c82c400e06b5924a6f2b5d7")
	return r
}

func TestTheExampleOfAWSsDocumentationIsGood(t *testing.T) {
	if err := example.verify(exampleRequest(), when); err != nil {
		t.Error(err)
	}
}

func TestWhateverIsChangedOfARequestItsSignatureIsNotGoodAnyMore(t *testing.T) {
	replace := func(header, old, with string) func(*http.Request) {
		return func(r *http.Request) { r.Header.Set(header, strings.Replace(r.Header.Get(header), old, with, 1)) }
	}
	for name, test := range map[string]struct {
		change func(*http.Request)
		want   error
	}{
		"not signed":           {func(r *http.Request) { r.Header.Del("Authorization") }, errMissing},
		"no date":              {func(r *http.Request) { r.Header.Del("X-Amz-Date") }, errMissing},
		"another day":          {replace("Authorization", "/20150830/", "/20150831/"), errScope},
		"another region":       {replace("Authorization", "us-east-1", "us-east-2"), errScope},
		"another service":      {replace("Authorization", "/iam/", "/kms/"), errScope},
		"another user":         {replace("Authorization", "AKIDEXAMPLE", "AKIDANOTHER"), errUnknown},
		"a token":              {func(r *http.Request) { r.Header.Set("X-Amz-Security-Token", "token") }, errUnknown},
		"another time":         {replace("X-Amz-Date", "3600Z", "3601Z"), errMismatch},
		"another host":         {func(r *http.Request) { r.Host = "sts.amazonaws.com" }, errMismatch},
		"another query":        {func(r *http.Request) { r.URL.RawQuery = "Action=DeleteUser&Version=2010-05-08" }, errMismatch},
		"another method":       {func(r *http.Request) { r.Method = http.MethodPost }, errMismatch},
		"another path":         {func(r *http.Request) { r.URL.Path = "/other" }, errMismatch},
		"another content type": {replace("Content-Type", "utf-8", "latin1"), errMismatch},
		"another signature":    {replace("Authorization", "5d672d79", "5d672d78"), errMismatch},
		"a body":               {func(r *http.Request) { r.Body = io.NopCloser(strings.NewReader("body")) }, errMismatch},
		"another payload":      {func(r *http.Request) { r.Header.Set("X-Amz-Content-Sha256", hash([]byte("other"))) }, errUnsigned},
		"a target not signed":  {func(r *http.Request) { r.Header.Set("X-Amz-Target", "TrentService.Sign") }, errUnsigned},
		"the host not signed":  {replace("Authorization", ";host;", ";"), errUnsigned},
	} {
		r := exampleRequest()
		test.change(r)
		if err := example.verify(r, when); !errors.Is(err, test.want) {
			t.Errorf("%s: error %v, want %v", name, err, test.want)
		}
	}
}

func TestASignatureIsGoodForFiveMinutesEitherWay(t *testing.T) {
	for apart, want := range map[time.Duration]error{
		maxSkew: nil, -maxSkew: nil, maxSkew + time.Second: errExpired, -maxSkew - time.Second: errExpired,
	} {
		if err := example.verify(exampleRequest(), when.Add(apart)); !errors.Is(err, want) {
			t.Errorf("%v later: error %v, want %v", apart, err, want)
		}
	}
}
