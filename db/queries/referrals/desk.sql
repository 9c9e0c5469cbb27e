-- Referrals that candidates agreed to, as far as this HR's role reaches, and nobody's own; the newest first, below a place in
-- the list. What was erased is not there.
SELECT r.id, r.item_id, r.referrer_id, r.once_key, r.language, r.introduction, r.candidate, r.asked_at, r.expires_at,
       r.agreed_at, r.status, r.changed_at, r.version
  FROM referral r
  JOIN job_offer_shown o ON o.item_id = r.item_id
 WHERE r.agreed_at IS NOT NULL
   AND r.candidate IS NOT NULL
   AND r.id < :before
   AND (r.referrer_id IS NULL OR r.referrer_id != :readerId)
   AND (:itemId IS NULL OR r.item_id = :itemId)
   AND (:status IS NULL OR r.status = :status)
   AND EXISTS (SELECT 1
                 FROM role_grant g
                 LEFT JOIN unit gu ON gu.id = g.unit_id
                WHERE g.person_id = :readerId
                  AND g.role = 'HR'
                  AND (gu.id IS NULL OR o.unit_path LIKE CONCAT(gu.path, '%'))
                  AND (g.country IS NULL OR g.country = o.country))
 ORDER BY r.id DESC
 LIMIT :atMost
