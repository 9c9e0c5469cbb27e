-- Of those to whom this is being offered: who has completed it already, or takes a break, is not told and not shown it. For
-- everybody else they look like anyone to whom it was offered.
UPDATE offer_made m
   SET m.closed_at = :now
 WHERE m.offer_id = :offerId
   AND m.person_id IN (<people>)
   AND m.closed_at IS NULL
   AND (EXISTS (SELECT 1
                  FROM activity a
                 WHERE a.person_id = m.person_id
                   AND (m.part = 0 AND a.action IN ('PATH_COMPLETED', 'PATH_RECOGNISED') AND a.subject_id = m.path_id
                        OR m.part > 0 AND a.action IN ('MODULE_COMPLETED', 'MODULE_RECOGNISED') AND a.subject_id = m.part))
        OR EXISTS (SELECT 1
                     FROM member_pause b
                    WHERE b.person_id = m.person_id
                      AND b.starts_at <= :now
                      AND (b.ends_at IS NULL OR b.ends_at > :now)))
