-- What HR did with a referral, the latest first.
SELECT s.id, s.status, s.note, s.made_at, p.given_name, p.family_name
  FROM referral_step s
  LEFT JOIN person p ON p.id = s.made_by
 WHERE s.referral_id = :referralId
 ORDER BY s.id DESC
