-- Thanks in full; received again from the same person within 90 days, half. A rule that is there stays.
INSERT INTO points_rule (action, points, per_day, per_month) VALUES
  ('KUDOS_GIVEN',          1,    3,  6),
  ('KUDOS_RECEIVED',       3, NULL, 10),
  ('KUDOS_RECEIVED_AGAIN', 1, NULL, 10)
    ON DUPLICATE KEY UPDATE action = points_rule.action;
