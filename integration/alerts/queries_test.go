package alerts

import (
	"encoding/json"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/goccy/go-yaml"
)

// query is an expression, and who asks it.
type query struct{ by, expr string }

// alertQueries are those of alerts.yml.
func alertQueries(t *testing.T) (all []query) {
	t.Helper()
	var file struct {
		Groups []struct {
			Rules []struct{ Alert, Record, Expr string }
		}
	}
	text, err := os.ReadFile("../../dashboard/alerts.yml")
	must(t, err)
	must(t, yaml.Unmarshal(text, &file))
	for _, g := range file.Groups {
		for _, r := range g.Rules {
			by := r.Alert
			if by == "" {
				by = "the landing objective"
			}
			all = append(all, query{by, r.Expr})
		}
	}
	return all
}

// panel is one of a Grafana dashboard; a row has more of them.
type panel struct {
	Title   string
	Panels  []panel
	Targets []struct{ Expr string }
}

// grafanaQueries are those of its panels, with a value in the place of each variable.
func grafanaQueries(t *testing.T) (all []query) {
	t.Helper()
	var dashboard struct{ Panels []panel }
	text, err := os.ReadFile("../../dashboard/grafana/twofold.json")
	must(t, err)
	must(t, json.Unmarshal(text, &dashboard))
	variables := strings.NewReplacer("$__rate_interval", "1m", "$instance", ".*", "$feed", ".*")
	var collect func([]panel)
	collect = func(panels []panel) {
		for _, p := range panels {
			for _, target := range p.Targets {
				all = append(all, query{"Grafana", variables.Replace(target.Expr)})
			}
			collect(p.Panels)
		}
	}
	collect(dashboard.Panels)
	if len(all) < 50 {
		t.Fatalf("%d queries: they are not read", len(all))
	}
	return all
}

var (
	selector = regexp.MustCompile(`\b((?:twofold|process|go)_[a-z0-9_]+)(?:\{([^}]*)\})?`)
	matcher  = regexp.MustCompile(`([a-z]+)(=~|!=|=)"([^"]*)"`)
	grouping = regexp.MustCompile(`\b(?:by|without|on|ignoring)\s*\(([^)]*)\)`)
	words    = regexp.MustCompile(`^[A-Za-z0-9_]+(\|[A-Za-z0-9_]+)*$`)
)

// check holds a query against what is exported, and returns the metrics that it names: those that exist, with labels that they
// have, and values that these take.
func (q query) check(t *testing.T, found families) (names []string) {
	t.Helper()
	labels := map[string]bool{"instance": true, "job": true, "le": true}
	for _, s := range selector.FindAllStringSubmatch(q.expr, -1) {
		name := s[1]
		for _, suffix := range []string{"_bucket", "_sum", "_count"} {
			if base, cut := strings.CutSuffix(name, suffix); cut && found[base] != nil {
				name = base
			}
		}
		if found[name] == nil {
			t.Errorf("%s names %s, which nothing exports: %s", q.by, s[1], q.expr)
			continue
		}
		names = append(names, name)
		has := found.labels(name)
		for label := range has {
			labels[label] = true
		}
		for _, m := range matcher.FindAllStringSubmatch(s[2], -1) {
			q.checkMatcher(t, name, m, has)
		}
	}
	if len(names) > 0 {
		for _, g := range grouping.FindAllStringSubmatch(q.expr, -1) {
			for label := range strings.SplitSeq(g[1], ",") {
				if label = strings.TrimSpace(label); label != "" && !labels[label] {
					t.Errorf("%s groups by %s, which none of its metrics has: %s", q.by, label, q.expr)
				}
			}
		}
	}
	return names
}

func (q query) checkMatcher(t *testing.T, name string, m []string, has map[string][]string) {
	t.Helper()
	label, text := m[1], m[3]
	values, known := has[label]
	if !known {
		t.Errorf("%s selects %s by %s, which it does not have: %s", q.by, name, label, q.expr)
		return
	}
	if values == nil || !words.MatchString(text) {
		return // any value
	}
	for value := range strings.SplitSeq(text, "|") {
		if !slices.Contains(values, value) {
			t.Errorf("%s selects %s by %s=%q, which it never has: %s", q.by, name, label, value, q.expr)
		}
	}
}

func TestPrometheusTakesEveryQueryOfTheDashboard(t *testing.T) {
	promtool, err := exec.LookPath("promtool")
	if err != nil {
		t.Skip("promtool is not installed; `make alerts` has it")
	}
	type recorded struct {
		Record string `yaml:"record"`
		Expr   string `yaml:"expr"`
	}
	var rules []recorded
	for _, q := range grafanaQueries(t) {
		rules = append(rules, recorded{"query", q.expr})
	}
	type group struct {
		Name  string     `yaml:"name"`
		Rules []recorded `yaml:"rules"`
	}
	text, err := yaml.Marshal(map[string][]group{"groups": {{"grafana", rules}}})
	must(t, err)
	path := filepath.Join(t.TempDir(), "grafana.yml")
	must(t, os.WriteFile(path, text, 0o600))
	if out, err := exec.CommandContext(t.Context(), promtool, "check", "rules", "--lint=none", path).CombinedOutput(); err != nil {
		t.Errorf("%v: %s", err, out)
	}
}
