-- Each module of each path, and how far one person is with it. Every row repeats its path.
-- Words come in the language asked for, else in another one that there is. Who has begun a module reads the version
-- that they began, until it is completed. What is asked first is what this person has not completed of it.
SELECT p.id AS path_id, p.slug AS path_slug, p.in_order AS path_in_order,
       pt.title AS path_title, pt.summary AS path_summary, pc.completed_at AS path_completed_at,
       m.id, m.slug, COALESCE(e.version, m.version) AS version, m.optional, m.minutes, mt.title, mt.summary, mc.completed_at,
       e.module_id IS NOT NULL AS begun,
       (SELECT t.title
          FROM training_module_text t
         WHERE t.module_id = mc.through_id
         ORDER BY t.language = :language DESC, t.language
         LIMIT 1) AS through,
       (SELECT JSON_ARRAYAGG(JSON_OBJECT('path', fp.slug, 'module', f.slug,
                                         'title', (SELECT t.title
                                                     FROM training_module_text t
                                                    WHERE t.module_id = f.id
                                                    ORDER BY t.language = :language DESC, t.language
                                                    LIMIT 1))
                             ORDER BY fp.position, fp.id, f.position, f.id)
          FROM module_prerequisite q
          JOIN training_module f         ON f.id = q.first_id AND f.version > 0
          JOIN training_path fp          ON fp.id = f.path_id
          LEFT JOIN module_completion fc ON fc.module_id = f.id AND fc.person_id = :personId
         WHERE q.module_id = m.id
           AND fc.module_id IS NULL) AS asked,
       (SELECT COUNT(*)
          FROM training_lesson l
         WHERE l.module_id = m.id
           AND l.version = COALESCE(e.version, m.version)) AS lessons,
       (SELECT COUNT(*)
          FROM training_lesson l
          JOIN lesson_reading r ON r.lesson_id = l.id AND r.person_id = :personId
         WHERE l.module_id = m.id
           AND l.version = COALESCE(e.version, m.version)) AS lessons_read,
       EXISTS (SELECT 1
                 FROM quiz_question q
                WHERE q.module_id = m.id
                  AND q.version = COALESCE(e.version, m.version)) AS quiz
  FROM training_path p
  JOIN training_path_text pt   ON pt.path_id = p.id
                              AND pt.language = (SELECT t.language
                                                   FROM training_path_text t
                                                  WHERE t.path_id = p.id
                                                  ORDER BY t.language = :language DESC, t.language
                                                  LIMIT 1)
  JOIN training_module m       ON m.path_id = p.id AND m.version > 0
  JOIN training_module_text mt ON mt.module_id = m.id
                              AND mt.language = (SELECT t.language
                                                   FROM training_module_text t
                                                  WHERE t.module_id = m.id
                                                  ORDER BY t.language = :language DESC, t.language
                                                  LIMIT 1)
  LEFT JOIN path_completion pc   ON pc.path_id = p.id AND pc.person_id = :personId
  LEFT JOIN module_completion mc ON mc.module_id = m.id AND mc.person_id = :personId
  LEFT JOIN module_enrolment e   ON e.module_id = m.id AND e.person_id = :personId AND mc.module_id IS NULL
 WHERE (:slug IS NULL OR p.slug = :slug)
 ORDER BY p.position, p.id, m.position, m.id
