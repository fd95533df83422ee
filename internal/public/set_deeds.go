package public

import "coolhead/grading"

// deeds are sets of what a turn does.
var deeds = []set{
	{"casino_utt", "turns of people who negotiate over camping goods", plain, []claim{
		{"showing_empathy", "shows empathy", score(grading.Empathy), area, "", noCase},
		{"undervalue_partner", "belittles the other's needs", lack(grading.Empathy), area, "",
			"it is done politely here (\"you can find water nearby\"): length and \"you\" give it away, not the tone"},
	}},
	{"sgd_closing", "turns of clerks in booked services", closing, []claim{
		{"req_more", "asks whether there is more", found("closing/opens-floor", "closing/ritual-close", "closing/checks-solved"), area, byDesign,
			"the rules know the open invitation and the ritual; the short ways of these clerks (\"Any other service?\") mostly pass"},
		{"goodbye", "says goodbye", found("closing/ritual-close", "closing/curt-end", "closing/personal-wish", "closing/thanks-at-end"), area, byDesign,
			"a bare \"Bye\" or \"My pleasure\" is no finding; the floor is that a goodbye is short"},
		{"notify_success", "says that it is done", score(grading.Closing), area, byDesign,
			"what was done is a fact of the case for the grader, and the brief is empty"},
		{"notify_failure", "says that it failed", found("empathy/apology", "empathy/sorry-for-them", "calm/unable", "closing/refuses-then-closes"), area, byDesign,
			"the floor is that these clerks say \"I\" mostly when something fails"},
		{"confirm", "plays the order back for a yes", found("clarity/plays-back", "closing/asks-go-ahead"), area, byDesign,
			"\"..., correct?\" after a list is the way of these clerks; the rules ask for a check in words, and the floor is length"},
	}},
}
