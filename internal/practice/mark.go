package practice

// A conversation passes with PassMark overall and AspectMark in every judged aspect,
// if the question it is about was dealt with and nothing in it was a hard fail.
const (
	PassMark   = passMark
	AspectMark = aspectMark
)
