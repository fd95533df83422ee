package public

import "coolhead/grading"

// long is why clarity is no measure of readability.
const long = "clarity asks for the facts of the case; of readability it takes only sentences that are too long for a message"

// readable are sets about plain language.
var readable = []set{
	{"onestop", "paragraphs of news in three levels of difficulty", plain, []claim{
		{"level", "the easier of two versions of a paragraph", lack(grading.Clarity), versions, byDesign, long},
		{"level", "difficulty over all paragraphs", lack(grading.Clarity), rank, byDesign, long},
	}},
}
