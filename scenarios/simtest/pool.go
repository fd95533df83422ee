package simtest

// What each kind says. NAME stands for the customer's name.
var (
	goodbye = []string{
		"So that is settled as I wrote. If anything is different, write to me here and I will sort it out at once. Does that cover it for you? Thank you for your patience, NAME.",
		"I will keep an eye on it myself and write to you today either way. Is everything clear so far, NAME?",
		"Thank you, NAME. If it does not work out, reply to this message and it comes straight to me.",
	}
	dry = []string{
		"That is the state of things.",
		"There is nothing further to add on this matter.",
		"The information above is complete.",
	}
	warm = []string{
		"Oh NAME, I am so sorry to hear that. I can only imagine how you must feel right now.",
		"I completely understand you, NAME, and I really appreciate that you told us.",
		"That sounds terribly frustrating. You have every right to feel that way.",
		"Thank you so much for being so open with me, NAME. I feel with you.",
		"I hear you. It must be so hard, and I wish you had been spared this.",
		"You are such a valued person to us, NAME, and your feelings matter.",
		"I truly understand how upsetting this is. My heart goes out to you.",
		"It means a lot that you trust us with this. I am here for you.",
	}
	hostile = []string{
		"That is your own fault. You should have read what you were sent.",
		"Oh, how terrible for you. What a tragedy. Shall I cry now?",
		"Calm down. Shouting at us will not change anything!!!",
		"You people always complain. Learn to read before you write.",
		"As I already said, there is nothing I can do. Those are the rules.",
		"Nobody else has this problem, so it is obviously you.",
		"I do not have time for this nonsense. Stop bothering me.",
		"Great, another genius. Are you done now?",
	}
	silent = []string{"ok", "...", "hm", ".", "ok then", "?"}
	power  = []string{
		"I understand your frustration.", "I sincerely apologise for any inconvenience.", "You are right.",
		"I am sorry, that was our mistake.", "I have your case open.", "We value you.", "Thank you for your patience.",
		"I will take care of this personally.", "Your satisfaction is our top priority.", "I hear you, NAME.",
		"Is there anything else I can help you with?", "Rest assured.", "I will keep you posted.", "You have every right to be upset.",
		"I completely understand.", "Let me help you.", "That sounds really hard.", "Does that make sense?",
	}
	// common are words of everyday English that say nothing about any case.
	common = []string{
		"and", "under", "lemon", "quietly", "seven", "window", "perhaps", "green", "over", "running", "table", "never", "because",
		"river", "soft", "they", "have", "wanted", "music", "blue", "after", "small", "could", "paper", "it", "stone", "again",
		"would", "slowly", "morning", "garden", "if", "cloud", "through", "hand", "old", "asked", "bird", "between", "yellow",
		"was", "long", "there", "spoon", "which", "cold", "story", "you", "not", "the", "of", "is", "please", "what", "sorry",
		"today", "tomorrow", "we", "will", "your", "thank", "check", "yes", "no", "help", "answer", "send", "problem",
	}
)
