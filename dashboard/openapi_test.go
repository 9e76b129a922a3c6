package dashboard

import (
	"bytes"
	"encoding/json"
	"io"
	"net/http"
	"reflect"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/getkin/kin-openapi/openapi3"
	"github.com/getkin/kin-openapi/openapi3filter"
	"github.com/getkin/kin-openapi/routers"
	"github.com/getkin/kin-openapi/routers/legacy"
	"github.com/google/go-cmp/cmp"

	"twofold/aggregator"
	"twofold/price"
	"twofold/relay"
)

func document(t *testing.T) *openapi3.T {
	t.Helper()
	doc, err := openapi3.NewLoader().LoadFromData(openapi)
	if err != nil {
		t.Fatal(err)
	}
	if err := doc.Validate(t.Context(), openapi3.IsOpenAPI31OrLater()); err != nil {
		t.Fatal(err)
	}
	return doc
}

// held holds one answer against the document.
func held(t *testing.T, router routers.Router, request *http.Request, response *http.Response, body []byte) {
	t.Helper()
	route, parameters, err := router.FindRoute(request)
	if err != nil {
		t.Fatalf("%s is not in the document: %v", request.URL.Path, err)
	}
	err = openapi3filter.ValidateResponse(t.Context(), &openapi3filter.ResponseValidationInput{
		RequestValidationInput: &openapi3filter.RequestValidationInput{Request: request, PathParams: parameters, Route: route},
		Status:                 response.StatusCode, Header: response.Header, Body: io.NopCloser(bytes.NewReader(body)),
		Options: &openapi3filter.Options{IncludeResponseStatus: true},
	})
	if err != nil {
		t.Errorf("%s %s: %v\n%s", request.Method, request.URL.Path, err, body)
	}
}

func TestWhatIsAnsweredIsWhatTheDocumentSays(t *testing.T) {
	s := serve(t)
	// Something of everything: a dispute, a side without a price, transitions, transactions, points.
	s.set(dispute)
	s.board.Settled(eth, Transaction{At: time.Now().UTC(), Feed: "ETH/USD", Outcome: "Landed", CostWei: "12", Hash: "0x1"})
	s.set(func(s *stage) { s.moments[1].b.Gone = price.Crossed })
	await(t, "a history", func() bool {
		f := s.Feeds(time.Now())[0]
		return len(s.board.history(&f).At) > 0 && len(s.board.detail(time.Now(), &f).Transitions) > 0
	})
	doc := document(t)
	router, err := legacy.NewRouter(doc)
	if err != nil {
		t.Fatal(err)
	}
	for _, path := range doc.Paths.InMatchingOrder() {
		if path == pathEvents {
			continue // it does not end; what it carries is tried below
		}
		for _, slug := range []string{"ETH-USD", "BTC-USD", "unknown"} {
			at := strings.ReplaceAll(path, "{slug}", slug)
			for method, host := range map[string]string{"GET": "localhost", "POST": "localhost", "HEAD": "evil.example"} {
				response, body := s.ask(t, method, at, func(r *http.Request) { r.Host = host })
				if method == "HEAD" {
					continue
				}
				request, err := http.NewRequestWithContext(t.Context(), http.MethodGet, at, nil)
				if err != nil {
					t.Fatal(err)
				}
				held(t, router, request, response, []byte(body))
			}
		}
	}
	for kind, schema := range map[string]string{EventTransition: "Transition", EventTransaction: "Transaction", EventFeeds: "Feeds", EventRelayer: "Relayer"} {
		st := s.listen(t, s.board.hub.epoch+"-0")
		_, data := st.next(kind)
		var value any
		if err := json.Unmarshal([]byte(data), &value); err != nil {
			t.Fatal(err)
		}
		if err := doc.Components.Schemas[schema].Value.VisitJSON(value, openapi3.EnableJSONSchema2020()); err != nil {
			t.Errorf("event %s: %v\n%s", kind, err, data)
		}
		st.close()
	}
}

func TestEveryPathThatIsServedIsInTheDocumentAndTheOtherWayRound(t *testing.T) {
	served := []string{pathRelayer, pathFeeds, pathFeed, pathHistory, pathEvents, pathMirror, pathOpenAPI}
	listed := document(t).Paths.InMatchingOrder()
	slices.Sort(served)
	slices.Sort(listed)
	if diff := cmp.Diff(served, listed); diff != "" {
		t.Errorf("served (-), in the document (+):\n%s", diff)
	}
}

// answered are the types of the model, by the name of their schema.
var answered = []any{
	Relayer{}, AttesterState{}, Refusal{}, RefusedLane{}, TurnState{}, RedisState{}, ChainState{}, Level{}, EndpointState{}, WalletState{}, SpendState{}, AccountState{}, ProviderState{}, ConfigState{}, Held{},
	Alarm{}, Feeds{}, Feed{}, SideState{}, FeedDetail{}, Policy{}, Decision{}, Check{}, Transition{}, Transaction{}, History{},
	Mirror{}, MirrorL1{}, MirrorChain{}, MirroredFeed{}, SaidOnL1{}, SaidOnL2{}, Problem{},
}

func TestEveryFieldOfTheModelIsInItsSchemaAndTheOtherWayRound(t *testing.T) {
	schemas := document(t).Components.Schemas
	known := map[string]bool{}
	for _, value := range answered {
		kind := reflect.TypeOf(value)
		known[kind.Name()] = true
		ref := schemas[kind.Name()]
		if ref == nil {
			t.Errorf("%s has no schema", kind.Name())
			continue
		}
		schema := ref.Value
		if has := schema.AdditionalProperties.Has; has == nil || *has {
			t.Errorf("%s lets in what is not in the model", kind.Name())
		}
		fields, found := map[string]string{}, map[string]string{}
		for _, f := range reflect.VisibleFields(kind) {
			if f.Anonymous || f.Tag.Get("json") == "-" {
				continue
			}
			name, option, _ := strings.Cut(f.Tag.Get("json"), ",")
			fields[name] = typeOf(f.Type)
			if always := option == ""; slices.Contains(schema.Required, name) != always {
				t.Errorf("%s.%s is always there: %t, and required: %t", kind.Name(), name, always, !always)
			}
		}
		for name, property := range schema.Properties {
			found[name] = schemaType(property)
		}
		if diff := cmp.Diff(fields, found); diff != "" {
			t.Errorf("%s, in the model (-), in the document (+):\n%s", kind.Name(), diff)
		}
	}
	for name := range schemas {
		if !known[name] {
			t.Errorf("the schema %s is of nothing", name)
		}
	}
}

// typeOf is what a field of the model is in JSON.
func typeOf(kind reflect.Type) string {
	switch {
	case kind.Kind() == reflect.Pointer:
		return typeOf(kind.Elem()) + " or null"
	case kind == reflect.TypeFor[time.Time]():
		return "date-time"
	case kind.Kind() == reflect.Slice || kind.Kind() == reflect.Array:
		return "array of " + typeOf(kind.Elem())
	case kind.Kind() == reflect.Struct:
		return kind.Name()
	case kind.Kind() == reflect.Bool:
		return "boolean"
	case kind.Kind() == reflect.String:
		return "string"
	default:
		return "integer"
	}
}

// schemaType is the same of a schema.
func schemaType(ref *openapi3.SchemaRef) string {
	s := ref.Value
	switch {
	case ref.Ref != "":
		return ref.Ref[strings.LastIndex(ref.Ref, "/")+1:]
	case len(s.OneOf) == 2:
		return schemaType(s.OneOf[0]) + " or " + schemaType(s.OneOf[1])
	case s.Type.Includes("null") && len(s.Type.Slice()) == 2:
		kinds := slices.DeleteFunc(slices.Clone(s.Type.Slice()), func(k string) bool { return k == "null" })
		if s.Format == "date-time" {
			return s.Format + " or null"
		}
		return kinds[0] + " or null"
	case s.Format == "date-time":
		return s.Format
	case s.Type.Is("array"):
		return "array of " + schemaType(s.Items)
	default:
		return s.Type.Slice()[0]
	}
}

func TestTheNamesInTheDocumentAreThoseThatAreUsed(t *testing.T) {
	statuses, outcomes, health, due, left := []any{}, []any{""}, []any{}, []any{}, []any{}
	for s := range price.StatusEnd {
		statuses = append(statuses, s.String())
	}
	for o := range aggregator.OutcomeEnd {
		outcomes = append(outcomes, o.String())
	}
	for h := range price.HealthEnd {
		health = append(health, strings.ReplaceAll(h.String(), " ", "_"))
	}
	for d := range relay.DueEnd {
		due = append(due, d.String())
	}
	for l := range relay.LeftEnd {
		left = append(left, l.String())
	}
	schemas := document(t).Components.Schemas
	for name, want := range map[string][]any{"status": statuses, "outcome": outcomes} {
		for _, of := range []string{"Feed", "FeedDetail"} {
			sameNames(t, of+"."+name, want, schemas[of].Value.Properties[name].Value.Enum)
		}
	}
	sameNames(t, "History.status", statuses, schemas["History"].Value.Properties["status"].Value.Items.Value.Enum)
	sameNames(t, "Decision.outcome", outcomes, schemas["Decision"].Value.Properties["outcome"].Value.Enum)
	sameNames(t, "MirroredFeed.due", due, schemas["MirroredFeed"].Value.Properties["due"].Value.Enum)
	sameNames(t, "MirroredFeed.left", left, schemas["MirroredFeed"].Value.Properties["left"].Value.Enum)
	sameNames(t, "Mirror.depth", []any{string(relay.Latest), string(relay.Safe), string(relay.Finalized)}, schemas["Mirror"].Value.Properties["depth"].Value.Enum)
	sameNames(t, "SideState.health", health, schemas["SideState"].Value.Properties["health"].Value.Enum)
}

func sameNames(t *testing.T, what string, want, got []any) {
	t.Helper()
	text := func(list []any) []string {
		var all []string
		for _, one := range list {
			all = append(all, one.(string))
		}
		slices.Sort(all)
		return all
	}
	if diff := cmp.Diff(text(want), text(got)); diff != "" {
		t.Errorf("%s, in the code (-), in the document (+):\n%s", what, diff)
	}
}
