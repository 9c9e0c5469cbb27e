-- The catalogue as HR edits it: levels, who gives, for whom, a picture of one's own, retirement.
ALTER TABLE badge DROP CONSTRAINT badge_rule;

ALTER TABLE badge
  MODIFY COLUMN kind     VARCHAR(10)      CHARACTER SET ascii COLLATE ascii_bin NOT NULL, -- who gives: AUTOMATIC (a rule), HR, PEERS (HR, when peers nominate)
  ADD COLUMN audience    VARCHAR(12)      CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT 'EVERYONE', -- or AMBASSADORS, CHAMPIONS
  ADD COLUMN levels      TINYINT UNSIGNED NOT NULL DEFAULT 1,
  ADD COLUMN picture     CHAR(16)         CHARACTER SET ascii COLLATE ascii_bin NULL,    -- the hash of the uploaded one
  ADD COLUMN retired_at  DATETIME(6)      NULL,
  ADD COLUMN version     INT UNSIGNED     NOT NULL DEFAULT 1,                            -- so that two editors do not overwrite each other
  ADD CONSTRAINT badge_kind   CHECK (kind IN ('AUTOMATIC', 'HR', 'PEERS')),
  ADD CONSTRAINT badge_levels CHECK (levels BETWEEN 1 AND 3);

CREATE TABLE badge_picture (
  badge_id    BIGINT UNSIGNED NOT NULL PRIMARY KEY,
  content     MEDIUMBLOB      NOT NULL,                                             -- a PNG that the portal wrote
  uploaded_at DATETIME(6)     NOT NULL,
  uploaded_by BIGINT UNSIGNED NOT NULL,
  CONSTRAINT badge_picture_badge FOREIGN KEY (badge_id)    REFERENCES badge (id),
  CONSTRAINT badge_picture_by    FOREIGN KEY (uploaded_by) REFERENCES person (id)
);

-- What the levels are called, where there are several.
CREATE TABLE badge_level_text (
  badge_id BIGINT UNSIGNED  NOT NULL,
  level    TINYINT UNSIGNED NOT NULL,
  language CHAR(2)          CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  name     VARCHAR(40)      NOT NULL,
  PRIMARY KEY (badge_id, level, language),
  CONSTRAINT badge_level_text_badge FOREIGN KEY (badge_id) REFERENCES badge (id)
);

-- By what a level comes by itself. A change is a new version: awards remember theirs.
CREATE TABLE badge_rule (
  id          BIGINT UNSIGNED  NOT NULL AUTO_INCREMENT PRIMARY KEY,
  badge_id    BIGINT UNSIGNED  NOT NULL,
  level       TINYINT UNSIGNED NOT NULL,
  version     INT UNSIGNED     NOT NULL,
  combination VARCHAR(3)       CHARACTER SET ascii COLLATE ascii_bin NOT NULL,      -- ALL or ANY of its parts
  made_at     DATETIME(6)      NOT NULL,
  made_by     BIGINT UNSIGNED  NULL,
  replaced_at DATETIME(6)      NULL,
  asked_up_to BIGINT UNSIGNED  NULL,                                                -- a backfill in progress: the last person it looked at
  quiet       BOOLEAN          NOT NULL DEFAULT TRUE,                               -- whether the backfill tells people
  in_force    TINYINT AS (IF(replaced_at IS NULL, 1, NULL)) PERSISTENT,
  UNIQUE KEY badge_rule_version (badge_id, level, version),
  UNIQUE KEY badge_rule_once (badge_id, level, in_force),
  KEY badge_rule_asking (in_force, asked_up_to),
  CONSTRAINT badge_rule_badge FOREIGN KEY (badge_id) REFERENCES badge (id),
  CONSTRAINT badge_rule_by    FOREIGN KEY (made_by)  REFERENCES person (id)
);

-- ACTS: so many of a kind, ever or within one period. MODULES: all of a set.
CREATE TABLE badge_rule_part (
  rule_id BIGINT UNSIGNED   NOT NULL,
  part    TINYINT UNSIGNED  NOT NULL,
  kind    VARCHAR(8)        CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  action  VARCHAR(40)       CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  n       SMALLINT UNSIGNED NOT NULL,
  period  VARCHAR(8)        CHARACTER SET ascii COLLATE ascii_bin NOT NULL,         -- EVER, MONTH, QUARTER, YEAR
  PRIMARY KEY (rule_id, part),
  CONSTRAINT badge_rule_part_rule FOREIGN KEY (rule_id) REFERENCES badge_rule (id),
  CONSTRAINT badge_rule_part_n    CHECK (n > 0)
);

CREATE TABLE badge_rule_module (
  rule_id   BIGINT UNSIGNED  NOT NULL,
  part      TINYINT UNSIGNED NOT NULL,
  module_id BIGINT UNSIGNED  NOT NULL,
  PRIMARY KEY (rule_id, part, module_id),
  CONSTRAINT badge_rule_module_part   FOREIGN KEY (rule_id, part) REFERENCES badge_rule_part (rule_id, part),
  CONSTRAINT badge_rule_module_module FOREIGN KEY (module_id)     REFERENCES training_module (id)
);

INSERT INTO badge_rule (badge_id, level, version, combination, made_at)
SELECT id, 1, 1, 'ALL', UTC_TIMESTAMP(6)
  FROM badge
 WHERE rule_action IS NOT NULL;

INSERT INTO badge_rule_part (rule_id, part, kind, action, n, period)
SELECT r.id, 1, 'ACTS', b.rule_action, b.rule_count, 'EVER'
  FROM badge_rule r
  JOIN badge b ON b.id = r.badge_id;

ALTER TABLE badge_award
  ADD COLUMN rule_id BIGINT UNSIGNED NULL,
  ADD CONSTRAINT badge_award_rule FOREIGN KEY (rule_id) REFERENCES badge_rule (id);

UPDATE badge_award a
  JOIN badge_rule r ON r.badge_id = a.badge_id
   SET a.rule_id = r.id
 WHERE a.awarded_by IS NULL;

ALTER TABLE badge DROP COLUMN rule_action, DROP COLUMN rule_count;
