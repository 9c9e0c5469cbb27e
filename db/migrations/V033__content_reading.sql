-- Who read what to its end.
CREATE TABLE content_reading (
  person_id BIGINT UNSIGNED NOT NULL,
  item_id   BIGINT UNSIGNED NOT NULL,
  read_at   DATETIME(6)     NOT NULL,
  PRIMARY KEY (person_id, item_id),
  KEY content_reading_item (item_id),
  CONSTRAINT content_reading_person FOREIGN KEY (person_id) REFERENCES person (id),
  CONSTRAINT content_reading_item   FOREIGN KEY (item_id)   REFERENCES content_item (id)
);
