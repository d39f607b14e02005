@testable import Web

extension Samples {
  static let menu = DeskListMenu(
    lists: [
      DeskListLink(label: "Mina ärenden", address: "/desk?officer=mine", count: "4"),
      DeskListLink(label: "Alla öppna", address: "/desk", count: "48", current: true),
    ], shortcuts: [DeskListLink(label: "Klagomål på maten", address: "/desk?kind=complaint&genvag=g1")])

  static let filter = CaseListFilter(
    state: choices("open", "öppna", "closed", "avslutade"),
    kind: choices("", "alla typer", "complaint", "klagomål"),
    unit: ChoiceField(
      options: [Choice(value: "", label: "alla enheter", selected: true)], groups: units.groups),
    due: choices("", "när som helst", "week", "denna vecka"),
    officer: choices("", "vem som helst", "mine", "mig"),
    sort: choices("", "förfallodag", "number", "nummer"),
    q: TextField(value: "halt skol"), shortcut: "g1", more: moreFilters)

  static let moreFilters = CaseListMore(
    isOpen: true, status: choices("", "alla lägen", "answered", "besvarad"),
    dimension: choices("", "alla", "none", "ingen satt"), service: choices("", "alla", "s1", "Hemtjänst"),
    channel: choices("", "alla", "web", "webb"), sender: choices("", "alla", "anonymous", "anonym"),
    answer: choices("", "alla", "answer", "ja"), language: choices("", "alla", "sv", "svenska"),
    waiting: choices("", "vem som helst, eller ingen", "sender", "avsändaren"),
    capacity: choices("", "alla", "relative", "anhörig"), spot: choices("", "alla", "yes", "ja"),
    extended: choices("", "alla", "yes", "ja"),
    outside: choices("", "alla", "waiting", "ja, och svaret väntas"),
    handed: choices("", "alla", "lexSarah", "ja: lex Sarah"),
    guarded: choices("", "alla", "protected", "hos skyddade enheter"),
    ended: choices("", "alla", "withdrawn", "återtagen av avsändaren"),
    linked: choices("", "alla", "merged", "sammanslagna med ett annat"),
    unread: choices("", "alla", "yes", "ja"), meeting: choices("", "alla", "m1", "ja: Brukarråd"),
    improvement: choices("", "alla", "yes", "ja"),
    from: TextField(value: "i går", error: "”i går” är inget datum."), to: TextField(value: "2026-11-24"))

  private static func choices(_ parts: String...) -> ChoiceField {
    ChoiceField(
      options: stride(from: 0, to: parts.count, by: 2).map { Choice(value: parts[$0], label: parts[$0 + 1]) }
    ).selecting(parts.first)
  }

  static let bulk = BulkForm(
    back: "/desk?kind=complaint", officer: choices("", "Ingen", "o1", "Karin Öberg, handläggare"),
    place: units,
    means: choices("telephone", "Telefon", "letter", "Brev"),
    reason: choices("", "Välj skäl", "answered", "Besvarad"))

  static let caseRows = [
    CaseListRow(
      number: "2026-0131", address: "/desk/arenden/2026-0131?plats=1", marked: true, version: "3",
      kind: "Klagomål",
      subject: "Matlådorna har varit kalla tre dagar i rad", unit: "Särskilt boende Tallgården",
      officer: "Karin Öberg", state: StateMark("Bekräftad", .neutral), due: "fredag 20 november",
      dueMark: StateMark("Försenad 2 arbetsdagar", .late)),
    CaseListRow(
      number: "2026-0139", address: "/desk/arenden/2026-0139", version: "2", kind: "Klagomål",
      subject: "Halt på gångvägen till skolan", unit: "Gator och parker", officer: "Sara Lind",
      state: StateMark("Bekräftad", .neutral),
      waits: [StateMark("Väntar på avsändaren sedan i går", .neutral)], due: "i dag",
      dueMark: StateMark("Sista dagen", .soon)),
    CaseListRow(
      number: "2026-0147", address: "/desk/arenden/2026-0147", version: "1", kind: "Klagomål",
      subject: "Hemtjänsten kom inte i går kväll, så mamma fick vänta till …", unit: "Hemtjänst Norr",
      state: StateMark("Registrerad", .neutral), due: "i morgon"),
    CaseListRow(
      number: "2026-0146", address: "/desk/arenden/2026-0146", version: "5", kind: "Förslag",
      subject: "Sätt en bänk vid busshållplatsen i Norrbyn", unit: "Gator och parker", officer: "Sara Lind",
      state: StateMark("Besvarad", .kept), due: "måndag 7 december"),
  ]

  static let list = CaseListPage(
    title: "Alla öppna", counts: [StateMark("3 försenade", .late), StateMark("2 förfaller i dag", .soon)],
    menu: menu, filter: filter, sentence: "48 öppna ärenden. Det som förfaller först står överst.",
    rows: caseRows, markAll: PageLink(label: "Markera alla", address: "/desk?markera=alla"), emptyText: "",
    files: [PageLink(label: "Skriv ut listan", address: "/desk/lista/utskrift")],
    fileNote: "En fil har högst 10 000 ärenden.", bulk: bulk,
    pagination: Pagination(position: "Sida 2 av 5", previous: "/desk?page=1", next: "/desk?page=3"))

  static let filteredList = CaseListPage(
    title: "Klagomål på maten", counts: [], menu: menu, filter: filter,
    sentence: "4 öppna klagomål hos Hemtjänst Norr som förfaller denna vecka.", rows: caseRows, emptyText: "",
    saving: ShortcutSaving(
      question: "kind=complaint", shortcut: "g1", name: "Klagomål på maten", hasWords: true),
    bulk: bulk)

  static let emptyList = CaseListPage(
    counts: [], menu: DeskListMenu(lists: menu.lists, shortcuts: []), filter: filter, sentence: "", rows: [],
    emptyText: "Inga ärenden passar in. Ändra urvalet ovan.",
    saving: ShortcutSaving(question: "kind=complaint"), bulk: bulk)

  static let printedList = CaseListPrintPage(
    title: "Öppna klagomål", sentence: "4 öppna klagomål. Det som förfaller först står överst.",
    printed: "Utskriven tisdag 24 november 2026.", cut: "Listan är längre: här står de 1000 första ärendena.",
    rows: caseRows, back: "/desk?kind=complaint")

  static let bulkResult = BulkResultPage(
    title: "Klart: 1 av 2 ärenden",
    rows: [
      BulkResultRow(
        number: "2026-0131", address: "/desk/arenden/2026-0131", result: StateMark("Gjort", .kept)),
      BulkResultRow(
        number: "2026-0139", address: "/desk/arenden/2026-0139", result: StateMark("Inte gjort", .soon),
        reason: "Någon annan ändrade ärendet medan du arbetade."),
    ], back: "/desk?kind=complaint")

  static let bulkRefused = BulkResultPage(
    title: "Inget är ändrat", text: "Markera minst ett ärende.", rows: [], back: "/desk")

  static let tasks = TaskListPage(
    menu: menu, kind: choices("", "alla uppgifter", "followUpEffect", "Följ upp vad en åtgärd gav"),
    rows: [
      TaskListRow(
        what: "Bekräfta för avsändaren", note: "Ingen e-postadress",
        link: PageLink(label: "2026-0131", address: "/desk/arenden/2026-0131"), due: "i går",
        dueMark: StateMark("Försenad 1 arbetsdag", .late), owner: "Karin Öberg", raised: "fredag 20 november"),
      TaskListRow(
        what: "Meddela avsändaren", due: "Ingen dag satt", raised: "fredag 20 november",
        done: "/desk/uppgifter/t1/klar"),
      TaskListRow(
        what: "Ta emot en överlämning", number: "2026-0147", due: "i dag", raised: "i dag",
        done: "/desk/uppgifter/t2/klar", button: "Jag har tagit emot"),
    ])

  static let shortcuts = ShortcutPage(
    saving: ShortcutSaving(question: "", name: "Maten", error: "”Maten” finns redan."),
    rows: [
      ShortcutRow(ordinal: "1", id: "g1", label: "Maten", name: "Maten", address: "/desk?genvag=g1"),
      ShortcutRow(
        ordinal: "2", id: "g2", label: "Snön", name: "", address: "/desk?genvag=g2", error: "Skriv ett namn."),
    ])
}
