package assets

import (
	"io/fs"
	"strings"
	"testing"
)

func TestEveryNameOfTheManifestIsAFile(t *testing.T) {
	if Check() != nil {
		t.Skip("assets are not built")
	}
	names, err := manifest()
	if err != nil {
		t.Fatal(err)
	}
	for name := range names {
		built, ok := strings.CutPrefix(Path(name), "/assets/")
		if _, err := fs.Stat(Files(), built); !ok || err != nil {
			t.Errorf("%s is at %q: %v", name, Path(name), err)
		}
	}
}

func TestWithoutABuildTheErrorSaysWhatToDo(t *testing.T) {
	if err := Check(); err != nil && !strings.Contains(err.Error(), "assets task") {
		t.Errorf("error is %v", err)
	}
	if got := Path("nothing.css"); got != "" {
		t.Errorf("an unknown name has the address %q", got)
	}
}
