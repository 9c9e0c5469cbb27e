-- What is not for everyone is for one of the countries.
INSERT INTO content_audience (item_id, kind, value)
SELECT i.id, 'COUNTRY', c.country
  FROM content_item i
  JOIN (SELECT p.country, ROW_NUMBER() OVER (ORDER BY p.country) - 1 AS place, COUNT(*) OVER () AS n
          FROM person p
         GROUP BY p.country) c ON c.place = i.id DIV 3 % c.n
 WHERE i.id >= :from
   AND i.limited
