-- How many people and champions stood in the tree at the end of each month, country by country.
SELECT month, country, SUM(people) AS people, SUM(champions) AS champions
  FROM spread_month
 WHERE month >= :from
 GROUP BY month, country
 ORDER BY month, country
