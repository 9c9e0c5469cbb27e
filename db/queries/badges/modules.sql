-- Who completed all n modules of a set, or had them counted, and when the last of them.
SELECT person_id, MAX(first_at) AS reached_at
  FROM (SELECT a.person_id, a.subject_id, MIN(a.occurred_at) AS first_at
          FROM activity a
          LEFT JOIN activity r ON r.reverses_id = a.id
         WHERE a.person_id IN (<people>)
           AND a.action IN ('MODULE_COMPLETED', 'MODULE_RECOGNISED')
           AND a.subject_id IN (<modules>)
           AND a.occurred_at > :since
           AND a.reverses_id IS NULL
           AND r.id IS NULL
         GROUP BY a.person_id, a.subject_id) completed
 GROUP BY person_id
HAVING COUNT(*) = :n
