package accuracy

import (
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"

	"coolhead/grading"
	"coolhead/internal/panel"
	"coolhead/internal/public"
)

// Page holds everything that the page shows. A part that was never measured is empty.
type Page struct {
	Panel  Panel
	Robust []Figure
	Public Public
	Peers  Peers
}

// Panel is the comparison with rated replies.
type Panel struct {
	// Rules is the version of the grader whose rules were used.
	Rules      string   `json:"rules"`
	Replies    int      `json:"replies"`
	Situations int      `json:"situations"`
	Files      []string `json:"files"`
	Ways       []Way    `json:"ways"`
}

// Way is one manner of keeping replies from what is fitted, over some of the files.
type Way struct {
	Name string `json:"name"`
	// Unseen says that whole files were left out.
	Unseen  bool                             `json:"unseen"`
	Replies int                              `json:"replies"`
	Figures map[grading.Aspect]panel.Figures `json:"figures"`
	// Together is the rank correlation of the means of the four aspects.
	Together float64 `json:"together"`
}

// Figure is one row of the robustness table, as the tests of package grading write it.
type Figure struct {
	Name    string  `json:"name"`
	Bar     string  `json:"bar"`
	Shown   float64 `json:"shown"`
	Of      int     `json:"of"`
	Timed   bool    `json:"timed"` // depends on the machine: only the verdict is told
	Reached bool    `json:"reached"`
}

// Public is the comparison with public data; Rules is the version of the grader.
type Public struct {
	Rules string `json:"rules"`
	public.Table
}

// Peers is the comparison with other programs.
type Peers struct {
	Rules   string `json:"rules"`
	Replies int    `json:"replies"`
	// Words is how many words a reply has on average.
	Words float64 `json:"words"`
	Rows  []Peer  `json:"rows"`
}

// Peer is what one program made of the rated replies.
type Peer struct {
	Name  string `json:"name"`
	Gives string `json:"gives"`
	// Speed is in replies a second of processor time.
	Speed float64 `json:"speed"`
	// Rho is the rank correlation with the mean rating; for ours it is the cross-validated one.
	Rho float64 `json:"rho"`
}

// The files of the parts, in the folder of the page's parts.
const (
	PanelPart  = "panel.json"
	RobustPart = "robust.json"
	PublicPart = "public.json"
	PeersPart  = "peers.json"
)

// Keep writes a part into a folder.
func Keep(dir, name string, part any) error {
	text, err := json.MarshalIndent(part, "", " ")
	if err != nil {
		return fmt.Errorf("%s: %w", name, err)
	}
	return os.WriteFile(filepath.Join(dir, name), append(text, '\n'), 0o644)
}

// Read reads the parts of a folder. A part that is not there stays empty; an error names
// the file.
func Read(dir string) (Page, error) {
	var p Page
	for name, part := range map[string]any{PanelPart: &p.Panel, RobustPart: &p.Robust, PublicPart: &p.Public, PeersPart: &p.Peers} {
		text, err := os.ReadFile(filepath.Join(dir, name))
		if errors.Is(err, fs.ErrNotExist) {
			continue
		}
		if err == nil {
			err = json.Unmarshal(text, part)
		}
		if err != nil {
			return p, fmt.Errorf("%s: %w", name, err)
		}
	}
	return p, nil
}
