-- When somebody means to post a draft. What a clock on a wall shows, and where that wall is, are kept: the moment follows from
-- them by the rules of that zone. Nobody else reads it, and nothing is ever posted by it. It goes with its draft.
CREATE TABLE share_plan (
  draft_id   BIGINT UNSIGNED NOT NULL PRIMARY KEY,
  person_id  BIGINT UNSIGNED NOT NULL,
  local_at   CHAR(16)        CHARACTER SET ascii COLLATE ascii_bin NOT NULL,         -- 2026-12-03T11:00 by the clock of the zone
  zone       VARCHAR(40)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  due_at     DATETIME(6)     NOT NULL,                                               -- the same moment, by today's rules
  told_at    DATETIME(6)     NULL,                                                   -- when its writer was reminded: once for each moment
  sequence   INT UNSIGNED    NOT NULL DEFAULT 0,                                     -- how often it was moved, for calendars
  planned_at DATETIME(6)     NOT NULL,
  KEY share_plan_due (told_at, due_at, draft_id),
  KEY share_plan_mine (person_id, due_at),
  CONSTRAINT share_plan_draft  FOREIGN KEY (draft_id)  REFERENCES share_draft (id) ON DELETE CASCADE,
  CONSTRAINT share_plan_person FOREIGN KEY (person_id) REFERENCES person (id)
);
