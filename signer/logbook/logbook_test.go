package logbook

import (
	"bytes"
	"context"
	"errors"
	"io/fs"
	"log/slog"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"syscall"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/prometheus/client_golang/prometheus/testutil"

	"twofold/price"
	"twofold/report"
	"twofold/signer"
)

var owner = Owner{Side: price.B, Attester: common.HexToAddress("0xb0"), Domain: report.Domain{ChainID: 901, Oracle: common.HexToAddress("0x7f")}}

func configIn(dir string) Config {
	c := Defaults()
	c.Dir = dir
	return c
}

// book is a log that is being written, with what it logs of itself.
type book struct {
	*Logbook
	t    *testing.T
	said *bytes.Buffer
	end  func()
}

func open(t *testing.T, c Config) *book {
	t.Helper()
	b := &book{t: t, said: new(bytes.Buffer)}
	var err error
	if b.Logbook, err = Open(c, owner, slog.New(slog.NewTextHandler(b.said, nil)), nil); err != nil {
		t.Fatal(err)
	}
	b.run()
	t.Cleanup(func() { b.end() })
	return b
}

func (b *book) run() {
	ctx, cancel := context.WithCancel(context.Background())
	var running sync.WaitGroup
	running.Go(func() {
		if err := b.Run(ctx); err != nil {
			b.t.Error(err)
		}
	})
	b.end = sync.OnceFunc(func() {
		cancel()
		running.Wait()
		if err := b.Close(); err != nil {
			b.t.Error(err)
		}
	})
}

// entry is one about the first lane of a page.
func entry(verdict signer.Verdict, page uint16, second uint32) *signer.Entry {
	return &signer.Entry{
		At: time.Now().UTC(), Proposer: "relayer", ObservedAt: second, Verdict: verdict, Digest: common.HexToHash("0xd1"),
		Lanes: []signer.EntryLane{{Feed: price.IDAt(page, 0), Claim: "agreed", A: 1_000_000, B: 1_000_001, Providers: [2]string{"coinbase", "kraken"}}},
	}
}

func (b *book) write(verdict signer.Verdict, page uint16, second uint32) error {
	ctx, cancel := context.WithTimeout(b.t.Context(), 30*time.Second)
	defer cancel()
	return b.Write(ctx, entry(verdict, page, second))
}

func (b *book) signs(page uint16, second uint32) {
	b.t.Helper()
	if err := b.write(signer.VerdictSigned, page, second); err != nil {
		b.t.Fatal(err)
	}
}

// seconds are those of all entries that can be read.
func seconds(t *testing.T, dir string) (all []uint32) {
	t.Helper()
	for r, err := range Read(dir, time.Time{}) {
		if err != nil {
			t.Fatal(err)
		}
		if r.Entry != nil {
			all = append(all, r.ObservedAt)
		}
	}
	return all
}

// signedUpTo checks what a start finds: nothing, or the latest second of page 0.
func signedUpTo(t *testing.T, b *book, want uint32) {
	t.Helper()
	got := b.Signed()
	if want == 0 && len(got) == 0 {
		return
	}
	if len(got) != 1 || got[0] != (signer.Signed{Proposer: "relayer", Page: 0, Second: want, Digest: common.HexToHash("0xd1")}) {
		t.Fatalf("a start finds %+v, want page 0 up to %d", got, want)
	}
}

func newest(t *testing.T, dir string) string {
	t.Helper()
	files, err := filesIn(dir)
	if err != nil || len(files) == 0 {
		t.Fatalf("%v, %v", files, err)
	}
	return files[len(files)-1].path
}

func TestWhatIsWrittenCanBeReadAtOnceAndAfterARestart(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "deep", "b")
	b := open(t, configIn(dir))
	signedUpTo(t, b, 0)
	b.signs(0, 100)
	if err := b.write(signer.VerdictRefused, 0, 101); err != nil {
		t.Fatal(err)
	}
	b.signs(0, 99) // of two at once the later one may be written first
	if got := seconds(t, dir); len(got) != 3 || got[1] != 101 {
		t.Errorf("a live log reads %v", got)
	}
	for verdict, want := range map[signer.Verdict]float64{signer.VerdictSigned: 2, signer.VerdictRefused: 1, signer.VerdictTold: 0} {
		if got := testutil.ToFloat64(b.metrics.records.WithLabelValues(string(verdict))); got != want {
			t.Errorf("%v records of %s, want %v", got, verdict, want)
		}
	}
	b.end()
	again := open(t, configIn(dir))
	signedUpTo(t, again, 100)
	again.signs(0, 102)
	again.end()
	signedUpTo(t, open(t, configIn(dir)), 102)
	if got := seconds(t, dir); len(got) != 4 {
		t.Errorf("the log reads %v", got)
	}
}

func TestEveryFileTellsWhoseItIsAndNobodyElseMayRead(t *testing.T) {
	dir := t.TempDir()
	b := open(t, configIn(dir))
	b.signs(0, 1)
	for r, err := range Read(dir, time.Time{}) {
		if err != nil || r.Opened == nil {
			t.Fatalf("the first record is %+v, %v", r, err)
		}
		if o := r.Opened; o.Side != "B" || o.Attester != owner.Attester || o.ChainID != 901 || o.Oracle != owner.Domain.Oracle {
			t.Errorf("it says %+v", o)
		}
		break
	}
	info, err := os.Stat(newest(t, dir))
	if err != nil || info.Mode().Perm() != 0o600 {
		t.Errorf("mode %v, error %v", info.Mode(), err)
	}
}

func TestALineThatACrashCutShortIsCutOffAndSaid(t *testing.T) {
	dir := t.TempDir()
	b := open(t, configIn(dir))
	b.signs(0, 100)
	b.signs(0, 200)
	b.end()
	path := newest(t, dir)
	whole, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	last := len(bytes.TrimRight(whole, "\n")) - len(bytes.TrimRight(whole, "\n")[bytes.LastIndexByte(bytes.TrimRight(whole, "\n"), '\n')+1:])
	for _, torn := range [][]byte{
		whole[:last+1], whole[:last+5], whole[:last+12], whole[:len(whole)-2], whole[:len(whole)-1],
		append(bytes.Clone(whole[:last]), make([]byte, 4096)...), // as a disk fills up what it had promised
	} {
		if err := os.WriteFile(path, torn, 0o600); err != nil {
			t.Fatal(err)
		}
		again := open(t, configIn(dir))
		signedUpTo(t, again, 100)
		if !strings.Contains(again.said.String(), "is cut off") {
			t.Errorf("it says %q", again.said)
		}
		again.signs(0, 300)
		again.end()
		if got := seconds(t, dir); len(got) != 2 || got[1] != 300 {
			t.Errorf("the log reads %v, want 100 and 300", got)
		}
	}
}

func TestALineThatIsGarbledHidesNoOther(t *testing.T) {
	dir := t.TempDir()
	b := open(t, configIn(dir))
	b.signs(0, 100)
	b.signs(0, 200)
	b.signs(0, 150)
	b.end()
	path := newest(t, dir)
	text, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(path, bytes.Replace(text, []byte(`"observedAt":200`), []byte(`"observedAt":900`), 1), 0o600); err != nil {
		t.Fatal(err)
	}
	again := open(t, configIn(dir))
	signedUpTo(t, again, 150)
	if !strings.Contains(again.said.String(), "cannot be read") || strings.Contains(again.said.String(), "cut off") {
		t.Errorf("it says %q", again.said)
	}
	var garbled, read int
	for _, err := range Read(dir, time.Time{}) {
		if errors.Is(err, ErrGarbled) {
			garbled++
		} else {
			read++
		}
	}
	if garbled != 1 || read != 4 {
		t.Errorf("%d lines are garbled and %d are read, want 1 and 4", garbled, read)
	}
}

func TestAFileWithoutItsFirstLineSendsTheReaderToTheOneBefore(t *testing.T) {
	dir := t.TempDir()
	b := open(t, configIn(dir))
	b.signs(0, 100)
	b.end()
	if err := os.WriteFile(pathOf(dir, 2), nil, 0o600); err != nil { // made, and then the machine died
		t.Fatal(err)
	}
	again := open(t, configIn(dir))
	signedUpTo(t, again, 100)
	again.signs(0, 101)
	if newest(t, dir) != pathOf(dir, 3) {
		t.Errorf("it goes on in %s", newest(t, dir))
	}
}

func TestWhatIsNoLogIsSaidAndNoErrorAndLeftAlone(t *testing.T) {
	dir := t.TempDir()
	if err := os.WriteFile(pathOf(dir, 7), []byte("a photograph\nof a cat\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	b := open(t, configIn(dir))
	signedUpTo(t, b, 0)
	b.signs(0, 100)
	b.end()
	signedUpTo(t, open(t, configIn(dir)), 100)
}

func TestALogIsWrittenByOneProcess(t *testing.T) {
	dir := t.TempDir()
	b := open(t, configIn(dir))
	if _, err := Open(configIn(dir), owner, slog.New(slog.DiscardHandler), nil); !errors.Is(err, ErrInUse) {
		t.Errorf("error %v, want that it is in use", err)
	}
	b.end()
	open(t, configIn(dir))
}

// small is a log whose files are full after some lines.
func small(t *testing.T, dir string) *book {
	b := open(t, configIn(dir))
	b.end()
	b.cfg.MaxSize = 8 * 2_000
	var err error
	if b.lock, err = lockFolder(dir); err != nil {
		t.Fatal(err)
	}
	if err := b.w.next(); err != nil {
		t.Fatal(err)
	}
	b.run()
	return b
}

func TestFilesFollowEachOtherAndTheOldestGo(t *testing.T) {
	dir := t.TempDir()
	b := small(t, dir)
	for i := range 200 {
		b.signs(uint16(1+i%3), uint32(1000+i))
		if i == 0 {
			b.signs(0, 5) // long gone when it is looked for
		}
	}
	files, err := filesIn(dir)
	if err != nil {
		t.Fatal(err)
	}
	var total int64
	for _, f := range files {
		if total += f.size; f.size > 2_000 {
			t.Errorf("%s has %d bytes", f.path, f.size)
		}
	}
	if total > 16_000 || len(files) < 4 || files[0].number == 1 {
		t.Errorf("%d files from number %d on have %d bytes, want at most 16000 and the oldest gone", len(files), files[0].number, total)
	}
	if got := testutil.ToFloat64(b.metrics.bytes); got != float64(total) {
		t.Errorf("the metric says %v bytes, there are %d", got, total)
	}
	b.end()
	again := open(t, configIn(dir))
	if got := again.Signed(); len(got) != 4 || got[0].Second != 5 || got[2].Second != 1199 || got[3].Second != 1197 {
		t.Errorf("a start finds %+v", got)
	}
}

func TestStartsAloneDoNotOutgrowAFile(t *testing.T) {
	dir := t.TempDir()
	b := open(t, configIn(dir))
	b.w.cfg.MaxSize = 8 * 20_000
	for page := range uint16(64) {
		b.signs(page, 100)
	}
	b.end()
	for range 20 { // each tells of 64 pages
		l := &Logbook{cfg: b.cfg, owner: owner, log: b.log, create: createFile, dirty: make(chan struct{}, 1)}
		l.w.Logbook = l
		l.metrics = newMetrics(nil, owner.Side, l.age)
		files, err := filesIn(dir)
		if err != nil {
			t.Fatal(err)
		}
		found, err := readTail(files)
		if err != nil {
			t.Fatal(err)
		}
		torn, err := os.OpenFile(found.newest.path, os.O_APPEND|os.O_WRONLY, 0)
		if err != nil {
			t.Fatal(err)
		}
		_, wrong := torn.WriteString("half a li")
		if err := errors.Join(wrong, torn.Close()); err != nil {
			t.Fatal(err)
		}
		if found, err = readTail(files); err != nil || found.torn == 0 {
			t.Fatalf("%+v, %v", found, err)
		}
		if err := errors.Join(l.w.begin(found), l.w.close()); err != nil {
			t.Fatal(err)
		}
	}
	files, err := filesIn(dir)
	if err != nil {
		t.Fatal(err)
	}
	var total int64
	for _, f := range files {
		if total += f.size; f.size > 20_000 {
			t.Errorf("%s has %d bytes, want no more than 20000", f.path, f.size)
		}
	}
	if len(files) < 3 || total > 8*20_000 {
		t.Errorf("%d files have %d bytes", len(files), total)
	}
	for _, err := range Read(dir, time.Time{}) {
		if err != nil {
			t.Error(err) // what was torn is cut off, also where another file is begun
		}
	}
	if got := len(open(t, configIn(dir)).Signed()); got != 64 {
		t.Errorf("a start finds %d pages, want 64", got)
	}
}

func TestAFileGoesWhenItIsOldAndTheNewestStays(t *testing.T) {
	dir := t.TempDir()
	b := small(t, dir)
	for i := range 20 {
		b.signs(0, uint32(i+1))
	}
	b.end()
	files, _ := filesIn(dir)
	long := time.Now().Add(-40 * 24 * time.Hour)
	for _, f := range files {
		if err := os.Chtimes(f.path, long, long); err != nil {
			t.Fatal(err)
		}
	}
	signedUpTo(t, open(t, configIn(dir)), 20)
	if left, _ := filesIn(dir); len(files) < 3 || len(left) != 1 {
		t.Errorf("of %d files %d are left, want the newest", len(files), len(left))
	}
}

// fullDisk is a file on a disk that is full as long as full is set: it takes half of what is written.
type fullDisk struct {
	file
	full   *bool
	broken *bool
}

func (f fullDisk) WriteAt(text []byte, at int64) (int, error) {
	if *f.full {
		n, _ := f.file.WriteAt(text[:len(text)/2], at)
		return n, syscall.ENOSPC
	}
	return f.file.WriteAt(text, at)
}

func (f fullDisk) Truncate(size int64) error {
	if *f.full {
		return syscall.EIO
	}
	return f.file.Truncate(size)
}

func (f fullDisk) Sync() error {
	if *f.broken {
		return syscall.EIO
	}
	return f.file.Sync()
}

func onDisk(t *testing.T, dir string) (b *book, full, broken *bool) {
	b = open(t, configIn(dir))
	b.end()
	full, broken = new(bool), new(bool)
	b.create = func(path string) (file, error) {
		f, err := createFile(path)
		return fullDisk{f, full, broken}, err
	}
	var err error
	if b.lock, err = lockFolder(dir); err != nil {
		t.Fatal(err)
	}
	if err := b.w.next(); err != nil {
		t.Fatal(err)
	}
	return b, full, broken
}

func TestAFullDiskIsAnErrorSaidOnceAndLeavesNoHalfLine(t *testing.T) {
	dir := t.TempDir()
	b, full, _ := onDisk(t, dir)
	b.mustTry(100)
	*full = true
	if err := b.try(200); !errors.Is(err, syscall.ENOSPC) {
		t.Fatalf("error %v", err)
	}
	for range 2 {
		if err := b.try(200); err == nil {
			t.Fatal("it is written behind half a line")
		}
	}
	*full = false
	b.mustTry(300)
	if got := seconds(t, dir); len(got) != 2 || got[1] != 300 {
		t.Errorf("the log reads %v, want 100 and 300", got)
	}
	if got := testutil.ToFloat64(b.metrics.failed); got != 3 {
		t.Errorf("%v failures counted, want 3", got)
	}
	if n := strings.Count(b.said.String(), "cannot be written"); n != 1 || !strings.Contains(b.said.String(), "can be written again") {
		t.Errorf("it says %q", b.said)
	}
	if err := errors.Join(b.w.close(), b.lock.Close()); err != nil {
		t.Error(err)
	}
	signedUpTo(t, open(t, configIn(dir)), 300)
}

// try is a write without Run, so that a test may change the disk in between.
func (b *book) try(second uint32) error {
	text, err := line(Record{Entry: entry(signer.VerdictSigned, 0, second)})
	if err != nil {
		return err
	}
	j := job{text, signer.VerdictSigned, entry(signer.VerdictSigned, 0, second).Signed(), make(chan error, 1)}
	b.w.write([]job{j})
	return <-j.done
}

func (b *book) mustTry(second uint32) {
	b.t.Helper()
	if err := b.try(second); err != nil {
		b.t.Fatal(err)
	}
}

func TestWhatTheDiskMayHaveLostIsSaidOnceMoreInAnotherFile(t *testing.T) {
	dir := t.TempDir()
	b, _, broken := onDisk(t, dir)
	b.mustTry(100)
	lost := newest(t, dir)
	*broken = true
	b.sync()
	if b.age() == 0 {
		t.Error("it says that the disk holds all")
	}
	if err := b.try(200); err == nil {
		t.Error("it writes on though the disk holds nothing")
	}
	*broken = false
	b.mustTry(300)
	if err := errors.Join(b.w.close(), b.lock.Close()); err != nil {
		t.Error(err)
	}
	if err := os.Remove(lost); err != nil {
		t.Fatal(err)
	}
	found, err := os.ReadFile(newest(t, dir))
	if err != nil || !bytes.Contains(found, []byte(`"second":100`)) {
		t.Errorf("the next file does not say what was signed in the one before: %s, %v", found, err)
	}
}

func TestWhatIsWrittenIsSoonOnTheDisk(t *testing.T) {
	b := open(t, configIn(t.TempDir()))
	b.signs(0, 100)
	for deadline := time.Now().Add(30 * time.Second); b.age() != 0; {
		if time.Now().After(deadline) {
			t.Fatal("it never is")
		}
		<-time.After(10 * time.Millisecond)
	}
}

func TestManyMayWriteAtOnce(t *testing.T) {
	dir := t.TempDir()
	b := small(t, dir)
	b.cfg.MaxSize = 8 * 20_000
	var all sync.WaitGroup
	for page := range uint16(8) {
		all.Go(func() {
			for i := range uint32(100) {
				if err := b.write(signer.VerdictSigned, page, 100+i); err != nil {
					t.Error(err)
				}
			}
		})
	}
	for range 20 { // and read meanwhile
		for _, err := range Read(dir, time.Time{}) {
			if err != nil && !errors.Is(err, fs.ErrNotExist) {
				t.Error(err)
			}
		}
	}
	all.Wait()
	b.end()
	again := open(t, configIn(dir))
	if got := again.Signed(); len(got) != 8 || got[0].Second != 199 || got[7].Second != 199 {
		t.Errorf("a start finds %+v", got)
	}
}

func TestAWriterWhoseTimeIsOverDoesNotWait(t *testing.T) {
	b := open(t, configIn(t.TempDir()))
	b.end() // nobody writes any more
	ctx, cancel := context.WithTimeout(t.Context(), time.Millisecond)
	defer cancel()
	for range 100 { // more than may wait in line
		if err := b.Write(ctx, entry(signer.VerdictSigned, 0, 1)); !errors.Is(err, context.DeadlineExceeded) {
			t.Fatalf("error %v", err)
		}
	}
}
