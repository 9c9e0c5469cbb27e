-- For whom a piece of content is, how long it shows, whose work it is and what it rests on. Nothing in content_audience
-- means everyone; else somebody is meant who fits one value of each kind that is named.
ALTER TABLE content_item
  ADD COLUMN limited      BOOLEAN      NOT NULL DEFAULT FALSE,                                 -- has rows in content_audience
  ADD COLUMN expires_at   DATETIME(6)  NULL,
  ADD COLUMN archived_at  DATETIME(6)  NULL,                                                   -- taken back by editors
  ADD COLUMN corrected_at DATETIME(6)  NULL,
  ADD COLUMN correction   VARCHAR(300) NOT NULL DEFAULT '';                                    -- what was corrected then

ALTER TABLE content_text
  ADD COLUMN markdown MEDIUMTEXT NULL;                                                        -- what body was made of

CREATE TABLE content_audience (
  item_id BIGINT UNSIGNED NOT NULL,
  kind    VARCHAR(10)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,                      -- COUNTRY, UNIT (with all below it) or FAMILY
  value   VARCHAR(80)     NOT NULL,                                                            -- a country's code, a unit's number, a job family
  PRIMARY KEY (item_id, kind, value),
  CONSTRAINT content_audience_item FOREIGN KEY (item_id) REFERENCES content_item (id)
);

-- Who is meant by what has an audience: whoever fits each kind that is named. The one place that decides it.
CREATE VIEW content_meant_for AS
SELECT i.id AS item_id, p.id AS person_id
  FROM content_item i
  JOIN person p
 WHERE NOT EXISTS (
         SELECT a.kind
           FROM content_audience a
           JOIN unit u ON u.id = p.unit_id
          WHERE a.item_id = i.id
          GROUP BY a.kind
         HAVING MAX(CASE a.kind
                      WHEN 'COUNTRY' THEN a.value = p.country
                      WHEN 'FAMILY'  THEN a.value = p.job_family
                      ELSE u.path LIKE CONCAT('%/', a.value, '/%')
                    END) = 0);

CREATE TABLE content_credit (
  item_id   BIGINT UNSIGNED NOT NULL,
  person_id BIGINT UNSIGNED NOT NULL,
  PRIMARY KEY (item_id, person_id),
  KEY content_credit_person (person_id),
  CONSTRAINT content_credit_item   FOREIGN KEY (item_id)   REFERENCES content_item (id),
  CONSTRAINT content_credit_person FOREIGN KEY (person_id) REFERENCES person (id)
);

CREATE TABLE content_origin (
  item_id  BIGINT UNSIGNED  NOT NULL,
  position TINYINT UNSIGNED NOT NULL,
  name     VARCHAR(200)     NOT NULL,
  link     VARCHAR(2000)    NOT NULL,
  PRIMARY KEY (item_id, position),
  CONSTRAINT content_origin_item FOREIGN KEY (item_id) REFERENCES content_item (id)
);

-- Five at most stand at the top.
CREATE TABLE content_pin (
  place     TINYINT UNSIGNED NOT NULL PRIMARY KEY,
  item_id   BIGINT UNSIGNED  NOT NULL,
  pinned_at DATETIME(6)      NOT NULL,
  pinned_by BIGINT UNSIGNED  NOT NULL,
  UNIQUE KEY content_pin_item (item_id),
  CONSTRAINT content_pin_item   FOREIGN KEY (item_id)   REFERENCES content_item (id),
  CONSTRAINT content_pin_person FOREIGN KEY (pinned_by) REFERENCES person (id),
  CONSTRAINT content_pin_place  CHECK (place BETWEEN 1 AND 5)
);
