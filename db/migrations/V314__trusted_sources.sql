-- Whether what a source brings is published by itself. Those there are go on doing so; new ones wait at the desk.

ALTER TABLE feed_source ADD COLUMN publishes BOOLEAN NOT NULL DEFAULT TRUE;
ALTER TABLE feed_source ALTER COLUMN publishes SET DEFAULT FALSE;
