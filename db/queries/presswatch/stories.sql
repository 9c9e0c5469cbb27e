-- One page of the desk, newest first, cut before anything is joined to it. A missing filter falls away before the plan
-- is made. The date of a story is that of its first entry and never changes: no page shows one twice.
SELECT s.id, s.state, s.topic_id, s.dated_at, s.item_id, s.why, s.decided_at,
       CONCAT(p.given_name, ' ', p.family_name) AS decided_by
  FROM (SELECT c.*
          FROM press_story c
         WHERE c.state = :state
           AND c.dated_at <= :datedAt
           AND (c.dated_at < :datedAt OR c.id < :id)
           AND (:topicId IS NULL OR c.topic_id = :topicId)
           AND (:sourceId IS NULL OR EXISTS (SELECT 1
                                               FROM press_entry e
                                              WHERE e.source_id = :sourceId
                                                AND e.story_id = c.id))
         ORDER BY c.dated_at DESC, c.id DESC
         LIMIT :atMost) s
  LEFT JOIN person p ON p.id = s.decided_by
 ORDER BY s.dated_at DESC, s.id DESC
