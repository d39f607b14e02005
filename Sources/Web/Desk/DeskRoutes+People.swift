import Hummingbird

// The addresses of accounts and settings.
extension DeskRoutes {
  static func addAccess(to desk: RouterGroup<SiteContext>, _ site: Site) {
    desk.get("laslogg", use: site.dayReadLog)
    desk.get("laslogg/hamta", use: site.readLogFile)
    desk.get("skyddade-enheter", use: site.showProtectedUnits)
    desk.post("skyddade-enheter", use: site.postProtectedUnits)
    desk.get("ersattare", use: site.showStandIns)
    desk.post("ersattare", use: site.postStandIn)
    desk.post("ersattare/avsluta", use: site.postStandInEnd)
  }

  static func addMail(to desk: RouterGroup<SiteContext>, _ site: Site) {
    desk.get("utskick", use: site.mailLog)
    desk.post("utskick/skicka-om", use: site.resendAllMail)
    desk.post("utskick/{mail}/skicka-om", use: site.resendMail)
    desk.get("mina-utskick", use: site.ownMail)
    desk.post("mina-utskick", use: site.postOwnMail)
  }

  static func addAccount(to desk: RouterGroup<SiteContext>, _ site: Site) {
    desk.get("konto", use: site.showAccount)
    desk.post("konto/losenord", use: site.postPassword)
    desk.post("konto/engangskod", use: site.postSecondFactor)
    desk.get("konto/engangskod", use: site.showSecondFactor)
    desk.post("konto/engangskod/bekrafta", use: site.confirmSecondFactor)
    desk.post("konto/avsluta", use: site.endSession)
    desk.post("konto/avsluta-andra", use: site.endOtherSessions)
  }

  static func addStaff(to desk: RouterGroup<SiteContext>, _ site: Site) {
    desk.get("medarbetare", use: site.staffList)
    desk.get("medarbetare/ny", use: site.showNewStaff)
    desk.post("medarbetare/ny", use: site.postNewStaff)
    desk.get("medarbetare/logg", use: site.staffLog)
    desk.get("medarbetare/inloggning", use: site.showSignInRules)
    desk.post("medarbetare/inloggning", use: site.postSignInRules)
    desk.post("medarbetare/grupp", use: site.addGroup)
    desk.post("medarbetare/grupp/forst", use: site.raiseGroup)
    desk.post("medarbetare/grupp/ta-bort", use: site.removeGroup)
    desk.get("medarbetare/konto/{username}", use: site.showStaff)
    desk.post("medarbetare/konto/{username}/andra", use: site.editStaff)
    desk.post("medarbetare/konto/{username}/roll", use: site.addStaffRole)
    desk.post("medarbetare/konto/{username}/ta-bort-roll", use: site.removeStaffRole)
    for verb in StaffVerb.allCases {
      desk.post("medarbetare/konto/{username}/\(verb.rawValue)") { request, context in
        try await site.act(verb, request, context)
      }
    }
  }

  static func addOrganisation(to desk: RouterGroup<SiteContext>, _ site: Site) {
    desk.get("organisation", use: site.showOrganisation)
    desk.get("organisation/ny/{kind}", use: site.showNewPart)
    desk.post("organisation/ny/{kind}", use: site.postNewPart)
    desk.get("organisation/del/{kind}/{id}", use: site.showPart)
    desk.post("organisation/del/{kind}/{id}/namn", use: site.renamePart)
    desk.post("organisation/del/{kind}/{id}/drift", use: site.setPartOperation)
    desk.post("organisation/del/{kind}/{id}/omorganisering", use: site.reorganisePart)
    desk.post("organisation/del/{kind}/{id}/stangning", use: site.closePart)
    desk.post("organisation/del/{kind}/{id}/oppen", use: site.keepPartOpen)
    desk.get("verksamhetsomraden", use: site.showServiceAreas)
    desk.post("verksamhetsomraden", use: site.postServiceArea)
    desk.get("verksamhetsomraden/{id}", use: site.showServiceArea)
    desk.post("verksamhetsomraden/{id}/namn", use: site.renameServiceArea)
    desk.post("verksamhetsomraden/{id}/stangning", use: site.closeServiceArea)
    desk.post("verksamhetsomraden/{id}/oppen", use: site.keepServiceAreaOpen)
    desk.get("texter", use: site.showTexts)
    desk.get("texter/{page}", use: site.editText)
    desk.post("texter/{page}", use: site.postText)
    desk.get("kommunen", use: site.showMunicipality)
    desk.post("kommunen", use: site.postMunicipality)
  }
}
