package store

import (
	"context"
	"time"

	"gorm.io/gorm"

	"coolhead/internal/practice"
)

// invitationRow is a row of invitations.
type invitationRow struct {
	Key      []byte `gorm:"primaryKey"`
	PersonID string
	Expires  millis
}

func (invitationRow) TableName() string { return "invitations" }

// AddInvitation stores a link; ErrNotFound if there is no such person.
func (s *Store) AddInvitation(ctx context.Context, i practice.Invitation) error {
	row := invitationRow{Key: i.Key, PersonID: i.Person, Expires: toMillis(i.Expires)}
	return kind("add invitation", s.write.WithContext(ctx).Create(&row).Error)
}

// Invitation finds the person of a live link without using it up; ErrNotFound if used, expired or unknown.
func (s *Store) Invitation(ctx context.Context, key []byte, now time.Time) (practice.Person, error) {
	var row personRow
	err := s.read.WithContext(ctx).
		Joins("JOIN invitations AS i ON i.person_id = people.id").
		Where("i.key = ? AND i.expires > ?", key, toMillis(now)).Take(&row).Error
	if err != nil {
		return practice.Person{}, kind("find invitation", err)
	}
	return row.person(), nil
}

// Accept uses the link up and sets the password, in one transaction; ErrNotFound if
// used, expired or unknown. The person's other links and sessions end with it.
func (s *Store) Accept(ctx context.Context, key []byte, now time.Time, hash string) (practice.Person, error) {
	var row personRow
	err := s.write.WithContext(ctx).Transaction(func(tx *gorm.DB) error {
		person, err := useUp(tx, key, now)
		if err != nil {
			return err
		}
		if err := setPassword(tx, person, hash); err != nil {
			return err
		}
		if err := tx.Where("person_id = ?", person).Delete(&invitationRow{}).Error; err != nil {
			return err
		}
		return tx.Where("id = ?", person).Take(&row).Error
	})
	if err != nil {
		return practice.Person{}, kind("accept invitation", err)
	}
	return row.person(), nil
}

// useUp removes a live link and returns whose it was. Removing comes first: of two
// at the same time only one finds the row.
func useUp(tx *gorm.DB, key []byte, now time.Time) (string, error) {
	var person string
	took := tx.Raw("DELETE FROM invitations WHERE key = ? AND expires > ? RETURNING person_id",
		key, toMillis(now)).Scan(&person)
	if took.Error == nil && took.RowsAffected == 0 {
		return "", gorm.ErrRecordNotFound
	}
	return person, took.Error
}
