-- A rule says which act pays; its versions say how much, how often, to whom and since when. An act is judged by the
-- version that was in force when it happened, so versions are never changed or deleted.
CREATE TABLE points_rule_version (
  rule_id    BIGINT UNSIGNED   NOT NULL,
  version    INT UNSIGNED      NOT NULL,
  points     SMALLINT UNSIGNED NOT NULL,
  per_day    SMALLINT UNSIGNED NULL,                                                 -- how often it pays, in the member's own days
  per_week   SMALLINT UNSIGNED NULL,                                                 -- NULL: as often as it happens
  per_month  SMALLINT UNSIGNED NULL,
  per_ever   SMALLINT UNSIGNED NULL,
  unit_id    BIGINT UNSIGNED   NULL,                                                 -- for whom: this unit and what is below,
  country    CHAR(2)           CHARACTER SET ascii COLLATE ascii_bin NULL,           -- or this country,
  job_family VARCHAR(80)       NULL,                                                 -- or this job family, or (all NULL) everyone
  starts_on  DATE              NULL,                                                 -- first and last day, the member's own
  ends_on    DATE              NULL,
  active     BOOLEAN           NOT NULL DEFAULT TRUE,                                -- FALSE: this version pays nothing
  since      DATETIME(6)       NOT NULL,                                             -- in force for what happens from here on
  written_by BIGINT UNSIGNED   NULL,                                                 -- NULL: it came with the portal
  written_at DATETIME(6)       NOT NULL,
  PRIMARY KEY (rule_id, version),
  KEY points_rule_version_unit (unit_id),
  KEY points_rule_version_writer (written_by),
  CONSTRAINT points_rule_version_rule   FOREIGN KEY (rule_id)    REFERENCES points_rule (id),
  CONSTRAINT points_rule_version_unit   FOREIGN KEY (unit_id)    REFERENCES unit (id),
  CONSTRAINT points_rule_version_writer FOREIGN KEY (written_by) REFERENCES person (id),
  CONSTRAINT points_rule_version_pays   CHECK (points > 0),
  CONSTRAINT points_rule_version_caps   CHECK (COALESCE(per_day, 1) > 0 AND COALESCE(per_week, 1) > 0
                                           AND COALESCE(per_month, 1) > 0 AND COALESCE(per_ever, 1) > 0),
  CONSTRAINT points_rule_version_whom   CHECK ((unit_id IS NOT NULL) + (country IS NOT NULL) + (job_family IS NOT NULL) <= 1),
  CONSTRAINT points_rule_version_days   CHECK (starts_on IS NULL OR ends_on IS NULL OR starts_on <= ends_on)
);

-- Several rules may pay for one act. What a rule pays is in its versions; the columns here are used no more.
ALTER TABLE points_rule
  DROP KEY points_rule_action,
  ADD KEY points_rule_action (action, id),
  MODIFY points SMALLINT UNSIGNED NULL;

INSERT INTO points_rule (action) VALUES
  ('SESSION_ATTENDED'),
  ('SESSION_HOSTED'),
  ('PROPOSAL_ACCEPTED'),
  ('CONTENT_SHARED'),
  ('PERSONAL_POST_DECLARED'),
  ('COMMENT_WRITTEN'),
  ('KUDOS_GIVEN'),
  ('KUDOS_RECEIVED'),
  ('KIT_USED');

-- In force for all that ever happened.
INSERT INTO points_rule_version (rule_id, version, points, per_day, per_week, per_month, since, written_at)
WITH paid (action, points, per_day, per_week, per_month) AS (
  SELECT 'MODULE_COMPLETED',              20, NULL, NULL, NULL UNION ALL
  SELECT 'PATH_COMPLETED',                30, NULL, NULL, NULL UNION ALL
  SELECT 'SESSION_ATTENDED',              10, NULL, NULL, NULL UNION ALL
  SELECT 'SESSION_HOSTED',                25, NULL, NULL, NULL UNION ALL
  SELECT 'PROPOSAL_ACCEPTED',             10, NULL,    2, NULL UNION ALL
  SELECT 'CONTENT_SHARED',                10, NULL, NULL,    1 UNION ALL
  SELECT 'PERSONAL_POST_DECLARED',        10,    1, NULL,    4 UNION ALL
  SELECT 'COMMENT_WRITTEN',                2,    3, NULL,   10 UNION ALL
  SELECT 'REACTION_GIVEN',                 1,    5, NULL,   20 UNION ALL
  SELECT 'KUDOS_GIVEN',                    1,    3, NULL,    6 UNION ALL
  SELECT 'KUDOS_RECEIVED',                 3, NULL, NULL,   10 UNION ALL
  SELECT 'PROTEGE_FINISHED_PATH',         15, NULL, NULL, NULL UNION ALL
  SELECT 'PROTEGE_BECAME_CHAMPION',       40, NULL, NULL, NULL UNION ALL
  SELECT 'GRAND_PROTEGE_BECAME_CHAMPION', 10, NULL, NULL, NULL UNION ALL
  SELECT 'KIT_USED',                       5, NULL,    5, NULL
)
SELECT r.id, 1, p.points, p.per_day, p.per_week, p.per_month, '1970-01-01', UTC_TIMESTAMP(6)
  FROM paid p
  JOIN points_rule r ON r.action = p.action;
