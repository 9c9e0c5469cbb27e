-- What one reader did with the items from a certain one on, what they follow, and the version of it all: lists of
-- numbers in one row, as a row each costs more to carry than to read.
SELECT (SELECT version FROM content_version WHERE id = 1) AS version,
       (SELECT GROUP_CONCAT(item_id) FROM content_reading WHERE person_id = :personId AND item_id >= :from) AS is_read,
       (SELECT GROUP_CONCAT(item_id) FROM reaction WHERE person_id = :personId AND item_id >= :from) AS is_useful,
       (SELECT GROUP_CONCAT(topic_id) FROM person_topic WHERE person_id = :personId) AS followed
