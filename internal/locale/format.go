package locale

import (
	"time"

	"golang.org/x/text/number"
)

// Number writes a number the language's way, with exactly that many decimals.
func (w *Words) Number(v float64, decimals int) string {
	if whole := int(v); decimals == 0 && float64(whole) == v && whole >= 0 && whole < len(w.small) {
		return w.small[whole]
	}
	return w.printer.Sprint(number.Decimal(v, number.Scale(decimals)))
}

// months are the catalogue's keys, January first.
var months = [12]string{
	"month.january", "month.february", "month.march", "month.april", "month.may", "month.june",
	"month.july", "month.august", "month.september", "month.october", "month.november", "month.december",
}

// Day writes a date in the time's own zone, such as "3 May 2026".
func (w *Words) Day(t time.Time) string {
	return w.T("date.day",
		"Day", w.Number(float64(t.Day()), 0),
		"Month", w.T(months[t.Month()-1]),
		"Year", w.printer.Sprint(number.Decimal(t.Year(), number.NoSeparator())))
}

// Clock writes a time of day in the time's own zone, such as "08:05".
func (w *Words) Clock(t time.Time) string {
	return w.T("date.clock", "Hour", w.two(t.Hour()), "Minute", w.two(t.Minute()))
}

// writeSmall writes the whole numbers of scores beforehand: a page shows dozens of them.
func (w *Words) writeSmall() {
	for n := range w.small {
		w.small[n] = w.printer.Sprint(number.Decimal(n))
	}
}

// two writes a number with two digits.
func (w *Words) two(n int) string {
	return w.printer.Sprint(number.Decimal(n, number.MinIntegerDigits(2)))
}
