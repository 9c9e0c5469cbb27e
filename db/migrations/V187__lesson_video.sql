-- A lesson may show a video: see relais.training.Video.
ALTER TABLE training_lesson
  ADD COLUMN video JSON NULL;
