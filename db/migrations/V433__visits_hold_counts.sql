-- Visits hold what was counted of them until their day is over; only then does it go to the days of their links: a row that is
-- written for a click, in place of three. What was counted before stands with the days already.
ALTER TABLE link_visit
  DROP KEY link_visit_batch,
  DROP COLUMN batch,
  DROP PRIMARY KEY,
  ADD PRIMARY KEY (link_id, day, visitor);

UPDATE link_visit
   SET clicks = 0, people = 0;
