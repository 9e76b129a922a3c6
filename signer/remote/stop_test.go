package remote

import (
	"net"
	"testing"
	"time"
)

func TestWhoConnectsAndSaysNothingMakesNoStopSlowOrFailed(t *testing.T) {
	dir := certificates(t, nil)
	s := serve(t, serving{id: load(t, files(dir, "attester")), judge: &judge{key: key(t, "b")}})
	silent, err := new(net.Dialer).DialContext(t.Context(), "tcp", s.address)
	if err != nil {
		t.Fatal(err)
	}
	defer silent.Close()
	c := ask(t, load(t, files(dir, "relayer")), nil, s.peer())
	eventually(t, "a signature, by a connection that came after the silent one", func() bool {
		_, err := c.within(t, time.Second, proposal())
		return err == nil
	})
	began := time.Now()
	s.stop() // fails the test if serving ends with an error
	if took := time.Since(began); took > stopWithin+time.Second {
		t.Errorf("a stop took %v", took)
	}
}
