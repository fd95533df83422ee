package grading

// leastMended is the shortest word, in bytes of its root, in which a slip of the keys is
// looked for: shorter words are too near to one another.
const leastMended = 5

// knownWord is a word of the case as a slip of the keys may have meant it.
type knownWord struct {
	root string
	key  uint64
}

// learnRoots keeps the longer words of a text of the case by their first letter.
func (c *Case) learnRoots(t *text) {
	for i := range t.words {
		x := &t.words[i]
		root := c.lang.root(t.form(*x))
		if x.is(isStop|isNumber|isNumeral) || len(root) < leastMended {
			continue
		}
		list := &c.roots[root[0]]
		for _, k := range *list {
			if k.key == x.key {
				list = nil
				break
			}
		}
		if list != nil {
			*list = append(*list, knownWord{string(root), x.key})
		}
	}
}

// mend lets a word that nobody knows, and that is one slip of the keys away from a word of
// the case, be that word: "parcle" tells of the parcel.
func (w *work) mend() {
	c := w.j.c
	for i := range w.reply.words {
		x := &w.reply.words[i]
		if x.is(isStop|isNumber|isNumeral|isName|isCustomers|isFact) || x.to-x.from < leastMended {
			continue
		}
		root := c.lang.root(w.reply.form(*x))
		if len(root) < leastMended-1 {
			continue
		}
		for _, k := range c.roots[root[0]] {
			if slipped(string(root), k.root) {
				x.key = k.key
				x.flags |= isFact
				break
			}
		}
	}
}

// leastReplaced is the shortest root in which another letter may be a slip: "blame" is not
// "blade" mistyped.
const leastReplaced = 7

// slipped tells whether two different words are one slip apart: a letter too many, too few,
// two swapped, or in a long word another one (Damerau 1964).
func slipped(a, b string) bool {
	if len(a) > len(b) {
		a, b = b, a
	}
	if len(b)-len(a) > 1 {
		return false
	}
	i := 0
	for i < len(a) && a[i] == b[i] {
		i++
	}
	if len(a) < len(b) {
		return a[i:] == b[i+1:]
	}
	if i+1 < len(a) && a[i] == b[i+1] && a[i+1] == b[i] {
		return a[i+2:] == b[i+2:]
	}
	return len(a) >= leastReplaced && i < len(a) && a[i+1:] == b[i+1:]
}
