package fakekms

import (
	"crypto/ecdsa"
	"crypto/rand"
	"encoding/asn1"
	"encoding/json"
	"fmt"
	"math/big"
	"net/http"
	"strings"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/crypto"
)

// Region is the one that every Server is in.
const Region = "eu-central-1"

// Server is the model. It is an http.Handler, and safe for concurrent use.
type Server struct {
	verifier verifier

	mu       sync.Mutex
	keys     map[string]*ecdsa.PrivateKey
	stranger *ecdsa.PrivateKey // signs where a wrong key is asked for
	fault    Fault
	left     int // requests that the fault is for; below 0: all
	ahead    time.Duration
	served   map[string]int // by operation; requests whose signature was good
	forged   []error        // what was wrong with others
}

// New is a server with keys by what names them: an id, an ARN or an alias.
func New(credentials Credentials, keys map[string]*ecdsa.PrivateKey) (*Server, error) {
	stranger, err := crypto.GenerateKey()
	if err != nil {
		return nil, fmt.Errorf("making a key: %w", err)
	}
	return &Server{
		verifier: verifier{credentials, Region, "kms"}, keys: keys, stranger: stranger, served: map[string]int{},
	}, nil
}

// Served is how many requests of an operation, such as Sign, had a good signature.
func (s *Server) Served(operation string) int {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.served[operation]
}

// Forged is what was wrong with the signatures of all others.
func (s *Server) Forged() []error {
	s.mu.Lock()
	defer s.mu.Unlock()
	return append([]error(nil), s.forged...)
}

// ServeHTTP answers one request.
func (s *Server) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	operation, _ := strings.CutPrefix(r.Header.Get("X-Amz-Target"), "TrentService.")
	fault, now := s.next()
	w.Header().Set("Date", now.UTC().Format(http.TimeFormat))
	w.Header().Set("Content-Type", "application/x-amz-json-1.1")
	w.Header().Set("X-Amzn-Requestid", "00000000-0000-4000-8000-000000000000")
	err := s.verifier.verify(r, now)
	s.note(operation, err)
	if err != nil {
		// AWS quotes what it made of the request, token and all.
		say(w, http.StatusBadRequest, "InvalidSignatureException", fmt.Sprintf("%v: %s", err, r.Header))
		return
	}
	if fault.intercepts(w, r) {
		return
	}
	s.answer(w, r, operation, fault)
}

func (s *Server) note(operation string, err error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if err != nil {
		s.forged = append(s.forged, err)
		return
	}
	s.served[operation]++
}

// request is what either operation takes.
type request struct {
	KeyID            string `json:"KeyId"`
	Message          []byte
	MessageType      string
	SigningAlgorithm string
}

func (s *Server) answer(w http.ResponseWriter, r *http.Request, operation string, fault Fault) {
	var asked request
	if json.NewDecoder(r.Body).Decode(&asked) != nil {
		say(w, http.StatusBadRequest, "SerializationException", "no JSON")
		return
	}
	s.mu.Lock()
	key := s.keys[asked.KeyID]
	s.mu.Unlock()
	switch {
	case key == nil:
		say(w, http.StatusBadRequest, "NotFoundException", "there is no key "+asked.KeyID)
	case operation == "GetPublicKey":
		reply(w, fault, map[string]any{
			"KeyId": asked.KeyID, "KeySpec": "ECC_SECG_P256K1", "KeyUsage": "SIGN_VERIFY",
			"PublicKey": publicKey(key), "SigningAlgorithms": []string{"ECDSA_SHA_256"},
		})
	case operation != "Sign":
		say(w, http.StatusBadRequest, "UnknownOperationException", operation)
	case asked.MessageType != "DIGEST" || asked.SigningAlgorithm != "ECDSA_SHA_256" || len(asked.Message) != 32:
		say(w, http.StatusBadRequest, "ValidationException", "want 32 bytes of a DIGEST, and ECDSA_SHA_256")
	default:
		if fault == WrongKey {
			key = s.stranger
		}
		der, err := sign(key, asked.Message, fault)
		if err != nil {
			say(w, http.StatusInternalServerError, "KMSInternalException", err.Error())
			return
		}
		reply(w, fault, map[string]any{"KeyId": asked.KeyID, "Signature": der, "SigningAlgorithm": asked.SigningAlgorithm})
	}
}

// sign is random, as KMS's is, and its s is high as often as low.
func sign(key *ecdsa.PrivateKey, digest []byte, fault Fault) ([]byte, error) {
	r, s, err := ecdsa.Sign(rand.Reader, key, digest)
	if err != nil {
		return nil, fmt.Errorf("signing: %w", err)
	}
	n := key.Params().N
	if high := s.Cmp(new(big.Int).Rsh(n, 1)) > 0; fault == HighS && !high {
		s.Sub(n, s)
	}
	der, err := asn1.Marshal(struct{ R, S *big.Int }{r, s})
	if fault == Garbled && err == nil {
		der = append(der, 0)
	}
	return der, err
}

// publicKey is a SubjectPublicKeyInfo.
func publicKey(key *ecdsa.PrivateKey) []byte {
	type algorithm struct{ Kind, Curve asn1.ObjectIdentifier }
	der, err := asn1.Marshal(struct {
		Algorithm algorithm
		Point     asn1.BitString
	}{
		algorithm{asn1.ObjectIdentifier{1, 2, 840, 10045, 2, 1}, asn1.ObjectIdentifier{1, 3, 132, 0, 10}},
		asn1.BitString{Bytes: crypto.FromECDSAPub(&key.PublicKey), BitLength: 8 * 65},
	})
	if err != nil {
		panic(err) // nothing of it comes from outside
	}
	return der
}

func reply(w http.ResponseWriter, fault Fault, answer map[string]any) {
	if fault == LoseAnswer {
		panic(http.ErrAbortHandler)
	}
	_ = json.NewEncoder(w).Encode(answer) // who went away misses it
}

// say is an error as the protocol has it.
func say(w http.ResponseWriter, status int, kind, message string) {
	w.Header().Set("X-Amzn-Errortype", kind)
	w.WriteHeader(status)
	_ = json.NewEncoder(w).Encode(map[string]string{"__type": kind, "message": message})
}
