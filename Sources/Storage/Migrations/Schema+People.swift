import SQLEngine

extension Schema {
  // How staff get in. Secrets of one use stand as hashes; the second factor's cannot, since codes are computed from it.
  // Sessions are made anew with what their owner is shown of them: everybody logs in once more.
  static let peopleTables = Migration(
    21, "people",
    [
      "DROP TABLE sessions",
      """
      CREATE TABLE sessions (
        token_hash TEXT NOT NULL PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        staff_id TEXT NOT NULL REFERENCES staff (id),
        csrf_token TEXT NOT NULL,
        device TEXT NOT NULL,
        started_at TEXT NOT NULL,
        seen_at TEXT NOT NULL,
        ends_at TEXT NOT NULL,
        provider_session TEXT,
        provider_token TEXT
      )
      """,
      "CREATE INDEX sessions_by_end ON sessions (ends_at)",
      "CREATE INDEX sessions_by_staff ON sessions (staff_id)",
      """
      CREATE TABLE second_factors (
        staff_id TEXT NOT NULL PRIMARY KEY REFERENCES staff (id),
        secret TEXT NOT NULL,
        last_step INTEGER NOT NULL,
        set_up_on TEXT NOT NULL
      )
      """,
      """
      CREATE TABLE second_factor_drafts (
        staff_id TEXT NOT NULL PRIMARY KEY REFERENCES staff (id),
        secret TEXT NOT NULL
      )
      """,
      """
      CREATE TABLE recovery_codes (
        staff_id TEXT NOT NULL REFERENCES staff (id),
        code_hash TEXT NOT NULL,
        PRIMARY KEY (staff_id, code_hash)
      ) WITHOUT ROWID
      """,
      """
      CREATE TABLE half_log_ins (
        token_hash TEXT NOT NULL PRIMARY KEY,
        staff_id TEXT NOT NULL REFERENCES staff (id),
        failures INTEGER NOT NULL CHECK (failures >= 0),
        ends_at TEXT NOT NULL
      )
      """,
      """
      CREATE TABLE known_devices (
        token_hash TEXT NOT NULL,
        staff_id TEXT NOT NULL REFERENCES staff (id),
        ends_on TEXT NOT NULL,
        PRIMARY KEY (token_hash, staff_id)
      ) WITHOUT ROWID
      """,
      """
      CREATE TABLE password_resets (
        token_hash TEXT NOT NULL PRIMARY KEY,
        staff_id TEXT NOT NULL REFERENCES staff (id),
        ends_at TEXT NOT NULL
      )
      """,
      """
      CREATE TABLE staff_events (
        number INTEGER NOT NULL PRIMARY KEY,
        at TEXT NOT NULL,
        staff_id TEXT REFERENCES staff (id),
        done_by TEXT NOT NULL,
        event TEXT NOT NULL,
        detail TEXT NOT NULL
      )
      """,
      "CREATE INDEX staff_events_by_staff ON staff_events (staff_id, number)",
    ])

  // The municipality's own identity provider (OpenID Connect). A person is known by issuer and subject, never by name
  // or e-mail (OWASP ASVS 5.0, 6.8.1).
  static let providerTables = Migration(
    22, "identity provider",
    [
      """
      CREATE TABLE provider_identities (
        issuer TEXT NOT NULL,
        subject TEXT NOT NULL,
        staff_id TEXT NOT NULL UNIQUE REFERENCES staff (id),
        PRIMARY KEY (issuer, subject)
      )
      """,
      """
      CREATE TABLE provider_log_ins (
        state_hash TEXT NOT NULL PRIMARY KEY,
        browser_hash TEXT NOT NULL,
        nonce TEXT NOT NULL,
        verifier TEXT NOT NULL,
        goal TEXT NOT NULL,
        ends_at TEXT NOT NULL
      )
      """,
      """
      CREATE TABLE group_roles (
        position INTEGER NOT NULL PRIMARY KEY,
        group_name TEXT NOT NULL UNIQUE CHECK (length(group_name) BETWEEN 1 AND 200),
        role TEXT NOT NULL CHECK (role IN (
          'registrar', 'officer', 'manager', 'qualityStrategist', 'politician', 'administrator',
          'dataProtectionOfficer')),
        board_id TEXT REFERENCES boards (id),
        department_id TEXT REFERENCES departments (id),
        unit_id TEXT REFERENCES units (id)
      )
      """,
      """
      CREATE TABLE provider_tokens_used (
        token_id TEXT NOT NULL PRIMARY KEY,
        ends_at TEXT NOT NULL
      )
      """,
    ])
}
