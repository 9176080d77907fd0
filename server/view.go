package server

import (
	"bytes"
	"embed"
	"fmt"
	"html/template"
	"io/fs"
	"net/http"
	"path"
	"strings"

	"github.com/sayso/sayso/publish/page"
)

//go:embed templates/*.tmpl
var templates embed.FS

//go:embed static
var statics embed.FS

// views makes pages.
type views struct{ all *template.Template }

func newViews() (*views, error) {
	t, err := page.Templates().Funcs(template.FuncMap{"path": pathOf}).ParseFS(templates, "templates/*.tmpl")
	if err != nil {
		return nil, fmt.Errorf("reading the forms of the pages: %w", err)
	}
	return &views{t}, nil
}

// pathOf is a path of those parts, each escaped.
func pathOf(parts ...any) string {
	out := ""
	for _, p := range parts {
		out += "/" + template.URLQueryEscaper(p)
	}
	return strings.ReplaceAll(out, "+", "%20")
}

// layout is what every page is given.
type layout struct {
	Title string
	Nav   string // which of the navigation's links leads here
	Query string // of the search field
	Body  any
}

// show writes the page of that name. It is made whole first, so that a page that fails is
// not begun.
func (v *views) show(w http.ResponseWriter, status int, name string, l layout) error {
	var b bytes.Buffer
	for _, part := range []string{"top", name, "bottom"} {
		data := any(l)
		if part == name {
			data = l.Body
		}
		if err := v.all.ExecuteTemplate(&b, part, data); err != nil {
			return fmt.Errorf("the page %q: %w", name, err)
		}
	}
	w.Header().Set("Content-Type", "text/html; charset=utf-8")
	w.WriteHeader(status)
	_, err := w.Write(b.Bytes())
	return err
}

// types are those of the files that pages ask for.
var types = map[string]string{".css": "text/css; charset=utf-8", ".js": "text/javascript; charset=utf-8", ".svg": "image/svg+xml"}

// static serves the styles and scripts of the pages.
func (s *Server) static(w http.ResponseWriter, r *http.Request) error {
	name := r.PathValue("name")
	content := map[string]string{"page.css": page.Style(), "page.js": page.Script()}[name]
	if content == "" {
		b, err := fs.ReadFile(statics, path.Join("static", path.Base(name)))
		if err != nil {
			return notFound("there is no file %s", name)
		}
		content = string(b)
	}
	w.Header().Set("Content-Type", types[path.Ext(name)])
	w.Header().Set("Cache-Control", "no-cache")
	tag := etag(s.Version, content)
	w.Header().Set("ETag", tag)
	if r.Header.Get("If-None-Match") == tag {
		w.WriteHeader(http.StatusNotModified)
		return nil
	}
	_, err := w.Write([]byte(content))
	return err
}
