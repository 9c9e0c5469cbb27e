-- Recurring work, a row a job, taken by one node at a time. The columns are those of db-scheduler.
CREATE TABLE job (
  task_name            VARCHAR(100)      NOT NULL,
  task_instance        VARCHAR(100)      NOT NULL,
  task_data            BLOB              NULL,
  execution_time       DATETIME(6)       NULL,
  picked               BOOLEAN           NOT NULL,
  picked_by            VARCHAR(50)       NULL,
  last_success         DATETIME(6)       NULL,
  last_failure         DATETIME(6)       NULL,
  consecutive_failures INT               NULL,
  last_heartbeat       DATETIME(6)       NULL,
  version              BIGINT            NOT NULL,
  priority             SMALLINT          NULL,
  PRIMARY KEY (task_name, task_instance),
  KEY job_due (execution_time),
  KEY job_heartbeat (last_heartbeat)
);
