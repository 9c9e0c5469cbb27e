-- Who changed a badge last: whoever saves after them is told.
ALTER TABLE badge
  ADD COLUMN changed_at DATETIME(6)     NULL,
  ADD COLUMN changed_by BIGINT UNSIGNED NULL,
  ADD CONSTRAINT badge_changed_by FOREIGN KEY (changed_by) REFERENCES person (id);
