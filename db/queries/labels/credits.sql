-- Labels that were a mistake and still count for a sponsor, or that stand and count for nobody whom they should.
SELECT COUNT(*)
  FROM (SELECT l.ended_as = 'MISTAKE' AS undone, l.sponsor_id AS person_id, l.person_id AS protege_id, 'PROTEGE_BECAME_CHAMPION' AS action
          FROM label l
         WHERE l.sponsor_id IS NOT NULL
         UNION ALL
        SELECT l.ended_as = 'MISTAKE', l.above_id, l.person_id, 'GRAND_PROTEGE_BECAME_CHAMPION'
          FROM label l
         WHERE l.above_id IS NOT NULL) due
 WHERE COALESCE(due.undone, FALSE) = EXISTS (SELECT 1
                                               FROM activity a
                                               LEFT JOIN activity r ON r.reverses_id = a.id
                                              WHERE a.person_id = due.person_id
                                                AND a.action = due.action
                                                AND a.subject_id = due.protege_id
                                                AND a.reverses_id IS NULL
                                                AND r.id IS NULL)
