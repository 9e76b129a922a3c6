package main

import (
	"context"
	"errors"
	"fmt"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"time"

	"golang.org/x/sync/errgroup"

	"twofold/integration/rig"
	"twofold/integration/trial"
)

// calm is how long a relayer is watched before a fault, and after it.
const calm = 8 * time.Second

// What may be there after a fault that was not there before: connections that wait for their next use, of which Go's client
// keeps two a host and reads and writes each in a goroutine of its own, and the same again on their way out.
const (
	moreGoroutines  = 8
	moreDescriptors = 4
	settlesIn       = 15 * time.Second
)

// judge plays faults, some side by side.
type judge struct {
	binary, dir string
	beside      int
	log         bool
}

// line is what is printed of one fault.
type line struct {
	name         string
	during, late int // landed
	recovered    time.Duration
	oldest       time.Duration
	faults       []error
	log          string
}

const format = "%-52s %8s %6s %10s %8s  %s\n"

// task is one fault to be played.
type task struct {
	name string
	play func(context.Context) (line, error)
}

// tasks are the faults of some names, the seeded defect among them.
func (j judge) tasks(names *regexp.Regexp) []task {
	var all []task
	for i, fault := range trial.Catalogue() {
		all = append(all, task{fault.Name, func(ctx context.Context) (line, error) { return j.one(ctx, fault, i) }})
	}
	all = append(all, task{defectName, j.defect})
	return slices.DeleteFunc(all, func(t task) bool { return !names.MatchString(t.name) })
}

// all prints a line as soon as a fault has been played, in the order of their ends.
func (j judge) all(ctx context.Context, chosen []task) error {
	fmt.Printf(format, "FAULT", "DURING", "AFTER", "RECOVERED", "AGE MAX", "")
	lines := make(chan line) // unbuffered: printed as they come
	var group errgroup.Group
	group.SetLimit(j.beside)
	played := make(chan error, 1) // size 1: one answer
	go func() {
		for _, t := range chosen {
			group.Go(func() error {
				l, err := t.play(ctx)
				if err != nil {
					return fmt.Errorf("%s: %w", t.name, err)
				}
				lines <- l
				return nil
			})
		}
		err := group.Wait()
		close(lines)
		played <- err
	}()
	bad := 0
	for l := range lines {
		if l.print(j.log); len(l.faults) > 0 {
			bad++
		}
	}
	if err := <-played; err != nil {
		return err
	}
	if bad > 0 {
		return fmt.Errorf("%d of %d faults were not taken as promised", bad, len(chosen))
	}
	fmt.Printf("all %d faults were taken as promised\n", len(chosen))
	return nil
}

func (l line) print(log bool) {
	verdict := "ok"
	if len(l.faults) > 0 {
		verdict = "NOT OK"
	}
	seconds := func(d time.Duration) string { return strconv.FormatFloat(d.Seconds(), 'f', 1, 64) + " s" }
	fmt.Printf(format, l.name, strconv.Itoa(l.during), strconv.Itoa(l.late), seconds(l.recovered), seconds(l.oldest), verdict)
	if len(l.faults) == 0 {
		return
	}
	fmt.Println("    " + strings.ReplaceAll(errors.Join(l.faults...).Error(), "\n", "\n    "))
	if log {
		fmt.Println("    " + strings.ReplaceAll(l.log, "\n", "\n    "))
	}
}

// one plays a fault on a bench of its own.
func (j judge) one(ctx context.Context, fault trial.Fault, number int) (l line, err error) {
	b, err := trial.Start(ctx, trial.Options{Binary: j.binary, Dir: filepath.Join(j.dir, strconv.Itoa(number)), Seed: uint64(number) + 1, Off: fault.Off, Lines: fault.Lines})
	if err != nil {
		return l, err
	}
	defer func() { err = errors.Join(err, b.Stop()) }()
	rig.Pause(ctx, calm)
	before, err := b.Relayer.Footprint(ctx)
	if err != nil {
		return l, err
	}
	outcome, faults, err := b.Play(ctx, fault)
	if err != nil {
		return l, err
	}
	rig.Pause(ctx, calm)
	l = line{name: fault.Name, during: outcome.LandedDuring, recovered: outcome.Recovered, faults: faults}
	over := outcome.Ended.Add(outcome.Recovered)
	l.late = b.Watch.Landed(over, time.Now())
	oldest, late := b.Watch.Oldest(over, time.Now())
	if l.oldest = oldest.Age; late > 0 {
		l.faults = append(l.faults, fmt.Errorf("feed %d grew %v old after it had recovered", oldest.Feed, oldest.Age))
	}
	l.faults = append(l.faults, leaks(ctx, b, before), b.Sound())
	wrong, err := b.Wrong(ctx)
	if err != nil {
		return l, err
	}
	if wrong > 0 {
		l.faults = append(l.faults, fmt.Errorf("%d answers were wrong", wrong))
	}
	l.faults = append(l.faults, b.End())
	l.faults = present(l.faults)
	l.log = b.Relayer.Lines().String()
	return l, nil
}

func present(all []error) (errs []error) {
	for _, err := range all {
		if err != nil {
			errs = append(errs, err)
		}
	}
	return errs
}

// leaks waits until the relayer takes no more of its machine than before, which it must within a while.
func leaks(ctx context.Context, b *trial.Bench, before rig.Footprint) error {
	return rig.Await(ctx, settlesIn, "goroutines and descriptors to be given back", func(ctx context.Context) error {
		after, err := b.Relayer.Footprint(ctx)
		if err != nil {
			return err
		}
		if after.Goroutines > before.Goroutines+moreGoroutines || after.Descriptors > before.Descriptors+moreDescriptors {
			return fmt.Errorf("%d goroutines and %d descriptors, there were %d and %d", after.Goroutines, after.Descriptors, before.Goroutines, before.Descriptors)
		}
		return nil
	})
}
