-- Acts that were heard of after a period in which they lie had ended: its board says so.
CREATE TABLE board_late (
  period      VARCHAR(10)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,       -- as in points_total
  activity_id BIGINT UNSIGNED NOT NULL,
  PRIMARY KEY (period, activity_id),
  KEY board_late_activity (activity_id),
  CONSTRAINT board_late_activity FOREIGN KEY (activity_id) REFERENCES activity (id)
);
