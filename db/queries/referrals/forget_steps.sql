-- The history of referrals for offers that are over since before that day, or whose candidates are erased.
DELETE s
  FROM referral_step s
  JOIN referral r  ON r.id = s.referral_id
  JOIN job_offer_shown o ON o.item_id = r.item_id
 WHERE r.candidate IS NULL
    OR o.over_on < :day
