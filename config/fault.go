package config

import (
	"cmp"
	"errors"
	"fmt"
	"path/filepath"
	"reflect"
	"slices"
	"strings"
)

// Fault is one thing that is wrong with a config, as one line: file, line and key, what is wrong, and the fix.
type Fault struct {
	File string // as given to [Load]; empty for a Config made in Go
	Line int    // 0: the key is not in the file
	Key  string // path, such as sides.b.provider; empty if it is about the file
	Err  error
}

// Error is the line.
func (f *Fault) Error() string {
	var s strings.Builder
	s.WriteString(f.File)
	if f.File != "" && f.Line > 0 {
		fmt.Fprintf(&s, ":%d", f.Line)
	}
	for _, part := range []string{f.Key, oneLine(f.Err)} {
		if s.Len() > 0 && part != "" {
			s.WriteString(": ")
		}
		s.WriteString(part)
	}
	return s.String()
}

// Unwrap is what was found.
func (f *Fault) Unwrap() error { return f.Err }

func oneLine(err error) string { return strings.Join(strings.Fields(err.Error()), " ") }

// source is the file a config came from: where each of its keys stands.
type source struct {
	file  string
	text  string
	lines map[string]int // by key path
}

func (s source) dir() string { return filepath.Dir(s.file) }

// At is a fault that was found later, such as a wrong passphrase or chain id, with the place of the key it is about.
func (c *Config) At(key string, err error) error { return c.source.fault(key, err) }

func (s source) fault(key string, err error) *Fault {
	return &Fault{File: s.file, Line: s.lines[key], Key: key, Err: err}
}

// faults gathers what is wrong.
type faults struct {
	source source
	list   []*Fault
}

func (f *faults) add(key, format string, args ...any) {
	f.list = append(f.list, f.source.fault(key, fmt.Errorf(format, args...)))
}

// section is a part of the config that another package checks.
type section struct {
	key  string // path
	kind reflect.Type
}

func sectionOf[T any](key string, _ T) section { return section{key, reflect.TypeFor[T]()} }

// addEach takes what a package's own Check joined. Such a message begins with the name of the field that it is about; it
// is looked for in each of the sections, and told of the first if it is in none.
func (f *faults) addEach(err error, sections ...section) {
	for _, one := range flatten(err) {
		key, text := sections[0].key, oneLine(one)
		for _, s := range sections {
			if found, rest := s.locate(text); found != s.key {
				key, text = found, rest
				break
			}
		}
		f.list = append(f.list, f.source.fault(key, &told{text, one}))
	}
}

// told is an error whose text lost the words that its key already says.
type told struct {
	text  string
	cause error
}

func (t *told) Error() string { return t.text }
func (t *told) Unwrap() error { return t.cause }

// locate follows the words with which a message begins down the section's fields.
func (s section) locate(text string) (key, rest string) {
	key, rest = s.key, text
	for kind := s.kind; kind.Kind() == reflect.Struct; {
		word, after, _ := strings.Cut(rest, " ")
		field, ok := fieldsOf(kind)[strings.TrimSuffix(word, ":")]
		if !ok {
			break
		}
		key, rest, kind = join(key, strings.TrimSuffix(word, ":")), after, field.Type
	}
	return key, rest
}

// flatten takes joined errors apart, to whatever depth they were joined.
func flatten(err error) []error {
	var joined interface{ Unwrap() []error }
	if err == nil {
		return nil
	}
	if !errors.As(err, &joined) {
		return []error{err}
	}
	var all []error
	for _, e := range joined.Unwrap() {
		all = append(all, flatten(e)...)
	}
	return all
}

// error joins the faults in the order of the file, each line once. A key that could not be read has one fault, not also
// those of the default that stands in its place.
func (f *faults) error(unreadable []*Fault) error {
	all := slices.Clone(unreadable)
	for _, fault := range f.list {
		hidden := slices.ContainsFunc(unreadable, func(u *Fault) bool { return within(fault.Key, u.Key) })
		if !hidden {
			all = append(all, fault)
		}
	}
	slices.SortStableFunc(all, func(a, b *Fault) int { return cmp.Compare(a.Line, b.Line) })
	seen, errs := map[string]bool{}, []error(nil)
	for _, fault := range all {
		if line := fault.Error(); !seen[line] {
			seen[line] = true
			errs = append(errs, fault)
		}
	}
	return errors.Join(errs...)
}

// within tells whether key is inside of outer, or outer itself. All are inside of the file.
func within(key, outer string) bool {
	if outer == "" {
		return true
	}
	rest, ok := strings.CutPrefix(key, outer)
	return ok && (rest == "" || rest[0] == '.' || rest[0] == '[')
}

func join(path, key string) string {
	if path == "" {
		return key
	}
	return path + "." + key
}
