-- A file of the package to which an item belongs. Nobody who has left reads it.
SELECT p.launch_key, p.file_id, e.path, e.deflated, e.start, e.packed, e.size
  FROM package_item i
  JOIN package p       ON p.id = i.package_id
  JOIN package_entry e ON e.package_id = p.id AND e.path = :path
  JOIN person n        ON n.id = :personId AND n.deactivated_at IS NULL
 WHERE i.id = :itemId
