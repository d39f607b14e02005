extension OpenAPI {
  /// `GET /kkik`, indented as where it stands.
  static let comparisonPath = ##"""
        "/api/v1/kkik": {
          "get": {
            "operationId": "compare",
            "summary": "A municipality beside its network and the country, in a year",
            "description": "Open to everybody. Made of Kolada's public figures; what the municipality has reported itself stands beside them in own, and what it measures itself and a shipped set lacks comes last, in the area Egna mått. Unrounded; what is missing is null, never 0. Ranks, bands and means are computed here (Egen bearbetning av data från Kolada), the other values are Kolada's own (Källa: Kolada).",
            "parameters": [
              {"name": "municipality", "in": "query", "required": true, "description": "The municipality's four digits, leading zeros included, such as 2326", "schema": {"type": "string", "pattern": "^[0-9]{4}$"}},
              {"name": "network", "in": "query", "required": true, "description": "One of the municipality's own groups by name, nornorna, or a group of Kolada's by id or title", "schema": {"type": "string", "minLength": 1}},
              {"name": "year", "in": "query", "required": true, "schema": {"type": "integer", "minimum": 1900, "maximum": 2200}},
              {"name": "set", "in": "query", "required": false, "description": "One that comes with the program, or one of the municipality's own by its word; kkik-2024 when left out", "schema": {"type": "string", "examples": ["kkik-2024", "kkik-2014", "medborgarundersokningen-2021"]}}
            ],
            "responses": {
              "200": {"description": "The comparison", "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Comparison"}}}},
              "422": {"$ref": "#/components/responses/Problem"},
              "503": {"$ref": "#/components/responses/Problem"}
            }
          }
        }
    """##

  static let comparisonSchemas = ##"""
          "Comparison": {
            "type": "object",
            "required": ["set", "year", "municipality", "network", "measures"],
            "properties": {
              "set": {"type": "string"},
              "year": {"type": "integer"},
              "municipality": {"type": "object", "required": ["id", "title"], "properties": {"id": {"type": "string"}, "title": {"type": "string"}}},
              "network": {"type": "object", "required": ["name", "members"], "properties": {"name": {"type": "string"}, "members": {"type": "array", "items": {"type": "string"}}}},
              "measures": {"type": "array", "items": {"$ref": "#/components/schemas/ComparedMeasure"}}
            }
          },
          "ComparedMeasure": {
            "type": "object",
            "required": ["kpi", "title", "area", "unit", "direction", "value", "year", "history", "gender", "network", "networkMean", "country", "rank", "band", "latest"],
            "properties": {
              "kpi": {"type": "string"},
              "title": {"type": "string"},
              "area": {"type": "string"},
              "unit": {"type": "string"},
              "direction": {"type": "string", "enum": ["higher", "lower", "cost", "none"]},
              "value": {"type": ["number", "null"]},
              "year": {"type": "integer"},
              "history": {"type": "array", "description": "Own values of all years up to the asked one, oldest first", "items": {"type": "object", "required": ["year", "value"], "properties": {"year": {"type": "integer"}, "value": {"type": "number"}}}},
              "gender": {"type": "object", "required": ["K", "M"], "properties": {"K": {"type": ["number", "null"]}, "M": {"type": ["number", "null"]}}},
              "network": {"type": "array", "items": {"type": "object", "required": ["id", "value"], "properties": {"id": {"type": "string"}, "value": {"type": ["number", "null"]}}}},
              "networkMean": {"type": ["number", "null"], "description": "Unweighted, over the members that have a value"},
              "country": {
                "type": "object",
                "required": ["n", "best", "bestAt", "worst", "worstAt", "mean", "median", "riket"],
                "properties": {
                  "n": {"type": "integer", "description": "How many municipalities have a value"},
                  "best": {"type": ["number", "null"]},
                  "bestAt": {"type": "array", "items": {"type": "string"}},
                  "worst": {"type": ["number", "null"]},
                  "worstAt": {"type": "array", "items": {"type": "string"}},
                  "mean": {"type": ["number", "null"], "description": "Unweighted"},
                  "median": {"type": ["number", "null"]},
                  "riket": {"type": ["number", "null"], "description": "Kolada's own value for the country, usually weighted"}
                }
              },
              "rank": {"type": ["integer", "null"], "description": "1 is best; equal values share the best rank"},
              "band": {"type": "string", "enum": ["green", "yellow", "red", "none"]},
              "latest": {"type": ["integer", "null"], "description": "The newest year up to the asked one that has an own value"},
              "number": {"type": "string", "description": "The measure's number in the set, where it has one"},
              "part": {"type": "string", "description": "Which part of a numbered measure"},
              "goneSince": {"type": "string", "format": "date", "description": "The day on which Kolada's catalogue was first seen without the measure"},
              "missing": {"type": "string", "description": "Why there is no value, as far as the source says"},
              "preliminary": {"type": "boolean"},
              "margin": {"type": "number", "description": "Half the width of the survey's interval"},
              "survey": {"type": "boolean", "description": "The value comes from a survey whose margin is not known: Kolada does not give it, or it has not been read"},
              "thin": {"type": "boolean", "description": "Fewer than fifty municipalities have a value"},
              "beside": {
                "type": "object",
                "description": "Where the municipality stood in the newest year to read beside the asked one, when that is empty or thin: the newest that fifty municipalities have a value in, or else, beside an empty one, the newest with an own value",
                "required": ["year", "value", "rank", "band", "n"],
                "properties": {
                  "year": {"type": "integer"},
                  "value": {"type": "number"},
                  "rank": {"type": ["integer", "null"]},
                  "band": {"type": "string", "enum": ["green", "yellow", "red", "none"]},
                  "n": {"type": "integer", "description": "How many municipalities had a value"}
                }
              },
              "closed": {"type": "integer", "description": "The last year of a measure that is closed"},
              "renamed": {"type": "string", "description": "What the set calls the measure, where it has another name today: then it may mean something else too, and older values with it"},
              "own": {
                "type": "object",
                "description": "What the municipality has reported itself (egen uppgift): beside Kolada's values, and never among them; figures alone, without what people have written of how they were measured. There for the municipality of the register, and for measures that it has reported",
                "required": ["label", "value", "version", "gender", "history"],
                "properties": {
                  "label": {"type": "string", "const": "egen uppgift"},
                  "value": {"type": ["number", "null"], "description": "Of the asked year"},
                  "version": {"type": ["integer", "null"]},
                  "gender": {"type": "object", "required": ["K", "M"], "properties": {"K": {"type": ["number", "null"]}, "M": {"type": ["number", "null"]}}},
                  "history": {"type": "array", "description": "Of all years up to the asked one, oldest first", "items": {"type": "object", "required": ["year", "value"], "properties": {"year": {"type": "integer"}, "value": {"type": ["number", "null"]}}}}
                }
              }
            }
          }
    """##
}
