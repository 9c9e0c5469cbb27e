-- What acts gave, and what was taken back.
INSERT INTO points_entry (activity_id, rule_id, taken, rule_version, person_id, points, capped, earned_at, local_day)
SELECT e.activity_id, e.rule_id, e.taken, e.rule_version, e.person_id, e.points, e.capped, e.earned_at, e.local_day
  FROM JSON_TABLE(:entries, '$[*]' COLUMNS (
         activity_id  BIGINT UNSIGNED PATH '$[0]',
         rule_id      BIGINT UNSIGNED PATH '$[1]',
         taken        BOOLEAN         PATH '$[2]',
         rule_version INT             PATH '$[3]',
         person_id    BIGINT UNSIGNED PATH '$[4]',
         points       INT             PATH '$[5]',
         capped       VARCHAR(5)      PATH '$[6]',
         earned_at    DATETIME(6)     PATH '$[7]',
         local_day    DATE            PATH '$[8]')) e
