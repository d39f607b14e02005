import SQLEngine

/// Every version of the schema, in order. Append only: a migration that has been shipped is never edited.
package enum Schema {
  package static let migrations: [Migration] = [
    organisationTables,
    staffTables,
    settingsTables,
    caseTables,
    caseEventTables,
    journalTables,
    intakeTables,
    taskTables,
    outgoingTables,
    dialogueTables,
    accessTables,
    readLogTables,
    listTables,
    handingOnTables,
    gateTables,
    answerTemplateTables,
    timeDecisionTables,
    routingTables,
    improvementTables,
    meetingAndPolicyTables,
    peopleTables,
    providerTables,
    waitListTables,
    settingsChangeTables,
  ]
}
