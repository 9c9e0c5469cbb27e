-- A pair rests, or has arrived: the protégé stays in the line of the sponsor and takes no place any more.
ALTER TABLE sponsorship
  ADD COLUMN paused_at        DATETIME(6)     NULL,
  ADD COLUMN arrived_at       DATETIME(6)     NULL,
  ADD COLUMN arrival_asked_by BIGINT UNSIGNED NULL,                                 -- one of the two thinks so; the other agrees or not
  ADD COLUMN arrival_asked_at DATETIME(6)     NULL;

ALTER TABLE sponsorship_past
  ADD COLUMN arrived_at DATETIME(6) NULL;
