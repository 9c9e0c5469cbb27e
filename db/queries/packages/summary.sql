SELECT p.id, p.standard, p.title, p.uploaded_at, f.size,
       (SELECT COUNT(*)
          FROM package_item i
         WHERE i.package_id = p.id) AS items
  FROM package p
  JOIN stored_file f ON f.id = p.file_id
 WHERE p.id = :packageId
