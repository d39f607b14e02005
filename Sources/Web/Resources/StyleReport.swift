/// Reports and their figures. Classes of the charts come from Documents.
enum StyleReport {
  static let text = """
    .report { max-width: 1080px; }
    .report h2 { font-size: 1.375rem; margin-top: 32px; }
    .report figure { margin: 24px 0; }
    .report figcaption { font-weight: 600; margin-bottom: 4px; }
    .report svg { max-width: 100%; height: auto; }
    .report td, .report thead th { text-align: right; }
    .report th[scope=row], .report thead th:first-child { text-align: left; }
    .downloads a { margin-right: 16px; }
    """
}
