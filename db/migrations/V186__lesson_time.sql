-- Working time of a lesson: its author's, else estimated from its words (200 a minute) and its video.
ALTER TABLE training_lesson
  ADD COLUMN minutes   SMALLINT UNSIGNED NOT NULL DEFAULT 1,
  ADD COLUMN estimated BOOLEAN           NOT NULL DEFAULT TRUE;

UPDATE training_lesson l
   SET minutes = (SELECT GREATEST(1, CEIL(MAX(CHAR_LENGTH(t.body) - CHAR_LENGTH(REPLACE(t.body, ' ', '')) + 1) / 200))
                    FROM training_lesson_text t
                   WHERE t.lesson_id = l.id)
 WHERE EXISTS (SELECT 1 FROM training_lesson_text t WHERE t.lesson_id = l.id);
