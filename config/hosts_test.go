package config

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestTheNamesOfTheDashboardAreNamesAlone(t *testing.T) {
	cfg := mustRead(t, good+"http: {hosts: [oracle.example, relayer]}\n")
	if diff := cmp.Diff([]string{"oracle.example", "relayer"}, cfg.HTTP.Hosts); diff != "" {
		t.Error(diff)
	}
	for _, host := range []string{"https://oracle.example", "oracle.example:443", "*.example", "a/b"} {
		bad := made()
		bad.HTTP.Hosts = []string{"fine.example", host}
		if err := bad.Check(); err == nil || !strings.Contains(err.Error(), "http.hosts[1]") || strings.Contains(err.Error(), "hosts[0]") {
			t.Errorf("%q: error %v", host, err)
		}
	}
}
