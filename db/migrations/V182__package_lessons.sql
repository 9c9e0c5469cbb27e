-- A lesson may hold a package. It is read when the package says so.
ALTER TABLE training_lesson
  ADD COLUMN package_id BIGINT UNSIGNED NULL,
  ADD KEY training_lesson_package (package_id),
  ADD CONSTRAINT training_lesson_package FOREIGN KEY (package_id) REFERENCES package (id);
