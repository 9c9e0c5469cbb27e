-- How many protégés somebody has, kept beside how many people are below: a page of the tree asks it of everyone it shows.
ALTER TABLE mentoring_branch
  ADD COLUMN proteges INT UNSIGNED NOT NULL DEFAULT 0 AFTER root;

UPDATE mentoring_branch b
  JOIN (SELECT sponsor_id, COUNT(*) AS proteges FROM sponsorship GROUP BY sponsor_id) s ON s.sponsor_id = b.person_id
   SET b.proteges = s.proteges;
