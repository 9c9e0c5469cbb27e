-- What can be learned: paths of modules of lessons. Words are apart, a row for each language.

CREATE TABLE training_path (
  id       BIGINT UNSIGNED   NOT NULL AUTO_INCREMENT PRIMARY KEY,
  slug     VARCHAR(80)       CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  position SMALLINT UNSIGNED NOT NULL,                                              -- the first one opens the kits
  minutes  SMALLINT UNSIGNED NOT NULL,
  UNIQUE KEY training_path_slug (slug)
);

CREATE TABLE training_path_text (
  path_id  BIGINT UNSIGNED NOT NULL,
  language CHAR(2)         CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  title    VARCHAR(200)    NOT NULL,
  summary  VARCHAR(1000)   NOT NULL,
  PRIMARY KEY (path_id, language),
  CONSTRAINT training_path_text_path FOREIGN KEY (path_id) REFERENCES training_path (id)
);

CREATE TABLE training_module (
  id       BIGINT UNSIGNED   NOT NULL AUTO_INCREMENT PRIMARY KEY,
  path_id  BIGINT UNSIGNED   NOT NULL,
  slug     VARCHAR(80)       CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  position SMALLINT UNSIGNED NOT NULL,
  minutes  SMALLINT UNSIGNED NOT NULL,
  pass     TINYINT UNSIGNED  NOT NULL,                                              -- per cent of the quiz
  quiz_key BINARY(16)        NOT NULL,                                              -- what choices are called and shuffled by
  UNIQUE KEY training_module_slug (path_id, slug),
  CONSTRAINT training_module_path FOREIGN KEY (path_id) REFERENCES training_path (id)
);

CREATE TABLE training_module_text (
  module_id BIGINT UNSIGNED NOT NULL,
  language  CHAR(2)         CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  title     VARCHAR(200)    NOT NULL,
  summary   VARCHAR(1000)   NOT NULL,
  PRIMARY KEY (module_id, language),
  CONSTRAINT training_module_text_module FOREIGN KEY (module_id) REFERENCES training_module (id)
);

CREATE TABLE training_lesson (
  id        BIGINT UNSIGNED   NOT NULL AUTO_INCREMENT PRIMARY KEY,
  module_id BIGINT UNSIGNED   NOT NULL,
  slug      VARCHAR(80)       CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  position  SMALLINT UNSIGNED NOT NULL,
  UNIQUE KEY training_lesson_slug (module_id, slug),
  CONSTRAINT training_lesson_module FOREIGN KEY (module_id) REFERENCES training_module (id)
);

CREATE TABLE training_lesson_text (
  lesson_id BIGINT UNSIGNED NOT NULL,
  language  CHAR(2)         CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  title     VARCHAR(200)    NOT NULL,
  body      MEDIUMTEXT      NOT NULL,                                               -- Markdown
  PRIMARY KEY (lesson_id, language),
  CONSTRAINT training_lesson_text_lesson FOREIGN KEY (lesson_id) REFERENCES training_lesson (id)
);
