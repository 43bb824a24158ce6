internal import RecordSyntax

/// The agreements that a new pool begins with: those of the sources (domain facts, section 2), to be made the
/// organisation's own. Every parameter that is not there has the default that its schema states.
enum StarterContract {
  /// The whole text, in the canonical form.
  static func text(organisation: String, language: Language) -> String {
    var writer = JSONWriter()
    writer.write(organisation)
    let name = String(decoding: writer.bytes, as: UTF8.self)
    return switch language {
    case .dutch: dutch(name)
    case .english: english(name)
    }
  }

  private static func dutch(_ organisation: String) -> String {
    #"""
    {
      "$schema": "\#(schema)",
      "format": 1,
      "organisation": \#(organisation),
      "language": "nl",
      "levels": {
        "medewerker": "Medewerker",
        "specialist": "Specialist of professional",
        "leidinggevende": "Leidinggevende"
      },
      "methods": {
        "act": "Acceptance and commitment (ACT)",
        "kernkwaliteiten": "Kernkwaliteiten",
        "oplossingsgericht": "Oplossingsgericht coachen",
        "systemisch": "Systemisch werken",
        "wandelen": "Wandelcoaching"
      },
      "funding": {
        "pool": "Interne coachpool",
        "afdelingsbudget": "Budget van de afdeling",
        "opleidingsbudget": "Persoonlijk opleidingsbudget"
      },
      "themes": {
        "grenzen": {
          "label": "Grenzen aangeven"
        },
        "kwaliteiten": {
          "label": "Inzet van kwaliteiten"
        },
        "leiderschap": {
          "label": "Leiderschap"
        },
        "loopbaan": {
          "label": "Loopbaan en ontwikkeling"
        },
        "samenwerking": {
          "label": "Samenwerking en communicatie"
        },
        "verandering": {
          "label": "Verandering in de organisatie"
        },
        "werk-prive": {
          "label": "Balans tussen werk en privé"
        },
        "stress": {
          "label": "Stress en veerkracht",
          "on": "coach"
        }
      },
      "kinds": {
        "regulier": {
          "label": "Coaching",
          \#(norms)
        }
      },
      "referral": {
        "destinations": {
          "bedrijfsmaatschappelijk-werk": {
            "label": "Bedrijfsmaatschappelijk werk"
          },
          "loopbaanontwikkeling": {
            "label": "Loopbaanontwikkeling"
          },
          "leidinggevende": {
            "label": "Eigen leidinggevende",
            "where": "back"
          },
          "hr-adviseur": {
            "label": "HR-adviseur",
            "where": "back"
          },
          "externe-coach": {
            "label": "Coach buiten de organisatie",
            "where": "outside"
          }
        }
      },
      "privacy": {
        "purposes": [
          "Medewerkers aan een passende coach helpen en het traject begeleiden",
          "De kwaliteit van de coachpool bewaken en erover verslag doen zonder namen"
        ],
        "recipients": [
          "De coördinatoren van de coachpool",
          "De gekozen coach, voor het eigen traject"
        ],
        "measures": [
          "Namen van coachees staan alleen in de besloten map van de coördinatoren",
          "Wat in gesprekken aan de orde komt, wordt niet vastgelegd",
          "Wat over een bewaartermijn heen is, gaat elke maand weg, ook uit de geschiedenis van git"
        ]
      }
    }

    """#
  }

  private static func english(_ organisation: String) -> String {
    #"""
    {
      "$schema": "\#(schema)",
      "format": 1,
      "organisation": \#(organisation),
      "language": "en",
      "levels": {
        "employee": "Employee",
        "specialist": "Specialist or professional",
        "manager": "Manager"
      },
      "methods": {
        "act": "Acceptance and commitment (ACT)",
        "core-qualities": "Core qualities",
        "solution-focused": "Solution-focused coaching",
        "systemic": "Systemic work",
        "walking": "Coaching while walking"
      },
      "funding": {
        "pool": "Internal coaching pool",
        "department": "Budget of the department",
        "training": "Personal training budget"
      },
      "themes": {
        "boundaries": {
          "label": "Setting boundaries"
        },
        "qualities": {
          "label": "Using one's qualities"
        },
        "leadership": {
          "label": "Leadership"
        },
        "career": {
          "label": "Career and development"
        },
        "cooperation": {
          "label": "Cooperation and communication"
        },
        "change": {
          "label": "Change in the organisation"
        },
        "work-life": {
          "label": "Balance of work and private life"
        },
        "stress": {
          "label": "Stress and resilience",
          "on": "coach"
        }
      },
      "kinds": {
        "regular": {
          "label": "Coaching",
          \#(norms)
        }
      },
      "referral": {
        "destinations": {
          "social-work": {
            "label": "Occupational social work"
          },
          "career-centre": {
            "label": "Career centre"
          },
          "manager": {
            "label": "Own manager",
            "where": "back"
          },
          "hr-adviser": {
            "label": "HR adviser",
            "where": "back"
          },
          "external-coach": {
            "label": "Coach outside the organisation",
            "where": "outside"
          }
        }
      },
      "privacy": {
        "purposes": [
          "Helping employees to a coach who fits and supporting the trajectory",
          "Watching over the quality of the coaching pool and reporting on it without names"
        ],
        "recipients": [
          "The coordinators of the coaching pool",
          "The chosen coach, for the own trajectory"
        ],
        "measures": [
          "Names of coachees stand only in the coordinators' private folder",
          "What is said in sessions is not recorded",
          "What is past its retention term goes every month, from git's history too"
        ]
      }
    }

    """#
  }

  /// What a kind of coaching is held to, in both languages; indented as where it stands.
  private static let norms = #"""
    "delivery": [
            "internal",
            "external"
          ],
          "sessions": {
            "usual": 6,
            "most": 8
          },
          "minutes": {
            "usual": 60,
            "most": 90
          },
          "months": {
            "most": 12
          },
          "followUps": {
            "least": 1
          }
    """#

  private static let schema = SchemaCopies.path(of: RecordKind.contract.rawValue)
}
