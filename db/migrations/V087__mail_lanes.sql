-- What somebody just asked for overtakes what may wait; what may wait is worthless after a time.
ALTER TABLE mail
  ADD COLUMN lane       TINYINT UNSIGNED NOT NULL DEFAULT 0,                        -- 0: asked for, 1: may wait
  ADD COLUMN expires_at DATETIME(6)      NULL,
  ADD KEY mail_due_lane (lane, due_at, id),
  DROP KEY mail_due;
