-- What one reader did with the items from a certain one on, what they follow, and the version of it all.
SELECT 'VERSION' AS kind, version AS value FROM content_version WHERE id = 1
 UNION ALL
SELECT 'READ', item_id FROM content_reading WHERE person_id = :personId AND item_id >= :from
 UNION ALL
SELECT 'USEFUL', item_id FROM reaction WHERE person_id = :personId AND item_id >= :from
 UNION ALL
SELECT 'FOLLOWED', topic_id FROM person_topic WHERE person_id = :personId
