-- Places for protégés: a number only where a champion was given one of their own, else what the settings say.
ALTER TABLE champion
  MODIFY places TINYINT UNSIGNED NULL DEFAULT NULL;

UPDATE champion
   SET places = NULL
 WHERE places = 5;
