// Package panel compares the grader with rated replies.
//
// The panel files in grading/testdata/panel hold replies that language models wrote and
// rated blind, playing a support lead, a customer and a psychologist. They are a
// consistent yardstick, not human judgement: say so wherever a figure is shown.
package panel
