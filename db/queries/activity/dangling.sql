-- Facts whose subject is not there. The action says in which table it should be, so no foreign key can; what its author may
-- delete (shares) is left out: it is compared by sharing/audit_facts.sql.
SELECT (SELECT COUNT(*)
          FROM activity a
          LEFT JOIN charter s ON s.id = a.subject_id
         WHERE a.action IN ('JOINED', 'LEFT')
           AND s.id IS NULL)
     + (SELECT COUNT(*)
          FROM activity a
          LEFT JOIN content_item s ON s.id = a.subject_id
         WHERE a.action IN ('CONTENT_READ', 'REACTION_GIVEN')
           AND s.id IS NULL)
     + (SELECT COUNT(*)
          FROM activity a
          LEFT JOIN training_module s ON s.id = a.subject_id
         WHERE a.action IN ('MODULE_COMPLETED', 'MODULE_RECOGNISED')
           AND s.id IS NULL)
     + (SELECT COUNT(*)
          FROM activity a
          LEFT JOIN training_path s ON s.id = a.subject_id
         WHERE a.action IN ('PATH_COMPLETED', 'PATH_RECOGNISED')
           AND s.id IS NULL)
     + (SELECT COUNT(*)
          FROM activity a
          LEFT JOIN person s ON s.id = a.subject_id
         WHERE a.action IN ('SPONSORSHIP_STARTED', 'PROTEGE_GAINED', 'PROTEGE_FINISHED_PATH', 'PROTEGE_BECAME_CHAMPION',
                            'GRAND_PROTEGE_BECAME_CHAMPION')
           AND s.id IS NULL)
     + (SELECT COUNT(*)
          FROM activity a
          LEFT JOIN badge_award s ON s.id = a.subject_id
         WHERE a.action = 'BADGE_AWARDED'
           AND s.id IS NULL)
     + (SELECT COUNT(*)
          FROM activity a
          LEFT JOIN kudos s ON s.id = a.subject_id
         WHERE a.action IN ('KUDOS_GIVEN', 'KUDOS_GIVEN_AGAIN', 'KUDOS_RECEIVED', 'KUDOS_RECEIVED_AGAIN', 'KUDOS_RECEIVED_OFTEN')
           AND s.id IS NULL)
     + (SELECT COUNT(*)
          FROM activity a
          LEFT JOIN live_session s ON s.id = a.subject_id
         WHERE a.action IN ('SESSION_ATTENDED', 'SESSION_HOSTED')
           AND s.id IS NULL)
     + (SELECT COUNT(*)
          FROM activity a
          LEFT JOIN proposal s ON s.id = a.subject_id
         WHERE a.action = 'PROPOSAL_ACCEPTED'
           AND s.id IS NULL)
     + (SELECT COUNT(*)
          FROM activity a
          LEFT JOIN content_comment s ON s.id = a.subject_id
         WHERE a.action = 'COMMENT_WRITTEN'
           AND s.id IS NULL)
     + (SELECT COUNT(*)
          FROM activity a
          LEFT JOIN space_post s ON s.id = a.subject_id
         WHERE a.action = 'POST_WRITTEN'
           AND s.id IS NULL)
