package store

import (
	"errors"
	"fmt"

	"gorm.io/gorm"

	"coolhead/internal/practice"
)

// kind turns a database error into one of the kinds that practice knows, and says
// what was being done. A row that refers to somebody who is gone was not found.
func kind(doing string, err error) error {
	switch {
	case err == nil:
		return nil
	case errors.Is(err, gorm.ErrRecordNotFound), errors.Is(err, gorm.ErrForeignKeyViolated):
		err = practice.ErrNotFound
	case errors.Is(err, gorm.ErrDuplicatedKey):
		err = practice.ErrConflict
	}
	return fmt.Errorf("%s: %w", doing, err)
}
