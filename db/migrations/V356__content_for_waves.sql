-- A piece may be for waves: a row of kind WAVE in content_audience, with the wave's number. The view as of V291, and waves:
-- whoever is in none is not meant by a piece for some.
CREATE OR REPLACE VIEW content_meant_for AS
SELECT i.id AS item_id, p.id AS person_id
  FROM content_item i
  JOIN person p
 WHERE NOT EXISTS (
         SELECT a.kind
           FROM content_audience a
           JOIN unit u             ON u.id = p.unit_id
           LEFT JOIN wave_person w ON w.person_id = p.id
          WHERE a.item_id = i.id
          GROUP BY a.kind
         HAVING MAX(CASE a.kind
                      WHEN 'COUNTRY' THEN a.value = p.country
                      WHEN 'FAMILY'  THEN a.value = p.job_family
                      WHEN 'WAVE'    THEN COALESCE(a.value = w.wave_id, FALSE)
                      ELSE u.path LIKE CONCAT('%/', a.value, '/%')
                    END) = 0);

-- For asking whether anything is for a wave.
ALTER TABLE content_audience
  ADD KEY content_audience_value (kind, value);
