-- A page of posts that colleagues see, newest first: for each filter there is an index in this order, so that reading ends with
-- the page, and official accounts and leaders are few. A missing filter falls away before the plan is made.
SELECT *
  FROM timeline_shown
 WHERE visible = TRUE
   AND standing
   AND posted_on <= :postedOn
   AND (posted_on < :postedOn OR id < :id)
   AND (:voice IS NULL OR voice = :voice)
   AND (:voice IS NULL OR :voice <> 'OFFICIAL' OR account_id IS NOT NULL)
   AND (:voice IS NULL OR :voice <> 'LEADER' OR leads_since IS NOT NULL)
   AND (:network IS NULL OR network = :network)
   AND (:language IS NULL OR language = :language)
   AND (:topicId IS NULL OR topic_id = :topicId)
   AND (:country IS NULL OR country = :country)
 ORDER BY posted_on DESC, id DESC
 LIMIT :atMost
