package main

import (
	"context"
	"errors"
	"path/filepath"
	"strings"

	"coolhead/grading"
	"coolhead/internal/accuracy"
	"coolhead/internal/panel"
	"coolhead/internal/peers"
	"coolhead/internal/training"
)

// others lists the peers of a folder.
func others(dir string) []peers.Peer {
	out := []peers.Peer{{Name: "govader", Dir: filepath.Join(dir, "govader"), Command: []string{"go", "run", "."}}}
	for _, name := range []string{"wink-nlp", "vader-sentiment", "write-good"} {
		out = append(out, peers.Peer{Name: name, Dir: dir, Command: []string{"node", "peers.mjs", name}})
	}
	return out
}

// race runs ours and the peers over the rated replies, one after the other, and keeps the part.
func (o order) race(ctx context.Context, g *grading.Grader) error {
	_, samples, err := o.trainer()
	if err != nil {
		return err
	}
	row, replies, rated, err := o.ours(g, samples)
	if err != nil {
		return err
	}
	part := accuracy.Peers{Rules: g.Version(), Replies: len(samples), Words: words(replies), Rows: []accuracy.Peer{row}}
	for _, p := range others(o.peers) {
		r, err := p.Run(ctx, replies)
		if err != nil {
			return err
		}
		part.Rows = append(part.Rows, accuracy.Peer{Name: r.Name, Gives: r.Gives, Speed: r.Speed, Rho: panel.Spearman(rated, r.Scores)})
	}
	return accuracy.Keep(o.parts, accuracy.PeersPart, part)
}

// ours times the grader as it ships, every reply in its case; its rank correlation is the
// kept one, because the replies were shown to what ships.
func (o order) ours(g *grading.Grader, samples []training.Sample) (row accuracy.Peer, replies []string, rated []float64, err error) {
	judges := make([]*grading.Judge, len(samples))
	replies, rated = make([]string, len(samples)), make([]float64, len(samples))
	for i, s := range samples {
		if judges[i], replies[i], err = s.Judge(g); err != nil {
			return row, nil, nil, err
		}
		rated[i] = (s.Rated.Calm + s.Rated.Clarity + s.Rated.Empathy + s.Rated.Closing) / 4
	}
	rho, err := o.kept()
	speed := peers.Speed(len(samples), func() {
		for i, j := range judges {
			j.Grade(replies[i])
		}
	})
	return accuracy.Peer{Name: "**Coolhead**, in the case", Gives: "four scores, findings with words and reasons", Speed: speed, Rho: rho}, replies, rated, err
}

// kept is the rank correlation on files that were left out, from the last such measurement.
func (o order) kept() (float64, error) {
	p, err := accuracy.Read(o.parts)
	if err != nil {
		return 0, err
	}
	for _, w := range p.Panel.Ways {
		if w.Unseen {
			return w.Together, nil
		}
	}
	return 0, errors.New("run the task accuracy first: our rank correlation is the cross-validated one")
}

// words is the mean length of the replies.
func words(replies []string) float64 {
	return float64(len(strings.Fields(strings.Join(replies, " ")))) / float64(len(replies))
}
