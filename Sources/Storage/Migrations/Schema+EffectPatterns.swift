import SQLEngine

extension Schema {
  // A follow-up remembers what it counted: the figures are for those who may see that pattern, whatever the improvement
  // counts in later. What was counted before an improvement got another pattern is found in its history.
  static let effectPatternTables = Migration(
    32, "patterns of effects",
    [
      "ALTER TABLE improvement_effects ADD COLUMN pattern_id TEXT REFERENCES case_patterns (id)",
      """
      UPDATE improvement_effects SET pattern_id = (
        SELECT improvements.pattern_id FROM improvements
        WHERE improvements.id = improvement_effects.improvement_id)
      WHERE before_count IS NOT NULL
      """,
      """
      UPDATE improvement_effects SET pattern_id = (
        SELECT case_patterns.id FROM case_patterns WHERE case_patterns.id = (
          SELECT changes.old_value FROM improvement_changes AS changes
          WHERE changes.improvement_id = improvement_effects.improvement_id AND changes.field = 'pattern'
            AND changes.made_at >= improvement_effects.done_at
          ORDER BY changes.version LIMIT 1))
      WHERE before_count IS NOT NULL AND EXISTS (
        SELECT 1 FROM improvement_changes AS changes
        WHERE changes.improvement_id = improvement_effects.improvement_id AND changes.field = 'pattern'
          AND changes.made_at >= improvement_effects.done_at)
      """,
    ])
}
