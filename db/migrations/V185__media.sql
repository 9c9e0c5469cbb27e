-- What authors upload for lessons: pictures, documents, videos, captions. Never changed: another upload is another row.
CREATE TABLE medium (
  id          BIGINT UNSIGNED NOT NULL AUTO_INCREMENT PRIMARY KEY,
  address     VARCHAR(60)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,       -- cannot be guessed
  module_id   BIGINT UNSIGNED NOT NULL,                                             -- on whose shelf it lies
  type        VARCHAR(10)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,       -- by what is in it, see relais.media.Type
  name        VARCHAR(150)    NOT NULL,
  words       JSON            NOT NULL DEFAULT '{}',                                -- alternative text by language
  seconds     INT UNSIGNED    NULL,                                                 -- how long a video is, where it says
  file_id     BIGINT UNSIGNED NOT NULL,
  uploaded_at DATETIME(6)     NOT NULL,
  uploaded_by BIGINT UNSIGNED NOT NULL,
  UNIQUE KEY medium_address (address),
  KEY medium_shelf (module_id, uploaded_at),
  KEY medium_swept (uploaded_at),
  CONSTRAINT medium_module FOREIGN KEY (module_id)   REFERENCES training_module (id),
  CONSTRAINT medium_file   FOREIGN KEY (file_id)     REFERENCES stored_file (id),
  CONSTRAINT medium_person FOREIGN KEY (uploaded_by) REFERENCES person (id)
);
