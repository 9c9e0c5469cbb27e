-- Posts that people declared before there was an index of their wording: each row goes once its post is in there.
CREATE TABLE own_voice_past (
  post_id BIGINT UNSIGNED NOT NULL PRIMARY KEY,
  CONSTRAINT own_voice_past_post FOREIGN KEY (post_id) REFERENCES timeline_post (id) ON DELETE CASCADE
);

INSERT INTO own_voice_past (post_id)
SELECT p.id
  FROM timeline_post p
  LEFT JOIN own_voice_post k ON k.post_id = p.id
 WHERE p.author_id IS NOT NULL
   AND p.words <> ''
   AND k.post_id IS NULL;
