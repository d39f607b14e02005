import Hummingbird

/// The addresses of the municipality's own measures, figures, rounds, sets, groups and service measurement.
enum MeasureRoutes {
  static func add(to desk: RouterGroup<SiteContext>, site: Site) {
    desk.get("matt", use: site.showMeasures)
    addMeasures(to: desk, site)
    addFigures(to: desk, site)
    addChoices(to: desk, site)
    addService(to: desk, site)
  }

  private static func addMeasures(to desk: RouterGroup<SiteContext>, _ site: Site) {
    desk.get("matt/eget/ny", use: site.blankOwnMeasure)
    desk.post("matt/eget/ny", use: site.postNewOwnMeasure)
    desk.get("matt/eget/{kpi}", use: site.showOwnMeasure)
    desk.post("matt/eget/{kpi}", use: site.postOwnMeasure)
    desk.post("matt/eget/{kpi}/stang", use: site.postMeasureClosing)
    desk.post("matt/eget/{kpi}/oppna", use: site.postMeasureOpening)
    desk.get("matt/eget/{kpi}/checklista", use: site.showChecklist)
    desk.post("matt/eget/{kpi}/checklista", use: site.postChecklist)
  }

  private static func addFigures(to desk: RouterGroup<SiteContext>, _ site: Site) {
    desk.get("matt/uppgifter", use: site.showFigures)
    desk.get("matt/uppgift", use: site.chooseFigure)
    desk.get("matt/uppgift/{kpi}/{year}", use: site.showFigure)
    desk.post("matt/uppgift/{kpi}/{year}", use: site.postFigure)
    desk.post("matt/uppgift/{kpi}/{year}/ta-tillbaka", use: site.postFigureWithdrawal)
    desk.get("matt/checklista/{kpi}/{year}", use: site.showFilling)
    desk.post("matt/checklista/{kpi}/{year}", use: site.postFilling)
    desk.get("matt/insamling/ny", use: site.blankRound)
    desk.post("matt/insamling/ny", use: site.postNewRound)
    desk.get("matt/insamling/{year}", use: site.showRound)
    desk.get("matt/insamling/{year}/andra", use: site.editRound)
    desk.post("matt/insamling/{year}/andra", use: site.postRound)
  }

  private static func addChoices(to desk: RouterGroup<SiteContext>, _ site: Site) {
    desk.get("matt/samling/ny", use: site.blankMeasureSet)
    desk.post("matt/samling/ny", use: site.postNewMeasureSet)
    desk.get("matt/samling/{set}", use: site.showMeasureSet)
    desk.post("matt/samling/{set}", use: site.postMeasureSet)
    desk.post("matt/samling/{set}/stang", use: site.postMeasureSetClosing)
    desk.get("matt/grupp/ny", use: site.blankComparisonGroup)
    desk.post("matt/grupp/ny", use: site.postNewComparisonGroup)
    desk.get("matt/grupp/{group}", use: site.showComparisonGroup)
    desk.post("matt/grupp/{group}", use: site.postComparisonGroup)
    desk.post("matt/grupp/{group}/stang", use: site.postComparisonGroupClosing)
  }

  private static func addService(to desk: RouterGroup<SiteContext>, _ site: Site) {
    desk.get("matt/servicematning", use: site.showService)
    desk.post("matt/servicematning/uppgift", use: site.postServiceFigures)
    desk.get("matt/servicematning/samtal", use: site.blankServiceCall)
    desk.post("matt/servicematning/samtal", use: site.postServiceCall)
    desk.get("matt/servicematning/samtal/{call}", use: site.showServiceCall)
    desk.post("matt/servicematning/samtal/{call}", use: site.postServiceAnswer)
    desk.get("matt/servicematning/betyg", use: site.blankServiceGrades)
    desk.post("matt/servicematning/betyg", use: site.postServiceGrades)
    desk.post("matt/servicematning/ta-bort/{call}", use: site.postServiceWithdrawal)
  }
}
