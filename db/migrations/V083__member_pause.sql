-- Members who take a break: from, until, or open. The row goes when they are back; nothing else of theirs changes.
CREATE TABLE member_pause (
  person_id BIGINT UNSIGNED NOT NULL PRIMARY KEY,
  starts_at DATETIME(6)     NOT NULL,
  ends_at   DATETIME(6)     NULL,                                                   -- NULL: until they come back
  asked_at  DATETIME(6)     NOT NULL,
  CONSTRAINT member_pause_person FOREIGN KEY (person_id) REFERENCES person (id),
  CONSTRAINT member_pause_order  CHECK (ends_at IS NULL OR ends_at > starts_at)
);

-- As in V004, with the pause.
CREATE OR REPLACE VIEW person_rights AS
SELECT p.id, p.handle, p.given_name, p.family_name, p.email,
       p.unit_id, u.path AS unit_path, p.country, p.language, p.zone, p.leader,
       m.person_id IS NOT NULL AS ambassador,
       c.person_id IS NOT NULL AS champion,
       b.starts_at AS pause_starts_at, b.ends_at AS pause_ends_at,
       g.role, gu.path AS role_unit_path, g.country AS role_country
  FROM person p
  JOIN unit u              ON u.id = p.unit_id
  LEFT JOIN membership m   ON m.person_id = p.id
  LEFT JOIN champion c     ON c.person_id = m.person_id AND c.valid_until >= UTC_DATE()
  LEFT JOIN member_pause b ON b.person_id = m.person_id
  LEFT JOIN role_grant g   ON g.person_id = p.id
  LEFT JOIN unit gu        ON gu.id = g.unit_id
 WHERE p.deactivated_at IS NULL;
