-- Candidates of offers that are over since before that day. How the referral ended is left to the referrer.
UPDATE referral r
  JOIN job_offer_shown o ON o.item_id = r.item_id
   SET r.introduction = NULL, r.candidate = NULL, r.address_mark = NULL, r.token_hash = NULL, r.version = r.version + 1
 WHERE o.over_on < :day
   AND (r.candidate IS NOT NULL OR r.address_mark IS NOT NULL OR r.token_hash IS NOT NULL)
