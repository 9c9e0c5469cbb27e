-- The last message between one sponsor and each of the protégés: the end of an index for each.
SELECT w.protege_id, w.author_id, w.written_at
  FROM sponsorship s
  JOIN pair_writing w ON w.id = (SELECT l.id
                                   FROM pair_writing l
                                  WHERE l.protege_id = s.protege_id
                                    AND l.sponsor_id = s.sponsor_id
                                    AND l.kind = 'MESSAGE'
                                  ORDER BY l.written_at DESC, l.id DESC
                                  LIMIT 1)
 WHERE s.sponsor_id = :sponsorId
