-- What has to be asked each time the feed is read: whether there is something else to read, whether this reader did something
-- with it, and what decides what is for them. One row, each table by a key.
SELECT v.version, s.stopped_at, p.job_family, w.wave_id, f.seen_until, COALESCE(r.version, 0) AS marks_version
  FROM person p
  LEFT JOIN content_version v ON v.id = 1
  LEFT JOIN content_stop s    ON s.open = 1
  LEFT JOIN wave_person w     ON w.person_id = p.id
  LEFT JOIN feed_visit f      ON f.person_id = p.id
  LEFT JOIN reader_version r  ON r.person_id = p.id
 WHERE p.id = :personId
