package signer

import (
	"bytes"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"
	"math/big"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/accounts/keystore"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/google/uuid"

	"twofold/signer/kms"
)

// The tests' secret, its hex text and passphrase. None of them may ever be seen in an output.
var secretBytes = crypto.Keccak256([]byte("a key of the tests"))

const passphrase = "correct horse battery staple"

func secretHex() string { return hex.EncodeToString(secretBytes) }

func secretAddress(t *testing.T) common.Address {
	t.Helper()
	secret, err := crypto.ToECDSA(secretBytes)
	if err != nil {
		t.Fatal(err)
	}
	return crypto.PubkeyToAddress(secret.PublicKey)
}

// leaks fails if text holds the secret, in any spelling, or the passphrase.
func leaks(t *testing.T, what, text string) {
	t.Helper()
	number := new(big.Int).SetBytes(secretBytes)
	for _, bad := range []string{
		secretHex(), secretHex()[:12], strings.ToUpper(secretHex()), number.String(), string(secretBytes),
		fmt.Sprint(secretBytes), //nolint:staticcheck // the list of numbers is meant, not the text
		fmt.Sprint(number.Bits()), passphrase,
	} {
		if strings.Contains(text, bad) {
			t.Errorf("%s holds key material: %s", what, text)
		}
	}
}

type keyFiles struct{ keystore, passphrase string }

// writeKey writes a keystore with light parameters and its passphrase file, with the text after it.
func writeKey(t *testing.T, after string) keyFiles {
	t.Helper()
	secret, err := crypto.ToECDSA(secretBytes)
	if err != nil {
		t.Fatal(err)
	}
	key := &keystore.Key{Id: uuid.New(), Address: crypto.PubkeyToAddress(secret.PublicKey), PrivateKey: secret}
	data, err := keystore.EncryptKey(key, passphrase, 2, 1)
	if err != nil {
		t.Fatal(err)
	}
	return keyFiles{write(t, "key.json", string(data)), write(t, "passphrase", passphrase+after)}
}

func write(t *testing.T, name, content string) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), name)
	if err := os.WriteFile(path, []byte(content), 0o600); err != nil {
		t.Fatal(err)
	}
	return path
}

// load loads a key and gives what was logged meanwhile.
func load(t *testing.T, c KeyConfig) (*Key, string, error) {
	t.Helper()
	var log bytes.Buffer
	key, err := LoadKey(t.Context(), c, nil, slog.New(slog.NewTextHandler(&log, nil)))
	leaks(t, "the log", log.String())
	if err != nil {
		leaks(t, "the error", err.Error())
	}
	return key, log.String(), err
}

func TestAKeystoreOpensWithItsPassphraseFile(t *testing.T) {
	for name, after := range map[string]string{"bare": "", "with a line end": "\n", "with a DOS line end": "\r\n"} {
		t.Run(name, func(t *testing.T) {
			files := writeKey(t, after)
			key, log, err := load(t, KeyConfig{Keystore: files.keystore, PassphraseFile: files.passphrase})
			if err != nil {
				t.Fatal(err)
			}
			if key.Address() != secretAddress(t) {
				t.Errorf("address %v, want %v", key.Address(), secretAddress(t))
			}
			if log != "" {
				t.Errorf("logged %s, want nothing", log)
			}
		})
	}
}

func TestAWrongPassphraseNamesBothFiles(t *testing.T) {
	files := writeKey(t, " ") // a blank is part of a passphrase
	_, _, err := load(t, KeyConfig{Keystore: files.keystore, PassphraseFile: files.passphrase})
	want := "wrong passphrase in " + files.passphrase + " for keystore " + files.keystore
	if !errors.Is(err, ErrPassphrase) || err.Error() != want {
		t.Errorf("error %v, want %s", err, want)
	}
}

func TestAPassphraseFileOpenToOthersIsWarnedOf(t *testing.T) {
	files := writeKey(t, "\n")
	for mode, warned := range map[os.FileMode]bool{0o600: false, 0o400: false, 0o640: true, 0o604: true} {
		if err := os.Chmod(files.passphrase, mode); err != nil {
			t.Fatal(err)
		}
		_, log, err := load(t, KeyConfig{Keystore: files.keystore, PassphraseFile: files.passphrase})
		if err != nil {
			t.Fatal(err)
		}
		if got := strings.Contains(log, "level=WARN") && strings.Contains(log, files.passphrase); got != warned {
			t.Errorf("mode %o: warned %v, want %v: %s", mode, got, warned, log)
		}
	}
}

func TestABadKeystoreNamesTheFile(t *testing.T) {
	good := writeKey(t, "")
	data, err := os.ReadFile(good.keystore)
	if err != nil {
		t.Fatal(err)
	}
	for name, path := range map[string]string{
		"absent":              filepath.Join(t.TempDir(), "no.json"),
		"a raw key":           write(t, "raw", secretHex()),
		"another version":     write(t, "v1.json", strings.Replace(string(data), `"version":3`, `"version":1`, 1)),
		"without its salt":    write(t, "cut.json", strings.Replace(string(data), `"salt"`, `"sald"`, 1)),
		"of an unknown kind":  write(t, "kdf.json", strings.Replace(string(data), `"scrypt"`, `"argon"`, 1)),
		"with half a cipher":  write(t, "iv.json", strings.Replace(string(data), `"iv":"`, `"iv":"zz`, 1)),
		"empty":               write(t, "empty.json", ""),
		"of no crypto at all": write(t, "none.json", `{"version":3}`),
	} {
		_, _, err := load(t, KeyConfig{Keystore: path, PassphraseFile: good.passphrase})
		if err == nil || !strings.Contains(err.Error(), path) {
			t.Errorf("%s: error %v, want one that names %s", name, err, path)
		}
	}
	absent := filepath.Join(t.TempDir(), "none")
	if _, _, err := load(t, KeyConfig{Keystore: good.keystore, PassphraseFile: absent}); !errors.Is(err, os.ErrNotExist) || !strings.Contains(err.Error(), absent) {
		t.Errorf("error %v, want one that names the passphrase file", err)
	}
}

func TestARawKeyFromTheEnvironmentIsLoudlyWarnedOf(t *testing.T) {
	for _, value := range []string{secretHex(), "0x" + secretHex(), secretHex() + "\n"} {
		t.Setenv("TWOFOLD_TEST_KEY", value)
		key, log, err := load(t, KeyConfig{Env: "TWOFOLD_TEST_KEY"})
		if err != nil {
			t.Fatal(err)
		}
		if key.Address() != secretAddress(t) {
			t.Errorf("address %v, want %v", key.Address(), secretAddress(t))
		}
		if !strings.Contains(log, "level=WARN") || !strings.Contains(log, "development only") || !strings.Contains(log, "TWOFOLD_TEST_KEY") {
			t.Errorf("logged %q, want a warning that names the variable", log)
		}
	}
}

func TestABadRawKeyNamesTheVariableAndNothingOfTheValue(t *testing.T) {
	for name, value := range map[string]string{
		"too short":     secretHex()[:62],
		"not hex":       "Z" + secretHex()[1:],
		"zero":          strings.Repeat("0", 64),
		"beyond order":  strings.Repeat("f", 64),
		"empty":         "",
		"a pass phrase": passphrase,
	} {
		t.Setenv("TWOFOLD_TEST_KEY", value)
		_, _, err := load(t, KeyConfig{Env: "TWOFOLD_TEST_KEY"})
		if err == nil || !strings.Contains(err.Error(), "TWOFOLD_TEST_KEY") || strings.Contains(err.Error(), "Z") {
			t.Errorf("%s: error %v, want one that names the variable only", name, err)
		}
	}
	if _, _, err := load(t, KeyConfig{Env: "TWOFOLD_NO_SUCH_KEY"}); err == nil || !strings.Contains(err.Error(), "TWOFOLD_NO_SUCH_KEY is not set") {
		t.Errorf("error %v, want that the variable is not set", err)
	}
}

func TestAKeyConfigNamesExactlyOneKey(t *testing.T) {
	for name, test := range map[string]struct {
		config KeyConfig
		want   string
	}{
		"none":                  {KeyConfig{}, "no key"},
		"two":                   {KeyConfig{Keystore: "k", PassphraseFile: "p", Env: "E"}, "more than one key: set one of keystore, env"},
		"three":                 {KeyConfig{Keystore: "k", PassphraseFile: "p", Env: "E", KMS: kms.Config{KeyID: "alias/a", Region: "r"}}, "set one of keystore, kms, env"},
		"half a key in KMS":     {KeyConfig{KMS: kms.Config{Region: "eu-central-1"}}, "kms keyId is missing"},
		"one without a region":  {KeyConfig{KMS: kms.Config{KeyID: "alias/a"}}, "kms region is missing"},
		"a key in KMS":          {KeyConfig{KMS: kms.Config{KeyID: "alias/a", Region: "eu-central-1"}}, ""},
		"no passphrase":         {KeyConfig{Keystore: "k"}, "has no passphraseFile"},
		"a passphrase too much": {KeyConfig{Env: "E", PassphraseFile: "p"}, "has no keystore"},
		"a keystore":            {KeyConfig{Keystore: "k", PassphraseFile: "p"}, ""},
		"a variable":            {KeyConfig{Env: "E"}, ""},
	} {
		err := test.config.Check()
		if test.want == "" && err != nil || test.want != "" && (err == nil || !strings.Contains(err.Error(), test.want)) {
			t.Errorf("%s: error %v, want %q", name, err, test.want)
		}
	}
	if _, _, err := load(t, KeyConfig{}); err == nil {
		t.Error("a key was loaded from nowhere")
	}
}

func TestWhateverPrintsAKeyGetsItsAddress(t *testing.T) {
	secret, err := crypto.ToECDSA(secretBytes)
	if err != nil {
		t.Fatal(err)
	}
	key := NewKey(secret)
	type holder struct{ Key *Key }
	for _, verb := range []string{"%v", "%+v", "%#v", "%s", "%q", "%x", "%d"} {
		for _, value := range []any{key, *key, holder{key}, []Key{*key}} {
			text := fmt.Sprintf(verb, value)
			leaks(t, verb, text)
			if _, inside := value.(holder); !inside && !strings.Contains(text, key.Address().Hex()) {
				t.Errorf("%s of %T prints %s, want the address", verb, value, text)
			}
		}
	}
	text, err := json.Marshal(holder{key})
	if err != nil || string(text) != `{"Key":"`+key.Address().Hex()+`"}` {
		t.Errorf("JSON %s (%v), want the address", text, err)
	}
	var log bytes.Buffer
	slog.New(slog.NewJSONHandler(&log, nil)).Info("key", "key", key)
	slog.New(slog.NewTextHandler(&log, nil)).Info("key", "key", key)
	leaks(t, "the log", log.String())
	if strings.Count(log.String(), key.Address().Hex()) != 2 {
		t.Errorf("logged %s, want the address twice", &log)
	}
}

func TestTheSameDigestGivesTheSameSignatureOfTheAddress(t *testing.T) {
	key := testKey(t)
	digest := crypto.Keccak256Hash([]byte("a report"))
	first, err := key.Sign(t.Context(), digest)
	if err != nil {
		t.Fatal(err)
	}
	second, err := key.Sign(t.Context(), digest)
	if err != nil || first != second {
		t.Errorf("signed twice: %v and %v (%v)", first, second, err)
	}
	if who, err := first.Recover(digest); err != nil || who != key.Address() {
		t.Errorf("recovers to %v (%v), want %v", who, err, key.Address())
	}
}

func TestATransactionIsSignedForItsChainOnly(t *testing.T) {
	key := testKey(t)
	to := common.HexToAddress("0x01")
	tx := types.NewTx(&types.DynamicFeeTx{
		ChainID: big.NewInt(901), Nonce: 7, Gas: 100_000, GasFeeCap: big.NewInt(2), GasTipCap: big.NewInt(1), To: &to,
	})
	signed, err := key.SignTx(t.Context(), tx, big.NewInt(901))
	if err != nil {
		t.Fatal(err)
	}
	if who, err := types.Sender(types.LatestSignerForChainID(big.NewInt(901)), signed); err != nil || who != key.Address() {
		t.Errorf("sender %v (%v), want %v", who, err, key.Address())
	}
	if _, err := key.SignTx(t.Context(), tx, big.NewInt(1)); err == nil {
		t.Error("a transaction for chain 901 was signed for chain 1")
	}
}

func TestAKeyThatWasNotMadeSignsNothing(t *testing.T) {
	var key Key
	if _, err := key.Sign(t.Context(), common.Hash{}); !errors.Is(err, ErrNoKey) {
		t.Errorf("Sign: error %v, want ErrNoKey", err)
	}
	if _, err := key.SignTx(t.Context(), types.NewTx(&types.LegacyTx{}), big.NewInt(1)); !errors.Is(err, ErrNoKey) {
		t.Errorf("SignTx: error %v, want ErrNoKey", err)
	}
}
