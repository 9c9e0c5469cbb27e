-- Who hosts a session does something for others. There were no sessions before, so nothing has to be delivered again.
INSERT INTO level_act (action, turns) VALUES ('SESSION_HOSTED', 3);
