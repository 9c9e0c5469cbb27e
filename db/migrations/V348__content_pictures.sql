-- The picture of a piece of content: one that was uploaded here, with what it shows in each language.
ALTER TABLE content_item
  ADD COLUMN picture VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NULL;                  -- the address of a medium

ALTER TABLE content_text
  ADD COLUMN picture_words VARCHAR(300) NOT NULL DEFAULT '';

-- What editors uploaded for a piece.
CREATE TABLE studio_picture (
  medium_id BIGINT UNSIGNED NOT NULL PRIMARY KEY,
  piece_id  BIGINT UNSIGNED NOT NULL,
  KEY studio_picture_piece (piece_id),
  CONSTRAINT studio_picture_medium FOREIGN KEY (medium_id) REFERENCES medium (id) ON DELETE CASCADE,
  CONSTRAINT studio_picture_piece  FOREIGN KEY (piece_id)  REFERENCES studio_piece (id) ON DELETE CASCADE
);
