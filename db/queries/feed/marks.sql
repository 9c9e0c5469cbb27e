-- What one reader did with the items from a certain one on, what they follow and are, and the version of it all: lists of
-- numbers in one row, as a row each costs more to carry than to read.
SELECT (SELECT version FROM content_version WHERE id = 1) AS version,
       (SELECT stopped_at FROM content_stop WHERE open) AS stopped_at,
       (SELECT GROUP_CONCAT(item_id) FROM content_reading WHERE person_id = :personId AND item_id >= :from) AS is_read,
       (SELECT GROUP_CONCAT(item_id) FROM content_bookmark WHERE person_id = :personId AND item_id >= :from) AS is_kept,
       (SELECT GROUP_CONCAT(item_id) FROM content_hidden WHERE person_id = :personId AND item_id >= :from) AS is_hidden,
       (SELECT GROUP_CONCAT(item_id, ':', kind) FROM reaction WHERE person_id = :personId AND item_id >= :from) AS reactions,
       (SELECT GROUP_CONCAT(topic_id) FROM person_topic WHERE person_id = :personId) AS followed,
       (SELECT job_family FROM person WHERE id = :personId) AS job_family,
       (SELECT seen_until FROM feed_visit WHERE person_id = :personId) AS seen_until
