import SQLEngine

extension Schema {
  // That a decided comparison is there for everybody: a row each time that it is published, ended when it is withdrawn.
  static let comparisonPublicationTables = Migration(
    39, "comparison publications",
    [
      """
      CREATE TABLE comparison_publications (
        document_id TEXT NOT NULL REFERENCES comparison_documents (id),
        ordinal INTEGER NOT NULL CHECK (ordinal >= 1),
        publisher TEXT NOT NULL,
        published_on TEXT NOT NULL,
        published_at TEXT NOT NULL,
        published_by TEXT NOT NULL,
        withdrawer TEXT,
        withdrawn_on TEXT,
        withdrawn_at TEXT,
        withdrawn_by TEXT,
        PRIMARY KEY (document_id, ordinal),
        CHECK ((withdrawn_on IS NULL) = (withdrawn_by IS NULL)),
        CHECK ((withdrawn_on IS NULL) = (withdrawer IS NULL))
      )
      """,
      """
      CREATE UNIQUE INDEX comparison_publications_open ON comparison_publications (document_id)
        WHERE withdrawn_on IS NULL
      """,
    ])
}
