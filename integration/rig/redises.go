package rig

import (
	"context"
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/tls"
	"crypto/x509"
	"encoding/pem"
	"errors"
	"fmt"
	"math/big"
	"net"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"time"
)

// Redises are several servers that are one to their clients.
type Redises struct {
	Nodes []*Redis // Sentinel: its master and its replica
	// URL is what a client is told.
	URL string

	sentinel *Redis
}

// Stop ends them all.
func (r *Redises) Stop() error {
	var errs []error
	if r.sentinel != nil {
		errs = append(errs, r.sentinel.Stop())
	}
	for _, node := range r.Nodes {
		errs = append(errs, node.Stop())
	}
	return errors.Join(errs...)
}

func (r *Redises) add(ctx context.Context, args ...string) error {
	node, err := startRedis(ctx, nil, keepingNothing(args...)...)
	if err == nil {
		r.Nodes = append(r.Nodes, node)
	}
	return err
}

// StartSentinel starts a master, a replica, and a Sentinel that has the replica take the master's place half a second after
// its death. The folder is empty.
func StartSentinel(ctx context.Context, dir string) (_ *Redises, err error) {
	r := new(Redises)
	defer func() {
		if err != nil {
			err = errors.Join(err, r.Stop())
		}
	}()
	if err := r.add(ctx); err != nil {
		return nil, err
	}
	master := r.Nodes[0].port
	if err := r.add(ctx, "--replicaof", "127.0.0.1 "+master); err != nil {
		return nil, err
	}
	file := filepath.Join(dir, "sentinel.conf")
	config := "sentinel monitor oracle 127.0.0.1 " + master + " 1\nsentinel down-after-milliseconds oracle 500\nsentinel failover-timeout oracle 3000\n"
	if err := os.WriteFile(file, []byte(config), 0o600); err != nil { // it writes there what it learns
		return nil, fmt.Errorf("writing the Sentinel's config: %w", err)
	}
	if r.sentinel, err = startRedis(ctx, nil, file, "--sentinel"); err != nil {
		return nil, err
	}
	r.URL = r.sentinel.URL() + "?master_name=oracle"
	return r, Await(ctx, redisStarts, "the Sentinel to know the replica", func(ctx context.Context) error {
		found, err := r.sentinel.Client.Do(ctx, "SENTINEL", "REPLICAS", "oracle").Slice()
		if err == nil && len(found) != 1 {
			err = fmt.Errorf("it knows %d", len(found))
		}
		return err
	})
}

// clusterSlots is how many a cluster has.
const clusterSlots = 16_384

// StartCluster starts three masters, each with a third of the slots. The folder is empty.
func StartCluster(ctx context.Context, dir string) (_ *Redises, err error) {
	r := new(Redises)
	defer func() {
		if err != nil {
			err = errors.Join(err, r.Stop())
		}
	}()
	const masters = 3
	var first string // host, port and the port of the cluster's own talk
	for n := range masters {
		bus, err := freePort(ctx)
		if err != nil {
			return nil, err
		}
		file := filepath.Join(dir, strconv.Itoa(n)+".conf")
		if err := r.add(ctx, "--cluster-enabled", "yes", "--cluster-config-file", file, "--cluster-port", bus); err != nil {
			return nil, err
		}
		client := r.Nodes[n].Client
		if err := client.ClusterAddSlotsRange(ctx, n*clusterSlots/masters, (n+1)*clusterSlots/masters-1).Err(); err != nil {
			return nil, fmt.Errorf("giving out slots: %w", err)
		}
		if n == 0 {
			first = "127.0.0.1 " + r.Nodes[n].port + " " + bus
			continue
		}
		meet := []any{"CLUSTER", "MEET"}
		for _, word := range strings.Fields(first) {
			meet = append(meet, word)
		}
		if err := client.Do(ctx, meet...).Err(); err != nil {
			return nil, fmt.Errorf("having nodes meet: %w", err)
		}
	}
	r.URL = r.Nodes[0].URL() + "?addr=127.0.0.1:" + r.Nodes[1].port
	return r, Await(ctx, redisStarts, "the cluster to be whole", func(ctx context.Context) error {
		for _, node := range r.Nodes {
			said, err := node.Client.ClusterInfo(ctx).Result()
			if err != nil || !strings.Contains(said, "cluster_state:ok") || !strings.Contains(said, "cluster_known_nodes:3") {
				return errors.Join(err, fmt.Errorf("a node says %q", said))
			}
		}
		return nil
	})
}

// StartRedisTLS starts one that speaks TLS only, with a certificate of its own for 127.0.0.1, which is in the file that it
// names. The folder is empty.
func StartRedisTLS(ctx context.Context, dir string) (r *Redis, certificate string, err error) {
	key, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	if err != nil {
		return nil, "", fmt.Errorf("making Redis's key: %w", err)
	}
	template := &x509.Certificate{
		SerialNumber: big.NewInt(1), NotBefore: time.Now().Add(-time.Hour), NotAfter: time.Now().Add(time.Hour),
		IPAddresses: []net.IP{net.IPv4(127, 0, 0, 1)}, IsCA: true, BasicConstraintsValid: true,
		KeyUsage: x509.KeyUsageDigitalSignature | x509.KeyUsageCertSign, ExtKeyUsage: []x509.ExtKeyUsage{x509.ExtKeyUsageServerAuth},
	}
	der, err := x509.CreateCertificate(rand.Reader, template, template, key.Public(), key)
	if err != nil {
		return nil, "", fmt.Errorf("making Redis's certificate: %w", err)
	}
	secret, err := x509.MarshalPKCS8PrivateKey(key)
	if err != nil {
		return nil, "", fmt.Errorf("making Redis's key: %w", err)
	}
	certificate = filepath.Join(dir, "redis.pem")
	public, keyFile := pem.EncodeToMemory(&pem.Block{Type: "CERTIFICATE", Bytes: der}), filepath.Join(dir, "redis.key")
	err = errors.Join(
		os.WriteFile(certificate, public, 0o600),
		os.WriteFile(keyFile, pem.EncodeToMemory(&pem.Block{Type: "PRIVATE KEY", Bytes: secret}), 0o600),
	)
	if err != nil {
		return nil, "", fmt.Errorf("writing Redis's certificate: %w", err)
	}
	trusted := x509.NewCertPool()
	trusted.AppendCertsFromPEM(public)
	r, err = startRedis(ctx, &tls.Config{RootCAs: trusted, MinVersion: tls.VersionTLS12}, keepingNothing(
		"--tls-cert-file", certificate, "--tls-key-file", keyFile, "--tls-ca-cert-file", certificate, "--tls-auth-clients", "no")...)
	return r, certificate, err
}
