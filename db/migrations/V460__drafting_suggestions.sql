-- What the drafting aid offered somebody: as long as it is in a text, that text is not their own words. What they were asked
-- and what they answered is not in here.
CREATE TABLE drafting_suggestion (
  id          BIGINT UNSIGNED  NOT NULL AUTO_INCREMENT PRIMARY KEY,
  person_id   BIGINT UNSIGNED  NOT NULL,
  item_id     BIGINT UNSIGNED  NOT NULL,
  draft_key   VARCHAR(40)      CHARACTER SET ascii COLLATE ascii_bin NOT NULL,       -- of the form in which they write
  place       TINYINT UNSIGNED NOT NULL,                                             -- 1 to 3: a beginning that is proposed; 0: an outline, and all else
  language    CHAR(2)          CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  words       VARCHAR(3000)    NOT NULL,
  fingerprint BINARY(32)       NOT NULL,                                             -- SHA-256 of the words
  offered_at  DATETIME(6)      NOT NULL,                                             -- the same for all that came together
  UNIQUE KEY drafting_suggestion_once (person_id, item_id, fingerprint),
  KEY drafting_suggestion_draft (person_id, draft_key, offered_at),
  KEY drafting_suggestion_item (item_id),
  KEY drafting_suggestion_old (offered_at),
  CONSTRAINT drafting_suggestion_person FOREIGN KEY (person_id) REFERENCES person (id),
  CONSTRAINT drafting_suggestion_item   FOREIGN KEY (item_id)   REFERENCES content_item (id)
);
