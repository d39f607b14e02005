import Documents

/// Reports and their figures: the rules that Documents writes for its own classes, on our tokens.
enum StyleReport {
  static let text =
    HTMLStyle.parts + """
      .desk .report { max-width: 960px; margin-top: 32px; }
      .report .doc-figure-title { margin-top: 32px; }
      .report caption { color: var(--ink); }
      .downloads a { margin-right: 16px; }
      """
}
