-- When an editor asked for a source to be read now: until it was.
ALTER TABLE feed_source ADD COLUMN asked_at DATETIME(6) AFTER due_at;
