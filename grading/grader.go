package grading

// Grader holds the compiled rules of every language. It is safe for concurrent use.
type Grader struct{}

// Case is a Brief made ready for grading.
type Case struct{}

// Judge grades replies at one Moment of a Case. It is safe for concurrent use.
type Judge struct{}

// Load compiles the rules that ship with the program.
func Load() (*Grader, error) { panic("todo") }

// Version names the rules: it changes whenever a grade could change.
func (g *Grader) Version() string { panic("todo") }

// Case compiles the brief. An error names the point whose pattern cannot be read.
func (g *Grader) Case(b Brief) (*Case, error) { panic("todo") }

// At places the case at a moment of the conversation.
func (c *Case) At(m Moment) *Judge { panic("todo") }

// Grade judges one reply. It never fails: unreadable text gets a grade that says so.
func (j *Judge) Grade(reply string) Grade { panic("todo") }
