-- What people do not want to be told, and by which way. Without a row, they are told.
CREATE TABLE notification_silence (
  person_id BIGINT UNSIGNED NOT NULL,
  channel   VARCHAR(10)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,         -- LIST or MAIL
  sort      VARCHAR(20)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  PRIMARY KEY (person_id, channel, sort),
  CONSTRAINT notification_silence_person FOREIGN KEY (person_id) REFERENCES person (id)
);

-- Which of these a notification is, and how often the same was told since it was last read.
ALTER TABLE notification
  ADD COLUMN sort  VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT 'OTHER',
  ADD COLUMN times INT UNSIGNED NOT NULL DEFAULT 1,
  ADD KEY notification_told (told_at, person_id);

UPDATE notification SET sort = 'MENTORING'   WHERE kind LIKE 'sponsorship-%';
UPDATE notification SET sort = 'RECOGNITION' WHERE kind LIKE 'badge-%';
UPDATE notification SET sort = 'THANKS'      WHERE kind LIKE 'kudos-%';
