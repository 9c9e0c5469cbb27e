-- Who found what useful. content_item.reactions counts these rows.
CREATE TABLE reaction (
  person_id  BIGINT UNSIGNED NOT NULL,
  item_id    BIGINT UNSIGNED NOT NULL,
  reacted_at DATETIME(6)     NOT NULL,
  PRIMARY KEY (person_id, item_id),
  KEY reaction_item (item_id),
  CONSTRAINT reaction_person FOREIGN KEY (person_id) REFERENCES person (id),
  CONSTRAINT reaction_item   FOREIGN KEY (item_id)   REFERENCES content_item (id)
);
