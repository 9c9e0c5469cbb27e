-- Job offers: what a piece of the feed that tells of one needs, so that colleagues can refer somebody. HR keeps them.
CREATE TABLE job_offer (
  item_id    BIGINT UNSIGNED NOT NULL PRIMARY KEY,                                  -- the piece that tells of it
  reference  VARCHAR(40)     NOT NULL,                                              -- what HR calls it
  place      VARCHAR(80)     NOT NULL,
  country    CHAR(2)         CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  unit_id    BIGINT UNSIGNED NOT NULL,
  apply_link VARCHAR(1000)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,        -- where everybody applies
  closes_on  DATE            NULL,                                                  -- the last day; NULL: until it is ended
  revision   INT UNSIGNED    NOT NULL DEFAULT 0,                                    -- goes up with each change: whoever saw another one was overtaken
  made_by    BIGINT UNSIGNED NOT NULL,
  made_at    DATETIME(6)     NOT NULL,
  ending     VARCHAR(10)     CHARACTER SET ascii COLLATE ascii_bin NULL,            -- FILLED or WITHDRAWN
  ended_at   DATETIME(6)     NULL,
  ended_by   BIGINT UNSIGNED NULL,
  KEY job_offer_unit (unit_id),
  KEY job_offer_made_by (made_by),
  KEY job_offer_ended_by (ended_by),
  KEY job_offer_newest (made_at),
  CONSTRAINT job_offer_item     FOREIGN KEY (item_id)  REFERENCES content_item (id),
  CONSTRAINT job_offer_unit     FOREIGN KEY (unit_id)  REFERENCES unit (id),
  CONSTRAINT job_offer_made_by  FOREIGN KEY (made_by)  REFERENCES person (id),
  CONSTRAINT job_offer_ended_by FOREIGN KEY (ended_by) REFERENCES person (id),
  CONSTRAINT job_offer_end      CHECK ((ended_at IS NULL) = (ending IS NULL))
);

-- With where in the company it is, and the first day on which it was over: ended by HR, or by its last day.
CREATE VIEW job_offer_shown AS
SELECT o.item_id, o.reference, o.place, o.country, u.code AS unit_code, u.name AS unit_name, u.path AS unit_path,
       o.apply_link, o.closes_on, o.revision, o.made_by, o.made_at, o.ending, o.ended_at,
       LEAST(COALESCE(DATE(o.ended_at), o.closes_on), COALESCE(o.closes_on, DATE(o.ended_at))) AS over_on
  FROM job_offer o
  JOIN unit u ON u.id = o.unit_id;
