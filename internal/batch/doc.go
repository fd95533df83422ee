// Package batch grades many replies from a stream of JSON Lines.
//
// Answers come in the order of the questions whatever the number of cores, and the
// memory stays flat whatever the length of the stream. A line that cannot be read is
// reported with its number; the lines after it are graded all the same.
package batch
