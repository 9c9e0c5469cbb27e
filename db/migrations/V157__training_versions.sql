-- Authors write drafts and publish versions. Learners on their way keep the version they began.
ALTER TABLE training_module
  ADD COLUMN version  SMALLINT UNSIGNED NOT NULL DEFAULT 1 AFTER position,           -- what is published; 0: nothing yet
  ADD COLUMN revision INT UNSIGNED      NOT NULL DEFAULT 0 AFTER version;            -- grows with each change by authors, for ever
ALTER TABLE training_module ALTER COLUMN version SET DEFAULT 0;

-- A path takes as long as its modules.
ALTER TABLE training_path DROP COLUMN minutes;

ALTER TABLE training_lesson
  ADD COLUMN version SMALLINT UNSIGNED NOT NULL DEFAULT 1 AFTER module_id,
  ADD UNIQUE KEY training_lesson_of_version (module_id, version, slug),
  DROP KEY training_lesson_slug;
ALTER TABLE training_lesson ALTER COLUMN version DROP DEFAULT;

ALTER TABLE quiz_question
  ADD COLUMN version SMALLINT UNSIGNED NOT NULL DEFAULT 1 AFTER module_id,
  ADD UNIQUE KEY quiz_question_of_version (module_id, version, slug),
  DROP KEY quiz_question_slug;
ALTER TABLE quiz_question ALTER COLUMN version DROP DEFAULT;

ALTER TABLE quiz_attempt
  ADD COLUMN version SMALLINT UNSIGNED NOT NULL DEFAULT 1 AFTER number,              -- whose questions these were
  ADD KEY quiz_attempt_of_version (module_id, number, version, answered_at),
  DROP KEY quiz_attempt_module;
ALTER TABLE quiz_attempt ALTER COLUMN version DROP DEFAULT;

-- Which version somebody began. It holds until they have completed the module.
CREATE TABLE module_enrolment (
  person_id BIGINT UNSIGNED   NOT NULL,
  module_id BIGINT UNSIGNED   NOT NULL,
  version   SMALLINT UNSIGNED NOT NULL,
  begun_at  DATETIME(6)       NOT NULL,
  PRIMARY KEY (person_id, module_id),
  KEY module_enrolment_module (module_id, version),
  CONSTRAINT module_enrolment_person FOREIGN KEY (person_id) REFERENCES person (id),
  CONSTRAINT module_enrolment_module FOREIGN KEY (module_id) REFERENCES training_module (id)
);
INSERT INTO module_enrolment (person_id, module_id, version, begun_at)
SELECT b.person_id, b.module_id, 1, MIN(b.at)
  FROM (SELECT r.person_id, l.module_id, r.read_at AS at
          FROM lesson_reading r
          JOIN training_lesson l ON l.id = r.lesson_id
         UNION ALL
        SELECT person_id, module_id, answered_at FROM quiz_attempt) b
  LEFT JOIN module_completion c ON c.person_id = b.person_id AND c.module_id = b.module_id
 WHERE c.person_id IS NULL
 GROUP BY b.person_id, b.module_id;

-- What was published, whole, as authors wrote it: drafts begin from it, and the rules of its quiz are in it.
CREATE TABLE training_module_version (
  module_id    BIGINT UNSIGNED   NOT NULL,
  version      SMALLINT UNSIGNED NOT NULL,
  document     JSON              NOT NULL,                                          -- see relais.training.Draft
  published_at DATETIME(6)       NOT NULL,
  published_by BIGINT UNSIGNED   NULL,                                              -- NULL: came with the portal
  PRIMARY KEY (module_id, version),
  CONSTRAINT training_module_version_module FOREIGN KEY (module_id)    REFERENCES training_module (id),
  CONSTRAINT training_module_version_person FOREIGN KEY (published_by) REFERENCES person (id)
);

-- What authors have changed since.
CREATE TABLE training_draft (
  module_id BIGINT UNSIGNED NOT NULL PRIMARY KEY,
  document  JSON            NOT NULL,
  edited_at DATETIME(6)     NOT NULL,
  edited_by BIGINT UNSIGNED NOT NULL,
  CONSTRAINT training_draft_module FOREIGN KEY (module_id) REFERENCES training_module (id),
  CONSTRAINT training_draft_person FOREIGN KEY (edited_by) REFERENCES person (id)
);

INSERT INTO training_module_version (module_id, version, document, published_at)
SELECT m.id, 1,
       JSON_OBJECT(
         'title',   JSON_COMPACT((SELECT JSON_OBJECTAGG(t.language, t.title)   FROM training_module_text t WHERE t.module_id = m.id)),
         'summary', JSON_COMPACT((SELECT JSON_OBJECTAGG(t.language, t.summary) FROM training_module_text t WHERE t.module_id = m.id)),
         'minutes', m.minutes,
         'pass', m.pass,
         'lessons', JSON_COMPACT((
           SELECT JSON_ARRAYAGG(JSON_OBJECT(
                    'slug',  l.slug,
                    'title', JSON_COMPACT((SELECT JSON_OBJECTAGG(t.language, t.title) FROM training_lesson_text t WHERE t.lesson_id = l.id)),
                    'body',  JSON_COMPACT((SELECT JSON_OBJECTAGG(t.language, t.body)  FROM training_lesson_text t WHERE t.lesson_id = l.id)))
                  ORDER BY l.position, l.id)
             FROM training_lesson l
            WHERE l.module_id = m.id)),
         'questions', JSON_COMPACT((
           SELECT JSON_ARRAYAGG(JSON_OBJECT(
                    'slug',        q.slug,
                    'kind',        q.kind,
                    'prompt',      JSON_COMPACT((SELECT JSON_OBJECTAGG(t.language, t.prompt)      FROM quiz_question_text t WHERE t.question_id = q.id)),
                    'explanation', JSON_COMPACT((SELECT JSON_OBJECTAGG(t.language, t.explanation) FROM quiz_question_text t WHERE t.question_id = q.id)),
                    'choices',     JSON_COMPACT((
                      SELECT JSON_ARRAYAGG(JSON_OBJECT(
                               'correct',  c.correct = 1,
                               'text',     JSON_COMPACT((SELECT JSON_OBJECTAGG(t.language, t.words)    FROM quiz_choice_text t WHERE t.choice_id = c.id)),
                               'feedback', JSON_COMPACT((SELECT JSON_OBJECTAGG(t.language, t.feedback) FROM quiz_choice_text t WHERE t.choice_id = c.id)))
                             ORDER BY c.position, c.id)
                        FROM quiz_choice c
                       WHERE c.question_id = q.id)))
                  ORDER BY q.position, q.id)
             FROM quiz_question q
            WHERE q.module_id = m.id))),
       UTC_TIMESTAMP(6)
  FROM training_module m;

ALTER TABLE training_module DROP COLUMN pass;
