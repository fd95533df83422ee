// Command buildassets copies the style sheet that Tailwind built, the scripts, the
// fonts and the icon into assets/dist under names that change with their content,
// and writes manifest.json there. Run it in the project's folder, after Tailwind.
package main

import (
	"fmt"
	"os"
)

func main() {
	if err := build(sources, "assets/dist"); err != nil {
		fmt.Fprintln(os.Stderr, "buildassets:", err)
		os.Exit(1)
	}
}
