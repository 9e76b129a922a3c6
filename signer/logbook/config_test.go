package logbook

import (
	"strings"
	"testing"
	"time"

	"twofold/price"
)

func TestAConfigSaysAllThatIsWrongWithIt(t *testing.T) {
	if err := Defaults().Check(); err != nil {
		t.Errorf("the defaults: %v", err)
	}
	err := Config{MaxSize: 15 * megabyte, Keep: time.Minute}.Check()
	if err == nil || !strings.Contains(err.Error(), "maxSize 15MB must be at least 16MB") || !strings.Contains(err.Error(), "keep 1m0s") {
		t.Errorf("it says %v", err)
	}
}

func TestEachSideHasAFolderOfItsOwn(t *testing.T) {
	if a, b := configIn("log").Of(price.A).Dir, configIn("log").Of(price.B).Dir; a != "log/a" || b != "log/b" {
		t.Errorf("%s and %s", a, b)
	}
}

func TestASizeIsReadAsItIsWritten(t *testing.T) {
	for _, text := range []string{"1MB", "64MB", "1GB", "4294967295GB"} {
		if s, err := ParseSize(text); err != nil || s.String() != text {
			t.Errorf("%s is read as %v, %v", text, s, err)
		}
	}
	for _, text := range []string{"", "MB", "1", "1kB", "01MB", "-1MB", "+1MB", "1.5GB", "1 GB", "4294967296MB"} {
		if s, err := ParseSize(text); err == nil {
			t.Errorf("%q is read as %v", text, s)
		}
	}
}
