-- What later drafts are compared with: of each declared post its five-word shingles, as sorted hashes of eight bytes. Goes
-- with the post.
CREATE TABLE own_voice_post (
  post_id   BIGINT UNSIGNED NOT NULL PRIMARY KEY,
  writer_id BIGINT UNSIGNED NOT NULL,
  shingles  MEDIUMBLOB      NOT NULL,
  KEY own_voice_post_writer (writer_id),
  CONSTRAINT own_voice_post_post   FOREIGN KEY (post_id)   REFERENCES timeline_post (id) ON DELETE CASCADE,
  CONSTRAINT own_voice_post_writer FOREIGN KEY (writer_id) REFERENCES person (id)
);

-- By which posts that share a passage with a draft are found: two in five of their shingles, half a hash each.
CREATE TABLE own_voice_print (
  print   INT UNSIGNED    NOT NULL,
  post_id BIGINT UNSIGNED NOT NULL,
  PRIMARY KEY (print, post_id),
  KEY own_voice_print_post (post_id),
  CONSTRAINT own_voice_print_post FOREIGN KEY (post_id) REFERENCES own_voice_post (post_id) ON DELETE CASCADE
);
