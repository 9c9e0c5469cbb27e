-- Champions with a free place for somebody, same language first, then same country, then most topics in common.
-- At most 1000 are looked at, each reader beginning elsewhere in the order of numbers, so that a page costs the same
-- in a company with 50,000 champions, and that the first names of a list are not asked by everyone.
WITH RECURSIVE below AS (
  SELECT protege_id
    FROM sponsorship
   WHERE sponsor_id = :personId
   UNION
  SELECT s.protege_id
    FROM below b
    JOIN sponsorship s ON s.sponsor_id = b.protege_id
),
looked_at AS (
  (SELECT person_id, COALESCE(places, :places) AS places
     FROM champion
    WHERE person_id >= (SELECT MIN(person_id) + CRC32(:personId) % (MAX(person_id) - MIN(person_id) + 1) FROM champion)
      AND valid_until >= :today
    ORDER BY person_id
    LIMIT 1000)
   UNION ALL
  (SELECT person_id, COALESCE(places, :places) AS places
     FROM champion
    WHERE person_id < (SELECT MIN(person_id) + CRC32(:personId) % (MAX(person_id) - MIN(person_id) + 1) FROM champion)
      AND valid_until >= :today
    ORDER BY person_id
    LIMIT 1000)
   LIMIT 1000
),
free AS (
  SELECT l.person_id,
         CAST(l.places AS SIGNED) - (SELECT COUNT(*) FROM sponsorship s WHERE s.sponsor_id = l.person_id) AS places
    FROM looked_at l
    JOIN membership m ON m.person_id = l.person_id
   WHERE l.person_id <> :personId
     AND NOT EXISTS (SELECT 1
                       FROM member_pause b
                      WHERE b.person_id = l.person_id
                        AND b.starts_at <= UTC_TIMESTAMP(6)
                        AND (b.ends_at IS NULL OR b.ends_at > UTC_TIMESTAMP(6)))
),
nearest AS (
  SELECT p.id, p.unit_id, f.places,
         p.language = :language AS same_language,
         p.country = :country   AS same_country,
         (SELECT COUNT(*)
            FROM person_topic mine
            JOIN person_topic theirs ON theirs.topic_id = mine.topic_id
           WHERE mine.person_id = :personId
             AND theirs.person_id = p.id) AS topics
    FROM free f
    JOIN person p ON p.id = f.person_id
   WHERE f.places > 0
     AND p.deactivated_at IS NULL
     AND p.id NOT IN (SELECT protege_id FROM below)
     AND NOT EXISTS (SELECT 1
                       FROM sponsorship_past o
                      WHERE o.protege_id = p.id
                        AND o.sponsor_id = :personId)
   ORDER BY same_language DESC, same_country DESC, topics DESC, CRC32(CONCAT(p.id, '-', :personId))
   LIMIT :atMost
)
SELECT p.id, p.handle, p.given_name, p.family_name, p.job_title, u.name AS unit_name, p.country,
       n.same_language, n.same_country, n.topics, n.places AS free
  FROM nearest n
  JOIN person p ON p.id = n.id
  JOIN unit u   ON u.id = p.unit_id
 ORDER BY n.same_language DESC, n.same_country DESC, n.topics DESC, CRC32(CONCAT(n.id, '-', :personId))
