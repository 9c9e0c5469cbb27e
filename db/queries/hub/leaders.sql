-- What these leaders learned and how many they sponsor; only those who appear under their own name at this moment.
SELECT p.id, p.handle, p.given_name, p.family_name, p.job_title, u.name AS unit_name, p.country,
       (SELECT COUNT(*) FROM module_completion c WHERE c.person_id = p.id) AS modules,
       (SELECT COUNT(*) FROM sponsorship s WHERE s.sponsor_id = p.id)      AS proteges,
       (SELECT t.title
          FROM module_completion c
          JOIN training_module_text t ON t.module_id = c.module_id
         WHERE c.person_id = p.id
         ORDER BY c.completed_at DESC, c.module_id DESC, t.language = :language DESC, t.language
         LIMIT 1)                                                          AS last_module
  FROM person p
  JOIN membership m ON m.person_id = p.id AND m.board_name = 'REAL'
  JOIN unit u       ON u.id = p.unit_id
 WHERE p.id IN (<ids>)
   AND p.leader
   AND p.deactivated_at IS NULL
 ORDER BY FIELD(p.id, <ids>)
