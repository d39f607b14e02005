@testable import Web

extension Samples {
  static let peoplePages: [SamplePage] = [
    SamplePage("log-in-code", logInCode, in: beforeLogIn),
    SamplePage("second-factor", secondFactor, in: beforeLogIn),
    SamplePage("recovery-codes", recoveryCodes, in: deskFrame("/desk/konto")),
    SamplePage("account", account, in: deskFrame("/desk/konto", notice: "Lösenordet är bytt.")),
    SamplePage("account-provider", providerAccount, in: deskFrame("/desk/konto")),
    SamplePage(
      "new-password",
      NewPasswordPage(
        errors: [FormError(target: "password", text: "Lösenordet är lätt att gissa.")],
        action: "/desk/nytt-losenord/abc", password: TextField(error: "Lösenordet är lätt att gissa.")),
      in: beforeLogIn),
    SamplePage("forgotten", ForgottenPasswordPage(), in: beforeLogIn),
    SamplePage(
      "forgotten-mail",
      ForgottenPasswordPage(
        errors: [FormError(target: "email", text: "Vänta en stund.")], sent: "Titta i din e-post.",
        email: TextField(value: "asa", error: "Vänta en stund."), canMail: true), in: beforeLogIn),
    SamplePage(
      "logged-out",
      LoggedOutPage(provider: PageLink(label: "Logga ut", address: "https://id.tallsjo.example/logout")),
      in: beforeLogIn),
    SamplePage("staff-list", staffList, in: deskFrame("/desk/medarbetare")),
    SamplePage("staff", staffPage, in: deskFrame("/desk/medarbetare")),
    SamplePage("staff-new", newStaff, in: deskFrame("/desk/medarbetare")),
    SamplePage("sign-in-rules", signInRules, in: deskFrame("/desk/medarbetare")),
    SamplePage(
      "staff-log",
      StaffLogPage(trail: PageLink(label: "Medarbetare", address: "/desk/medarbetare"), events: events),
      in: deskFrame("/desk/medarbetare")),
  ]

  static let beforeLogIn = DeskFrame(
    municipality: municipality, user: nil, csrf: "a1", path: "/desk/logga-in")

  static let logInCode = LogInCodePage(
    errors: [FormError(target: "code", text: "Koden stämmer inte.")],
    code: TextField(error: "Koden stämmer inte."), next: "/desk/rapport")

  static let secondFactor = SecondFactorPage(
    reason: "Din roll kräver en kod från telefonen.",
    errors: [FormError(target: "code", text: "Koden stämmer inte.")], action: "/desk/logga-in/ny-kod",
    qrSVG: "<svg class=\"qr\"></svg>", secret: "GEZD GNBV GY3T QOJQ GEZD GNBV GY3T QOJQ",
    address: "otpauth://totp/Norna:sara.lind?secret=GEZDGNBVGY3TQOJQ&issuer=Norna",
    code: TextField(error: "Koden stämmer inte."))

  static let recoveryCodes = RecoveryCodesPage(
    codes: ["7F3K 22QD 9XVB 0T4M 8RPA WEJC", "Q2MN 5KXH 0BZR 3TYD V8GA 9CWJ"], next: "/desk")

  static let sessions = [
    SessionLine(
      id: "s1", device: "Firefox på Windows", started: "i dag kl. 8.02", seen: "i dag kl. 10.14", isThis: true
    ),
    SessionLine(id: "s2", device: "Safari på Iphone", started: "i går kl. 16.30", seen: "i går kl. 17.05"),
  ]

  static let account = AccountPage(
    errors: [FormError(target: "password-currentPassword", text: "Ditt nuvarande lösenord stämmer inte.")],
    password: PasswordForm(
      currentPassword: TextField(error: "Ditt nuvarande lösenord stämmer inte."),
      newPassword: TextField(error: "Lösenordet är lätt att gissa.")),
    codes: CodesForm(
      isOn: true, left: "Du har 9 reservkoder kvar.", canRemove: true,
      currentPassword: TextField(error: "Ditt nuvarande lösenord stämmer inte.")),
    sessions: sessions, hasOthers: true)

  static let providerAccount = AccountPage(
    codes: CodesForm(isOn: false, canRemove: false),
    providerHint: "Du loggar in med kommunens konto.", sessions: [sessions[0]], hasOthers: false)

  static let staffRow = StaffListRow(
    name: "Åsa Nyström", address: "/desk/medarbetare/konto/asa.nystrom", username: "asa.nystrom",
    role: "Handläggare", place: "Hemtjänst Norr", secondFactor: "Ja")

  static let staffList = StaffListPage(open: [staffRow], closed: [staffRow])

  static let events = [
    StaffLogLine(
      when: "i dag kl. 8.02", whose: "Åsa Nyström", what: "Kontot lades upp (handläggare)", doneBy: "Siv Ek")
  ]

  static let roles = ChoiceField(
    options: [
      Choice(value: "", label: "Välj en roll"),
      Choice(value: "officer", label: "Handläggare", selected: true),
    ], error: "Välj en roll.")

  static let places = ChoiceField(
    options: [Choice(value: "", label: "Hela kommunen")], groups: units.groups,
    error: "Välj var i organisationen rollen gäller.")

  static let staffPage = StaffPage(
    title: "Åsa Nyström", username: "asa.nystrom", address: "/desk/medarbetare/konto/asa.nystrom",
    errors: [FormError(target: "name", text: "Skriv ett namn.")], seen: "7",
    way: "Loggar in med lösenord och engångskod.",
    name: TextField(value: "Åsa Nyström", error: "Skriv ett namn."),
    email: TextField(value: "asa@tallsjo.example", error: "E-postadressen ser inte rätt ut."), role: roles,
    unit: places,
    roles: [
      StaffRoleLine(
        role: "Registrator", place: "Hela kommunen", roleValue: "registrar", unitValue: "board:b1")
    ], more: MoreRolesForm(role: roles, unit: places),
    link: "https://synpunkter.tallsjo.example/desk/nytt-losenord/0123456789abcdef", sessions: sessions,
    events: events, canMakeLink: true, canResetCodes: true, canClose: true, canOpen: true)

  static let newStaff = NewStaffPage(
    errors: [FormError(target: "username", text: "Användarnamnet är upptaget.")],
    username: TextField(value: "asa", error: "Användarnamnet är upptaget."),
    name: TextField(value: "Åsa", error: "Skriv ett namn."),
    email: TextField(error: "E-postadressen ser inte rätt ut."), role: roles, unit: places,
    way: ChoiceField(
      options: [
        Choice(value: "provider", label: "Kommunens konto", hint: "Utan lösenord här", selected: true),
        Choice(value: "password", label: "Eget lösenord"),
      ], error: "Välj ett sätt."))

  static let signInRules = SignInRulesPage(
    errors: [FormError(target: "group", text: "Skriv gruppens namn.")], seen: "3",
    roles: [
      Choice(value: "administrator", label: "Systemförvaltare", selected: true),
      Choice(value: "officer", label: "Handläggare"),
    ],
    groups: [
      GroupLine(name: "norna-chefer", role: "Chef", place: "Hemtjänst Norr", isFirst: true),
      GroupLine(name: "norna", role: "Handläggare", place: "Socialnämnden", isFirst: false),
    ],
    groupsHint: "Grupperna används inte nu.", group: TextField(error: "Skriv gruppens namn."), role: roles,
    unit: places)
}
