package public

import "slices"

// set is one public data set.
type set struct {
	// name is the file's, without .dev.tsv; about says what the texts are.
	name, about string
	read        func(record) post
	claims      []claim
}

// claim holds something of ours against one label of a set.
type claim struct {
	// label is a column, what says what people were asked.
	label, what string
	ours        signal
	by          yardstick
	// person is how well one human agrees with the others, as published or computed from
	// the single ratings; "" where nobody knows.
	person string
	// why says why ours is not above the floor; it is shown only where that is so.
	why string
}

// sets are all sets that we know, in the order of the table.
var sets = slices.Concat(caring, polite, deeds, readable)

// byDesign stands where a label is true by how the data was made.
const byDesign = "true by design"

// Reasons that hold for several sets.
const (
	noCase = "the learned scores lean on the facts of a case, and there are none here; comfort and chat are not what they were fitted to"
	plainQ = "the rules count questions of two kinds; the floor counts every question mark, and here every question is a good one"
	habits = "the floor is a habit of speech (who is talked about), which the score leaves aside on purpose"
	noSlur = "swearing at code or at the world is hostile here; the rules look for hostility towards the customer, and hear a jibe in some plain remarks"
)
