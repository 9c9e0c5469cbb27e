-- Thanks received again from the same person within 90 days count half.
INSERT INTO points_rule (action) VALUES ('KUDOS_RECEIVED_AGAIN');

INSERT INTO points_rule_version (rule_id, version, points, per_month, since, written_at)
SELECT id, 1, 1, 10, '1970-01-01', UTC_TIMESTAMP(6)
  FROM points_rule
 WHERE action = 'KUDOS_RECEIVED_AGAIN';
