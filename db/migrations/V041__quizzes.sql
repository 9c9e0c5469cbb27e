-- The questions at the end of a module. What is right never leaves the server before an answer does.

CREATE TABLE quiz_question (
  id        BIGINT UNSIGNED   NOT NULL AUTO_INCREMENT PRIMARY KEY,
  module_id BIGINT UNSIGNED   NOT NULL,
  slug      VARCHAR(80)       CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  position  SMALLINT UNSIGNED NOT NULL,
  kind      VARCHAR(10)       CHARACTER SET ascii COLLATE ascii_bin NOT NULL,       -- SINGLE or MULTIPLE
  UNIQUE KEY quiz_question_slug (module_id, slug),
  CONSTRAINT quiz_question_module FOREIGN KEY (module_id) REFERENCES training_module (id)
);

CREATE TABLE quiz_question_text (
  question_id BIGINT UNSIGNED NOT NULL,
  language    CHAR(2)         CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  prompt      VARCHAR(1000)   NOT NULL,
  explanation VARCHAR(2000)   NOT NULL,
  PRIMARY KEY (question_id, language),
  CONSTRAINT quiz_question_text_question FOREIGN KEY (question_id) REFERENCES quiz_question (id)
);

CREATE TABLE quiz_choice (
  id          BIGINT UNSIGNED NOT NULL AUTO_INCREMENT PRIMARY KEY,
  question_id BIGINT UNSIGNED NOT NULL,
  correct     BOOLEAN         NOT NULL,
  KEY quiz_choice_question (question_id),
  CONSTRAINT quiz_choice_question FOREIGN KEY (question_id) REFERENCES quiz_question (id)
);

CREATE TABLE quiz_choice_text (
  choice_id BIGINT UNSIGNED NOT NULL,
  language  CHAR(2)         CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  words     VARCHAR(1000)   NOT NULL,
  feedback  VARCHAR(1000)   NOT NULL,
  PRIMARY KEY (choice_id, language),
  CONSTRAINT quiz_choice_text_choice FOREIGN KEY (choice_id) REFERENCES quiz_choice (id)
);
