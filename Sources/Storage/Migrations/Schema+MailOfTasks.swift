import SQLEngine

extension Schema {
  // Mail about a task is written from the task when it is sent, so that what is done is not asked for, and one that
  // failed can be sent again.
  static let mailOfTaskTables = Migration(
    43, "mail about tasks",
    [
      "ALTER TABLE outgoing_mail ADD COLUMN task_id TEXT REFERENCES tasks (id)",
      "CREATE INDEX outgoing_mail_by_task ON outgoing_mail (task_id)",
    ])
}
