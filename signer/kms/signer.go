package kms

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"sync"
	"time"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/aws/retry"
	awshttp "github.com/aws/aws-sdk-go-v2/aws/transport/http"
	awsconfig "github.com/aws/aws-sdk-go-v2/config"
	"github.com/aws/aws-sdk-go-v2/service/kms"
	"github.com/aws/aws-sdk-go-v2/service/kms/types"
	"github.com/aws/smithy-go/logging"
	"github.com/ethereum/go-ethereum/common"
	"github.com/prometheus/client_golang/prometheus"
)

const (
	// openWithin bounds the start: credentials may have to be fetched from elsewhere.
	openWithin = 15 * time.Second
	// signWithin bounds a signature for whoever has no shorter deadline; an attester's caller has one.
	signWithin = 3 * time.Second
	// attemptWithin bounds one attempt, so that a connection that has gone dead leaves time for another.
	attemptWithin = time.Second
	// attempts of one request, the first included.
	attempts = 3
	// longestPause between two attempts: all of them should end within an attester's 300 ms, so that its caller learns why.
	longestPause = 50 * time.Millisecond
)

// Signer signs with one key. Safe for concurrent use.
type Signer struct {
	key     string
	address common.Address
	client  *kms.Client
	log     *slog.Logger
	metrics *metrics

	mu       sync.Mutex
	troubled time.Time // since when nothing is answered; zero: it is
}

// Open finds out the address of the key. It fails if KMS does not tell, or if it is a key of another kind. reg and log should
// name the key, since several of a process share both.
func Open(ctx context.Context, cfg Config, log *slog.Logger, reg prometheus.Registerer) (*Signer, error) {
	return open(ctx, cfg, awshttp.NewBuildableClient().WithTimeout(attemptWithin), log, newMetrics(reg))
}

func open(ctx context.Context, cfg Config, client aws.HTTPClient, log *slog.Logger, metrics *metrics) (*Signer, error) {
	if err := cfg.Check(); err != nil {
		return nil, err
	}
	ctx, cancel := context.WithTimeout(ctx, openWithin)
	defer cancel()
	found, err := load(ctx, cfg, client)
	if err != nil {
		// The SDK reads the profile's files here, and its error would quote them.
		return nil, errors.New("reading the AWS profile: the SDK cannot: look at ~/.aws/config, ~/.aws/credentials and the variables AWS_…; `aws sts get-caller-identity` says more")
	}
	s := &Signer{key: cfg.KeyID, log: log, metrics: metrics, client: kms.NewFromConfig(found, func(o *kms.Options) {
		if cfg.Endpoint != "" {
			o.BaseEndpoint = &cfg.Endpoint
		}
	})}
	return s, s.readAddress(ctx)
}

// load is what the SDK finds on this machine, bounded.
func load(ctx context.Context, cfg Config, client aws.HTTPClient) (aws.Config, error) {
	found, err := awsconfig.LoadDefaultConfig(ctx,
		awsconfig.WithRegion(cfg.region()),
		awsconfig.WithHTTPClient(client),
		awsconfig.WithLogger(logging.Nop{}),
		awsconfig.WithRetryer(func() aws.Retryer {
			return retry.NewStandard(func(o *retry.StandardOptions) { o.MaxAttempts, o.MaxBackoff = attempts, longestPause })
		}),
	)
	if err != nil {
		return found, err
	}
	chain := found.Credentials
	found.Credentials = aws.CredentialsProviderFunc(func(ctx context.Context) (aws.Credentials, error) {
		credentials, err := chain.Retrieve(ctx)
		if err != nil {
			return credentials, &credentialsError{err}
		}
		return credentials, nil
	})
	return found, nil
}

func (s *Signer) readAddress(ctx context.Context) error {
	return s.ask(ctx, func(ctx context.Context) error {
		public, err := s.client.GetPublicKey(ctx, &kms.GetPublicKeyInput{KeyId: &s.key})
		if err != nil {
			return err
		}
		if public.KeySpec != types.KeySpecEccSecgP256k1 || public.KeyUsage != types.KeyUsageTypeSignVerify {
			return &Failure{Refused, s.key, errPublicKey.Error(), errPublicKey}
		}
		if s.address, err = parsePublicKey(public.PublicKey); err != nil {
			return &Failure{Refused, s.key, err.Error(), err}
		}
		return nil
	})
}

// Address is the account of the key.
func (s *Signer) Address() common.Address { return s.address }

// Sign signs a digest: 65 bytes, of r, the lower s, and the recovery id. Two signatures of one digest differ. Its error is a
// [*Failure], unless the context was cancelled.
func (s *Signer) Sign(ctx context.Context, digest common.Hash) (sig []byte, err error) {
	ctx, cancel := context.WithTimeout(ctx, signWithin)
	defer cancel()
	err = s.ask(ctx, func(ctx context.Context) error {
		answer, err := s.client.Sign(ctx, &kms.SignInput{
			KeyId: &s.key, Message: digest[:], MessageType: types.MessageTypeDigest, SigningAlgorithm: types.SigningAlgorithmSpecEcdsaSha256,
		})
		if err != nil {
			return err
		}
		if sig, err = recoverable(answer.Signature, digest, s.address); err != nil {
			return &Failure{Wrong, s.key, err.Error(), err}
		}
		return nil
	})
	if err != nil {
		return nil, err
	}
	return sig, nil
}

// ask makes a request, counts it, and says when trouble begins and ends. A caller that no longer wants the answer is none.
func (s *Signer) ask(ctx context.Context, request func(context.Context) error) error {
	began := time.Now()
	err := request(ctx)
	if errors.Is(ctx.Err(), context.Canceled) {
		return fmt.Errorf("asking KMS: %w", ctx.Err())
	}
	failure := s.understand(ctx, err)
	outcome := Answered
	if failure != nil {
		outcome = failure.Outcome
	}
	s.metrics.requests.WithLabelValues(outcome.String()).Inc()
	s.metrics.duration.Observe(time.Since(began).Seconds())
	s.tell(failure)
	if failure == nil {
		return nil // and not a nil *Failure
	}
	return failure
}

func (s *Signer) understand(ctx context.Context, err error) *Failure {
	var failure *Failure
	switch {
	case err == nil, errors.As(err, &failure):
		return failure
	case ctx.Err() != nil:
		return &Failure{TimedOut, s.key, "", ctx.Err()}
	default:
		outcome, detail := explain(err)
		return &Failure{Outcome: outcome, Key: s.key, Detail: detail}
	}
}

func (s *Signer) tell(failure *Failure) {
	s.mu.Lock()
	defer s.mu.Unlock()
	switch now := time.Now(); {
	case failure != nil && s.troubled.IsZero():
		s.troubled = now
		s.log.Warn("KMS does not sign", "err", failure)
	case failure == nil && !s.troubled.IsZero():
		s.log.Info("KMS signs again", "after", now.Sub(s.troubled).Round(time.Millisecond))
		s.troubled = time.Time{}
	}
}
