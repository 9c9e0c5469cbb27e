-- What one weekly letter tells, newest first. It says nothing to those who have left, pause, or want no letter.
SELECT n.id, n.kind, n.sort, n.subject_id, n.details, n.told_at, n.read_at, n.times
  FROM membership m
  JOIN notification n ON n.person_id = m.person_id
 WHERE m.person_id = :personId
   AND n.read_at IS NULL
   AND n.sort <> 'PLANS'
   AND n.told_at >= :since
   AND n.told_at <  :until
   AND NOT EXISTS (SELECT 1
                     FROM notification_silence s
                    WHERE s.person_id = n.person_id
                      AND s.channel = 'MAIL'
                      AND s.sort = n.sort)
   AND NOT EXISTS (SELECT 1
                     FROM digest_choice c
                    WHERE c.person_id = n.person_id
                      AND c.off_since IS NOT NULL)
   AND NOT EXISTS (SELECT 1
                     FROM member_pause b
                    WHERE b.person_id = n.person_id
                      AND b.starts_at <= :now
                      AND (b.ends_at IS NULL OR b.ends_at > :now))
 ORDER BY n.told_at DESC, n.id DESC
 LIMIT :atMost
