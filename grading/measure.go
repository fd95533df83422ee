package grading

// A measure is one number about a reply that a person can read and argue with.
// The learned layer adds up what measures are worth; it sees nothing else of a reply
// but its masked words (see gram.go).
type measure struct {
	name string
	of   func(t *tallies) float64
}

// measures lists them in the order of the vector. The groups of word lists in lang.yaml
// and the rules of the language follow after these. "facts" is what the trainee tells in
// own words, "told" what is told at all: clarity looks at the second, the other aspects at
// the first.
var measures = []measure{
	{"form.words", func(t *tallies) float64 { return t.words }},
	{"form.sentences", func(t *tallies) float64 { return t.sentences }},
	{"form.sentence_mean", func(t *tallies) float64 { return per(t.words, t.sentences) }},
	{"form.sentence_longest", func(t *tallies) float64 { return t.longest }},
	{"form.sentences_short", func(t *tallies) float64 { return t.short / (t.sentences + 1) }},
	{"form.questions", func(t *tallies) float64 { return t.questions }},
	{"form.ends_asking", func(t *tallies) float64 { return t.endsAsking }},
	{"form.exclaims", func(t *tallies) float64 { return t.exclaims }},
	{"form.words_long", func(t *tallies) float64 { return t.long / (t.words + 1) }},
	{"form.function_words", func(t *tallies) float64 { return t.stops / (t.words + 1) }},
	{"form.numbers", func(t *tallies) float64 { return t.numbers }},
	{"form.capitals", func(t *tallies) float64 { return t.capitals }},
	{"form.pauses", func(t *tallies) float64 { return t.pauses / (t.words + 1) }},
	{"form.negators", func(t *tallies) float64 { return t.negators / (t.words + 1) }},
	{"form.quotes", func(t *tallies) float64 { return t.quotes }},
	{"form.dashes", func(t *tallies) float64 { return min(3, t.dashes) }},
	{"form.lines", func(t *tallies) float64 { return t.lines }},

	{"facts.mass", func(t *tallies) float64 { return t.own.mass }},
	{"facts.best", func(t *tallies) float64 { return t.own.best }},
	{"facts.mean", func(t *tallies) float64 { return t.own.mean }},
	{"facts.said", func(t *tallies) float64 { return t.own.said }},
	{"facts.half_said", func(t *tallies) float64 { return t.own.halfSaid }},
	{"facts.touched", func(t *tallies) float64 { return t.own.touched }},
	{"facts.fresh", func(t *tallies) float64 { return t.own.fresh }},
	{"facts.asked_about", func(t *tallies) float64 { return t.own.related }},
	{"facts.numbers", func(t *tallies) float64 { return t.own.numbers }},
	{"facts.numbers_new", func(t *tallies) float64 { return t.own.newNumbers }},
	{"facts.numbers_share", func(t *tallies) float64 { return t.own.numbers / float64(len(t.w.j.c.numbers)+1) }},
	{"facts.numbers_strange", func(t *tallies) float64 { return t.own.strange }},
	{"facts.early", func(t *tallies) float64 { return t.own.early }},
	{"facts.late", func(t *tallies) float64 { return t.own.late }},
	{"facts.share", func(t *tallies) float64 { return t.own.words / (t.content + 1) }},

	{"told.mass", func(t *tallies) float64 { return t.told.mass }},
	{"told.best", func(t *tallies) float64 { return t.told.best }},
	{"told.mean", func(t *tallies) float64 { return t.told.mean }},
	{"told.said", func(t *tallies) float64 { return t.told.said }},
	{"told.half_said", func(t *tallies) float64 { return t.told.halfSaid }},
	{"told.touched", func(t *tallies) float64 { return t.told.touched }},
	{"told.fresh", func(t *tallies) float64 { return t.told.fresh }},
	{"told.asked_about", func(t *tallies) float64 { return t.told.related }},
	{"told.numbers", func(t *tallies) float64 { return t.told.numbers }},
	{"told.numbers_new", func(t *tallies) float64 { return t.told.newNumbers }},
	{"told.numbers_share", func(t *tallies) float64 { return t.told.numbers / float64(len(t.w.j.c.numbers)+1) }},
	{"told.numbers_strange", func(t *tallies) float64 { return t.told.strange }},
	{"told.early", func(t *tallies) float64 { return t.told.early }},
	{"told.late", func(t *tallies) float64 { return t.told.late }},

	{"steps.all", func(t *tallies) float64 { return t.steps }},
	{"steps.dated", func(t *tallies) float64 { return t.datedSteps }},
	{"steps.last", func(t *tallies) float64 { return t.lastStep }},
	{"case.turned", func(t *tallies) float64 { return float64(t.w.facts.turned) }},

	{"words.content", func(t *tallies) float64 { return t.content }},
	{"words.customers", func(t *tallies) float64 { return t.customers }},
	{"words.customers_share", func(t *tallies) float64 { return t.customers / (t.content + 1) }},
	{"words.earlier", func(t *tallies) float64 { return t.earlier }},
	{"words.novel", func(t *tallies) float64 { return t.novel }},
	{"words.novel_share", func(t *tallies) float64 { return t.novel / (t.content + 1) }},

	{"whose.copied", func(t *tallies) float64 { return t.copied }},
	{"whose.parroted", func(t *tallies) float64 { return t.parroted }},
	{"whose.stale", func(t *tallies) float64 { return t.stale }},
	{"whose.hostile", func(t *tallies) float64 { return t.hostile }},

	{"tone.worst", func(t *tallies) float64 { return t.w.worst(atHostile, toneFloor, anySentence) }},
	{"tone.promise", func(t *tallies) float64 { return t.w.worst(atUnbounded, toneFloor, anySentence) }},

	{"moment.anger", func(t *tallies) float64 { return t.w.j.mood.Anger }},
	{"moment.confusion", func(t *tallies) float64 { return t.w.j.mood.Confusion }},
	{"moment.stage", func(t *tallies) float64 { return stageNumber(t.w.j.m.Stage) }},
	{"moment.channel", func(t *tallies) float64 { return channelNumber(t.w.j.c.brief.Channel) }},
	{"moment.history", func(t *tallies) float64 { return float64(len(t.w.j.m.History)) }},
	{"moment.customer_words", func(t *tallies) float64 { return float64(len(t.w.j.customer)) }},

	{"rules.calm_plus", func(t *tallies) float64 { return t.evidence[0].plus }},
	{"rules.calm_minus", func(t *tallies) float64 { return t.evidence[0].minus }},
	{"rules.clarity_plus", func(t *tallies) float64 { return t.evidence[1].plus }},
	{"rules.clarity_minus", func(t *tallies) float64 { return t.evidence[1].minus }},
	{"rules.empathy_plus", func(t *tallies) float64 { return t.evidence[2].plus }},
	{"rules.empathy_minus", func(t *tallies) float64 { return t.evidence[2].minus }},
	{"rules.closing_plus", func(t *tallies) float64 { return t.evidence[3].plus }},
	{"rules.closing_minus", func(t *tallies) float64 { return t.evidence[3].minus }},
}

func anySentence(*sentence) bool { return true }

func per(a, b float64) float64 {
	if b == 0 {
		return 0
	}
	return a / b
}

func stageNumber(s Stage) float64 {
	switch s {
	case Opening:
		return 0
	case ClosingTime:
		return 2
	}
	return 1
}

// channelNumber orders the channels from quick and open to slow and formal.
func channelNumber(c Channel) float64 {
	switch c {
	case Chat:
		return 0
	case Social:
		return 1
	case Phone:
		return 2
	case Letter:
		return 4
	}
	return 3
}
