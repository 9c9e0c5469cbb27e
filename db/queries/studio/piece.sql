-- One piece, with the latest edition of it.
SELECT s.id, s.item_id, s.revision, s.draft,
       (SELECT e.draft FROM studio_edition e WHERE e.piece_id = s.id ORDER BY e.edition DESC LIMIT 1) AS edition,
       s.changed_at, CONCAT(p.given_name, ' ', p.family_name) AS changed_by
  FROM studio_piece s
  JOIN person p ON p.id = s.changed_by
 WHERE s.id = :id
