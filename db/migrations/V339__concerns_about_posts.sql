-- A concern is about a comment or about a post in a space.
ALTER TABLE concern
  MODIFY COLUMN comment_id BIGINT UNSIGNED NULL,
  ADD COLUMN post_id BIGINT UNSIGNED NULL AFTER comment_id,
  ADD COLUMN open_for_post BIGINT UNSIGNED AS (IF(closed_at IS NULL, post_id, NULL)) PERSISTENT,
  ADD UNIQUE KEY concern_open_post (open_for_post),
  ADD KEY concern_post (post_id, opened_at),
  ADD CONSTRAINT concern_post  FOREIGN KEY (post_id) REFERENCES space_post (id),
  ADD CONSTRAINT concern_about CHECK ((comment_id IS NULL) <> (post_id IS NULL));

ALTER TABLE concern_report
  DROP PRIMARY KEY,
  ADD COLUMN id BIGINT UNSIGNED NOT NULL AUTO_INCREMENT PRIMARY KEY FIRST,
  MODIFY COLUMN comment_id BIGINT UNSIGNED NULL,
  ADD COLUMN post_id BIGINT UNSIGNED NULL AFTER comment_id,
  ADD UNIQUE KEY concern_report_once (comment_id, reporter_id),
  ADD UNIQUE KEY concern_report_once_post (post_id, reporter_id),
  ADD CONSTRAINT concern_report_post  FOREIGN KEY (post_id) REFERENCES space_post (id),
  ADD CONSTRAINT concern_report_about CHECK ((comment_id IS NULL) <> (post_id IS NULL));
