-- An act and a rule give once and take back at most once, whoever takes back: the key says so.
ALTER TABLE points_entry
  ADD COLUMN taken  BOOLEAN    NOT NULL DEFAULT FALSE,                               -- takes back what the row without it gave
  ADD COLUMN capped VARCHAR(5) CHARACTER SET ascii COLLATE ascii_bin NULL,           -- DAY, WEEK, MONTH or EVER: the cap that was reached
  DROP PRIMARY KEY,
  ADD PRIMARY KEY (activity_id, rule_id, taken),
  ADD KEY points_entry_paid (rule_id, earned_at, person_id, points);

UPDATE points_entry e
  JOIN points_rule r ON r.id = e.rule_id
   SET e.capped = IF(r.per_month IS NOT NULL, 'MONTH', 'DAY')
 WHERE e.points = 0;

-- What was taken back so far stands under the act that was taken back from now on.
UPDATE points_entry e
  JOIN activity a ON a.id = e.activity_id
   SET e.activity_id = a.reverses_id,
       e.taken       = TRUE
 WHERE a.reverses_id IS NOT NULL;
