package rig

import (
	"crypto/ecdsa"
	"fmt"
	"net/http/httptest"

	"twofold/signer/kms/fakekms"
)

// KMSCredentials are whose requests the rig's KMS takes. Nothing may ever show the last two.
var KMSCredentials = fakekms.Credentials{
	AccessKey: "AKIDOFTHERIG", Secret: "the-secret-access-key-of-the-rig", SessionToken: "the-session-token-of-the-rig",
}

// KMS is a fake AWS KMS at a port of its own. It holds every role's key, as alias/ and the name of its file.
type KMS struct {
	*fakekms.Server
	web *httptest.Server
}

// StartKMS starts one.
func StartKMS() (*KMS, error) {
	keys := map[string]*ecdsa.PrivateKey{}
	for role := range roles {
		keys["alias/"+role.file()] = role.Key()
	}
	server, err := fakekms.New(KMSCredentials, keys)
	if err != nil {
		return nil, fmt.Errorf("making KMS: %w", err)
	}
	return &KMS{server, httptest.NewServer(server)}, nil
}

// Stop ends it, also what hangs.
func (k *KMS) Stop() {
	k.web.CloseClientConnections()
	k.web.Close()
}

// Environment is what a process needs to be let in, and to look nowhere else on this machine.
func (k *KMS) Environment() []string {
	return []string{
		"AWS_ACCESS_KEY_ID=" + KMSCredentials.AccessKey, "AWS_SECRET_ACCESS_KEY=" + KMSCredentials.Secret,
		"AWS_SESSION_TOKEN=" + KMSCredentials.SessionToken,
		"AWS_CONFIG_FILE=/dev/null", "AWS_SHARED_CREDENTIALS_FILE=/dev/null", "AWS_EC2_METADATA_DISABLED=true",
	}
}

// Keep has a site's config name a role's key here instead of its keystore, which is left without use.
func (k *KMS) Keep(s Site, role Role) error {
	name := role.file()
	for _, indent := range []string{"  ", "      "} {
		keystore := fmt.Sprintf("\n%skeystore: keys/%s.json\n%spassphraseFile: keys/%s.pass\n", indent, name, indent, name)
		here := fmt.Sprintf("\n%skms: {keyId: alias/%s, region: %s, endpoint: %q}\n", indent, name, fakekms.Region, k.web.URL)
		if err := s.Edit(keystore, here); err == nil {
			return nil
		}
	}
	return fmt.Errorf("the site's config has no keystore keys/%s.json", name)
}
