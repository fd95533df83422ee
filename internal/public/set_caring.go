package public

import "coolhead/grading"

// caring are sets about empathy. Advice counts as bad in them and is often the job in
// customer support: the label of lend_an_ear for it is never held against a score.
var caring = []set{
	{"epitome", "replies to posts of people in distress", plain, epitome("", "")},
	{"epitome_experts", "the same, each rated by three experts", plain, epitome("level_", " (experts)")},
	{"lend_an_ear", "whole chats about trouble at work, rated by three experts", talk, []claim{
		{"validating_emotions", "validates the feelings", score(grading.Empathy), rank, ".62", noCase},
		{"demonstrating_understanding", "shows understanding", score(grading.Empathy), rank, ".53", noCase},
		{"encouraging_elaboration", "invites to go on", asks, rank, ".80", plainQ},
		{"self_oriented", "talks about oneself", found("empathy/self-centred", "empathy/claims-feeling"), rank, ".74",
			"the rules know the self-centred sentences of an agent; friends tell stories of their own"},
		{"dismissing_emotions", "dismisses the feelings", lack(grading.Empathy), rank, ".52", noCase},
	}},
}

// asks are the questions that the rules praise.
var asks = found("empathy/explores", "clarity/aimed-question")

// epitome are the claims about both files of that name; the figures of a person are those
// of the experts, against the mean of the two others.
func epitome(prefix, by string) []claim {
	out := []claim{
		{prefix + "emotional_reactions", "shows warmth" + by, score(grading.Empathy), rank, ".62", habits},
		{prefix + "interpretations", "shows understanding" + by, score(grading.Empathy), rank, ".60", habits},
		{prefix + "explorations", "asks about what was left unsaid" + by, asks, rank, ".81", plainQ},
	}
	if prefix == "" {
		out = append(out, claim{"empathy_sum", "all three together", score(grading.Empathy), rank, "", habits})
	}
	return out
}
