package integration

import (
	"context"
	"encoding/hex"
	"errors"
	"fmt"
	"net/http"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/crypto"

	"twofold/integration/rig"
	"twofold/signer/kms/fakekms"
)

// kmsRelayer is the real binary whose wallet and attester of side A have their keys in KMS, once all feeds are answered.
func kmsRelayer(t *testing.T) (*rig.Rig, *rig.KMS, *rig.Daemon) {
	t.Helper()
	r := newRig(t, rig.Options{Chain: rig.StartAnvil})
	kms, err := rig.StartKMS()
	must(t, err)
	t.Cleanup(kms.Stop)
	for _, role := range []rig.Role{rig.Wallet, rig.AttesterA} {
		must(t, kms.Keep(r.Site, role))
	}
	relayer, err := r.StartDaemon(t.Context(), kms.Environment()...)
	must(t, err)
	t.Cleanup(func() {
		check(t, relayer.Stop(30*time.Second))
		if lines := relayer.Lines().Errors(); len(lines) > 0 || t.Failed() {
			t.Errorf("the relayer's log: %s", relayer.Lines())
		}
	})
	awaitFirstAnswers(t, r)
	return r, kms, relayer
}

func TestARelayerWhoseKeysAreInKMSLandsAnswersAndOutlivesItsTrouble(t *testing.T) {
	t.Parallel()
	r, kms, relayer := kmsRelayer(t)
	if forged := kms.Forged(); kms.Served("Sign") < 2 || len(forged) > 0 {
		t.Errorf("KMS signed %d times, and found requests with another signature: %v", kms.Served("Sign"), forged)
	}
	everything := ""
	for fault, outcome := range map[fakekms.Fault]string{
		fakekms.Throttle: "throttled", fakekms.Deny: "denied", fakekms.WrongKey: "wrong", fakekms.Hang: "timed_out",
	} {
		kms.Misbehave(fault, -1)
		must(t, rig.Await(t.Context(), 20*time.Second, "the attester's key to be "+outcome, func(ctx context.Context) error {
			all, err := relayer.Metrics(ctx)
			if err != nil {
				return err
			}
			if all.Sum(fmt.Sprintf("twofold_kms_requests_total{key=\"sides.a.attester\",outcome=%q}", outcome)) == 0 {
				return errors.New("nothing of it")
			}
			return nil
		}))
		if body, err := metricsText(t, relayer); err != nil {
			t.Error(err)
		} else {
			everything += body
		}
		kms.Misbehave(fakekms.None, 0)
		awaitAnswersSince(t, r, time.Now(), 20*time.Second)
	}
	everything += relayer.Lines().String()
	if !strings.Contains(everything, "KMS does not sign") || !strings.Contains(everything, "KMS signs again") {
		t.Error("its log does not tell of the trouble and its end")
	}
	for _, secret := range []string{
		rig.KMSCredentials.Secret, rig.KMSCredentials.SessionToken, "Signature=", rig.Passphrase,
		hex.EncodeToString(crypto.FromECDSA(rig.Wallet.Key())), hex.EncodeToString(crypto.FromECDSA(rig.AttesterA.Key())),
		hex.EncodeToString(crypto.FromECDSA(rig.AttesterB.Key())),
	} {
		if strings.Contains(everything, secret) {
			t.Errorf("%q is in its log or metrics", secret)
		}
	}
	must(t, relayer.Runs())
}

// metricsText is /metrics as it stands there.
func metricsText(t *testing.T, relayer *rig.Daemon) (string, error) {
	t.Helper()
	status, body, err := get(t.Context(), relayer.URL()+"/metrics")
	if err == nil && status != http.StatusOK {
		err = fmt.Errorf("/metrics: %d", status)
	}
	return body, err
}

func TestWithoutCredentialsForItsKeyARelayerDoesNotStartAndSaysWhichKey(t *testing.T) {
	t.Parallel()
	r := newRig(t, rig.Options{Chain: rig.StartAnvil})
	kms, err := rig.StartKMS()
	must(t, err)
	t.Cleanup(kms.Stop)
	must(t, kms.Keep(r.Site, rig.Wallet))
	command := r.Command(t.Context(), "run")
	command.Env = append(append(command.Environ(), kms.Environment()...), "AWS_SECRET_ACCESS_KEY=another")
	out, err := command.CombinedOutput()
	if want := "wallet: KMS key alias/wallet: it denies"; command.ProcessState.ExitCode() != 2 || !strings.Contains(string(out), want) {
		t.Errorf("exit %d (%v): %s; want 2, and %q", command.ProcessState.ExitCode(), err, out, want)
	}
	if strings.Contains(string(out), rig.KMSCredentials.SessionToken) {
		t.Errorf("a session token is in what it says: %s", out)
	}
}
