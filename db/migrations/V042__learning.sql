-- Who learned what: each state is a row that says who and when.

CREATE TABLE lesson_reading (
  person_id BIGINT UNSIGNED NOT NULL,
  lesson_id BIGINT UNSIGNED NOT NULL,
  read_at   DATETIME(6)     NOT NULL,
  PRIMARY KEY (person_id, lesson_id),
  KEY lesson_reading_lesson (lesson_id),
  CONSTRAINT lesson_reading_person FOREIGN KEY (person_id) REFERENCES person (id),
  CONSTRAINT lesson_reading_lesson FOREIGN KEY (lesson_id) REFERENCES training_lesson (id)
);

-- A quiz that was handed in. The number counts a person's tries of one module: it is handed in once.
CREATE TABLE quiz_attempt (
  person_id   BIGINT UNSIGNED   NOT NULL,
  module_id   BIGINT UNSIGNED   NOT NULL,
  number      SMALLINT UNSIGNED NOT NULL,
  answers     JSON              NOT NULL,                                           -- {"question": [choice, …]}
  well        SMALLINT UNSIGNED NOT NULL,                                           -- questions answered well
  questions   SMALLINT UNSIGNED NOT NULL,
  pass        TINYINT UNSIGNED  NOT NULL,                                           -- per cent needed at the time
  answered_at DATETIME(6)       NOT NULL,
  PRIMARY KEY (person_id, module_id, number),
  KEY quiz_attempt_module (module_id),
  CONSTRAINT quiz_attempt_person FOREIGN KEY (person_id) REFERENCES person (id),
  CONSTRAINT quiz_attempt_module FOREIGN KEY (module_id) REFERENCES training_module (id)
);

CREATE TABLE module_completion (
  person_id    BIGINT UNSIGNED NOT NULL,
  module_id    BIGINT UNSIGNED NOT NULL,
  completed_at DATETIME(6)     NOT NULL,
  PRIMARY KEY (person_id, module_id),
  KEY module_completion_module (module_id, completed_at),
  CONSTRAINT module_completion_person FOREIGN KEY (person_id) REFERENCES person (id),
  CONSTRAINT module_completion_module FOREIGN KEY (module_id) REFERENCES training_module (id)
);

CREATE TABLE path_completion (
  person_id    BIGINT UNSIGNED NOT NULL,
  path_id      BIGINT UNSIGNED NOT NULL,
  completed_at DATETIME(6)     NOT NULL,
  PRIMARY KEY (person_id, path_id),
  KEY path_completion_path (path_id, completed_at),
  CONSTRAINT path_completion_person FOREIGN KEY (person_id) REFERENCES person (id),
  CONSTRAINT path_completion_path   FOREIGN KEY (path_id)   REFERENCES training_path (id)
);
