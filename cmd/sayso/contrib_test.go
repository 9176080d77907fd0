package main

import (
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"go.yaml.in/yaml/v3"
)

// readYAML reads a file of the project into v.
func readYAML(t *testing.T, name string, v any) {
	t.Helper()
	b, err := os.ReadFile(filepath.Join("../..", name))
	if err != nil {
		t.Fatal(err)
	}
	if err := yaml.Unmarshal(b, v); err != nil {
		t.Fatalf("%s: %v", name, err)
	}
}

// statements writes a statement with an error and one without to a folder.
func statements(t *testing.T) (folder string) {
	t.Helper()
	folder = t.TempDir()
	for name, text := range map[string]string{"wrong file.txt": "The dam burst on 31 June 2031.", "right.txt": "The dam burst on 30 June 2031."} {
		if err := os.WriteFile(filepath.Join(folder, name), []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	return folder
}

// status runs a command in a folder and gives its exit status and output.
func status(t *testing.T, cmd *exec.Cmd, folder string) (int, string) {
	t.Helper()
	cmd.Dir = folder
	out, err := cmd.CombinedOutput()
	if _, ended := errors.AsType[*exec.ExitError](err); err != nil && !ended {
		t.Fatal(err)
	}
	return cmd.ProcessState.ExitCode(), string(out)
}

// TestPreCommit runs the hook as pre-commit does: its entry, with the names of the files
// that its pattern matches.
func TestPreCommit(t *testing.T) {
	var hooks []struct{ ID, Name, Entry, Language, Files string }
	readYAML(t, ".pre-commit-hooks.yaml", &hooks)
	if len(hooks) != 1 || hooks[0].ID != "sayso" || hooks[0].Name == "" || hooks[0].Language != "golang" {
		t.Fatalf("%+v", hooks)
	}
	files := regexp.MustCompile(hooks[0].Files)
	for name, want := range map[string]bool{"a.txt": true, "b/C.MD": true, "d.pdf": true, "main.go": false, "txt": false, "a.txt.bak": false} {
		if files.MatchString(name) != want {
			t.Errorf("%s: matched %v, want %v", name, !want, want)
		}
	}
	entry := strings.Fields(hooks[0].Entry)
	for name, want := range map[string]int{"wrong file.txt": exitFindings, "right.txt": exitClean} {
		if got, out := status(t, exec.Command(entry[0], append(entry[1:], name)...), statements(t)); got != want {
			t.Errorf("%s: exit status %d, want %d: %s", name, got, want, out)
		}
	}
}

// TestAction runs the step of the action that checks, as GitHub does.
func TestAction(t *testing.T) {
	if _, err := exec.LookPath("bash"); err != nil {
		if os.Getenv("SAYSO_CI") != "" {
			t.Fatal("there is no bash")
		}
		t.Skip("there is no bash, which runs the action's step")
	}
	var action struct {
		Name, Description string
		Inputs            map[string]struct{ Description string }
		Runs              struct {
			Using string
			Steps []struct {
				Name, Shell, Run string
				Env              map[string]string
			}
		}
	}
	readYAML(t, "contrib/action/action.yml", &action)
	step := action.Runs.Steps[len(action.Runs.Steps)-1]
	if action.Name == "" || action.Description == "" || action.Runs.Using != "composite" || step.Shell != "bash" || strings.Contains(step.Run, "${{") {
		t.Fatalf("%+v", action)
	}
	for _, c := range []struct {
		files, failOn string
		want          int
		says          string
	}{
		{"wrong file.txt\n", "error", exitFindings, "::error file=wrong file.txt,line=1,col=18,title=date-impossible::"},
		{"wrong*.txt\nright.txt\n", "never", exitClean, "::error file=wrong file.txt"},
		{"right.txt", "error", exitClean, ""},
		{"$(touch made)\n", "error", exitFailed, "no such file"},
		{"--help", "error", exitFailed, "no such file"},
	} {
		folder := statements(t)
		cmd := exec.Command("bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", step.Run)
		cmd.Env = append(os.Environ(), "FILES="+c.files, "FAIL_ON="+c.failOn)
		if got, out := status(t, cmd, folder); got != c.want || !strings.Contains(out, c.says) {
			t.Errorf("%q: exit status %d, want %d: %s", c.files, got, c.want, out)
		}
		if _, err := os.Stat(filepath.Join(folder, "made")); err == nil {
			t.Errorf("%q was run", c.files)
		}
	}
}
