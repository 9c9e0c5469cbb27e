-- A discussion begins with a post, and those that answer follow it. Only the thread's row is changed by an answer, never the
-- space's: so people who write in different threads do not wait for each other.
CREATE TABLE space_thread (
  id         BIGINT UNSIGNED NOT NULL AUTO_INCREMENT PRIMARY KEY,
  space_id   BIGINT UNSIGNED NOT NULL,
  title      VARCHAR(120)    NOT NULL,                                              -- empty once its first post is withdrawn
  opening_id BIGINT UNSIGNED NULL,                                                  -- its first post; NULL only while its transaction runs
  posts      INT UNSIGNED    NOT NULL DEFAULT 0,                                    -- that stand: neither withdrawn nor removed
  last_at    DATETIME(6)     NOT NULL,                                              -- of the latest post that was ever written in it
  last_by    BIGINT UNSIGNED NOT NULL,
  pinned_at  DATETIME(6)     NULL,
  closed_at  DATETIME(6)     NULL,
  closed_by  BIGINT UNSIGNED NULL,
  closed_for VARCHAR(200)    NOT NULL DEFAULT '',                                   -- the moderator's words
  KEY space_thread_order (space_id, last_at, id),
  KEY space_thread_pinned (space_id, pinned_at),
  KEY space_thread_last_by (last_by),
  KEY space_thread_closed_by (closed_by),
  CONSTRAINT space_thread_space     FOREIGN KEY (space_id)  REFERENCES space (id),
  CONSTRAINT space_thread_last_by   FOREIGN KEY (last_by)   REFERENCES person (id),
  CONSTRAINT space_thread_closed_by FOREIGN KEY (closed_by) REFERENCES person (id)
);

CREATE TABLE space_post (
  id           BIGINT UNSIGNED NOT NULL AUTO_INCREMENT PRIMARY KEY,
  thread_id    BIGINT UNSIGNED NOT NULL,
  author_id    BIGINT UNSIGNED NOT NULL,
  words        TEXT            NOT NULL,                                            -- Markdown, with @handle for people; empty once withdrawn
  language     CHAR(2)         CHARACTER SET ascii COLLATE ascii_bin NOT NULL,      -- of the page it was written on
  written_at   DATETIME(6)     NOT NULL,
  changed_at   DATETIME(6)     NULL,
  withdrawn_at DATETIME(6)     NULL,                                                -- by its author
  removed_at   DATETIME(6)     NULL,                                                -- by those who look after it, who can put it back
  once_key     VARCHAR(64)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,      -- of the form that was sent
  UNIQUE KEY space_post_once (author_id, once_key),
  KEY space_post_reading (thread_id, id),
  CONSTRAINT space_post_thread FOREIGN KEY (thread_id) REFERENCES space_thread (id),
  CONSTRAINT space_post_author FOREIGN KEY (author_id) REFERENCES person (id)
);

ALTER TABLE space_thread
  ADD UNIQUE KEY space_thread_opening (opening_id),
  ADD CONSTRAINT space_thread_opening FOREIGN KEY (opening_id) REFERENCES space_post (id);

-- Who is named in a post, whether they may read it or not.
CREATE TABLE space_post_mention (
  post_id   BIGINT UNSIGNED NOT NULL,
  person_id BIGINT UNSIGNED NOT NULL,
  PRIMARY KEY (post_id, person_id),
  KEY space_post_mention_person (person_id),
  CONSTRAINT space_post_mention_post   FOREIGN KEY (post_id)   REFERENCES space_post (id),
  CONSTRAINT space_post_mention_person FOREIGN KEY (person_id) REFERENCES person (id)
);

-- One with a post: a picture with what it shows, or a document.
CREATE TABLE space_file (
  post_id   BIGINT UNSIGNED NOT NULL PRIMARY KEY,
  medium_id BIGINT UNSIGNED NOT NULL,
  words     VARCHAR(300)    NOT NULL,
  UNIQUE KEY space_file_medium (medium_id),
  CONSTRAINT space_file_post   FOREIGN KEY (post_id)   REFERENCES space_post (id),
  CONSTRAINT space_file_medium FOREIGN KEY (medium_id) REFERENCES medium (id)
);

-- Who hears of answers: whoever wrote or asked for it. A row that says no outlasts what its person writes later.
CREATE TABLE space_following (
  thread_id BIGINT UNSIGNED NOT NULL,
  person_id BIGINT UNSIGNED NOT NULL,
  follows   BOOLEAN         NOT NULL,
  PRIMARY KEY (thread_id, person_id),
  KEY space_following_person (person_id),
  CONSTRAINT space_following_thread FOREIGN KEY (thread_id) REFERENCES space_thread (id),
  CONSTRAINT space_following_person FOREIGN KEY (person_id) REFERENCES person (id)
);

-- Threads and posts with the people in them, as pages show them: nobody's name who has left the company.
CREATE VIEW space_thread_shown AS
SELECT t.id, t.space_id, t.title, t.opening_id, t.posts, t.last_at, t.pinned_at, t.closed_at, t.closed_for, t.last_by AS last_by_id,
       o.withdrawn_at IS NOT NULL OR o.removed_at IS NOT NULL AS opening_gone, o.written_at AS begun_at, o.language,
       a.id AS a_id, a.handle AS a_handle, a.given_name AS a_given_name, a.family_name AS a_family_name,
       a.job_title AS a_job_title, au.name AS a_unit_name, a.country AS a_country,
       l.id AS l_id, l.handle AS l_handle, l.given_name AS l_given_name, l.family_name AS l_family_name,
       l.job_title AS l_job_title, lu.name AS l_unit_name, l.country AS l_country
  FROM space_thread t
  JOIN space_post o   ON o.id = t.opening_id
  LEFT JOIN person a  ON a.id = o.author_id AND a.deactivated_at IS NULL
  LEFT JOIN unit au   ON au.id = a.unit_id
  LEFT JOIN person l  ON l.id = t.last_by AND l.deactivated_at IS NULL
  LEFT JOIN unit lu   ON lu.id = l.unit_id;

CREATE VIEW space_post_shown AS
SELECT p.id, p.thread_id, p.author_id, p.words, p.language, p.written_at, p.changed_at, p.withdrawn_at, p.removed_at,
       a.id AS a_id, a.handle AS a_handle, a.given_name AS a_given_name, a.family_name AS a_family_name,
       a.job_title AS a_job_title, u.name AS a_unit_name, a.country AS a_country,
       (SELECT JSON_OBJECTAGG(n.handle, CONCAT(n.given_name, ' ', n.family_name))
          FROM space_post_mention m
          JOIN person n ON n.id = m.person_id AND n.deactivated_at IS NULL
         WHERE m.post_id = p.id) AS named,
       m.id AS f_id, m.address AS f_address, m.type AS f_type, m.name AS f_name, s.size AS f_size, f.words AS f_words
  FROM space_post p
  LEFT JOIN person a      ON a.id = p.author_id AND a.deactivated_at IS NULL
  LEFT JOIN unit u        ON u.id = a.unit_id
  LEFT JOIN space_file f  ON f.post_id = p.id
  LEFT JOIN medium m      ON m.id = f.medium_id
  LEFT JOIN stored_file s ON s.id = m.file_id;
