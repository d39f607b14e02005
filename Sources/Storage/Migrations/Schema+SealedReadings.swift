import SQLEngine

extension Schema {
  // What is sealed behind a hand-over is read by a gate's receivers, who may see nothing else of the case: the log of
  // who has read what says that it was that which they read.
  static let sealedReadingTables = Migration(
    30, "readings of what is sealed",
    ["ALTER TABLE readings ADD COLUMN handover_id TEXT REFERENCES gate_handovers (id)"])
}
