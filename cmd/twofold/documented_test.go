package main

import (
	"regexp"
	"strings"
	"testing"

	"twofold/docs"
)

// documented are commands of this program as documents show them: at the beginning of a line, or as code within one.
var documented = regexp.MustCompile("(?m)(?:^ *(?:\\$ )?|`)twofold ([a-z][^`\n#]*)")

func TestEveryCommandThatIsDocumentedExistsWithItsFlags(t *testing.T) {
	for name, least := range map[string]int{"operations.md": 30, "operators.md": 10, "runbook.md": 15} {
		text, err := docs.Files.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		found := documented.FindAllStringSubmatch(string(text), -1)
		if len(found) < least {
			t.Errorf("%s shows %d commands only", name, len(found))
		}
		for _, shown := range found {
			line, _, _ := strings.Cut(shown[1], "&&")
			args := strings.Fields(line)
			root := newRoot()
			cmd, rest, err := root.Find(args)
			if err != nil || cmd == root {
				t.Errorf("%s: there is no `twofold %s`: %v", name, line, err)
				continue
			}
			if err := cmd.ParseFlags(rest); err != nil {
				t.Errorf("%s: `twofold %s`: %v", name, line, err)
			} else if more := cmd.Flags().Args(); cmd.HasSubCommands() && len(more) > 0 {
				t.Errorf("%s: `twofold %s` has no %v", name, line, more)
			}
		}
	}
}
