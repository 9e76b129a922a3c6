package kms

import (
	"strings"
	"testing"
)

const keyARN = "arn:aws:kms:eu-central-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab"

func TestAConfigNamesAKeyItsRegionAndIfNeedBeAnEndpoint(t *testing.T) {
	for _, c := range []Config{
		{KeyID: keyARN},
		{KeyID: keyARN, Region: "eu-central-1"},
		{KeyID: "alias/wallet", Region: "eu-central-1"},
		{KeyID: "alias/wallet", Region: "eu-central-1", Endpoint: "https://vpce-1.kms.eu-central-1.vpce.amazonaws.com"},
		{KeyID: "alias/wallet", Region: "eu-central-1", Endpoint: "http://127.0.0.1:4566/"},
	} {
		if err := c.Check(); err != nil {
			t.Errorf("%+v: %v", c, err)
		}
		if got := c.region(); got != "eu-central-1" {
			t.Errorf("%+v: region %s", c, got)
		}
	}
}

func TestEachFaultOfAConfigIsNamed(t *testing.T) {
	const password = "sesame"
	for name, test := range map[string]struct {
		config Config
		want   string
	}{
		"no key":             {Config{Region: "eu-central-1"}, "keyId is missing"},
		"a blank":            {Config{KeyID: "alias/a b", Region: "eu-central-1"}, "keyId \"alias/a b\" has a blank"},
		"no region":          {Config{KeyID: "alias/wallet"}, "region is missing"},
		"another region":     {Config{KeyID: keyARN, Region: "us-east-1"}, "region us-east-1 is not that of keyId's ARN (eu-central-1)"},
		"half an ARN":        {Config{KeyID: "arn:aws:kms", Region: "eu-central-1"}, `keyId "arn:aws:kms" is the ARN of no KMS key`},
		"ARN of a bucket":    {Config{KeyID: "arn:aws:s3:::bucket", Region: "eu-central-1"}, `keyId "arn:aws:s3:::bucket" is the ARN of no KMS key`},
		"plain HTTP":         {Config{KeyID: keyARN, Endpoint: "http://kms.example"}, "endpoint of kms.example must be https://"},
		"no URL":             {Config{KeyID: keyARN, Endpoint: "kms.example"}, "endpoint is no URL of a host alone"},
		"a path":             {Config{KeyID: keyARN, Endpoint: "https://kms.example/" + password}, "endpoint is no URL of a host alone"},
		"a password":         {Config{KeyID: keyARN, Endpoint: "https://u:" + password + "@kms.example"}, "endpoint is no URL of a host alone"},
		"a password, no URL": {Config{KeyID: keyARN, Endpoint: "://" + password}, "endpoint is no URL of a host alone"},
	} {
		err := test.config.Check()
		if err == nil || !strings.Contains(err.Error(), "kms "+test.want) || strings.Contains(err.Error(), password) {
			t.Errorf("%s: error %v, want %q", name, err, test.want)
		}
	}
}
