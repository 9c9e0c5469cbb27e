-- How many had a sponsor just before an instant: as edges.sql finds them.
SELECT COUNT(DISTINCT protege_id)
  FROM (SELECT protege_id
          FROM sponsorship
         WHERE since < :at
         UNION ALL
        SELECT protege_id
          FROM sponsorship_past
         WHERE since < :at
           AND ended_at >= :at) s
