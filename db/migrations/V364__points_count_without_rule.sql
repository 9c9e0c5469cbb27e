-- Rules are versioned and never deleted, and the entry that is written in the same transaction names its rule with a key. A
-- second order of counters, only to keep such a key, cost as much with each act as the counters themselves.
ALTER TABLE points_count
  DROP FOREIGN KEY points_count_rule,
  DROP KEY points_count_rule;
