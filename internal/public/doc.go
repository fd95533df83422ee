// Package public compares the grader with public data that people labelled: not support
// replies, but near enough to show whether a score follows what it is named after.
//
// The data is no part of the project; its licences forbid that for some of it. Where a
// folder with the development files (NAME.dev.tsv) is given, they are read from there.
package public
