package kms

import (
	"cmp"
	"errors"
	"fmt"
	"net"
	"net/url"
	"strings"

	"github.com/aws/aws-sdk-go-v2/aws/arn"
)

// Config names a key. Credentials are none of it: they come the way that the AWS SDK looks for them, from the environment, a
// profile or the role of the machine.
type Config struct {
	KeyID    string `yaml:"keyId"`    // ARN, id, or alias/NAME of a key of kind ECC_SECG_P256K1
	Region   string `yaml:"region"`   // such as eu-central-1; default: the ARN's
	Endpoint string `yaml:"endpoint"` // URL, for a VPC's own; default: AWS's of the region
}

// Check joins every fault of c, or is nil. They begin with the word kms, as which c stands beside other kinds of keys.
func (c Config) Check() error {
	var faults []error
	refuse := func(when bool, format string, args ...any) {
		if when {
			faults = append(faults, fmt.Errorf("kms "+format, args...))
		}
	}
	named, isARN := c.arn()
	refuse(c.KeyID == "", "keyId is missing: write the key's ARN, its id, or alias/NAME")
	refuse(strings.ContainsAny(c.KeyID, " \t\r\n"), "keyId %q has a blank in it: write the key's ARN, its id, or alias/NAME", c.KeyID)
	refuse(strings.HasPrefix(c.KeyID, "arn:") && (!isARN || named.Service != "kms" || named.Region == ""),
		"keyId %q is the ARN of no KMS key: write arn:aws:kms:REGION:ACCOUNT:key/ID", c.KeyID)
	refuse(c.Region == "" && !isARN, "region is missing: write the key's, such as eu-central-1, or its ARN as keyId")
	refuse(isARN && c.Region != "" && c.Region != named.Region, "region %s is not that of keyId's ARN (%s): leave one of the two out", c.Region, named.Region)
	faults = append(faults, c.checkEndpoint())
	return errors.Join(faults...)
}

// checkEndpoint insists on TLS: what answers there says which address the key has.
func (c Config) checkEndpoint() error {
	if c.Endpoint == "" {
		return nil
	}
	u, err := url.Parse(c.Endpoint)
	switch {
	case err != nil || u.Host == "" || u.User != nil || strings.Trim(u.Path, "/") != "" || u.RawQuery != "" || u.Fragment != "":
		return errors.New("kms endpoint is no URL of a host alone: write https://HOST, or leave it out") // it may hold a password
	case u.Scheme == "https", u.Scheme == "http" && isLoopback(u.Hostname()):
		return nil
	default:
		return fmt.Errorf("kms endpoint of %s must be https://: http:// is for this machine's own", u.Host)
	}
}

func isLoopback(host string) bool { return host == "localhost" || net.ParseIP(host).IsLoopback() }

func (c Config) arn() (arn.ARN, bool) {
	named, err := arn.Parse(c.KeyID)
	return named, err == nil
}

// region is the one that is asked.
func (c Config) region() string {
	named, _ := c.arn()
	return cmp.Or(c.Region, named.Region)
}
