-- Offers that nobody answered for long, the oldest first, in the order of their index. Nobody misses one during a break.
SELECT r.id, r.protege_id, r.champion_id, r.message, r.offered, r.successor_of, r.asked_at, r.answer, NULL AS left_sponsor,
       p.id AS other_id, p.handle AS other_handle, p.given_name AS other_given_name, p.family_name AS other_family_name,
       p.job_title AS other_job_title, u.name AS other_unit_name, p.country AS other_country
  FROM sponsorship_request r
  JOIN person p ON p.id = r.protege_id
  JOIN unit u   ON u.id = p.unit_id
 WHERE r.answered_at IS NULL
   AND r.offered = TRUE
   AND r.asked_at < :askedBefore
   AND NOT EXISTS (SELECT 1
                     FROM member_pause b
                    WHERE b.person_id = r.protege_id
                      AND b.starts_at <= :now
                      AND (b.ends_at IS NULL OR b.ends_at > :now))
 ORDER BY r.asked_at, r.id
 LIMIT :atMost
