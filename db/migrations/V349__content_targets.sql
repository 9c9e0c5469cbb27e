-- How much of what comes out editors would like to be of a format, a topic, a language or a country.
CREATE TABLE content_target (
  kind    VARCHAR(10)      CHARACTER SET ascii COLLATE ascii_bin NOT NULL,                    -- FORMAT, TOPIC, LANGUAGE, COUNTRY
  value   VARCHAR(40)      CHARACTER SET ascii COLLATE ascii_bin NOT NULL,                    -- a format's key, a topic's slug, a code
  percent TINYINT UNSIGNED NOT NULL,
  PRIMARY KEY (kind, value),
  CONSTRAINT content_target_percent CHECK (percent BETWEEN 1 AND 100)
);
