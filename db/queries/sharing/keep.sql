-- A share as it is declared, or changed: when it was declared stays.
INSERT INTO share (post_id, person_id, item_id, company, posted_on, from_kit, from_colleague, personal, kit_edition, thanked_id,
                   action, declared_at)
VALUES (:s.postId, :s.personId, :s.itemId, :s.company, :s.postedOn, :s.fromKit, :s.fromColleague, :s.personal, :s.kitEdition,
        :s.thankedId, :s.action, :s.declaredAt)
    ON DUPLICATE KEY UPDATE item_id = VALUES(item_id), company = VALUES(company), posted_on = VALUES(posted_on),
                            from_kit = VALUES(from_kit), from_colleague = VALUES(from_colleague), personal = VALUES(personal),
                            kit_edition = VALUES(kit_edition), thanked_id = VALUES(thanked_id), action = VALUES(action)
