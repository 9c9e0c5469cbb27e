-- The lessons of one version of a module, without their text, and when one person read them.
SELECT l.id, l.slug, lt.title, l.minutes, l.estimated, l.package_id, r.read_at
  FROM training_lesson l
  JOIN training_lesson_text lt ON lt.lesson_id = l.id
                              AND lt.language = (SELECT t.language
                                                   FROM training_lesson_text t
                                                  WHERE t.lesson_id = l.id
                                                  ORDER BY t.language = :language DESC, t.language
                                                  LIMIT 1)
  LEFT JOIN lesson_reading r   ON r.lesson_id = l.id AND r.person_id = :personId
 WHERE l.module_id = :moduleId
   AND l.version = :version
 ORDER BY l.position, l.id
