-- What nobody answered in time, or before the offer was over: who was asked is erased.
UPDATE referral r
  JOIN job_offer o ON o.item_id = r.item_id
   SET r.status = 'NOT_TAKEN_UP', r.introduction = NULL, r.candidate = NULL, r.changed_at = :now, r.version = r.version + 1
 WHERE r.status = 'WAITING'
   AND (r.expires_at <= :now OR o.ended_at IS NOT NULL OR o.closes_on < :today)
