package views

// icons are drawn on a 24 by 24 grid with a round pen; each is one path.
var icons = map[string]string{
	"chat":     "M20 11.5a7.5 7.5 0 0 1-11 6.6L4 20l1.9-4.6A7.5 7.5 0 1 1 20 11.5z",
	"email":    "M4 6h16v12H4zM4 7l8 6 8-6",
	"phone":    "M5 4h4l1.5 5-2.5 1.5a12 12 0 0 0 5.5 5.5L15 13.5l5 1.5v4a1.5 1.5 0 0 1-1.6 1.5A15.5 15.5 0 0 1 3.5 5.6 1.5 1.5 0 0 1 5 4z",
	"social":   "M8 12a4 4 0 1 0 8 0a4 4 0 1 0-8 0M16 8v5.5a2.5 2.5 0 0 0 5 0V12a9 9 0 1 0-3.5 7.1",
	"letter":   "M6 3h9l4 4v14H6zM14.5 3v4.5H19M9 12h7M9 16h7",
	"internal": "M5 21V5l7-2v18M12 8h7v13M3.5 21h17M8 9h1M8 13h1M15.5 12h.5M15.5 16h.5",
	"clock":    "M12 21a9 9 0 1 0 0-18a9 9 0 0 0 0 18zM12 7v5l3.5 2",
	"check":    "M5 12.5l4.5 4.5L19 7",
	"cross":    "M6 6l12 12M18 6L6 18",
	"minus":    "M6 12h12",
	"forward":  "M5 12h14M13 6l6 6-6 6",
	"back":     "M19 12H5M11 6l-6 6 6 6",
	"down":     "M6 9.5l6 6 6-6",
	"flag":     "M5 21V4M5 4.5c5-3 8 3 14 0V14c-6 3-9-3-14 0",
	"person":   "M12 12a4 4 0 1 0 0-8a4 4 0 0 0 0 8zM4.5 20.5a7.5 7.5 0 0 1 15 0",
	"leave":    "M10 4H5v16h5M15 8l4 4-4 4M19 12H9",
	"note":     "M5 4h14v11l-5 5H5zM14 20v-5h5M9 9h6M9 13h3",
	"screen":   "M3.5 5h17v11h-17zM9 20h6M12 16v4",
	"book":     "M12 6.5C10 5 7 4.5 4 5v13c3-.5 6 0 8 1.5 2-1.5 5-2 8-1.5V5c-3-.5-6 0-8 1.5zM12 6.5V19",
	"repeat":   "M4 11a8 8 0 0 1 14-4.5L20 9M20 4v5h-5M20 13a8 8 0 0 1-14 4.5L4 15M4 20v-5h5",
	"send":     "M4 12l16-8-5.5 17-3-7.5z",
	"alert":    "M12 4l9 16H3zM12 10v4.5M12 17v.5",
	"target":   "M12 21a9 9 0 1 0 0-18a9 9 0 0 0 0 18zM12 16.5a4.5 4.5 0 1 0 0-9a4.5 4.5 0 0 0 0 9zM12 12h.01",
	"list":     "M9 6h11M9 12h11M9 18h11M4.5 6h.01M4.5 12h.01M4.5 18h.01",
	"bulb":     "M9.5 18.5h5M10.5 21.5h3M8.5 15.5A6.5 6.5 0 1 1 15.5 15.5c-.7.6-1 1.2-1 2h-5c0-.8-.3-1.4-1-2z",
	"compare":  "M5 19V9a4 4 0 0 1 4-4h10M15 1.5L19 5l-4 3.5M5 13h9M11 9.500l4 3.5-4 3.500",
	"pair":     "M13 9a5 5 0 0 1-7.300 4.400L2.500 14.500l1-3A5 5 0 1 1 13 9zM15.500 9.200a5 5 0 0 1 4.800 8.300l1 3-3.200-1.100A5 5 0 0 1 11 16.500",
	"key":      "M8 19a4 4 0 1 0 0-8a4 4 0 0 0 0 8zM11 12l8-8M15.5 7.5L19 11",
}

// channelIcon is the icon of a scenario's channel; chat is also the drawing for a channel without one.
func channelIcon(channel string) string {
	if _, ok := icons[channel]; ok {
		return channel
	}
	return "chat"
}
