package store

import (
	"context"

	"gorm.io/gorm"

	"coolhead/internal/practice"
)

// personRow is a row of people.
type personRow struct {
	ID       string `gorm:"primaryKey"`
	Name     string
	Email    string
	Role     practice.Role
	Lang     string
	Zone     string
	Password string
	Created  millis
}

func (personRow) TableName() string { return "people" }

func (r personRow) person() practice.Person {
	return practice.Person{ID: r.ID, Name: r.Name, Email: r.Email, Role: r.Role, Lang: r.Lang,
		Zone: r.Zone, Password: r.Password, Created: r.Created.time()}
}

// PersonByEmail finds a person by their lower-case address; ErrNotFound if there is none.
func (s *Store) PersonByEmail(ctx context.Context, email string) (practice.Person, error) {
	var row personRow
	err := s.read.WithContext(ctx).Where("email = ?", email).Take(&row).Error
	if err != nil {
		return practice.Person{}, kind("find person", err)
	}
	return row.person(), nil
}

// AddPerson stores a new person; ErrConflict if id or address is taken.
func (s *Store) AddPerson(ctx context.Context, p practice.Person) error {
	row := personRow{ID: p.ID, Name: p.Name, Email: p.Email, Role: p.Role, Lang: p.Lang,
		Zone: p.Zone, Password: p.Password, Created: toMillis(p.Created)}
	return kind("add person", s.write.WithContext(ctx).Create(&row).Error)
}

// SetPassword stores a new hash and ends all sessions of the person, in one
// transaction; ErrNotFound if there is no such person.
func (s *Store) SetPassword(ctx context.Context, person, hash string) error {
	return kind("set password", s.write.WithContext(ctx).Transaction(func(tx *gorm.DB) error {
		return setPassword(tx, person, hash)
	}))
}

// setPassword changes the hash and throws everybody out who came in with the old one.
func setPassword(tx *gorm.DB, person, hash string) error {
	change := tx.Model(&personRow{}).Where("id = ?", person).Update("password", hash)
	if change.Error != nil {
		return change.Error
	}
	if change.RowsAffected == 0 {
		return gorm.ErrRecordNotFound
	}
	return tx.Where("person_id = ?", person).Delete(&sessionRow{}).Error
}

// CountPeople counts the people of a role; "" counts all.
func (s *Store) CountPeople(ctx context.Context, role practice.Role) (int, error) {
	q := s.read.WithContext(ctx).Model(&personRow{})
	if role != "" {
		q = q.Where("role = ?", role)
	}
	var n int64
	err := q.Count(&n).Error
	return int(n), kind("count people", err)
}

// ErasePerson removes a person with everything of theirs; ErrNotFound if there is none.
func (s *Store) ErasePerson(ctx context.Context, person string) error {
	gone := s.write.WithContext(ctx).Where("id = ?", person).Delete(&personRow{})
	if gone.Error == nil && gone.RowsAffected == 0 {
		return kind("erase person", gorm.ErrRecordNotFound)
	}
	return kind("erase person", gone.Error)
}
