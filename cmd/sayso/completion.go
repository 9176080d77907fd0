package main

import (
	"bytes"
	"embed"
	"fmt"
	"strings"
	"text/template"

	"github.com/alecthomas/kong"

	"github.com/sayso/sayso/check"
	"github.com/sayso/sayso/publish"
	"github.com/sayso/sayso/publish/export"
)

type completionCommand struct {
	Shell string `arg:"" enum:"bash,zsh,fish" help:"bash, zsh or fish."`
}

// Help is shown by "sayso completion --help".
func (*completionCommand) Help() string {
	return `Examples:
  source <(sayso completion bash)
  sayso completion fish > ~/.config/fish/completions/sayso.fish`
}

//go:embed completion/*.tmpl
var completions embed.FS

// completable is a command or a flag as a shell completes it.
type completable struct {
	Name, Help string
	Flags      []completable
	Values     []string // what may follow; empty: anything
	Takes      bool     // a flag is followed by a value
	File       bool     // which is a file's name
}

func (c *completionCommand) Run(s *streams, app *kong.Kong) error {
	t, err := template.New("").Funcs(template.FuncMap{
		"join":  func(words []string) string { return strings.Join(words, " ") },
		"quote": quote,
		"zsh":   zshFlag,
	}).ParseFS(completions, "completion/*.tmpl")
	if err != nil {
		return fmt.Errorf("reading the form of the completion: %w", err)
	}
	var b bytes.Buffer
	if err := t.ExecuteTemplate(&b, c.Shell+".tmpl", completables(app.Model)); err != nil {
		return fmt.Errorf("writing the completion: %w", err)
	}
	return write(s.out, b.Bytes())
}

// completables are the commands of the application.
func completables(app *kong.Application) []completable {
	var out []completable
	for _, n := range app.Children {
		c := completable{Name: n.Name, Help: n.Help}
		for _, f := range n.Flags {
			c.Flags = append(c.Flags, completable{
				Name: f.Name, Help: f.Help, Values: values(f.Value), Takes: !f.IsBool(), File: f.Tag.Get("complete") == "file",
			})
		}
		for _, p := range n.Positional {
			c.Values = append(c.Values, values(p)...)
		}
		out = append(out, c)
	}
	return out
}

// values are the words that a flag or an argument may have.
func values(v *kong.Value) (out []string) {
	switch v.Tag.Get("complete") {
	case "check":
		for _, c := range check.All() {
			out = append(out, c.ID)
		}
	case "export":
		for _, f := range export.Formats() {
			out = append(out, f.Name)
		}
	case "kind":
		for _, k := range publish.Kinds() {
			out = append(out, string(k))
		}
	default:
		for _, word := range v.EnumSlice() {
			if word != "" {
				out = append(out, word)
			}
		}
	}
	return out
}

// quote is s as one word to a shell.
func quote(s string) string { return "'" + strings.ReplaceAll(s, "'", `'\''`) + "'" }

// zshFlag is a flag as zsh's _arguments wants it.
func zshFlag(f completable) string {
	help := strings.NewReplacer("[", `\[`, "]", `\]`, ":", `\:`).Replace(f.Help)
	switch {
	case !f.Takes:
		return quote(fmt.Sprintf("--%s[%s]", f.Name, help))
	case f.File:
		return quote(fmt.Sprintf("--%s=[%s]:file:_files", f.Name, help))
	}
	return quote(fmt.Sprintf("--%s=[%s]:value:(%s)", f.Name, help, strings.Join(f.Values, " ")))
}
