-- How often a link was opened on a day (UTC). Nothing here says by whom.
CREATE TABLE link_day (
  link_id BIGINT UNSIGNED NOT NULL,
  day     DATE            NOT NULL,
  clicks  INT UNSIGNED    NOT NULL,
  people  INT UNSIGNED    NOT NULL,                                                 -- of these, by what is likely a person
  PRIMARY KEY (link_id, day),
  CONSTRAINT link_day_link FOREIGN KEY (link_id) REFERENCES tracked_link (id) ON DELETE CASCADE
);

-- Who was counted today, so that the same visitor counts once an hour: a hash that nobody can compute any more once the day's
-- salt is gone. Without references: rows come in batches, from links that may be gone by then, and go when the day is over.
CREATE TABLE link_visit (
  day          DATE              NOT NULL,
  link_id      BIGINT UNSIGNED   NOT NULL,
  visitor      BINARY(16)        NOT NULL,
  clicked_at   DATETIME(6)       NOT NULL,                                          -- the last time that it counted
  confirmed_at DATETIME(6)       NULL,                                              -- and as a likely person's
  batch        BIGINT UNSIGNED   NOT NULL,                                          -- that noted them last
  clicks       SMALLINT UNSIGNED NOT NULL,                                          -- what that batch counted
  people       SMALLINT UNSIGNED NOT NULL,
  PRIMARY KEY (day, link_id, visitor),
  KEY link_visit_batch (batch)
);

-- The same for all nodes; gone with the day.
CREATE TABLE link_salt (
  day  DATE       NOT NULL PRIMARY KEY,
  salt BINARY(32) NOT NULL
);
