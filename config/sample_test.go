package config

import (
	"os"
	"reflect"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
)

// sample is the file that the README uses.
const sample = "../twofold.yaml"

func sampleText(t testing.TB) string {
	t.Helper()
	text, err := os.ReadFile(sample)
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}

func TestTheSampleIsGoodAndWarnsOfNothing(t *testing.T) {
	cfg, err := Load(sample)
	if err != nil {
		t.Fatal(err)
	}
	if w := cfg.Warnings(); len(w) > 0 {
		t.Errorf("it warns: %q", w)
	}
	if n := len(cfg.Feeds); n != 4 {
		t.Errorf("it has %d feeds, want 4", n)
	}
}

func TestWhatTheSampleShowsCommentedOutIsTheDefault(t *testing.T) {
	commented := regexp.MustCompile(`(?m)^  # ( *)([a-zA-Z]+):(.*)$`)
	notDefaults := []string{"ca", "cert", "key", "proposers", "env", "kms", "rpc", "wallets", "keystore", "passphraseFile", "owner", "guardian", "uptimeFeed", "readers", "trigger", "deviation", "heartbeat", "maxSpread", "gasPrice", "hosts", "dir", "mirror"}
	n := 0
	text := commented.ReplaceAllStringFunc(sampleText(t), func(line string) string {
		part := commented.FindStringSubmatch(line)
		if slices.Contains(notDefaults, part[2]) {
			return line
		}
		n++
		return "  " + part[1] + part[2] + ":" + part[3]
	})
	if n < 25 {
		t.Fatalf("only %d lines were found", n)
	}
	plain, err := read(sample, []byte(sampleText(t)))
	if err != nil {
		t.Fatal(err)
	}
	full, err := read(sample, []byte(text))
	if err != nil {
		t.Fatal(err)
	}
	same := cmp.Options{cmpopts.IgnoreUnexported(Config{}), cmpopts.IgnoreFields(Config{}, "Providers")}
	if diff := cmp.Diff(plain, full, same); diff != "" {
		t.Errorf("commented out (-), as shown (+):\n%s", diff)
	}
	if diff := cmp.Diff(plain.Streams(nil), full.Streams(nil)); diff != "" {
		t.Errorf("streams: commented out (-), as shown (+):\n%s", diff)
	}
}

func TestTheSampleShowsEveryKey(t *testing.T) {
	text := sampleText(t)
	var visit func(reflect.Type)
	visit = func(kind reflect.Type) {
		switch {
		case readers[kind] != nil:
		case kind.Kind() == reflect.Struct:
			for key, f := range fieldsOf(kind) {
				if !strings.Contains(text, key+":") && key != "consumerDecimals" { // explained beside the feeds
					t.Errorf("%v: the key %s is not there", kind, key)
				}
				visit(f.Type)
			}
		case kind.Kind() == reflect.Map || kind.Kind() == reflect.Slice:
			visit(kind.Elem())
		default:
			t.Errorf("nothing reads %v", kind)
		}
	}
	visit(reflect.TypeFor[Config]())
}

func TestTheFieldsThatHaveARuleOfTheirOwnExist(t *testing.T) {
	for kind, names := range decidedElsewhere {
		for _, name := range names {
			if _, ok := kind.FieldByName(name); !ok {
				t.Errorf("%v has no field %s", kind, name)
			}
		}
	}
	for kind, named := range fieldReaders {
		for name := range named {
			if _, ok := kind.FieldByName(name); !ok {
				t.Errorf("%v has no field %s", kind, name)
			}
		}
	}
}
