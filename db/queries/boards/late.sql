-- What arrived after a period had ended and counts on its board: of those who appear, and not taken back since.
-- Reads no more than what came late.
SELECT COUNT(*) AS acts, COALESCE(SUM(points), 0) AS points
  FROM (SELECT SUM(e.points) AS points
          FROM board_late l
          JOIN points_entry e ON e.activity_id = l.activity_id
          JOIN board_member b ON b.person_id = e.person_id
         WHERE l.period = :period
         GROUP BY l.activity_id
        HAVING SUM(e.points) > 0) late
