-- How many thank-yous came before this one between the same two people, either way, and through how many
-- colleagues the giver was thanked by the receiver in a circle of three.
SELECT (SELECT COUNT(*)
          FROM kudos
         WHERE giver_id = :giverId
           AND receiver_id = :receiverId
           AND given_at > :since
           AND taken_back_at IS NULL)
     + (SELECT COUNT(*)
          FROM kudos
         WHERE giver_id = :receiverId
           AND receiver_id = :giverId
           AND given_at > :since
           AND taken_back_at IS NULL)
     + (SELECT COUNT(DISTINCT on_.receiver_id)
          FROM kudos on_
          JOIN kudos back ON back.giver_id = on_.receiver_id
                         AND back.receiver_id = :giverId
                         AND back.given_at > :since
                         AND back.taken_back_at IS NULL
         WHERE on_.giver_id = :receiverId
           AND on_.given_at > :since
           AND on_.taken_back_at IS NULL)
