-- Ambassadors who look for a sponsor, those first who share most with the champion; of many, the 500 who began to look last,
-- and of these the 150 nearest are compared closely: that costs most.
-- Not those above the champion, who would close a circle or change places; nor those who said no to an offer of theirs:
-- nobody is asked twice.
WITH RECURSIVE above AS (
  SELECT CAST(:champion.id AS UNSIGNED) AS id
   UNION
  SELECT s.sponsor_id
    FROM above a
    JOIN sponsorship s ON s.protege_id = a.id
),
looked_at AS (
  SELECT l.person_id, l.wish
    FROM sponsor_looking l
   ORDER BY l.since DESC
   LIMIT 500
),
nearest AS (
  SELECT p.id, l.wish,
         p.language = :champion.language          AS same_language,
         p.country = :champion.country            AS same_country,
         FIND_IN_SET(p.zone, :champion.zones) > 0 AS near_zone
    FROM looked_at l
    JOIN person p ON p.id = l.person_id
   WHERE p.deactivated_at IS NULL
   ORDER BY same_language DESC, same_country DESC, near_zone DESC, p.id
   LIMIT 150
),
fitting AS (
  SELECT n.*,
         (SELECT COUNT(*)
            FROM person_topic mine
            JOIN person_topic theirs ON theirs.topic_id = mine.topic_id
           WHERE mine.person_id = :champion.id
             AND theirs.person_id = n.id) AS topics
    FROM nearest n
    JOIN membership m ON m.person_id = n.id
   WHERE n.id NOT IN (SELECT id FROM above)
     AND NOT EXISTS (SELECT 1 FROM sponsorship s WHERE s.protege_id = n.id)
     AND NOT EXISTS (SELECT 1 FROM sponsorship_request r WHERE r.open_for = n.id)
     AND NOT EXISTS (SELECT 1
                       FROM sponsorship_past o
                      WHERE o.protege_id = :champion.id
                        AND o.sponsor_id = n.id)
     AND NOT EXISTS (SELECT 1
                       FROM sponsorship_request r
                      WHERE r.protege_id = n.id
                        AND r.champion_id = :champion.id
                        AND r.offered
                        AND r.answer = 'DECLINED'
                        AND r.answered_at > :noSince)
     AND NOT EXISTS (SELECT 1
                       FROM member_pause b
                      WHERE b.person_id = n.id
                        AND b.starts_at <= UTC_TIMESTAMP(6)
                        AND (b.ends_at IS NULL OR b.ends_at > UTC_TIMESTAMP(6)))
)
SELECT p.id, p.handle, p.given_name, p.family_name, p.job_title, u.name AS unit_name, p.country, f.wish,
       f.same_language, f.same_country, f.near_zone, f.topics,
       SUBSTRING_INDEX(u.path, '/', 3) = :champion.part AS same_part
  FROM fitting f
  JOIN person p ON p.id = f.id
  JOIN unit u   ON u.id = p.unit_id
 ORDER BY f.same_language DESC, f.same_country DESC, f.near_zone DESC, f.topics DESC, same_part DESC, f.id
 LIMIT :atMost
