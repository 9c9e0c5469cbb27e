-- Plans whose moment has come and whose writers were not reminded, with their clock and hours. Who pauses or has left is left
-- alone. Those who do not work now stay due, so that a batch goes on behind the last of the one before.
SELECT s.draft_id, s.person_id, s.due_at, p.zone, p.country, w.days, w.begins, w.ends
  FROM share_plan s
  JOIN person p            ON p.id = s.person_id AND p.deactivated_at IS NULL
  JOIN membership m        ON m.person_id = s.person_id
  LEFT JOIN working_time w ON w.person_id = s.person_id
  LEFT JOIN member_pause b ON b.person_id = s.person_id AND b.starts_at <= :now AND (b.ends_at IS NULL OR b.ends_at > :now)
 WHERE s.told_at IS NULL
   AND s.due_at >= :after
   AND s.due_at <= :now
   AND (s.due_at > :after OR s.draft_id > :afterId)
   AND b.person_id IS NULL
 ORDER BY s.due_at, s.draft_id
 LIMIT :atMost
