package public

import "coolhead/grading"

// polite are sets about tone: courtesy, hostility, regret.
var polite = []set{
	{"politeness_wiki_en", "requests between editors of an encyclopedia", plain, []claim{
		{"politeness", "politeness, mean of five raters", score(grading.Calm), rank, "",
			"a question sounds like a reproach among editors, and is mostly welcome to a customer; no case, no facts"},
	}},
	{"goemotions", "comments in a forum", unquoted, []claim{
		{"hostile", "anger, annoyance or disgust", lack(grading.Calm), area, "", noSlur},
		{"remorse", "remorse", found("empathy/apology", "empathy/sorry-for-them", "empathy/canned-sorry", "empathy/over-apologises"), area, "",
			"the floor is the word sorry itself; the rules ask what one is sorry for"},
		{"caring", "caring", score(grading.Empathy), area, "", habits},
		{"confusion", "confusion", asks, area, "", "asking well is not being confused: the nearest that the rules find"},
	}},
	{"toxicr", "comments of colleagues on code", plain, []claim{
		{"toxic", "toxic", lack(grading.Calm), area, "", noSlur},
	}},
}
