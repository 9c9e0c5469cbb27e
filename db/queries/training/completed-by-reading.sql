-- The module of a lesson, if it has no quiz and this person has read every lesson of that version.
SELECT m.path_id, m.id, m.optional
  FROM training_lesson l
  JOIN training_module m ON m.id = l.module_id
 WHERE l.id = :lessonId
   AND m.version > 0
   AND NOT EXISTS (SELECT 1
                     FROM quiz_question q
                    WHERE q.module_id = l.module_id
                      AND q.version = l.version)
   AND NOT EXISTS (SELECT 1
                     FROM training_lesson o
                     LEFT JOIN lesson_reading r ON r.lesson_id = o.id AND r.person_id = :personId
                    WHERE o.module_id = l.module_id
                      AND o.version = l.version
                      AND r.lesson_id IS NULL)
