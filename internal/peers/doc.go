// Package peers runs other programs that give a text a number over the same replies.
//
// A peer is a process: it reads replies as JSON Lines of strings, measures its processor time
// and writes one JSON object. Peers live in bench/peers and are no part of the program.
package peers
