-- What people want to hear about: chosen when they join, changed whenever they like. Anyone may join to it.

CREATE TABLE person_topic (
  person_id BIGINT UNSIGNED NOT NULL,
  topic_id  BIGINT UNSIGNED NOT NULL,
  PRIMARY KEY (person_id, topic_id),
  KEY person_topic_topic (topic_id),
  CONSTRAINT person_topic_person FOREIGN KEY (person_id) REFERENCES person (id),
  CONSTRAINT person_topic_topic  FOREIGN KEY (topic_id)  REFERENCES topic (id)
);
