import Testing

@testable import Web

/// A page with sample values, with its type hidden so that a test can go through them all.
struct SamplePage: Sendable, CustomTestStringConvertible {
  let name: String
  let type: any PageModel.Type
  /// The whole template text, frame included.
  let template: String
  /// Frame and page as the template sees them.
  let context: @Sendable () -> any Sendable
  let render: @Sendable (PageRenderer) -> String

  init<Page: PageModel>(_ name: String, _ page: Page, in frame: Page.Frame) {
    self.name = name
    type = Page.self
    template = FramedPage<Page>.text
    context = { SampleContext(frame: frame, page: page) }
    render = { $0.render(page, in: frame) }
  }
}

extension SamplePage {
  var testDescription: String { name }
}

/// What `Mirror` should see at the outermost level of a template.
struct SampleContext<Page: PageModel>: Sendable {
  let frame: Page.Frame
  let page: Page
}

/// The templates parsed once for all tests.
enum SampleRenderer {
  private static let parsed = Result { try PageRenderer() }

  static func shared() throws -> PageRenderer { try parsed.get() }
}

/// Every page of the invented municipality, at least once with every optional set.
enum Samples {
  static let all: [SamplePage] =
    publicPages + deskPages + dialoguePages + accessPages + handingOnPages + peoplePages
    + organisationPages + disclosurePages + measurePages + ownMeasurePages

  static let municipality = "Tallsjö kommun"

  static let contact = MunicipalityContact(
    phone: PageLink(label: "0630-123 45", address: "tel:+4663012345"), phoneHours: "måndag–fredag 8–16.30",
    email: PageLink(label: "kontakt@tallsjo.example", address: "mailto:kontakt@tallsjo.example"),
    postalAddress: "Tallsjö kommun, Box 12, 830 01 Tallsjö",
    visitingAddress: "Kommunhuset, Storgatan 4, Tallsjö", visitingHours: "Öppet måndag–fredag 9–16")

  static func publicFrame(_ path: String) -> PublicFrame {
    PublicFrame(
      municipality: municipality, contact: contact, path: path,
      languages: [PageLink(label: "English", address: "/en")])
  }

  static func deskFrame(_ path: String, notice: String? = nil) -> DeskFrame {
    DeskFrame(
      municipality: municipality,
      user: DeskUser(name: "Sara Lind", role: "handläggare", mark: "5f2c9a1b7d30"),
      csrf: "3q2nW8xYb1", path: path, notice: notice,
      trouble: path == "/desk/utskick" ? "E-postservern säger nej till oss (535)." : nil,
      codeNeeded: path == "/desk/utskick" ? "Du ersätter Maj Åkerlund i dag. Rollen kräver engångskod." : nil)
  }

  static let units = ChoiceField(
    options: [Choice(value: "", label: "Vet inte")],
    groups: [
      ChoiceGroup(
        label: "Socialnämnden",
        options: [
          Choice(value: "u1", label: "Hemtjänst Norr"),
          Choice(value: "u2", label: "Särskilt boende Tallgården"),
        ]),
      ChoiceGroup(
        label: "Barn- och utbildningsnämnden",
        options: [
          Choice(value: "u3", label: "Granängens skola"), Choice(value: "u4", label: "Förskolan Kotten"),
        ]),
      ChoiceGroup(label: "Tekniska nämnden", options: [Choice(value: "u5", label: "Gator och parker")]),
    ])
}
