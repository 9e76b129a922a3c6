// Package twofold_test keeps the rules that a machine can keep (docs/design.md section 4 and the house
// rules in CONTRIBUTING.md): who may import whom, one package comment each, no floating point on a
// price's path, no sleeping outside polling helpers, and sizes that a reader can hold.
package twofold_test

import (
	"encoding/json"
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

const module = "twofold"

// mayImport is the import table of design section 4: package → what of ours its code may import. "*" is
// everything. Tests of a package may import more, integration above all.
var mayImport = map[string][]string{
	"price":               {},
	"signer/txmgr":        {},
	"coord":               {},
	"contracts/devchain":  {},
	"contracts/bindings":  {},
	"report":              {"price"},
	"feeds":               {"price"},
	"feeds/simulator":     {"price"},
	"aggregator":          {"price", "report"},
	"aggregator/engine":   {"price", "aggregator"},
	"aggregator/backtest": {"price", "report", "aggregator"},
	"signer":              {"price", "report", "signer/kms"},
	"signer/kms":          {},
	"contracts":           {"price", "report", "contracts/bindings"},
	"contracts/model":     {"price", "report", "contracts/bindings"},
	"contracts/deploy":    {"price", "contracts", "contracts/bindings", "signer/txmgr"},
	"contracts/owner":     {"price", "contracts", "contracts/bindings", "signer/txmgr"},
	"signer/logbook":      {"price", "report", "signer"},
	"signer/cost":         {"price", "signer/txmgr"},
	"signer/endpoints":    {"signer/txmgr"},
	"signer/remote":       {"price", "report", "signer"},
	"signer/submit":       {"price", "report", "aggregator", "contracts", "signer/cost", "signer/txmgr"},
	"relay":               {"price", "contracts", "signer/txmgr"},
	"monitor":             {"price", "contracts", "signer/cost"},
	"docs":                {},
	"dashboard":           {"price", "aggregator", "aggregator/engine", "docs"},
	"watch":               {"price", "contracts"},
	"cmd/demo/auditor":    {"price", "contracts"},
	"config":              {"price", "aggregator", "aggregator/engine", "feeds", "signer", "signer/logbook", "signer/cost", "signer/remote", "signer/txmgr", "signer/submit", "contracts/deploy", "coord", "relay", "monitor", "watch", "dashboard"},
	"app":                 {"*"},
	"cmd/twofold":         {"*"},
	"cmd/demo":            {"*"},
	"integration":         {"*"},
	"examples":            {}, // so that they may be copied
}

// onlyIn are packages of which only the named packages may know.
var onlyIn = map[string][]string{
	"contracts/devchain": {"cmd/demo", "integration"},
	"contracts/model":    {}, // its own tests
	"feeds/simulator":    {"cmd/demo", "integration"},
	"config":             {"app", "cmd/twofold", "cmd/demo", "integration"},
	"app":                {"cmd/twofold", "cmd/demo", "integration"},
}

// notLinked are packages that must not be in the operator's binary.
var notLinked = []string{
	"github.com/ethereum/go-ethereum/eth", "github.com/ethereum/go-ethereum/node", "github.com/ethereum/go-ethereum/core/vm",
	"github.com/smartcontractkit/libocr/gethwrappers/accesscontrolledoffchainaggregator",
	"github.com/smartcontractkit/libocr/gethwrappers2/accesscontrolledocr2aggregator",
	module + "/feeds/simulator", module + "/contracts/devchain", module + "/signer/kms/fakekms",
}

// noFloats are the folders in which a price passes: no float32 or float64 but for metrics' sake.
var noFloats = []string{"price", "report", "feeds", "aggregator", "signer", "contracts"}

// floatsAllowed are the files there that feed metrics, or that do not handle prices on the way to the
// chain.
func floatsAllowed(path string) bool {
	return strings.HasSuffix(path, "metrics.go") || strings.HasPrefix(path, "feeds/simulator/") || strings.HasPrefix(path, "contracts/bindings/")
}

const (
	maxFileLines     = 400
	maxFunctionLines = 60
	maxParameters    = 5
)

type listed struct {
	ImportPath, Dir, Doc string
	Imports, Deps        []string
	Name                 string
}

func packages(t *testing.T, args ...string) []listed {
	t.Helper()
	cmd := exec.Command("go", append([]string{"list", "-json=ImportPath,Dir,Doc,Imports,Deps,Name"}, args...)...)
	out, err := cmd.Output()
	if err != nil {
		t.Fatalf("go list: %v", err)
	}
	var all []listed
	for d := json.NewDecoder(strings.NewReader(string(out))); d.More(); {
		var p listed
		if err := d.Decode(&p); err != nil {
			t.Fatal(err)
		}
		all = append(all, p)
	}
	return all
}

// ours is the path of a package within the module; false for others' packages.
func ours(path string) (string, bool) { return strings.CutPrefix(path, module+"/") }

func TestEveryImportFollowsTheTable(t *testing.T) {
	for _, p := range packages(t, "./...") {
		name, ok := ours(p.ImportPath)
		if !ok {
			continue // this test's own folder
		}
		allowed, known := mayImport[family(name)]
		if !known {
			t.Errorf("package %s is not in the import table: add it to docs/design.md section 4 and here", name)
			continue
		}
		for _, imported := range p.Imports {
			target, ok := ours(imported)
			if !ok {
				continue
			}
			if !slices.Contains(allowed, "*") && !slices.Contains(allowed, family(target)) && family(target) != family(name) {
				t.Errorf("%s imports %s, which the table does not allow", name, target)
			}
			if who, restricted := onlyIn[target]; restricted && !slices.Contains(who, family(name)) {
				t.Errorf("%s imports %s, which only %v may", name, target, who)
			}
		}
	}
}

// family is the table's row for a package: a package may keep helpers in folders below its own.
func family(name string) string {
	for n := name; n != "."; n = filepath.Dir(n) {
		if _, ok := mayImport[n]; ok {
			return n
		}
	}
	return name
}

func TestTheOperatorsBinaryLinksNoNodeAndNoSimulator(t *testing.T) {
	for _, p := range packages(t, "-deps", "./cmd/twofold") {
		if slices.Contains(notLinked, p.ImportPath) {
			t.Errorf("cmd/twofold links %s", p.ImportPath)
		}
	}
}

func TestEveryPackageSaysWhatItIs(t *testing.T) {
	for _, p := range packages(t, "./...") {
		name, ok := ours(p.ImportPath)
		if ok && p.Doc == "" {
			t.Errorf("package %s has no package comment", name)
		}
	}
}

func TestSourceFollowsTheHouseRules(t *testing.T) {
	err := filepath.WalkDir(".", func(path string, e fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if e.IsDir() && (slices.Contains([]string{"node_modules", "lib", "testdata", "bindings", "tools"}, e.Name()) || strings.HasPrefix(e.Name(), ".") && path != ".") {
			return filepath.SkipDir
		}
		if strings.HasSuffix(path, ".go") {
			checkFile(t, filepath.ToSlash(path))
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
}

func checkFile(t *testing.T, path string) {
	t.Helper()
	files := token.NewFileSet()
	f, err := parser.ParseFile(files, path, nil, parser.ParseComments)
	if err != nil {
		t.Error(err)
		return
	}
	line := func(p token.Pos) int { return files.Position(p).Line }
	isTest := strings.HasSuffix(path, "_test.go")
	excused := func(n ast.Node) bool { return hasReason(files, f, n) }
	if lines := line(f.End()); lines > maxFileLines && !isTest && !excused(f.Name) {
		t.Errorf("%s has %d lines, more than %d", path, lines, maxFileLines)
	}
	sleepFine := isTest && imports(f, "testing/synctest") || isTest && strings.HasPrefix(path, "integration/poll")
	floatsForbidden := !isTest && !floatsAllowed(path) && slices.Contains(noFloats, strings.SplitN(path, "/", 2)[0])
	ast.Inspect(f, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.FuncDecl:
			if lines := line(n.End()) - line(n.Pos()); lines > maxFunctionLines && !isTest && !excused(n) {
				t.Errorf("%s:%d: %s has %d lines, more than %d", path, line(n.Pos()), n.Name.Name, lines, maxFunctionLines)
			}
			if params := n.Type.Params.NumFields(); params > maxParameters && !excused(n) {
				t.Errorf("%s:%d: %s takes %d parameters, more than %d", path, line(n.Pos()), n.Name.Name, params, maxParameters)
			}
		case *ast.Ident:
			if floatsForbidden && (n.Name == "float64" || n.Name == "float32") && !excused(n) && !inMetricsCall(f, n) {
				t.Errorf("%s:%d: a float on a price's path", path, line(n.Pos()))
			}
		case *ast.SelectorExpr:
			if x, ok := n.X.(*ast.Ident); ok && x.Name == "time" && n.Sel.Name == "Sleep" && !sleepFine && !excused(n) {
				t.Errorf("%s:%d: time.Sleep outside a polling helper: wait in a select with the context", path, line(n.Pos()))
			}
		}
		return true
	})
}

// hasReason tells whether the node's line, or the line above it, says why it breaks a rule:
// "// house: why".
func hasReason(files *token.FileSet, f *ast.File, n ast.Node) bool {
	at := files.Position(n.Pos()).Line
	for _, group := range f.Comments {
		for _, c := range group.List {
			l := files.Position(c.Pos()).Line
			if strings.Contains(c.Text, "house:") && (l == at || l == at-1) {
				return true
			}
		}
	}
	return false
}

// inMetricsCall tells whether the identifier converts a number for a metric: float64(x) as an argument of
// Set, Add or Observe.
func inMetricsCall(f *ast.File, ident *ast.Ident) (inside bool) {
	ast.Inspect(f, func(n ast.Node) bool {
		call, ok := n.(*ast.CallExpr)
		if !ok {
			return true
		}
		sel, ok := call.Fun.(*ast.SelectorExpr)
		if ok && slices.Contains([]string{"Set", "Add", "Observe"}, sel.Sel.Name) && call.Lparen < ident.Pos() && ident.Pos() < call.Rparen {
			inside = true
		}
		return !inside
	})
	return inside
}

func imports(f *ast.File, path string) bool {
	return slices.ContainsFunc(f.Imports, func(i *ast.ImportSpec) bool { return i.Path.Value == `"`+path+`"` })
}
