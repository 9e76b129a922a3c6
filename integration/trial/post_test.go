package trial

import (
	"testing"

	"twofold/price"
	"twofold/report"
)

func TestAPostThatSaysNothingDueByWhatStoodBeforeItIsNeedless(t *testing.T) {
	const trigger = 1000 // 0.1 %
	says := func(block uint64, second uint32, mid price.Price) Post {
		return Post{Block: block, Landed: true, Whole: true, Report: report.Report{ObservedAt: second, Pages: []report.Page{
			{Lanes: [3]report.Lane{{Claim: report.Agreed, A: mid, B: mid}}},
		}}}
	}
	stood := func(block uint64, answer price.Price, mark price.Mark) look {
		return look{block: block, lanes: map[price.FeedID]price.Published{0: {Exists: true, Price: answer, At: 100, Mark: mark}}}
	}
	for name, c := range map[string]struct {
		looks []look
		posts []Post
		want  int
	}{
		"none, at the trigger":              {[]look{stood(6, 10_000, 0)}, []Post{says(7, 110, 10_010)}, 0},
		"one below it":                      {[]look{stood(6, 10_000, 0)}, []Post{says(7, 110, 10_009)}, 1},
		"none, where there was no answer":   {[]look{stood(6, 0, 0)}, []Post{says(7, 110, 10_000)}, 0},
		"none, after trouble":               {[]look{stood(6, 10_000, price.MarkDisputed)}, []Post{says(7, 110, 10_000)}, 0},
		"none, of an age":                   {[]look{stood(6, 10_000, 0)}, []Post{says(7, 155, 10_000)}, 0},
		"the second of two in one block":    {[]look{stood(6, 10_000, 0)}, []Post{says(7, 110, 10_010), says(7, 111, 10_011)}, 1},
		"the second of two in two blocks":   {[]look{stood(6, 10_000, 0), stood(7, 10_010, 0)}, []Post{says(7, 110, 10_010), says(8, 111, 10_011)}, 1},
		"none, where both moved the answer": {[]look{stood(6, 10_000, 0), stood(7, 10_010, 0)}, []Post{says(7, 110, 10_010), says(8, 111, 10_021)}, 0},
		"none that did not land":            {[]look{stood(6, 10_000, 0)}, []Post{{Block: 7}}, 0},
	} {
		w := Watch{looks: c.looks}
		if got := w.Needless(c.posts, trigger); got != c.want {
			t.Errorf("%s: %d were needless, want %d", name, got, c.want)
		}
	}
}
