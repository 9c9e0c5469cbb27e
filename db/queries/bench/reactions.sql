-- One of each member's; whoever reacted to that one before does not again.
INSERT INTO reaction (person_id, item_id, kind, reacted_at)
SELECT m.person_id,
       :after + 1 + CRC32(CONCAT(m.person_id, ' ', :round)) % :howMany,
       ELT(1 + (m.person_id + :round) % 4, 'USEFUL', 'INSPIRING', 'BRAVO', 'TOUCHING'),
       TIMESTAMPADD(MINUTE, -CRC32(CONCAT(:round, m.person_id)) % 500000, UTC_TIMESTAMP())
  FROM membership m
    ON DUPLICATE KEY UPDATE person_id = reaction.person_id
