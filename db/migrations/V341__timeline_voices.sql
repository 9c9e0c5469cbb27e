-- Whose posts stand as a leader's: named by a lead or an editor, and only once the person has agreed.
CREATE TABLE timeline_voice (
  person_id   BIGINT UNSIGNED NOT NULL PRIMARY KEY,
  named_by    BIGINT UNSIGNED NOT NULL,
  named_at    DATETIME(6)     NOT NULL,
  agreed_at   DATETIME(6)     NULL,
  declined_at DATETIME(6)     NULL,                                                 -- remembered: nobody asks twice
  KEY timeline_voice_namer (named_by),
  CONSTRAINT timeline_voice_person FOREIGN KEY (person_id) REFERENCES person (id),
  CONSTRAINT timeline_voice_namer  FOREIGN KEY (named_by)  REFERENCES person (id),
  CONSTRAINT timeline_voice_answer CHECK (agreed_at IS NULL OR declined_at IS NULL)
);
