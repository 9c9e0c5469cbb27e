-- How the promise to authors is kept: what waits now, and what was answered since a day. Of the whole company; nobody is
-- named, nor who answers.
SELECT w.waiting, w.overdue, w.long_overdue, w.oldest, q.asked, a.answered, a.in_time, a.accepted, a.declined, a.published
  FROM (SELECT COUNT(*)                                                     AS waiting,
               COALESCE(SUM(waiting_on < :today), 0)                        AS overdue,
               COALESCE(SUM(waiting_on < :today - INTERVAL 7 DAY), 0)       AS long_overdue,
               MIN(sent_at)                                                 AS oldest
          FROM proposal
         WHERE waiting_on IS NOT NULL) w
  JOIN (SELECT COUNT(*) AS asked
          FROM proposal
         WHERE asked_at IS NOT NULL
           AND answered_at IS NULL) q
  JOIN (SELECT COALESCE(SUM(answer <> 'PUBLISHED'), 0)                      AS answered,
               COALESCE(SUM(answer <> 'PUBLISHED' AND in_time), 0)          AS in_time,
               COALESCE(SUM(answer = 'ACCEPTED'), 0)                        AS accepted,
               COALESCE(SUM(answer = 'DECLINED'), 0)                        AS declined,
               COALESCE(SUM(answer = 'PUBLISHED'), 0)                       AS published
          FROM proposal
         WHERE answered_at >= :since) a
