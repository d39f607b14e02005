import Hummingbird

// The addresses of the comparison: the measures, the document of January, and what goes between a network's members.
extension DeskRoutes {
  static func addComparison(to desk: RouterGroup<SiteContext>, _ site: Site) {
    desk.get("jamforelse", use: site.comparisonDesk)
    desk.post("jamforelse/kommun", use: site.postComparisonHome)
    desk.get("jamforelse/matt/{kpi}", use: site.comparisonMeasure)
    desk.post("jamforelse/matt/{kpi}", use: site.postAnalysis)
    desk.post("jamforelse/matt/{kpi}/atgard", use: site.postMeasureImprovement)
    desk.post("jamforelse/matt/{kpi}/atgard/bort", use: site.removeMeasureImprovement)
    desk.get("jamforelse/dokument", use: site.comparisonDraft)
    desk.get("jamforelse/beslut", use: site.showComparisonDecision)
    desk.post("jamforelse/beslut", use: site.postComparisonDecision)
    desk.get("jamforelse/beslut/{id}", use: site.decidedComparison)
    desk.post("jamforelse/beslut/{id}/publicera", use: site.postPublication)
    desk.post("jamforelse/beslut/{id}/dra-tillbaka", use: site.postWithdrawal)
    desk.get("jamforelse/analyser", use: site.comparisonAnalyses)
    desk.post("jamforelse/analyser", use: site.postComparisonAnalyses)
  }
}
