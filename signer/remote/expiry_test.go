package remote

import (
	"strings"
	"testing"
	"time"
)

// goodUntil is a certificate whose life ends while connections stand that were made by it.
func goodUntil(t *testing.T, dir, name string, until time.Time) *Identity {
	t.Helper()
	set := DevelopmentSet{From: until.Add(-time.Hour), Valid: time.Hour}
	template := set.leaf(name, load(t, files(dir, name)).cert.Leaf.ExtKeyUsage[0])
	template.IPAddresses = load(t, files(dir, "attester")).cert.Leaf.IPAddresses
	return issued(t, dir, name, template)
}

// patient lets these tests ask as often as they like.
func patient(c *ServerConfig) { c.PerSecond = 10_000 }

// certificateLives is enough for a first signature on a machine that is busy.
const certificateLives = 4 * time.Second

func TestAConnectionDoesNotOutliveTheProposersCertificate(t *testing.T) {
	t.Parallel()
	dir := certificates(t, nil)
	s := serve(t, serving{id: load(t, files(dir, "attester")), judge: &judge{key: key(t, "b")}, config: patient})
	c := ask(t, goodUntil(t, dir, "relayer", time.Now().Add(certificateLives)), nil, s.peer())
	if _, err := c.within(t, soon, proposal()); err != nil {
		t.Fatal(err)
	}
	eventually(t, "what it asks to be refused", func() bool { _, err := c.within(t, soon, proposal()); return err != nil })
	before, _ := s.count()
	eventually(t, "it to know why, by a connection of its own", func() bool {
		state, why := c.peers[0].trouble()
		return state == untrusted && strings.Contains(why, "expired certificate")
	})
	if asked, _ := s.count(); asked != before {
		t.Error("it came before the attester all the same")
	}
	if strings.Count(s.log.String(), "a proposer is not let in") != 1 || !strings.Contains(s.log.String(), "certificate of relayer expired at") {
		t.Errorf("the server does not say so once: %s", s.log)
	}
}

func TestAConnectionDoesNotOutliveTheAttestersCertificate(t *testing.T) {
	t.Parallel()
	dir := certificates(t, nil)
	s := serve(t, serving{id: goodUntil(t, dir, "attester", time.Now().Add(certificateLives)), judge: &judge{key: key(t, "b")}, config: patient})
	c := ask(t, load(t, files(dir, "relayer")), nil, s.peer())
	if _, err := c.within(t, soon, proposal()); err != nil {
		t.Fatal(err)
	}
	eventually(t, "its answers not to be believed", func() bool { _, err := c.within(t, soon, proposal()); return err != nil })
	if state, why := c.peers[0].trouble(); state != untrusted || !strings.Contains(why, "expired") {
		t.Errorf("it is %v: %s", state, why)
	}
	eventually(t, "no connection to stand any more", func() bool {
		_, why := c.peers[0].trouble()
		return strings.Contains(why, "certificate has expired")
	})
	if n := strings.Count(c.log.String(), "does not answer as it should"); n != 1 {
		t.Errorf("it was said %d times: %s", n, c.log)
	}
}
