// A decided document is read back from the text that was decided: ids and words as they are written.
extension Identifier: Codable {}
extension MeasureBand: Codable {}
extension MeasureDirection: Codable {}
