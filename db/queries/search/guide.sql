-- Pages of the guide with these words, each in every language it has. Whoever may search may read all of them, also those that
-- are not for strangers. One that has gone is asked for here, so that it takes no place on a page.
WITH found AS (
  SELECT e.subject_id, e.dated_at, <titled> AS titled
    FROM search_entry e <source>
    STRAIGHT_JOIN guide_page g ON g.id = e.subject_id
   WHERE e.kind = 'GUIDE'
     AND <words>
   ORDER BY <order>
   LIMIT :limit
)
SELECT f.subject_id, f.dated_at, f.titled, t.language, t.title, t.summary, t.words AS body,
       CONCAT('/guide/', g.slug) AS href, NULL AS format, NULL AS about, 0 AS minutes
  FROM found f
  JOIN guide_page g ON g.id = f.subject_id
  JOIN guide_text t ON t.page_id = g.id
 ORDER BY f.titled DESC, f.dated_at DESC, f.subject_id DESC, t.language
 LIMIT 1000 ROWS EXAMINED <patience>
