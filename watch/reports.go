package watch

import (
	"context"
	"fmt"
	"math/big"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"

	"twofold/contracts"
)

// mostBlocks is how many blocks are asked for at once, within what nodes give without complaint.
const mostBlocks = 500

// readReports reads the reports that came since the last time: who has both keys could have a wrong answer replaced in the block
// that it lands in, and then no lane ever shows it. What cannot be read is asked for again at the next head.
func (w *Watcher) readReports(ctx context.Context, head uint64) {
	from := w.heard + 1
	if w.heard == 0 || from > head || head-from >= mostBlocks {
		from = head // at a start, after blocks were taken back, and after so long that what came meanwhile is no news
	}
	logs, err := w.parts.Logs.FilterLogs(ctx, ethereum.FilterQuery{
		FromBlock: new(big.Int).SetUint64(from), ToBlock: new(big.Int).SetUint64(head),
		Addresses: []common.Address{w.parts.Address}, Topics: [][]common.Hash{{contracts.ReportedTopic}},
	})
	var reports []contracts.Reported
	for i := range logs {
		r, decodeErr := contracts.DecodeReported(&logs[i])
		if decodeErr != nil {
			err = fmt.Errorf("block %d: %w", logs[i].BlockNumber, decodeErr)
			break
		}
		reports = append(reports, r)
	}
	w.mu.Lock()
	defer w.mu.Unlock()
	if w.deaf = err; err != nil {
		return
	}
	w.heard = head
	for _, r := range reports {
		w.suspect(time.Now(), r)
	}
}

// suspect has every answer of a report judged.
func (w *Watcher) suspect(now time.Time, r contracts.Reported) {
	answers := r.Agreed()
	for _, f := range w.feeds {
		if p, agreed := answers[f.ID]; agreed {
			f.suspect(answer{price: p, at: r.Report.ObservedAt, seen: now})
		}
	}
}

// suspect has an answer judged, which is forgotten when it was said by somebody.
func (f *watched) suspect(a answer) {
	if !slices.ContainsFunc(f.suspects, a.same) {
		f.suspects = append(f.suspects, a)
	}
}
