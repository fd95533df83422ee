package web

import (
	"errors"
	"fmt"
	"strconv"
	"strings"

	"github.com/gofiber/fiber/v2"

	"coolhead/internal/practice"
	"coolhead/views"
)

// showDrill shows what a drill asks for, and the form.
func (s *site) showDrill(c *fiber.Ctx, who practice.Person) error {
	sheet, err := s.Desk.Drill(c.Params("id"))
	if err != nil {
		return err
	}
	return render(c, fiber.StatusOK, views.Drill(s.frame(c, &who), sheet))
}

// postDrill takes an answer and leads to what it was worth. A refused one comes back with all that was typed.
func (s *site) postDrill(c *fiber.Ctx, who practice.Person) error {
	id := field(c, "id")
	sheet, err := s.Desk.HandIn(c.UserContext(), who.ID, id, c.Params("id"), drillAnswer(c))
	if errors.Is(err, practice.ErrInvalid) && sheet.Problem != "" {
		return render(c, explain(err).Status, views.Drill(s.frame(c, &who), sheet))
	}
	if err != nil {
		return err
	}
	return seeOther(c, "/drills/"+sheet.Drill.ID+"/attempts/"+id)
}

// showDrillAttempt shows what a drill that was handed in was worth.
func (s *site) showDrillAttempt(c *fiber.Ctx, who practice.Person) error {
	review, err := s.Desk.DrillAttempt(c.UserContext(), who.ID, c.Params("id"), c.Params("attempt"))
	if err != nil {
		return err
	}
	return render(c, fiber.StatusOK, views.DrillReview(s.frame(c, &who), review))
}

// maxTasks is how many boxes of a drill are read; none has more.
const maxTasks = 10

// drillAnswer reads what was written or picked; the desk knows what belongs there.
func drillAnswer(c *fiber.Ctx) practice.DrillAnswer {
	args := c.Request().PostArgs()
	a := practice.DrillAnswer{Mood: -1}
	for i := range maxTasks {
		name := fmt.Sprintf("reply%d", i+1)
		if !args.Has(name) {
			break
		}
		a.Replies = append(a.Replies, strings.ReplaceAll(field(c, name), "\r\n", "\n"))
	}
	if n, err := strconv.Atoi(field(c, "mood")); err == nil {
		a.Mood = n
	}
	for _, cue := range args.PeekMulti("cue") {
		if n, err := strconv.Atoi(string(cue)); err == nil {
			a.Cues = append(a.Cues, n)
		}
	}
	return a
}
