import Hummingbird
import NIOCore

extension Site {
  /// The description of the API (OpenAPI 3.1). A test holds the served calls against it.
  func openAPI(_ request: Request, _ context: SiteContext) -> Response {
    Response(
      status: .ok, headers: [.contentType: "application/json", .cacheControl: "public, max-age=3600"],
      body: ResponseBody(byteBuffer: ByteBuffer(string: OpenAPI.document)))
  }
}

enum OpenAPI {
  static let document = ##"""
    {
      "openapi": "3.1.0",
      "info": {
        "title": "Norna",
        "version": "1",
        "description": "Give the municipality a view, and follow it; compare municipalities. Errors are problem details (RFC 9457) in Swedish, or in English with Accept-Language: en."
      },
      "paths": {
        "/api/v1/openapi.json": {
          "get": {
            "operationId": "describe",
            "summary": "This description",
            "responses": {"200": {"description": "OpenAPI 3.1", "content": {"application/json": {"schema": {"type": "object"}}}}}
          }
        },
        "/api/v1/feedback": {
          "post": {
            "operationId": "submitFeedback",
            "summary": "Give a complaint, praise, a suggestion or a question",
            "description": "Without a sender it is anonymous, and nothing about the sender is kept. With the same Idempotency-Key and the same body the same receipt is given again, for two days.",
            "parameters": [
              {"name": "Idempotency-Key", "in": "header", "required": false, "schema": {"type": "string", "minLength": 1, "maxLength": 200, "pattern": "^[!-~]+$"}}
            ],
            "requestBody": {"required": true, "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Feedback"}}}},
            "responses": {
              "201": {"description": "Registered", "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Receipt"}}}},
              "408": {"$ref": "#/components/responses/Problem"},
              "409": {"$ref": "#/components/responses/Problem"},
              "413": {"$ref": "#/components/responses/Problem"},
              "415": {"$ref": "#/components/responses/Problem"},
              "422": {"$ref": "#/components/responses/Problem"},
              "503": {"$ref": "#/components/responses/Problem"}
            }
          }
        },
        "/api/v1/receipt": {
          "post": {
            "operationId": "readReceipt",
            "summary": "Follow a case by its receipt code",
            "requestBody": {"required": true, "content": {"application/json": {"schema": {"type": "object", "required": ["receiptCode"], "properties": {"receiptCode": {"type": "string", "description": "26 characters; case, spaces and hyphens do not matter"}}}}}},
            "responses": {
              "200": {"description": "The case as its sender sees it", "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Followed"}}}},
              "404": {"$ref": "#/components/responses/Problem"},
              "408": {"$ref": "#/components/responses/Problem"},
              "413": {"$ref": "#/components/responses/Problem"},
              "415": {"$ref": "#/components/responses/Problem"},
              "422": {"$ref": "#/components/responses/Problem"},
              "503": {"$ref": "#/components/responses/Problem"}
            }
          }
        },
        "/api/v1/receipt/messages": {
          "post": {
            "operationId": "writeMessage",
            "summary": "Write to the municipality about a case, by its receipt code",
            "description": "A reply to a question, or more to tell. In a closed case it becomes a task for the officer. With the same Idempotency-Key and the same body the message is taken once.",
            "parameters": [
              {"name": "Idempotency-Key", "in": "header", "required": false, "schema": {"type": "string", "minLength": 1, "maxLength": 200, "pattern": "^[!-~]+$"}}
            ],
            "requestBody": {"required": true, "content": {"application/json": {"schema": {"type": "object", "required": ["receiptCode", "text"], "properties": {"receiptCode": {"type": "string", "description": "26 characters; case, spaces and hyphens do not matter"}, "text": {"type": "string", "minLength": 1, "maxLength": 20000}}}}}},
            "responses": {
              "201": {"description": "Registered", "content": {"application/json": {"schema": {"type": "object", "required": ["number", "received"], "properties": {"number": {"type": "string"}, "received": {"type": "string", "format": "date"}}}}}},
              "404": {"$ref": "#/components/responses/Problem"},
              "408": {"$ref": "#/components/responses/Problem"},
              "409": {"$ref": "#/components/responses/Problem"},
              "413": {"$ref": "#/components/responses/Problem"},
              "415": {"$ref": "#/components/responses/Problem"},
              "422": {"$ref": "#/components/responses/Problem"},
              "503": {"$ref": "#/components/responses/Problem"}
            }
          }
        },
    \##(OpenAPI.comparisonPath)
      },
      "components": {
        "schemas": {
    \##(OpenAPI.comparisonSchemas),
          "Feedback": {
            "type": "object",
            "required": ["kind", "text"],
            "properties": {
              "kind": {"type": "string", "enum": ["complaint", "compliment", "suggestion", "question"]},
              "text": {"type": "string", "minLength": 1, "maxLength": 20000},
              "dimension": {"type": ["string", "null"], "enum": ["access", "competence", "treatment", "influence", "operationSpecific", null]},
              "unit": {"type": ["string", "null"], "description": "A unit's identifier or its name"},
              "serviceArea": {"type": ["string", "null"], "description": "A service area's identifier or its name, for a sender who knows what it is about but not whose it is"},
              "language": {"type": ["string", "null"], "description": "BCP 47; sv when left out"},
              "wantsAnswer": {"type": ["boolean", "null"], "description": "true when left out"},
              "aboutStaff": {"type": ["string", "null"], "enum": ["employee", "manager", null], "description": "Whose behaviour it is about, if somebody's who works for the municipality. Then only the responsible manager reads it, and the manager above when it is about a manager. Praise is read by all."},
              "sender": {
                "type": ["object", "null"],
                "description": "Left out: anonymous. With an answer wanted, one of email, phone and address is needed.",
                "properties": {
                  "name": {"type": ["string", "null"], "maxLength": 200},
                  "email": {"type": ["string", "null"], "maxLength": 200},
                  "phone": {"type": ["string", "null"], "maxLength": 200},
                  "address": {"type": ["string", "null"], "maxLength": 200}
                }
              },
              "location": {
                "type": ["object", "null"],
                "properties": {
                  "text": {"type": ["string", "null"], "maxLength": 200},
                  "lat": {"type": ["number", "null"], "minimum": -90, "maximum": 90},
                  "lon": {"type": ["number", "null"], "minimum": -180, "maximum": 180}
                }
              }
            }
          },
          "Receipt": {
            "type": "object",
            "required": ["number", "received", "receiptCode", "acknowledgeBy", "answerBy"],
            "properties": {
              "number": {"type": "string"},
              "received": {"type": "string", "format": "date"},
              "receiptCode": {"type": "string", "minLength": 26, "maxLength": 26},
              "acknowledgeBy": {"type": "string", "format": "date"},
              "answerBy": {"type": "string", "format": "date"}
            }
          },
          "Followed": {
            "type": "object",
            "required": ["number", "state", "received", "acknowledgeBy", "answerBy", "messages"],
            "properties": {
              "number": {"type": "string"},
              "state": {"type": "string", "enum": ["registered", "acknowledged", "answered", "closed", "reopened"]},
              "received": {"type": "string", "format": "date"},
              "acknowledgeBy": {"type": "string", "format": "date"},
              "answerBy": {"type": "string", "format": "date"},
              "messages": {
                "type": "array",
                "items": {
                  "type": "object",
                  "required": ["from", "date", "text"],
                  "properties": {
                    "from": {"type": "string", "enum": ["sender", "municipality"]},
                    "date": {"type": "string", "format": "date"},
                    "text": {"type": "string"}
                  }
                }
              }
            }
          },
          "Problem": {
            "type": "object",
            "required": ["type", "title", "status"],
            "properties": {
              "type": {"type": "string"},
              "title": {"type": "string"},
              "status": {"type": "integer"},
              "detail": {"type": "string"},
              "reference": {"type": "string"},
              "errors": {
                "type": "array",
                "items": {
                  "type": "object",
                  "required": ["code", "detail"],
                  "properties": {"field": {"type": "string"}, "code": {"type": "string"}, "detail": {"type": "string"}}
                }
              }
            }
          }
        },
        "responses": {
          "Problem": {"description": "What is wrong", "content": {"application/problem+json": {"schema": {"$ref": "#/components/schemas/Problem"}}}}
        }
      }
    }
    """##
}
