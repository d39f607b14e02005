import Testing

/// Fails once for each finding, so that every place is named.
func expectNone(_ findings: [String], sourceLocation: SourceLocation = #_sourceLocation) {
  for finding in findings { Issue.record("\(finding)", sourceLocation: sourceLocation) }
}
