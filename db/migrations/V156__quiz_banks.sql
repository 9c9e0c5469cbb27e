-- A quiz draws its questions from a bank; more kinds of question; a clock for a try where an author wants one.
-- Choices stand in their order: the right one, where a question asks for an order. A question with a gap has one
-- choice, which holds the accepted spellings, a line each.
ALTER TABLE quiz_choice ADD COLUMN position SMALLINT UNSIGNED NOT NULL DEFAULT 0 AFTER question_id;
UPDATE quiz_choice c
  JOIN (SELECT id, ROW_NUMBER() OVER (PARTITION BY question_id ORDER BY id) AS place FROM quiz_choice) o ON o.id = c.id
   SET c.position = o.place;
ALTER TABLE quiz_choice ALTER COLUMN position DROP DEFAULT;
ALTER TABLE quiz_choice_text ADD COLUMN partner VARCHAR(1000) NULL AFTER words;     -- what belongs to it, where a question asks for pairs

ALTER TABLE quiz_attempt
  ADD COLUMN marks JSON    NULL AFTER answers,                                      -- {"question": answered well?}; NULL before marks were kept
  ADD COLUMN late  BOOLEAN NOT NULL DEFAULT FALSE AFTER pass;                       -- handed in after its time, or never: it cannot pass

-- The one try with a clock that somebody has begun in a module.
CREATE TABLE quiz_opening (
  person_id BIGINT UNSIGNED   NOT NULL,
  module_id BIGINT UNSIGNED   NOT NULL,
  number    SMALLINT UNSIGNED NOT NULL,
  opened_at DATETIME(6)       NOT NULL,
  PRIMARY KEY (person_id, module_id),
  KEY quiz_opening_module (module_id),
  CONSTRAINT quiz_opening_person FOREIGN KEY (person_id) REFERENCES person (id),
  CONSTRAINT quiz_opening_module FOREIGN KEY (module_id) REFERENCES training_module (id)
);
