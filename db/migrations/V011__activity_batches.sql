-- Facts that have not been told to those who listen. Delivered in batches, each listener's in a transaction of its own with a receipt; a fact that a listener
-- refuses moves to activity_delivery, where it is tried alone. No foreign keys: a row lives for milliseconds, and what it names is never deleted.

CREATE TABLE activity_pending (
  activity_id BIGINT UNSIGNED NOT NULL PRIMARY KEY,
  reverses_id BIGINT UNSIGNED NULL,
  batch_id    BIGINT UNSIGNED NULL,                                                 -- NULL until a server takes it up
  KEY pending_batch (batch_id, activity_id)
);

CREATE TABLE activity_batch (
  id     BIGINT UNSIGNED NOT NULL AUTO_INCREMENT PRIMARY KEY,
  due_at DATETIME(6)     NOT NULL,                                                  -- when another server may go on with it
  KEY batch_due (due_at)
);

CREATE TABLE activity_receipt (
  batch_id BIGINT UNSIGNED NOT NULL,
  listener VARCHAR(40)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  PRIMARY KEY (batch_id, listener)
);

-- What was delivered needs no row: the fact itself stays.
DELETE FROM activity_delivery WHERE due_at IS NULL;
ALTER TABLE activity_delivery MODIFY due_at DATETIME(6) NOT NULL;
