import Domain
import Testing

struct TemplateTextTests {
  @Test(arguments: ["nummer", " NUMMER ", "number", "Number"])
  func `a field is known by its Swedish and its English name`(word: String) throws {
    #expect(try TemplateText("Nr {{\(word)}}!").filled([.number: "2026-0117"]) == "Nr 2026-0117!")
  }

  @Test(arguments: TemplateField.allCases)
  func `every field can be written by its own word`(field: TemplateField) throws {
    #expect(try TemplateText("{{\(field.swedish)}}").filled([field: "x"]) == "x")
  }

  @Test func `what is filled in is not read as a template again`() throws {
    let text = try TemplateText("{{enhet}} {{nummer}}")
    #expect(text.filled([.unit: "{{nummer}}", .number: "1"]) == "{{nummer}} 1")
    #expect(text.filled([:]) == " ")
  }

  @Test(arguments: ["{{", "a {{nummer", "a}} b", "{{nummer}} }}", "{{a}}", "{{}}", "{{ {{nummer}} }}"])
  func `what is no template is refused`(text: String) {
    #expect(throws: Problem.self) { try TemplateText(text) }
  }

  @Test(arguments: ["", "Hej { och }", "å{{nummer}}ö\n\n{{typ}}", "👨‍👩‍👧{{nummer}}"])
  func `everything else stands as it was written`(text: String) throws {
    let filled = try TemplateText(text).filled([.number: "N", .kind: "T"])
    #expect(filled == text.replacing("{{nummer}}", with: "N").replacing("{{typ}}", with: "T"))
  }
}
