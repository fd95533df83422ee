package store

import (
	"errors"

	"gorm.io/gorm"
)

// Watch calls see with the text of every statement from now on, before its
// result is used; nil ends it. Tests count statements with it.
func (s *Store) Watch(see func(sql string)) {
	if see == nil {
		s.watch.Store(nil)
		return
	}
	s.watch.Store(&see)
}

// observe lets the watcher hear of each statement of the handles.
func (s *Store) observe(handles ...*gorm.DB) error {
	tell := func(db *gorm.DB) {
		if see := s.watch.Load(); see != nil && db.Statement.SQL.Len() > 0 {
			(*see)(db.Statement.SQL.String())
		}
	}
	var errs []error
	for _, db := range handles {
		on := db.Callback()
		errs = append(errs,
			on.Create().After("gorm:create").Register("watch", tell),
			on.Query().After("gorm:query").Register("watch", tell),
			on.Update().After("gorm:update").Register("watch", tell),
			on.Delete().After("gorm:delete").Register("watch", tell),
			on.Row().After("gorm:row").Register("watch", tell),
			on.Raw().After("gorm:raw").Register("watch", tell))
	}
	return errors.Join(errs...)
}
