-- Who did something n times within one period, and at which act it was enough. What was taken back
-- does not count. INTERVAL() says in which of the periods that begin then an act lies.
-- Most have not done it often enough at all: the index alone tells that.
SELECT person_id, MIN(occurred_at) AS reached_at
  FROM (SELECT STRAIGHT_JOIN a.person_id, a.occurred_at,
               ROW_NUMBER() OVER (PARTITION BY a.person_id, INTERVAL(UNIX_TIMESTAMP(a.occurred_at), <beginnings>)
                                      ORDER BY a.occurred_at, a.id) AS nth
          FROM (SELECT STRAIGHT_JOIN k.id
                  FROM JSON_TABLE(:people, '$[*]' COLUMNS (id BIGINT UNSIGNED PATH '$')) k
                  JOIN activity a FORCE INDEX (activity_of_person) ON a.person_id = k.id AND a.action = :action
                 WHERE a.occurred_at > :since
                   AND a.reverses_id IS NULL
                 GROUP BY k.id
                HAVING COUNT(*) >= :n) often
          JOIN activity a FORCE INDEX (activity_of_person) ON a.person_id = often.id AND a.action = :action
          LEFT JOIN activity r ON r.reverses_id = a.id
         WHERE a.occurred_at > :since
           AND a.reverses_id IS NULL
           AND r.id IS NULL) acts
 WHERE nth = :n
 GROUP BY person_id
