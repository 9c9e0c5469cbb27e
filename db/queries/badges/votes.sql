-- The nominations that count for somebody: of people who still work here, not taken back, not used,
-- and not of those whom the nominee has put forward too, for whatever badge, within the same time.
SELECT n.id, n.nominator_id
  FROM badge_nomination n
  JOIN person p ON p.id = n.nominator_id AND p.deactivated_at IS NULL
  LEFT JOIN badge_nomination back ON back.nominator_id = n.nominee_id
                                 AND back.nominee_id = n.nominator_id
                                 AND back.taken_back_at IS NULL
                                 AND back.made_at >= :since
 WHERE n.badge_id = :badgeId
   AND n.nominee_id = :nomineeId
   AND n.taken_back_at IS NULL
   AND n.award_id IS NULL
   AND n.made_at >= :since
   AND back.id IS NULL
 ORDER BY n.made_at, n.id
