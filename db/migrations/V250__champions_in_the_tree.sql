-- How many valid labels are below somebody, kept beside how many people. A label ends by itself when its day has come, so
-- what was counted is kept with it: the counts above somebody change in the same transaction as this.
ALTER TABLE champion
  ADD COLUMN counted BOOLEAN NOT NULL DEFAULT FALSE,                                -- in mentoring_branch.champions of those above
  ADD KEY champion_counted (counted, valid_until);

UPDATE champion c
  JOIN membership m ON m.person_id = c.person_id
   SET c.counted = TRUE
 WHERE c.valid_until >= UTC_DATE();

ALTER TABLE mentoring_branch
  ADD COLUMN champions INT UNSIGNED NOT NULL DEFAULT 0 AFTER below;                 -- of those below, with a valid label

UPDATE mentoring_branch b
  JOIN (WITH RECURSIVE up AS (
          SELECT s.protege_id AS champion_id, s.sponsor_id AS id
            FROM sponsorship s
            JOIN champion c ON c.person_id = s.protege_id AND c.counted
           UNION ALL
          SELECT u.champion_id, s.sponsor_id
            FROM up u
            JOIN sponsorship s ON s.protege_id = u.id
        )
        SELECT id, COUNT(*) AS champions FROM up GROUP BY id) k ON k.id = b.person_id
   SET b.champions = k.champions;
