import Domain
import Storage
import TestSupport
import Testing

struct GuardStoreTests {
  @Test(arguments: TestEngine.allCases)
  func `a case is open, protected by its unit, or about a member of staff`(engine: TestEngine) async throws {
    try await withRegister(engine) { database in
      try await database.write { transaction in
        try Sample.insertBelongings(in: transaction)
        let guards = GuardStore(transaction)
        let value = Sample.value(placement: Sample.unit.placement)
        try Sample.register(value, in: transaction)
        #expect(try guards.guarded(value) == GuardedCase(placement: Sample.unit.placement))

        let protected = ProtectedUnitStore(transaction)
        try protected.set(.healthCare, of: [Sample.unit.id], on: Sample.monday, by: .program)
        try protected.set(.school, of: [Sample.unit.id], on: Sample.monday, by: .program)
        #expect(try protected.all() == [Sample.unit.id: .school])
        #expect(try guards.guarded(value).confidentiality == .protected)

        let circle = CaseCircle(responsible: nil, subjects: [Sample.officer.id])
        try guards.set(CaseCircle(responsible: Sample.officer.id, subjects: []), of: value.id)
        #expect(try guards.circles().map(\.id) == [value.id])
        try guards.set(circle, of: value.id)
        #expect(try guards.circle(of: value.id) == circle)
        #expect(try guards.guarded(value).confidentiality == .aboutStaff(responsible: nil))
        #expect(try guards.guarded(value).subjects == [Sample.officer.id])

        try guards.lift(value.id)
        try protected.set(nil, of: [Sample.unit.id], on: Sample.monday, by: .program)
        #expect(try guards.guarded(value) == GuardedCase(placement: Sample.unit.placement))
      }
    }
  }
}
