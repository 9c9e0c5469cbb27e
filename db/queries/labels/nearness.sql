-- Whether somebody who began on the label by themselves has what it asks for, or all but one thing. Nothing for those who
-- asked, who were answered or took it back not long ago, and who held it: nobody is asked twice.
SELECT IF(c.completed_at IS NOT NULL AND TIMESTAMPADD(MONTH, :months, m.joined_at) <= :now, 'MET', 'NEAR')
  FROM membership m
  JOIN training_path t        ON t.slug = :path
  LEFT JOIN path_completion c ON c.path_id = t.id AND c.person_id = m.person_id
 WHERE m.person_id = :personId
   AND IF(c.completed_at IS NOT NULL,
          TIMESTAMPADD(MONTH, :months, m.joined_at) <= TIMESTAMPADD(MONTH, 1, :now),
          TIMESTAMPADD(MONTH, :months, m.joined_at) <= :now
          AND EXISTS (SELECT 1
                        FROM training_module o
                        JOIN module_completion d ON d.module_id = o.id AND d.person_id = m.person_id
                       WHERE o.path_id = t.id))
   AND NOT EXISTS (SELECT 1 FROM label l WHERE l.person_id = m.person_id)
   AND NOT EXISTS (SELECT 1
                     FROM label_request r
                    WHERE r.person_id = m.person_id
                      AND (r.answered_at IS NULL OR r.answered_at > :quietSince))
