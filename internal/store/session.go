package store

import (
	"context"
	"time"

	"gorm.io/gorm"

	"coolhead/internal/practice"
)

// sessionRow is a row of sessions.
type sessionRow struct {
	Key      []byte `gorm:"primaryKey"`
	PersonID string
	Created  millis
	Seen     millis
	Expires  millis
	Agent    string
}

func (sessionRow) TableName() string { return "sessions" }

// signedIn is a session joined with its person. The names of the session's own
// columns are prefixed, for both tables have a "created".
type signedIn struct {
	Key                                   []byte
	SessionCreated, SessionSeen, Expires  millis
	Agent                                 string
	ID, Name, Email, Lang, Zone, Password string
	Role                                  practice.Role
	Created                               millis
}

// AddSession stores a session and, in the same transaction, ends the one with the old key, if any.
func (s *Store) AddSession(ctx context.Context, n practice.Session, old []byte) error {
	row := sessionRow{Key: n.Key, PersonID: n.Person, Created: toMillis(n.Created),
		Seen: toMillis(n.Seen), Expires: toMillis(n.Expires), Agent: n.Agent}
	return kind("add session", s.write.WithContext(ctx).Transaction(func(tx *gorm.DB) error {
		if len(old) > 0 {
			if err := tx.Where("key = ?", old).Delete(&sessionRow{}).Error; err != nil {
				return err
			}
		}
		return tx.Create(&row).Error
	}))
}

// Session returns the live session of a key and its person in one SELECT; ErrNotFound if expired or unknown.
func (s *Store) Session(ctx context.Context, key []byte, now time.Time) (practice.Session, practice.Person, error) {
	var r signedIn
	err := s.read.WithContext(ctx).Table("sessions AS s").Joins("JOIN people AS p ON p.id = s.person_id").
		Select("s.key, s.created AS session_created, s.seen AS session_seen, s.expires, s.agent, p.*").
		Where("s.key = ? AND s.expires > ?", key, toMillis(now)).Take(&r).Error
	if err != nil {
		return practice.Session{}, practice.Person{}, kind("find session", err)
	}
	session := practice.Session{Key: r.Key, Person: r.ID, Created: r.SessionCreated.time(),
		Seen: r.SessionSeen.time(), Expires: r.Expires.time(), Agent: r.Agent}
	person := practice.Person{ID: r.ID, Name: r.Name, Email: r.Email, Role: r.Role, Lang: r.Lang,
		Zone: r.Zone, Password: r.Password, Created: r.Created.time()}
	return session, person, nil
}

// Renew moves when a session was seen and when it expires; no error if there is none.
func (s *Store) Renew(ctx context.Context, key []byte, seen, expires time.Time) error {
	change := map[string]any{"seen": toMillis(seen), "expires": toMillis(expires)}
	return kind("renew session", s.write.WithContext(ctx).Model(&sessionRow{}).Where("key = ?", key).Updates(change).Error)
}

// EndSession removes a session; no error if there is none.
func (s *Store) EndSession(ctx context.Context, key []byte) error {
	return kind("end session", s.write.WithContext(ctx).Where("key = ?", key).Delete(&sessionRow{}).Error)
}

// Prune removes expired sessions and invitations. Several programs may prune at once.
func (s *Store) Prune(ctx context.Context, now time.Time) error {
	for _, row := range []any{&sessionRow{}, &invitationRow{}} {
		if err := s.write.WithContext(ctx).Where("expires <= ?", toMillis(now)).Delete(row).Error; err != nil {
			return kind("prune", err)
		}
	}
	return nil
}
