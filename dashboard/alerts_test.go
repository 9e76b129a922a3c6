package dashboard

import (
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/goccy/go-yaml"
)

// notJudged are the alerts that neither page tells of, and why.
var notJudged = map[string]string{
	"TwofoldDown":              "who is down says nothing",
	"TwofoldMirrorDown":        "who is down says nothing",
	"TwofoldMirrorReverts":     overTime,
	"TwofoldRestarts":          "a process that began anew knows nothing of the last",
	"TwofoldAttestersTogether": "the page says it elsewhere, all the time",
	"TwofoldLandingsLateFast":  overTime, "TwofoldLandingsLateSlow": overTime, "TwofoldLandingsLate": overTime,
	"TwofoldShortOfCPU": overTime, "TwofoldProviderUnsteady": overTime, "TwofoldProviderUnsound": overTime,
	"TwofoldSignerRefuses": overTime, "TwofoldSignerFails": overTime, "TwofoldKMSFails": overTime, "TwofoldTellsDropped": overTime,
	"TwofoldReverts": overTime, "TwofoldWalletShared": overTime, "TwofoldWalletUnread": overTime, "TwofoldGasMissed": overTime,
	"TwofoldPoolLoses": overTime, "TwofoldEndpointFails": overTime, "TwofoldLanesUnread": overTime, "TwofoldReorg": overTime,
	"TwofoldMonitorBlind": overTime, "TwofoldBlocksSlow": overTime,
	"TwofoldNobodyFirst": together, "TwofoldSeveralFirst": together, "TwofoldLeadTurns": overTime, "TwofoldStreamDrops": overTime,
	"TwofoldLanesLeftOut": attesters, "TwofoldPromisesUnread": attesters, "TwofoldCertificateEnds": attesters,
	"TwofoldAttesterLogFails": attesters, "TwofoldAttesterLogUnsynced": attesters, "TwofoldAttesterLogSpares": attesters,
	"TwofoldAttesterOverdue": elsewhere,
	"TwofoldWatchWrong":      elsewhere, "TwofoldWatchBehind": elsewhere, "TwofoldWatchLate": elsewhere, "TwofoldWatchBlind": elsewhere,
	"TwofoldWatchConcern": elsewhere, "TwofoldWatchPaused": elsewhere, "TwofoldWatchCannotPause": elsewhere, "TwofoldWatchDown": elsewhere,
	"TwofoldWatchWithheld": elsewhere, "TwofoldWatchDisarmed": elsewhere,
}

const (
	overTime  = "it is counted over a time, which is what Prometheus is for"
	elsewhere = "another process knows it, which trusts nothing of this one"
	together  = "it takes all relayers to see it"
	attesters = "only those who count it know it, and they export it"
)

// alert is one of alerts.yml.
type alert struct {
	Record, Alert, Expr string
	For                 string
	Labels, Annotations map[string]string
}

// readAlerts is every alert by its name.
func readAlerts(t *testing.T) map[string]alert {
	t.Helper()
	var file struct {
		Groups []struct {
			Name  string
			Rules []alert
		}
	}
	readYAML(t, "alerts.yml", &file)
	all := map[string]alert{}
	for _, g := range file.Groups {
		for _, r := range g.Rules {
			if r.Alert != "" {
				all[r.Alert] = r
			}
		}
	}
	if len(all) < 50 {
		t.Fatalf("%d alerts: they are not read", len(all))
	}
	return all
}

func readYAML(t *testing.T, path string, into any) {
	t.Helper()
	text, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if err := yaml.Unmarshal(text, into); err != nil {
		t.Fatalf("%s: %v", path, err)
	}
}

// terms are a rule's without what it finds.
type terms struct {
	name, severity string
	wait           time.Duration
}

func termsOf[View any](rules []rule[View]) (all []terms) {
	for _, r := range rules {
		all = append(all, terms{r.name, r.severity, r.wait})
	}
	return all
}

// allRules are those of a relayer's page and of a mirror's.
func allRules() []terms { return append(termsOf(rules), termsOf(mirrorRules)...) }

func TestThePagesJudgeByTheNamesSeveritiesAndWaitsOfTheAlerts(t *testing.T) {
	alerts := readAlerts(t)
	judged := map[string]bool{}
	for _, rule := range allRules() {
		judged[rule.name] = true
		a, known := alerts[rule.name]
		if !known {
			t.Errorf("%s is judged and is no alert", rule.name)
			continue
		}
		wait := time.Duration(0)
		if a.For != "" {
			var err error
			if wait, err = time.ParseDuration(a.For); err != nil {
				t.Fatal(err)
			}
		}
		if rule.wait != wait || rule.severity != a.Labels["severity"] {
			t.Errorf("%s: the page waits for %v and says %s, the alert %v and %s", rule.name, rule.wait, rule.severity, wait, a.Labels["severity"])
		}
	}
	for name := range alerts {
		if reason := notJudged[name]; judged[name] == (reason != "") {
			t.Errorf("%s: judged by the page: %v, and the reason why not: %q", name, judged[name], reason)
		}
	}
}

func TestEachAlertSaysWhatIsWrongHowUrgentItIsAndWhereToReadOn(t *testing.T) {
	for name, a := range readAlerts(t) {
		if !strings.HasPrefix(name, "Twofold") || !slices.Contains([]string{"page", "ticket", "info"}, a.Labels["severity"]) {
			t.Errorf("%s: severity %q", name, a.Labels["severity"])
		}
		if a.Annotations["summary"] == "" || a.Annotations["description"] == "" {
			t.Errorf("%s: annotations %v", name, a.Annotations)
		}
		if want := "docs/runbook.md#" + strings.ToLower(name); a.Annotations["runbook_url"] != want {
			t.Errorf("%s: runbook_url %q, want %q", name, a.Annotations["runbook_url"], want)
		}
	}
}

func TestEachAlertIsTestedFiringAndSilent(t *testing.T) {
	tested := map[string]*struct{ fires, silent bool }{}
	files, err := filepath.Glob("alerts_test/*.yml")
	if err != nil || len(files) == 0 {
		t.Fatalf("%v, %v", files, err)
	}
	for _, path := range files {
		var file struct {
			Tests []struct {
				AlertRuleTest []struct {
					Alertname string
					ExpAlerts []any `yaml:"exp_alerts"`
				} `yaml:"alert_rule_test"`
			}
		}
		readYAML(t, path, &file)
		for _, group := range file.Tests {
			for _, c := range group.AlertRuleTest {
				if tested[c.Alertname] == nil {
					tested[c.Alertname] = new(struct{ fires, silent bool })
				}
				if len(c.ExpAlerts) > 0 {
					tested[c.Alertname].fires = true
				} else {
					tested[c.Alertname].silent = true
				}
			}
		}
	}
	alerts := readAlerts(t)
	for name := range alerts {
		if c := tested[name]; c == nil || !c.fires || !c.silent {
			t.Errorf("%s is not tested both firing and silent: %+v", name, c)
		}
	}
	for name := range tested {
		if _, known := alerts[name]; !known {
			t.Errorf("%s is tested and is no alert", name)
		}
	}
}

func runbook(t *testing.T) string {
	t.Helper()
	text, err := os.ReadFile("../docs/runbook.md")
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}

func TestEachAlertHasItsRunbookEntryAndEachEntryItsAlert(t *testing.T) {
	text, alerts := runbook(t), readAlerts(t)
	severity := map[string]string{"page": "**Page.**", "ticket": "**Ticket.**", "info": "**Info.**"}
	entries := map[string]bool{}
	for _, found := range regexp.MustCompile(`(?m)^### (\S+)\n\n(\S+)`).FindAllStringSubmatch(text, -1) {
		name, begins := found[1], found[2]
		entries[name] = true
		a, known := alerts[name]
		if !known {
			t.Errorf("%s has an entry and is no alert", name)
		} else if begins != severity[a.Labels["severity"]] {
			t.Errorf("%s: its entry begins with %s, and it is a %s", name, begins, a.Labels["severity"])
		}
	}
	for name := range alerts {
		if !entries[name] {
			t.Errorf("%s has no entry", name)
		}
	}
	for _, link := range regexp.MustCompile(`\]\(#(\w+)\)`).FindAllStringSubmatch(text, -1) {
		if !strings.Contains(strings.ToLower(text), "### "+link[1]+"\n") {
			t.Errorf("a link to #%s leads nowhere", link[1])
		}
	}
}

// command is what a phrase in the runbook begins with that somebody is to type.
var command = regexp.MustCompile(`^(twofold|curl|systemctl|kubectl|chronyc|cast|dmesg)\b`)

func TestTheRunbookQuotesLinesThatTheCodeWrites(t *testing.T) {
	var code strings.Builder
	err := filepath.WalkDir("..", func(path string, d fs.DirEntry, err error) error {
		switch {
		case err != nil:
			return err
		case d.IsDir() && slices.Contains([]string{"node_modules", "out", ".git", "cache"}, d.Name()):
			return filepath.SkipDir
		case strings.HasSuffix(path, "_test.go") || !strings.HasSuffix(path, ".go"):
			return nil
		}
		text, err := os.ReadFile(path)
		code.Write(text)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	quoted := 0
	for _, found := range regexp.MustCompile("`([^`]+)`").FindAllStringSubmatch(runbook(t), -1) {
		phrase := strings.Join(strings.Fields(found[1]), " ")
		if strings.Count(phrase, " ") < 2 || command.MatchString(phrase) {
			continue
		}
		quoted++
		if !strings.Contains(code.String(), phrase) {
			t.Errorf("nothing writes %q", phrase)
		}
	}
	if quoted < 10 {
		t.Errorf("%d lines of the log are found", quoted)
	}
}
