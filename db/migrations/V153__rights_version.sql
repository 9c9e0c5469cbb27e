-- Counts the changes of what decides what somebody may do (the view person_rights), so that a node can keep a visitor
-- until one comes. Triggers, because a change that were forgotten here would leave somebody with rights they lost.
CREATE TABLE rights_version (
  person_id BIGINT UNSIGNED NOT NULL PRIMARY KEY,
  version   INT UNSIGNED    NOT NULL                                               -- no row: nothing changed yet
);

-- As in V083; who was a champion once may still have protégés, or be asked.
CREATE OR REPLACE VIEW person_rights AS
SELECT p.id, p.handle, p.given_name, p.family_name, p.email,
       p.unit_id, u.path AS unit_path, p.country, p.language, p.zone, p.leader,
       m.person_id IS NOT NULL AS ambassador,
       COALESCE(m.person_id = c.person_id AND c.valid_until >= UTC_DATE(), 0) AS champion,
       c.person_id IS NOT NULL AS ever_champion,
       b.starts_at AS pause_starts_at, b.ends_at AS pause_ends_at,
       g.role, gu.path AS role_unit_path, g.country AS role_country
  FROM person p
  JOIN unit u              ON u.id = p.unit_id
  LEFT JOIN membership m   ON m.person_id = p.id
  LEFT JOIN champion c     ON c.person_id = p.id
  LEFT JOIN member_pause b ON b.person_id = m.person_id
  LEFT JOIN role_grant g   ON g.person_id = p.id
  LEFT JOIN unit gu        ON gu.id = g.unit_id
 WHERE p.deactivated_at IS NULL;

CREATE TRIGGER rights_of_person AFTER UPDATE ON person FOR EACH ROW
  INSERT INTO rights_version (person_id, version)
  SELECT NEW.id, 1
    FROM DUAL
   WHERE NOT (BINARY NEW.handle <=> BINARY OLD.handle
          AND BINARY NEW.email <=> BINARY OLD.email
          AND BINARY NEW.given_name <=> BINARY OLD.given_name
          AND BINARY NEW.family_name <=> BINARY OLD.family_name
          AND NEW.unit_id <=> OLD.unit_id
          AND NEW.country <=> OLD.country
          AND NEW.language <=> OLD.language
          AND NEW.zone <=> OLD.zone
          AND NEW.leader <=> OLD.leader
          AND NEW.deactivated_at <=> OLD.deactivated_at)
      ON DUPLICATE KEY UPDATE version = version + 1;

CREATE TRIGGER rights_of_unit AFTER UPDATE ON unit FOR EACH ROW
  INSERT INTO rights_version (person_id, version)
  SELECT c.id, 1
    FROM (SELECT id FROM person WHERE unit_id = NEW.id
           UNION
          SELECT person_id FROM role_grant WHERE unit_id = NEW.id) c
   WHERE NEW.path <> OLD.path
      ON DUPLICATE KEY UPDATE version = version + 1;

CREATE TRIGGER rights_by_joining AFTER INSERT ON membership FOR EACH ROW
  INSERT INTO rights_version (person_id, version) VALUES (NEW.person_id, 1) ON DUPLICATE KEY UPDATE version = version + 1;

CREATE TRIGGER rights_by_leaving AFTER DELETE ON membership FOR EACH ROW
  INSERT INTO rights_version (person_id, version) VALUES (OLD.person_id, 1) ON DUPLICATE KEY UPDATE version = version + 1;

CREATE TRIGGER rights_by_label AFTER INSERT ON champion FOR EACH ROW
  INSERT INTO rights_version (person_id, version) VALUES (NEW.person_id, 1) ON DUPLICATE KEY UPDATE version = version + 1;

CREATE TRIGGER rights_by_label_changed AFTER UPDATE ON champion FOR EACH ROW
  INSERT INTO rights_version (person_id, version) VALUES (NEW.person_id, 1) ON DUPLICATE KEY UPDATE version = version + 1;

CREATE TRIGGER rights_by_label_gone AFTER DELETE ON champion FOR EACH ROW
  INSERT INTO rights_version (person_id, version) VALUES (OLD.person_id, 1) ON DUPLICATE KEY UPDATE version = version + 1;

CREATE TRIGGER rights_by_pause AFTER INSERT ON member_pause FOR EACH ROW
  INSERT INTO rights_version (person_id, version) VALUES (NEW.person_id, 1) ON DUPLICATE KEY UPDATE version = version + 1;

CREATE TRIGGER rights_by_pause_changed AFTER UPDATE ON member_pause FOR EACH ROW
  INSERT INTO rights_version (person_id, version) VALUES (NEW.person_id, 1) ON DUPLICATE KEY UPDATE version = version + 1;

CREATE TRIGGER rights_by_pause_gone AFTER DELETE ON member_pause FOR EACH ROW
  INSERT INTO rights_version (person_id, version) VALUES (OLD.person_id, 1) ON DUPLICATE KEY UPDATE version = version + 1;

CREATE TRIGGER rights_by_grant AFTER INSERT ON role_grant FOR EACH ROW
  INSERT INTO rights_version (person_id, version) VALUES (NEW.person_id, 1) ON DUPLICATE KEY UPDATE version = version + 1;

CREATE TRIGGER rights_by_grant_changed AFTER UPDATE ON role_grant FOR EACH ROW
  INSERT INTO rights_version (person_id, version) VALUES (NEW.person_id, 1) ON DUPLICATE KEY UPDATE version = version + 1;

CREATE TRIGGER rights_by_grant_gone AFTER DELETE ON role_grant FOR EACH ROW
  INSERT INTO rights_version (person_id, version) VALUES (OLD.person_id, 1) ON DUPLICATE KEY UPDATE version = version + 1;
