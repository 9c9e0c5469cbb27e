-- For each protégé of one sponsor the next session in their language with seats left, one led from their country first.
-- Whether they have a seat in it already is theirs to tell.
SELECT protege_id, IF(near, 'NEAR_SESSION', 'SESSION') AS kind, CONCAT('/sessions/', id) AS path, title, NULL AS topic, starts_at
  FROM (SELECT s.protege_id, v.id, v.title, v.starts_at, h.country = p.country AS near,
               ROW_NUMBER() OVER (PARTITION BY s.protege_id ORDER BY h.country = p.country DESC, v.starts_at, v.id) AS turn
          FROM sponsorship s
          JOIN person p       ON p.id = s.protege_id
          JOIN live_session v ON v.language = p.language
          JOIN person h       ON h.id = v.host_id
         WHERE s.sponsor_id = :sponsorId
           AND v.ends_at BETWEEN :now AND :until
           AND v.starts_at > :now
           AND v.cancelled_at IS NULL
           AND v.taken < v.seats
           AND p.id <> v.host_id
           AND (v.cohost_id IS NULL OR p.id <> v.cohost_id)) ahead
 WHERE turn = 1
