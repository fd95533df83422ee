package public

import "strings"

// unmask puts plain words where the makers of the data hid names and addresses: a mask
// left standing in a reply is a fault of its own, and here it is not the writer's.
var unmask = strings.NewReplacer(
	"[NAME]", "Robin", "[RELIGION]", "our religion", "[EMAIL]", "robin@example.org", "[PHONE]", "01632 960123",
	"[URL]", "example.org", "<url>", "example.org", "@user", "Robin",
).Replace
