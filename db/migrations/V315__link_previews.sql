-- What pages that are linked to say of themselves. Fetched when due_at has come; NULL when there is nothing to do.

CREATE TABLE link_preview (
  link_hash   BINARY(32)       NOT NULL PRIMARY KEY,
  link        VARCHAR(2000)    NOT NULL,
  title       VARCHAR(300)     NOT NULL DEFAULT '',
  description VARCHAR(600)     NOT NULL DEFAULT '',
  site        VARCHAR(160)     NOT NULL DEFAULT '',
  wanted_at   DATETIME(6)      NOT NULL,
  fetched_at  DATETIME(6)      NULL,                                                 -- the last time that went well
  due_at      DATETIME(6)      NULL,
  failures    TINYINT UNSIGNED NOT NULL DEFAULT 0,
  KEY link_preview_due (due_at),
  KEY link_preview_age (wanted_at)
);
