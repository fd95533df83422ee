package scenarios

// Start opens a conversation: the customer's first message and the state it starts from.
func (s *Scenario) Start(seed uint64) Said { panic("todo") }

// Step lets the customer answer a reply.
func (s *Scenario) Step(st State, h Heard) Said { panic("todo") }

// Leave ends the conversation from the trainee's side.
func (s *Scenario) Leave(st State) Said { panic("todo") }
