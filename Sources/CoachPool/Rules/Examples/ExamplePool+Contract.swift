extension ExamplePool {
  /// The agreements.
  static let contract = """
    {
      "format": 1,
      "organisation": "Voorbeeldstad",
      "language": "nl",
      "coordinators": {
        "ans": {
          "name": "Ans de Boer",
          "from": "2022-01-01"
        }
      },
      "departments": {
        "zorg": "Zorg",
        "bedrijfsvoering": "Bedrijfsvoering"
      },
      "locations": {
        "centrum": "Centrum"
      },
      "levels": {
        "medewerker": "Medewerker",
        "leidinggevende": "Leidinggevende"
      },
      "methods": {
        "oplossingsgericht": "Oplossingsgericht",
        "wandelen": "Wandelcoaching"
      },
      "funding": {
        "pool": "Pool",
        "opleidingsbudget": "Opleidingsbudget"
      },
      "providers": {
        "kompas": "Kompas Coaching"
      },
      "themes": {
        "leiderschap": {
          "label": "Leiderschap",
          "on": "both"
        },
        "werk-prive": {
          "label": "Werk en privé",
          "on": "both"
        }
      },
      "kinds": {
        "regulier": {
          "label": "Regulier",
          "delivery": [
            "internal",
            "external"
          ],
          "requires": [
            "intake",
            "introduction",
            "agreement-topics",
            "evaluation"
          ],
          "sessions": {
            "least": 1,
            "usual": 6,
            "most": 8,
            "limit": 8
          },
          "minutes": {
            "least": 45,
            "usual": 60,
            "most": 90
          },
          "months": {
            "usual": 6,
            "most": 9
          },
          "stalledWeeks": 10,
          "followUps": {
            "least": 1,
            "most": 2,
            "afterMonths": 2,
            "withinMonths": 5
          },
          "assessment": "by-agreement",
          "hourlyCents": 6000,
          "preparationShare": 0.3
        },
        "loopbaan": {
          "label": "Loopbaangesprek",
          "delivery": [
            "internal"
          ],
          "requires": [
            "intake"
          ],
          "sessions": {
            "least": 1,
            "most": 4,
            "limit": 4
          },
          "followUps": {
            "least": 0,
            "most": 1,
            "afterMonths": 2,
            "withinMonths": 6
          },
          "assessment": "none",
          "right": {
            "everyYears": 5,
            "answerDays": 90
          }
        }
      },
      "referral": {
        "destinations": {
          "bedrijfsmaatschappelijk-werk": {
            "label": "Bedrijfsmaatschappelijk werk",
            "where": "organisation"
          },
          "leidinggevende": {
            "label": "Leidinggevende",
            "where": "back"
          },
          "testbureau": {
            "label": "Testbureau",
            "where": "outside"
          }
        },
        "internalWhen": {
          "parts": [
            "single"
          ],
          "depth": [
            "practical"
          ],
          "complexity": [
            "simple"
          ]
        },
        "exceptions": 1
      },
      "choice": {
        "allowed": [
          "coachee",
          "advised"
        ],
        "introductions": {
          "required": true,
          "most": 3
        }
      },
      "coaches": {
        "intervisionMinutesPerQuarter": null,
        "trainingMinutesPerYear": null,
        "conduct": "2022"
      },
      "budgetCents": {
        "2023": 500000
      }
    }

    """
}
