// Command figures measures the grader and writes docs/accuracy.md. It is run by the tasks
// accuracy and bench:peers; what is not asked for stays as the last run left it.
package main

import (
	"context"
	"flag"
	"fmt"
	"os"
	"path/filepath"

	"coolhead/grading"
	"coolhead/internal/accuracy"
	"coolhead/internal/public"
)

// order is what one call is to do.
type order struct {
	files, sentences string
	cross            bool
	public, peers    string
	parts, page      string
}

func main() {
	var o order
	flag.StringVar(&o.files, "files", "grading/testdata/panel/panel-en-*.jsonl", "rated replies")
	flag.StringVar(&o.sentences, "sentences", "grading/testdata/sentences/*.jsonl", "labelled sentences")
	flag.BoolVar(&o.cross, "cross", false, "measure on rated replies that the learned layer was not fitted to; takes minutes")
	flag.StringVar(&o.public, "public", os.Getenv("COOLHEAD_PUBLIC_DATA"), "`folder` with development files of public data; none if empty")
	flag.StringVar(&o.peers, "peers", "", "`folder` with other programs to run over the same replies; none if empty")
	flag.StringVar(&o.parts, "parts", "docs/accuracy", "`folder` where the parts of the page are kept")
	flag.StringVar(&o.page, "page", "docs/accuracy.md", "`file` to write the page to")
	flag.Parse()
	if err := o.run(context.Background()); err != nil {
		fmt.Fprintln(os.Stderr, "figures:", err)
		os.Exit(1)
	}
}

func (o order) run(ctx context.Context) error {
	g, err := grading.Load()
	if err != nil {
		return err
	}
	if o.cross {
		if err := o.panel(); err != nil {
			return err
		}
	}
	if o.public != "" {
		if err := o.publicData(g); err != nil {
			return err
		}
	}
	if o.peers != "" {
		if err := o.race(ctx, g); err != nil {
			return err
		}
	}
	return o.write()
}

// publicData measures on public data and keeps the part.
func (o order) publicData(g *grading.Grader) error {
	table, err := public.Measure(g, os.DirFS(o.public))
	if err != nil {
		return err
	}
	if len(table.Rows) == 0 {
		return fmt.Errorf("no public data that we know in %s", o.public)
	}
	return accuracy.Keep(o.parts, accuracy.PublicPart, accuracy.Public{Rules: g.Version(), Table: table})
}

// write writes the page from all parts that are kept.
func (o order) write() error {
	p, err := accuracy.Read(o.parts)
	if err != nil {
		return err
	}
	f, err := os.Create(o.page)
	if err != nil {
		return err
	}
	if err := accuracy.Write(f, p); err != nil {
		return err
	}
	fmt.Println("wrote", filepath.ToSlash(o.page))
	return f.Close()
}
