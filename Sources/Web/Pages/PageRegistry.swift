/// Every page. `PageRenderer` parses their templates and the tests walk them.
enum PageRegistry {
  static let all: [any PageModel.Type] = [
    StartPage.self,
    FeedbackFormPage.self,
    FeedbackReviewPage.self,
    ReceiptPage.self,
    FollowPage.self,
    FollowedCasePage.self,
    BlankFormPage.self,
    AccessibilityPage.self,
    PrivacyPage.self,
    ErrorPage<PublicFrame>.self,
    ErrorPage<DeskFrame>.self,
    LogInPage.self,
    CaseListPage.self,
    CasePage.self,
    RegistrationPage.self,
    RegistrationDonePage.self,
    ReportPage.self,
    MailLogPage.self,
    OwnMailPage.self,
  ]
}
