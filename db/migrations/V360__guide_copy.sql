-- The words of the guide, for the search alone. Its pages are files, and are shown from them; a portal copies their words when
-- it starts: see relais.programme.GuideCopy.
CREATE TABLE guide_page (
  id         BIGINT UNSIGNED NOT NULL AUTO_INCREMENT PRIMARY KEY,
  slug       VARCHAR(250)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  changed_at DATETIME(6)     NOT NULL,                                    -- when a portal first started with these words
  UNIQUE KEY guide_page_slug (slug)
);

-- No file is too long for it: a portal that starts must not fail at a long title.
CREATE TABLE guide_text (
  page_id  BIGINT UNSIGNED NOT NULL,
  language CHAR(2)         CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  title    MEDIUMTEXT      NOT NULL,
  summary  MEDIUMTEXT      NOT NULL,
  words    MEDIUMTEXT      NOT NULL,                                      -- of the body, without Markdown
  PRIMARY KEY (page_id, language),
  CONSTRAINT guide_text_page FOREIGN KEY (page_id) REFERENCES guide_page (id)
);

-- One row: whoever copies holds it. Where there are no pages yet, there is nothing else that two could meet at.
CREATE TABLE guide_turn (
  id TINYINT UNSIGNED NOT NULL PRIMARY KEY
);

INSERT INTO guide_turn (id) VALUES (1);
