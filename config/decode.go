package config

import (
	"errors"
	"fmt"
	"maps"
	"reflect"
	"slices"
	"strings"

	"github.com/goccy/go-yaml"
	"github.com/goccy/go-yaml/ast"
	"github.com/goccy/go-yaml/parser"

	"twofold/feeds"
	"twofold/monitor"
	"twofold/relay"
)

// decoder lays a YAML text over a Config that holds the defaults. It goes node by node, since the library's own decoding
// into structs stops at the first fault, and takes scalars for what they were not meant to be.
type decoder struct {
	cfg    *Config
	faults faults
}

// decode returns what could not be read. It leaves in cfg where each key stands.
func decode(cfg *Config, file string, text []byte) []*Fault {
	cfg.source = source{file: file, lines: map[string]int{}}
	d := &decoder{cfg: cfg, faults: faults{source: cfg.source}}
	parsed, err := parse(text)
	var syntax yaml.Error
	switch {
	case errors.As(err, &syntax) && syntax.GetToken() != nil:
		d.refuse(syntax.GetToken().Position.Line, "", "is no YAML: "+syntax.GetMessage())
	case err != nil:
		d.refuse(0, "", "is no YAML: "+err.Error())
	case len(parsed.Docs) > 1:
		d.refuse(0, "", fmt.Sprintf("holds %d YAML documents: leave one, without --- between", len(parsed.Docs)))
	case len(parsed.Docs) == 1 && parsed.Docs[0].Body != nil:
		d.value(reflect.ValueOf(cfg).Elem(), parsed.Docs[0].Body, "", nil)
	}
	return d.faults.list
}

// parse keeps a defect of the parser, which sees whatever a file holds, from stopping the process.
func parse(text []byte) (f *ast.File, err error) {
	defer func() {
		if p := recover(); p != nil {
			f, err = nil, fmt.Errorf("the parser fails on it: %v", p)
		}
	}()
	return parser.ParseBytes(text, 0, parser.AllowDuplicateMapKey()) // ours say where the first one stands
}

func (d *decoder) refuse(line int, path, problem string) {
	d.faults.list = append(d.faults.list, &Fault{File: d.cfg.source.file, Line: line, Key: path, Err: errors.New(problem)})
}

// value sets v to what node says. read is the field's own reader, if it has one.
func (d *decoder) value(v reflect.Value, node ast.Node, path string, read reader) {
	if read == nil {
		read = readers[v.Type()]
	}
	switch node.(type) {
	case *ast.AnchorNode, *ast.AliasNode, *ast.TagNode:
		d.refuse(lineOf(node), path, "anchors, aliases and tags are not taken: write the value out")
		return
	case *ast.NullNode:
		if read != nil {
			d.refuse(lineOf(node), path, "has no value: write one, or leave the key out")
		}
		return // a section all of whose keys are commented out
	}
	switch {
	case read != nil:
		d.scalar(v, node, path, read)
	case v.Kind() == reflect.Struct:
		d.section(v, node, path)
	case v.Kind() == reflect.Map:
		d.named(v, node, path)
	case v.Kind() == reflect.Slice:
		d.sequence(v, node, path)
	default:
		panic(fmt.Sprintf("config: nothing reads %v at %s", v.Type(), path)) // a test reads every key
	}
}

// scalar takes the text as written, so that nothing is rounded, and nothing is octal.
func (d *decoder) scalar(v reflect.Value, node ast.Node, path string, read reader) {
	var text string
	switch n := node.(type) {
	case *ast.StringNode:
		text = n.Value
	case *ast.IntegerNode, *ast.FloatNode, *ast.BoolNode, *ast.InfinityNode, *ast.NanNode:
		text = n.GetToken().Value
	default:
		d.refuse(lineOf(node), path, "must be a single value on one line")
		return
	}
	if _, secret := v.Interface().(Endpoint); !secret && strings.Contains(text, "${") {
		d.refuse(lineOf(node), path, "${NAME} is taken in the URLs of RPC endpoints and of Redis only: write the value here")
		return
	}
	value, err := read(text)
	if err != nil {
		d.refuse(lineOf(node), path, explain(v, text, err))
		return
	}
	v.Set(reflect.ValueOf(value).Convert(v.Type()))
}

// explain quotes the value, but for one that may be a secret.
func explain(v reflect.Value, text string, err error) string {
	if _, secret := v.Interface().(Endpoint); secret {
		return oneLine(err)
	}
	return fmt.Sprintf("%q: %v", text, err)
}

// section reads a struct, field after field as declared, whatever the order in the file.
func (d *decoder) section(v reflect.Value, node ast.Node, path string) {
	fields := fieldsOf(v.Type())
	given := d.keys(node, path)
	for _, key := range slices.Sorted(maps.Keys(given)) {
		if _, known := fields[key]; !known {
			d.refuse(d.lineAt(join(path, key)), join(path, key),
				"unknown key: use one of "+strings.Join(slices.Sorted(maps.Keys(fields)), ", "))
		}
	}
	for _, key := range declared(fields) {
		if n, ok := given[key]; ok {
			d.value(v.FieldByIndex(fields[key].Index), n, join(path, key), fields[key].read)
		}
	}
}

// named reads a map whose keys are the operator's.
func (d *decoder) named(v reflect.Value, node ast.Node, path string) {
	given := d.keys(node, path)
	v.Set(reflect.MakeMapWithSize(v.Type(), len(given)))
	for _, key := range slices.Sorted(maps.Keys(given)) {
		element := d.fresh(v.Type().Elem(), key)
		d.value(element, given[key], join(path, key), nil)
		v.SetMapIndex(reflect.ValueOf(key), element)
	}
}

func (d *decoder) sequence(v reflect.Value, node ast.Node, path string) {
	list, ok := node.(*ast.SequenceNode)
	if !ok && v.Type() == reflect.TypeFor[[]Endpoint]() { // one alone needs no list
		element := d.fresh(v.Type().Elem(), "")
		d.value(element, node, path, nil)
		v.Set(reflect.Append(reflect.Zero(v.Type()), element))
		return
	}
	if !ok {
		d.refuse(lineOf(node), path, "must be a list: lines that begin with -")
		return
	}
	v.Set(reflect.MakeSlice(v.Type(), 0, len(list.Values))) // in the place of a default, not after it
	for i, n := range list.Values {
		at := fmt.Sprintf("%s[%s]", path, nameOf(n, i))
		d.note(at, lineOf(n))
		element := d.fresh(v.Type().Elem(), "")
		d.value(element, n, at, nil)
		v.Set(reflect.Append(v, element))
	}
}

// fresh is an element before anything of it is read: its defaults.
func (d *decoder) fresh(t reflect.Type, key string) reflect.Value {
	v := reflect.New(t)
	switch element := v.Interface().(type) {
	case *Feed:
		element.Terms = d.cfg.Defaults
	case *relay.Feed:
		element.Deviation, element.Heartbeat = d.cfg.Relay.Deviation, d.cfg.Relay.Heartbeat
	case *monitor.Account:
		*element = monitor.DefaultAccount()
	case *feeds.Config:
		*element = feeds.Config{Provider: key}.WithDefaults()
	}
	return v.Elem()
}

// keys is a mapping by its keys, each noted with its line. Of a key that is there twice the first counts.
func (d *decoder) keys(node ast.Node, path string) map[string]ast.Node {
	mapping, ok := node.(*ast.MappingNode)
	if !ok {
		d.refuse(lineOf(node), path, "must be a section: lines of the form key: value")
		return nil
	}
	given := map[string]ast.Node{}
	for _, entry := range mapping.Values {
		name, plain := entry.Key.(*ast.StringNode)
		if !plain {
			d.refuse(lineOf(entry.Key), path, "has a key that is not a word: write the keys out")
			continue
		}
		at := join(path, name.Value)
		if _, twice := given[name.Value]; twice {
			d.refuse(lineOf(entry.Key), at, fmt.Sprintf("is there twice, first on line %d: leave one", d.lineAt(at)))
			continue
		}
		d.note(at, lineOf(entry.Key))
		given[name.Value] = entry.Value
	}
	return given
}

// note keeps the first place of a path.
func (d *decoder) note(path string, line int) {
	if d.lineAt(path) == 0 {
		d.cfg.source.lines[path] = line
	}
}

func (d *decoder) lineAt(path string) int { return d.cfg.source.lines[path] }

// nameOf is what an element of a list is called in a path: its name if it has one.
func nameOf(node ast.Node, index int) string {
	if mapping, ok := node.(*ast.MappingNode); ok {
		for _, entry := range mapping.Values {
			if name, ok := entry.Value.(*ast.StringNode); ok && entry.Key.GetToken().Value == "name" {
				return name.Value
			}
		}
	}
	return fmt.Sprint(index)
}

func lineOf(node ast.Node) int {
	if mapping, ok := node.(*ast.MappingNode); ok && len(mapping.Values) > 0 {
		node = mapping.Values[0].Key // the mapping's own token is the first colon
	}
	if t := node.GetToken(); t != nil && t.Position != nil {
		return t.Position.Line
	}
	return 0
}
