-- Where a source's server says that it is from now on. The address stays what an editor typed.

ALTER TABLE feed_source
  ADD COLUMN moved_to VARCHAR(2000) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL;
