-- What one reader did with the items from a certain one on, and what they follow: lists of numbers in one row, as a row each
-- costs more to carry than to read.
SELECT (SELECT GROUP_CONCAT(item_id) FROM content_reading WHERE person_id = :personId AND item_id >= :from) AS is_read,
       (SELECT GROUP_CONCAT(item_id) FROM content_bookmark WHERE person_id = :personId AND item_id >= :from) AS is_kept,
       (SELECT GROUP_CONCAT(item_id) FROM content_hidden WHERE person_id = :personId AND item_id >= :from) AS is_hidden,
       (SELECT GROUP_CONCAT(item_id, ':', kind) FROM reaction WHERE person_id = :personId AND item_id >= :from) AS reactions,
       (SELECT GROUP_CONCAT(topic_id) FROM person_topic WHERE person_id = :personId) AS followed
