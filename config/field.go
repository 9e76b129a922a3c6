package config

import (
	"maps"
	"reflect"
	"slices"
	"strings"
	"unicode"

	"twofold/feeds"
	"twofold/relay"
	"twofold/signer/txmgr"
)

// reader reads the text of a scalar. Its error says what to write.
type reader func(text string) (any, error)

// field is a key of a section.
type field struct {
	reflect.StructField
	read reader // nil: that of the type
}

// Of the fields of other packages' Configs, these are no keys, since other keys decide them;
var decidedElsewhere = map[reflect.Type][]string{
	reflect.TypeFor[feeds.Config](): {"Provider", "Symbols"},
	reflect.TypeFor[txmgr.Config](): {"ChainID"},
	reflect.TypeFor[relay.Config](): {"L1BlockTime", "L2BlockTime"},
}

// and these are read otherwise than others of their type.
var fieldReaders = map[reflect.Type]map[string]reader{
	reflect.TypeFor[txmgr.Config](): {"Tip": readWei, "MaxFee": readWei, "GasPrice": readWei},
	reflect.TypeFor[PauseFees]():    {"Tip": readWei, "MaxFee": readWei},
}

// fieldsOf is a struct's keys: its yaml tags, or the fields' names with a small first letter. The keys of what is embedded
// are its own.
func fieldsOf(t reflect.Type) map[string]field {
	fields := map[string]field{}
	for _, f := range reflect.VisibleFields(t) {
		key, _, _ := strings.Cut(f.Tag.Get("yaml"), ",")
		if key == "" {
			key = lowerFirst(f.Name)
		}
		owner := ownerOf(t, f)
		if f.IsExported() && !f.Anonymous && key != "-" && !slices.Contains(decidedElsewhere[owner], f.Name) {
			fields[key] = field{f, fieldReaders[owner][f.Name]}
		}
	}
	return fields
}

// ownerOf is the struct that declares a field: t, or one that is embedded in it.
func ownerOf(t reflect.Type, f reflect.StructField) reflect.Type {
	for _, i := range f.Index[:len(f.Index)-1] {
		t = t.Field(i).Type
	}
	return t
}

// declared is the keys in the order of the fields.
func declared(fields map[string]field) []string {
	return slices.SortedFunc(maps.Keys(fields), func(a, b string) int {
		return slices.Compare(fields[a].Index, fields[b].Index)
	})
}

// lowerFirst is maxFee for MaxFee, and url for URL.
func lowerFirst(name string) string {
	capitals := strings.IndexFunc(name, unicode.IsLower)
	if capitals < 0 {
		return strings.ToLower(name)
	}
	n := max(1, capitals-1) // the last capital begins the next word
	return strings.ToLower(name[:n]) + name[n:]
}
