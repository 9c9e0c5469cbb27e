-- What became of posts that people declared, figure by figure: as their author typed it, or as LinkedIn's own file says.
-- It is for its author's eyes and for nobody else's, and goes with the post.
CREATE TABLE post_result (
  post_id  BIGINT UNSIGNED NOT NULL,
  metric   VARCHAR(12)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  figure   INT UNSIGNED    NOT NULL,
  source   VARCHAR(10)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  known_at DATETIME(6)     NOT NULL,                                                -- since when it is this figure
  PRIMARY KEY (post_id, metric),
  CONSTRAINT post_result_post   FOREIGN KEY (post_id) REFERENCES timeline_post (id) ON DELETE CASCADE,
  CONSTRAINT post_result_metric CHECK (metric IN ('IMPRESSIONS', 'REACTIONS', 'COMMENTS', 'SHARES', 'CLICKS', 'ENGAGEMENTS')),
  CONSTRAINT post_result_source CHECK (source IN ('DECLARED', 'IMPORTED'))
);
