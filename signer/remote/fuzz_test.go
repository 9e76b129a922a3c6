package remote

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"twofold/price"
)

func FuzzWhatIsReadAsAProposalIsOneAndSaysTheSameWhenItIsSentOn(f *testing.F) {
	good, err := newRequest(domain, proposal())
	if err != nil {
		f.Fatal(err)
	}
	f.Add(good)
	f.Add([]byte(`{"pages":[{"page":0,"lanes":[null,null,null]}]}`))
	f.Add([]byte(`{"pages":[{}]}`))
	f.Fuzz(func(t *testing.T, body []byte) {
		d, p, err := readRequest(body)
		if err != nil {
			return
		}
		if len(p.Pages) == 0 || len(p.Pages) > price.MaxPages {
			t.Fatalf("%d pages", len(p.Pages))
		}
		again, err := newRequest(d, p)
		if err != nil {
			t.Fatal(err)
		}
		d2, p2, err := readRequest(again)
		if err != nil || d2 != d || cmp.Diff(p, p2) != "" {
			t.Fatalf("%s became %s: %v", body, again, err)
		}
	})
}

func FuzzNoAnswerMakesAClientPanic(f *testing.F) {
	f.Add([]byte(`{"refusal":{"side":"B","reason":"not_said","lanes":[{"feed":6,"claim":"agreed","health":"healthy","reason":"not_said"}]}}`))
	f.Add([]byte(`{"refusal":{"side":"","reason":"","lanes":[{}]}}`))
	f.Fuzz(func(t *testing.T, text []byte) {
		var a answer
		if read(text, &a) != nil || a.Refusal == nil {
			return
		}
		refused, err := a.Refusal.to(price.B, proposal())
		if err == nil && refused.Error() == "" {
			t.Fatal("a refusal without a word")
		}
	})
}
