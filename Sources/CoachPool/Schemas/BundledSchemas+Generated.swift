// swift-format-ignore-file
// Made from the folder schemas by the tests with RECORD=1; do not edit.

enum BundledSchemas {
  /// Every schema file by its kind, without the final newline.
  static let texts: [(kind: String, text: String)] = [
    ("annual", #"""
{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "urn:coachpool:schema:annual",
  "title": "Jaar",
  "description": "Een gepubliceerd jaar: de cijfers zoals ze zijn vastgesteld, en de woorden van HR. De tekst eronder is het voorwoord.",
  "type": "object",
  "properties": {
    "asOf": {
      "title": "Peildatum",
      "description": "De dag waarnaar de cijfers zijn berekend.",
      "type": "string",
      "format": "date",
      "x-data": "published",
      "x-en": {
        "title": "As of",
        "description": "The day the figures were counted as of."
      }
    },
    "published": {
      "title": "Gepubliceerd op",
      "description": "De dag waarop het jaarverslag is gepubliceerd. Laat weg zolang het een concept is.",
      "type": "string",
      "format": "date",
      "x-data": "published",
      "x-en": {
        "title": "Published on",
        "description": "The day the annual report was published. Leave out while it is a draft."
      }
    },
    "figures": {
      "title": "Cijfers",
      "description": "De vastgestelde cijfers, elk onder de naam van het kengetal, bijvoorbeeld total: 179.",
      "type": "object",
      "propertyNames": {
        "pattern": "^[A-Za-z0-9]+([.-][A-Za-z0-9]+)*$",
        "maxLength": 160,
        "x-form": {
          "nl": "de naam van een kengetal: letters en cijfers, met punten of streepjes ertussen",
          "en": "the name of a figure: letters and digits, with dots or hyphens between them"
        }
      },
      "additionalProperties": {
        "type": "number"
      },
      "x-data": "published",
      "x-en": {
        "title": "Figures",
        "description": "The fixed figures, each under its name, such as total: 179."
      }
    },
    "findings": {
      "title": "Bevindingen",
      "description": "Wat HR uit de evaluaties opmaakt, één zin per regel en zonder herkenbare personen.",
      "type": "array",
      "items": {
        "type": "string",
        "minLength": 1,
        "maxLength": 500
      },
      "x-data": "published",
      "x-en": {
        "title": "Findings",
        "description": "What HR concludes from the evaluations, one sentence a line and without recognisable people."
      }
    },
    "removed": {
      "title": "Verwijderde gegevens",
      "description": "Wat er door een bewaartermijn, een verzoek of een bezwaar uit dit record is gehaald. Dit vult het hulpmiddel zelf in; laat het staan, want zo weet de controle waarom er iets ontbreekt.",
      "type": "array",
      "items": {
        "type": "object",
        "properties": {
          "on": {
            "title": "Verwijderd op",
            "description": "De dag waarop de gegevens zijn verwijderd, als JJJJ-MM-DD.",
            "type": "string",
            "format": "date",
            "x-data": "none",
            "x-en": {
              "title": "Removed on",
              "description": "The day the data were removed, as YYYY-MM-DD."
            }
          },
          "class": {
            "title": "Soort gegevens",
            "description": "Welke soort gegevens uit dit record is verwijderd.",
            "type": "string",
            "enum": ["published", "facts", "staff", "content", "identifying"],
            "x-words": {
              "published": "openbare gegevens, zoals profiel of citaat",
              "facts": "feiten: data, aantallen en soorten",
              "staff": "gegevens over de inzet van een coach",
              "content": "inhoudelijke gegevens over een persoon",
              "identifying": "de code van de coachee"
            },
            "x-data": "none",
            "x-en": {
              "title": "Kind of data",
              "description": "Which class of data was removed from this record."
            }
          },
          "ground": {
            "title": "Grond",
            "description": "Waarom de gegevens zijn verwijderd.",
            "type": "string",
            "enum": ["retention", "erasure", "objection"],
            "x-words": {
              "retention": "bewaartermijn verstreken",
              "erasure": "verzoek om verwijdering",
              "objection": "bezwaar"
            },
            "x-data": "none",
            "x-en": {
              "title": "Ground",
              "description": "Why the data were removed."
            }
          }
        },
        "additionalProperties": false
      },
      "x-key": "on",
      "x-data": "none",
      "x-en": {
        "title": "Removed data",
        "description": "What retention, a request or an objection took out of this record. The tool fills it in; leave it, for it tells the check why something is missing."
      }
    },
    "allow": {
      "title": "Toegestane afwijkingen",
      "description": "Per regel de reden waarom die hier niet geldt. Gebruik de naam van de regel zoals de controle die noemt.",
      "type": "object",
      "propertyNames": {
        "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$",
        "maxLength": 64,
        "x-form": {
          "nl": "kleine letters en cijfers, met enkele streepjes ertussen",
          "en": "small letters and digits, with single hyphens between them"
        }
      },
      "additionalProperties": {
        "type": "object",
        "properties": {
          "reason": {
            "title": "Reden",
            "description": "Waarom deze afwijking hier terecht is, in een of twee zinnen en zonder persoonlijke bijzonderheden.",
            "type": "string",
            "pattern": "[A-Za-z]",
            "maxLength": 300,
            "x-form": { "nl": "een reden in woorden", "en": "a reason in words" },
            "x-data": "facts",
            "x-en": {
              "title": "Reason",
              "description": "Why this deviation is right here, in a sentence or two and without personal details."
            }
          },
          "at": {
            "title": "Plaats",
            "description": "Voor welk gegeven de uitzondering geldt, bijvoorbeeld /sessions/8. Leeg: voor het hele record.",
            "type": "string",
            "format": "json-pointer",
            "maxLength": 200,
            "x-data": "facts",
            "x-en": {
              "title": "Place",
              "description": "Which value the exception is for, such as /sessions/8. Empty: the whole record."
            }
          },
          "until": {
            "title": "Geldig tot en met",
            "description": "De laatste dag waarop de uitzondering geldt. Verplicht bij privacyregels, en dan hooguit twaalf maanden vooruit.",
            "type": "string",
            "format": "date",
            "x-data": "facts",
            "x-en": {
              "title": "Valid until",
              "description": "The last day the exception holds. Required for privacy rules, and then at most twelve months ahead."
            }
          }
        },
        "required": ["reason"],
        "additionalProperties": false
      },
      "x-data": "facts",
      "x-en": {
        "title": "Allowed deviations",
        "description": "Per rule the reason why it does not apply here. Use the rule's name as the check prints it."
      }
    }
  },
  "required": ["asOf"],
  "additionalProperties": false,
  "x-data": "published",
  "x-body": "published",
  "x-en": {
    "title": "Annual",
    "description": "A published year: its figures as fixed, and HR's own words. The text below is the foreword."
  }
}
"""#),
    ("coach", #"""
{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "urn:coachpool:schema:coach",
  "title": "Coach",
  "description": "Een interne coach: opleiding, registratie, inzet en het profiel waaruit coachees kiezen. De tekst onder de gegevens is het profiel.",
  "type": "object",
  "properties": {
    "name": {
      "title": "Naam",
      "description": "Voor- en achternaam, zoals die in het profiel staat.",
      "type": "string",
      "minLength": 1,
      "maxLength": 100,
      "x-data": "published",
      "x-en": {
        "title": "Name",
        "description": "First and last name as shown in the profile."
      }
    },
    "since": {
      "title": "Coach sinds",
      "description": "De eerste dag als coach in de pool, als JJJJ-MM-DD.",
      "type": "string",
      "format": "date",
      "x-data": "facts",
      "x-en": {
        "title": "Coach since",
        "description": "The first day as a coach of the pool, as YYYY-MM-DD."
      }
    },
    "until": {
      "title": "Coach tot en met",
      "description": "De laatste dag als coach in de pool. Laat weg zolang de coach meedoet.",
      "type": "string",
      "format": "date",
      "x-data": "facts",
      "x-en": {
        "title": "Coach until",
        "description": "The last day as a coach of the pool. Leave out while the coach takes part."
      }
    },
    "paused": {
      "title": "Pauzes",
      "description": "Perioden waarin de coach geen nieuwe trajecten begint.",
      "type": "array",
      "items": {
        "type": "object",
        "properties": {
          "from": {
            "title": "Pauze vanaf",
            "description": "De eerste dag van de pauze.",
            "type": "string",
            "format": "date",
            "x-data": "staff",
            "x-en": {
              "title": "Paused from",
              "description": "The first day of the pause."
            }
          },
          "to": {
            "title": "Pauze tot en met",
            "description": "De laatste dag van de pauze. Laat weg als die nog niet bekend is.",
            "type": "string",
            "format": "date",
            "x-data": "staff",
            "x-en": {
              "title": "Paused to",
              "description": "The last day of the pause. Leave out while it is not known."
            }
          }
        },
        "additionalProperties": false
      },
      "x-key": "from",
      "x-data": "staff",
      "x-en": {
        "title": "Pauses",
        "description": "Periods in which the coach starts no new trajectories."
      }
    },
    "open": {
      "title": "Neemt nieuwe coachees aan",
      "description": "Of coachees deze coach nu kunnen kiezen: true of false.",
      "type": "boolean",
      "x-data": "published",
      "x-en": {
        "title": "Takes new coachees",
        "description": "Whether coachees can choose this coach now: true or false."
      }
    },
    "positions": {
      "title": "Functies",
      "description": "De functies van de coach in de organisatie, de nieuwste het laatst. Ook eerdere, want de lijnen van toen tellen mee.",
      "type": "array",
      "items": {
        "type": "object",
        "properties": {
          "from": {
            "title": "Vanaf",
            "description": "De eerste dag in deze functie.",
            "type": "string",
            "format": "date",
            "x-data": "staff",
            "x-en": {
              "title": "From",
              "description": "The first day in this position."
            }
          },
          "department": {
            "title": "Afdeling",
            "description": "De afdeling, met de sleutel uit de poolafspraken.",
            "type": "string",
            "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$",
            "maxLength": 64,
            "x-form": {
              "nl": "kleine letters en cijfers, met enkele streepjes ertussen",
              "en": "small letters and digits, with single hyphens between them"
            },
            "x-data": "published",
            "x-en": {
              "title": "Department",
              "description": "The department, by its key in the contract."
            }
          },
          "team": {
            "title": "Team",
            "description": "Het team. Nodig om te zien of coach en coachee te dicht bij elkaar werken.",
            "type": "string",
            "minLength": 1,
            "maxLength": 100,
            "x-data": "staff",
            "x-en": {
              "title": "Team",
              "description": "The team. Needed to see whether coach and coachee work too close together."
            }
          },
          "role": {
            "title": "Functie",
            "description": "De functie naast het coachen, zoals die in het profiel staat.",
            "type": "string",
            "minLength": 1,
            "maxLength": 100,
            "x-data": "published",
            "x-en": {
              "title": "Role",
              "description": "The main job beside coaching, as shown in the profile."
            }
          },
          "manager": {
            "title": "Leidinggevende",
            "description": "De leidinggevende van de coach: een code uit de besloten map of de id van een coach.",
            "type": "string",
            "minLength": 1,
            "maxLength": 100,
            "x-data": "staff",
            "x-en": {
              "title": "Manager",
              "description": "The coach's manager: a code of the private folder or a coach's id."
            }
          }
        },
        "required": ["from"],
        "additionalProperties": false
      },
      "x-key": "from",
      "x-data": "published",
      "x-en": {
        "title": "Positions",
        "description": "The coach's positions in the organisation, newest last. Earlier ones too, for the lines of that time count."
      }
    },
    "languages": {
      "title": "Talen",
      "description": "Talen waarin de coach gesprekken voert, als taalcode: nl, en, de, nl-BE.",
      "type": "array",
      "uniqueItems": true,
      "items": {
        "type": "string",
        "pattern": "^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$",
        "maxLength": 35,
        "x-form": {
          "nl": "een taalcode, bijvoorbeeld nl, en of nl-BE",
          "en": "a language tag such as nl, en or nl-BE"
        }
      },
      "x-data": "published",
      "x-en": {
        "title": "Languages",
        "description": "Languages the coach works in, as language tags: nl, en, de, nl-BE."
      }
    },
    "locations": {
      "title": "Locaties",
      "description": "Locaties waar de coach gesprekken voert, met de sleutels uit de poolafspraken.",
      "type": "array",
      "uniqueItems": true,
      "items": {
        "type": "string",
        "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$",
        "maxLength": 64,
        "x-form": {
          "nl": "kleine letters en cijfers, met enkele streepjes ertussen",
          "en": "small letters and digits, with single hyphens between them"
        }
      },
      "x-data": "published",
      "x-en": {
        "title": "Locations",
        "description": "Locations where the coach works, by their keys in the contract."
      }
    },
    "levels": {
      "title": "Niveaus",
      "description": "Functieniveaus waarmee de coach ervaring heeft, met de sleutels uit de poolafspraken.",
      "type": "array",
      "uniqueItems": true,
      "items": {
        "type": "string",
        "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$",
        "maxLength": 64,
        "x-form": {
          "nl": "kleine letters en cijfers, met enkele streepjes ertussen",
          "en": "small letters and digits, with single hyphens between them"
        }
      },
      "x-data": "published",
      "x-en": {
        "title": "Levels",
        "description": "Job levels the coach has experience with, by their keys in the contract."
      }
    },
    "themes": {
      "title": "Thema's",
      "description": "Thema's waarvoor coachees bij deze coach terechtkunnen, met de sleutels uit de poolafspraken.",
      "type": "array",
      "uniqueItems": true,
      "items": {
        "type": "string",
        "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$",
        "maxLength": 64,
        "x-form": {
          "nl": "kleine letters en cijfers, met enkele streepjes ertussen",
          "en": "small letters and digits, with single hyphens between them"
        }
      },
      "x-data": "published",
      "x-en": {
        "title": "Themes",
        "description": "Themes coachees can bring to this coach, by their keys in the contract."
      }
    },
    "methods": {
      "title": "Werkvormen",
      "description": "Werkvormen die de coach inzet, met de sleutels uit de poolafspraken.",
      "type": "array",
      "uniqueItems": true,
      "items": {
        "type": "string",
        "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$",
        "maxLength": 64,
        "x-form": {
          "nl": "kleine letters en cijfers, met enkele streepjes ertussen",
          "en": "small letters and digits, with single hyphens between them"
        }
      },
      "x-data": "published",
      "x-en": {
        "title": "Methods",
        "description": "Methods the coach uses, by their keys in the contract."
      }
    },
    "kinds": {
      "title": "Soorten trajecten",
      "description": "De soorten trajecten die deze coach mag doen, met de sleutels uit de poolafspraken.",
      "type": "array",
      "uniqueItems": true,
      "items": {
        "type": "string",
        "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$",
        "maxLength": 64,
        "x-form": {
          "nl": "kleine letters en cijfers, met enkele streepjes ertussen",
          "en": "small letters and digits, with single hyphens between them"
        }
      },
      "x-data": "published",
      "x-en": {
        "title": "Kinds of trajectory",
        "description": "The kinds of trajectory this coach may take, by their keys in the contract."
      }
    },
    "capacity": {
      "title": "Capaciteit",
      "description": "Hoeveel trajecten de coach hooguit tegelijk doet.",
      "type": "integer",
      "maximum": 1000000,
      "minimum": 0,
      "x-data": "staff",
      "x-en": {
        "title": "Capacity",
        "description": "How many trajectories the coach has at once at most."
      }
    },
    "training": {
      "title": "Opleidingen",
      "description": "Gevolgde coachopleidingen.",
      "type": "array",
      "items": {
        "type": "object",
        "properties": {
          "title": {
            "title": "Opleiding",
            "description": "De naam van de opleiding.",
            "type": "string",
            "minLength": 1,
            "maxLength": 150,
            "x-data": "published",
            "x-en": {
              "title": "Title",
              "description": "The name of the training."
            }
          },
          "institute": {
            "title": "Instituut",
            "description": "Waar de opleiding is gevolgd.",
            "type": "string",
            "minLength": 1,
            "maxLength": 150,
            "x-data": "published",
            "x-en": {
              "title": "Institute",
              "description": "Where it was followed."
            }
          },
          "level": {
            "title": "Niveau",
            "description": "Het niveau, bijvoorbeeld basis of gevorderd.",
            "type": "string",
            "minLength": 1,
            "maxLength": 60,
            "x-data": "published",
            "x-en": {
              "title": "Level",
              "description": "The level, such as basic or advanced."
            }
          },
          "minutes": {
            "title": "Duur in minuten",
            "description": "De duur in minuten; 140 uur is 8400.",
            "type": "integer",
            "maximum": 1000000,
            "minimum": 1,
            "x-data": "published",
            "x-en": {
              "title": "Length in minutes",
              "description": "The length in minutes; 140 hours is 8400."
            }
          },
          "on": {
            "title": "Afgerond op",
            "description": "De dag waarop de opleiding is afgerond.",
            "type": "string",
            "format": "date",
            "x-data": "published",
            "x-en": {
              "title": "Completed on",
              "description": "The day it was completed."
            }
          },
          "for": {
            "title": "Voor soort traject",
            "description": "De soort traject waarvoor deze opleiding geldt, met de sleutel uit de poolafspraken. Laat weg als zij voor alle soorten geldt.",
            "type": "string",
            "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$",
            "maxLength": 64,
            "x-form": {
              "nl": "kleine letters en cijfers, met enkele streepjes ertussen",
              "en": "small letters and digits, with single hyphens between them"
            },
            "x-data": "published",
            "x-en": {
              "title": "For kind of trajectory",
              "description": "The kind of trajectory it qualifies for, by its key in the contract. Leave out when it is for all kinds."
            }
          }
        },
        "additionalProperties": false
      },
      "x-key": "title",
      "x-data": "published",
      "x-en": {
        "title": "Training",
        "description": "Coach training followed."
      }
    },
    "registrations": {
      "title": "Registraties",
      "description": "Registraties bij beroepsverenigingen.",
      "type": "array",
      "items": {
        "type": "object",
        "properties": {
          "body": {
            "title": "Beroepsvereniging",
            "description": "De beroepsvereniging of het register, met de sleutel uit de poolafspraken.",
            "type": "string",
            "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$",
            "maxLength": 64,
            "x-form": {
              "nl": "kleine letters en cijfers, met enkele streepjes ertussen",
              "en": "small letters and digits, with single hyphens between them"
            },
            "x-data": "published",
            "x-en": {
              "title": "Body",
              "description": "The professional body or register, by its key in the contract."
            }
          },
          "level": {
            "title": "Niveau",
            "description": "Het niveau van de registratie, zoals het register dat noemt.",
            "type": "string",
            "minLength": 1,
            "maxLength": 60,
            "x-data": "published",
            "x-en": {
              "title": "Level",
              "description": "The level of the registration as the register calls it."
            }
          },
          "number": {
            "title": "Registratienummer",
            "description": "Het nummer in het register, tussen aanhalingstekens.",
            "type": "string",
            "minLength": 1,
            "maxLength": 40,
            "x-data": "published",
            "x-en": {
              "title": "Registration number",
              "description": "The number in the register, in quotes."
            }
          },
          "from": {
            "title": "Geldig vanaf",
            "description": "De eerste dag van de registratie.",
            "type": "string",
            "format": "date",
            "x-data": "published",
            "x-en": {
              "title": "Valid from",
              "description": "The first day of the registration."
            }
          },
          "until": {
            "title": "Geldig tot en met",
            "description": "De laatste dag van de registratie.",
            "type": "string",
            "format": "date",
            "x-data": "published",
            "x-en": {
              "title": "Valid until",
              "description": "The last day of the registration."
            }
          }
        },
        "additionalProperties": false
      },
      "x-key": "body",
      "x-data": "published",
      "x-en": {
        "title": "Registrations",
        "description": "Registrations with professional bodies."
      }
    },
    "development": {
      "title": "Eigen ontwikkeling",
      "description": "Intervisie, supervisie en training die de coach zelf heeft geregeld. Nooit iets over een casus of coachee.",
      "type": "array",
      "items": {
        "type": "object",
        "properties": {
          "on": {
            "title": "Datum",
            "description": "De dag van de bijeenkomst.",
            "type": "string",
            "format": "date",
            "x-data": "staff",
            "x-en": {
              "title": "Date",
              "description": "The day it was held."
            }
          },
          "form": {
            "title": "Vorm",
            "description": "Intervisie, supervisie of training.",
            "type": "string",
            "enum": ["intervision", "supervision", "training"],
            "x-words": {
              "intervision": "intervisie",
              "supervision": "supervisie",
              "training": "training of bijscholing"
            },
            "x-data": "staff",
            "x-en": {
              "title": "Form",
              "description": "Intervision, supervision or training."
            }
          },
          "minutes": {
            "title": "Duur in minuten",
            "description": "De duur in minuten.",
            "type": "integer",
            "maximum": 1000000,
            "minimum": 1,
            "x-data": "staff",
            "x-en": {
              "title": "Length in minutes",
              "description": "The length in minutes."
            }
          },
          "group": {
            "title": "Groepsgrootte",
            "description": "Met hoeveel deelnemers, de coach meegeteld.",
            "type": "integer",
            "maximum": 1000000,
            "minimum": 1,
            "x-data": "staff",
            "x-en": {
              "title": "Group size",
              "description": "How many took part, the coach included."
            }
          },
          "with": {
            "title": "In welk verband",
            "description": "Met collega's uit de pool, het eigen netwerk of de beroepsvereniging.",
            "type": "string",
            "enum": ["pool", "own-network", "association"],
            "x-words": {
              "pool": "collega's uit de eigen pool",
              "own-network": "het eigen netwerk",
              "association": "de beroepsvereniging"
            },
            "x-data": "staff",
            "x-en": {
              "title": "Setting",
              "description": "With colleagues of the pool, the own network or the professional body."
            }
          }
        },
        "additionalProperties": false
      },
      "x-key": "on",
      "x-data": "staff",
      "x-en": {
        "title": "Own development",
        "description": "Intervision, supervision and training the coach arranged. Never anything about a case or coachee."
      }
    },
    "conduct": {
      "title": "Gedragscode",
      "description": "Welke gedragscode de coach heeft ondertekend, en wanneer.",
      "type": "object",
      "properties": {
        "version": {
          "title": "Versie",
          "description": "De versie van de gedragscode die is ondertekend, tussen aanhalingstekens, bijvoorbeeld \"2023\".",
          "type": "string",
          "minLength": 1,
          "maxLength": 40,
          "x-data": "staff",
          "x-en": {
            "title": "Version",
            "description": "The version of the code of conduct that was signed, in quotes, such as \"2023\"."
          }
        },
        "signed": {
          "title": "Ondertekend op",
          "description": "De dag van ondertekening.",
          "type": "string",
          "format": "date",
          "x-data": "staff",
          "x-en": {
            "title": "Signed on",
            "description": "The day it was signed."
          }
        }
      },
      "additionalProperties": false,
      "x-data": "staff",
      "x-en": {
        "title": "Code of conduct",
        "description": "Which code of conduct the coach signed, and when."
      }
    },
    "photo": {
      "title": "Foto",
      "description": "De foto bij het profiel, alleen met toestemming van de coach.",
      "type": "object",
      "properties": {
        "file": {
          "title": "Bestand",
          "description": "De bestandsnaam van de foto.",
          "type": "string",
          "minLength": 1,
          "maxLength": 200,
          "x-data": "published",
          "x-en": {
            "title": "File",
            "description": "The photo's file name."
          }
        },
        "consentOn": {
          "title": "Toestemming op",
          "description": "De dag waarop de coach toestemming gaf om de foto te tonen.",
          "type": "string",
          "format": "date",
          "x-data": "published",
          "x-en": {
            "title": "Consent on",
            "description": "The day the coach agreed to the photo being shown."
          }
        }
      },
      "additionalProperties": false,
      "x-data": "published",
      "x-en": {
        "title": "Photo",
        "description": "The photo in the profile, only with the coach's consent."
      }
    },
    "removed": {
      "title": "Verwijderde gegevens",
      "description": "Wat er door een bewaartermijn, een verzoek of een bezwaar uit dit record is gehaald. Dit vult het hulpmiddel zelf in; laat het staan, want zo weet de controle waarom er iets ontbreekt.",
      "type": "array",
      "items": {
        "type": "object",
        "properties": {
          "on": {
            "title": "Verwijderd op",
            "description": "De dag waarop de gegevens zijn verwijderd, als JJJJ-MM-DD.",
            "type": "string",
            "format": "date",
            "x-data": "none",
            "x-en": {
              "title": "Removed on",
              "description": "The day the data were removed, as YYYY-MM-DD."
            }
          },
          "class": {
            "title": "Soort gegevens",
            "description": "Welke soort gegevens uit dit record is verwijderd.",
            "type": "string",
            "enum": ["published", "facts", "staff", "content", "identifying"],
            "x-words": {
              "published": "openbare gegevens, zoals profiel of citaat",
              "facts": "feiten: data, aantallen en soorten",
              "staff": "gegevens over de inzet van een coach",
              "content": "inhoudelijke gegevens over een persoon",
              "identifying": "de code van de coachee"
            },
            "x-data": "none",
            "x-en": {
              "title": "Kind of data",
              "description": "Which class of data was removed from this record."
            }
          },
          "ground": {
            "title": "Grond",
            "description": "Waarom de gegevens zijn verwijderd.",
            "type": "string",
            "enum": ["retention", "erasure", "objection"],
            "x-words": {
              "retention": "bewaartermijn verstreken",
              "erasure": "verzoek om verwijdering",
              "objection": "bezwaar"
            },
            "x-data": "none",
            "x-en": {
              "title": "Ground",
              "description": "Why the data were removed."
            }
          }
        },
        "additionalProperties": false
      },
      "x-key": "on",
      "x-data": "none",
      "x-en": {
        "title": "Removed data",
        "description": "What retention, a request or an objection took out of this record. The tool fills it in; leave it, for it tells the check why something is missing."
      }
    },
    "allow": {
      "title": "Toegestane afwijkingen",
      "description": "Per regel de reden waarom die hier niet geldt. Gebruik de naam van de regel zoals de controle die noemt.",
      "type": "object",
      "propertyNames": {
        "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$",
        "maxLength": 64,
        "x-form": {
          "nl": "kleine letters en cijfers, met enkele streepjes ertussen",
          "en": "small letters and digits, with single hyphens between them"
        }
      },
      "additionalProperties": {
        "type": "object",
        "properties": {
          "reason": {
            "title": "Reden",
            "description": "Waarom deze afwijking hier terecht is, in een of twee zinnen en zonder persoonlijke bijzonderheden.",
            "type": "string",
            "pattern": "[A-Za-z]",
            "maxLength": 300,
            "x-form": { "nl": "een reden in woorden", "en": "a reason in words" },
            "x-data": "staff",
            "x-en": {
              "title": "Reason",
              "description": "Why this deviation is right here, in a sentence or two and without personal details."
            }
          },
          "at": {
            "title": "Plaats",
            "description": "Voor welk gegeven de uitzondering geldt, bijvoorbeeld /sessions/8. Leeg: voor het hele record.",
            "type": "string",
            "format": "json-pointer",
            "maxLength": 200,
            "x-data": "staff",
            "x-en": {
              "title": "Place",
              "description": "Which value the exception is for, such as /sessions/8. Empty: the whole record."
            }
          },
          "until": {
            "title": "Geldig tot en met",
            "description": "De laatste dag waarop de uitzondering geldt. Verplicht bij privacyregels, en dan hooguit twaalf maanden vooruit.",
            "type": "string",
            "format": "date",
            "x-data": "staff",
            "x-en": {
              "title": "Valid until",
              "description": "The last day the exception holds. Required for privacy rules, and then at most twelve months ahead."
            }
          }
        },
        "required": ["reason"],
        "additionalProperties": false
      },
      "x-data": "staff",
      "x-en": {
        "title": "Allowed deviations",
        "description": "Per rule the reason why it does not apply here. Use the rule's name as the check prints it."
      }
    }
  },
  "required": ["name", "since", "positions", "kinds"],
  "additionalProperties": false,
  "x-data": "facts",
  "x-body": "published",
  "x-en": {
    "title": "Coach",
    "description": "An internal coach: training, registration, availability and the profile coachees choose from. The text below the data is the profile."
  }
}
"""#),
    ("contract", #"""
{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "urn:coachpool:schema:contract",
  "title": "Poolafspraken",
  "description": "De afspraken van de organisatie: elke waarde waar de controle naar kijkt. Noem alleen wat van de standaard afwijkt; null zet een norm uit.",
  "type": "object",
  "properties": {
    "$schema": {
      "title": "Schema",
      "description": "Waar een tekstverwerker het schema vindt. De controle leest dit niet.",
      "type": "string",
      "maxLength": 300,
      "x-data": "none",
      "x-en": {
        "title": "Schema",
        "description": "Where an editor finds the schema. The check does not read it."
      }
    },
    "format": {
      "title": "Formaat",
      "description": "Het nummer van het bestandsformaat: 1.",
      "type": "integer",
      "maximum": 1000000,
      "minimum": 1,
      "x-data": "none",
      "x-en": {
        "title": "Format",
        "description": "The number of the file format: 1."
      }
    },
    "organisation": {
      "title": "Organisatie",
      "description": "De naam van de organisatie, zoals die in verslagen staat.",
      "type": "string",
      "minLength": 1,
      "maxLength": 150,
      "x-data": "none",
      "x-en": {
        "title": "Organisation",
        "description": "The organisation's name as reports print it."
      }
    },
    "language": {
      "title": "Taal",
      "description": "De taal van meldingen en verslagen. Standaard die van de computer, anders Nederlands.",
      "type": ["string", "null"],
      "enum": ["nl", "en", null],
      "default": null,
      "x-words": {
        "nl": "Nederlands",
        "en": "Engels"
      },
      "x-data": "none",
      "x-en": {
        "title": "Language",
        "description": "The language of findings and reports. By default the computer's, else Dutch."
      }
    },
    "asOf": {
      "title": "Peildatum",
      "description": "Alleen voor een archief of voorbeeld: beoordeel alles naar deze dag in plaats van vandaag.",
      "type": ["string", "null"],
      "format": "date",
      "default": null,
      "x-data": "none",
      "x-en": {
        "title": "As of",
        "description": "Only for an archive or an example: judge everything as of this day instead of today."
      }
    },
    "coordinators": {
      "title": "Coördinatoren",
      "description": "Wie intakes doet, elk onder een eigen sleutel.",
      "type": "object",
      "propertyNames": {
        "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$",
        "maxLength": 64,
        "x-form": {
          "nl": "kleine letters en cijfers, met enkele streepjes ertussen",
          "en": "small letters and digits, with single hyphens between them"
        }
      },
      "additionalProperties": {
        "type": "object",
        "properties": {
          "name": {
            "title": "Naam",
            "description": "De naam van de coördinator.",
            "type": "string",
            "minLength": 1,
            "maxLength": 100,
            "x-data": "staff",
            "x-en": {
              "title": "Name",
              "description": "The coordinator's name."
            }
          },
          "from": {
            "title": "Vanaf",
            "description": "De eerste dag als coördinator.",
            "type": ["string", "null"],
            "format": "date",
            "default": null,
            "x-data": "staff",
            "x-en": {
              "title": "From",
              "description": "The first day as coordinator."
            }
          },
          "until": {
            "title": "Tot en met",
            "description": "De laatste dag als coördinator.",
            "type": ["string", "null"],
            "format": "date",
            "default": null,
            "x-data": "staff",
            "x-en": {
              "title": "Until",
              "description": "The last day as coordinator."
            }
          }
        },
        "required": ["name"],
        "additionalProperties": false
      },
      "default": {},
      "x-data": "staff",
      "x-en": {
        "title": "Coordinators",
        "description": "Who does intakes, each under a key."
      }
    },
    "departments": {
      "title": "Afdelingen",
      "description": "De afdelingen: een sleutel en een naam.",
      "type": "object",
      "propertyNames": {
        "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$",
        "maxLength": 64,
        "x-form": {
          "nl": "kleine letters en cijfers, met enkele streepjes ertussen",
          "en": "small letters and digits, with single hyphens between them"
        }
      },
      "additionalProperties": {
        "type": "string",
        "minLength": 1,
        "maxLength": 100
      },
      "default": {},
      "x-data": "none",
      "x-en": {
        "title": "Departments",
        "description": "The departments: a key and a name."
      }
    },
    "locations": {
      "title": "Locaties",
      "description": "De locaties: een sleutel en een naam.",
      "type": "object",
      "propertyNames": {
        "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$",
        "maxLength": 64,
        "x-form": {
          "nl": "kleine letters en cijfers, met enkele streepjes ertussen",
          "en": "small letters and digits, with single hyphens between them"
        }
      },
      "additionalProperties": {
        "type": "string",
        "minLength": 1,
        "maxLength": 100
      },
      "default": {},
      "x-data": "none",
      "x-en": {
        "title": "Locations",
        "description": "The locations: a key and a name."
      }
    },
    "levels": {
      "title": "Functieniveaus",
      "description": "De functieniveaus: een sleutel en een naam.",
      "type": "object",
      "propertyNames": {
        "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$",
        "maxLength": 64,
        "x-form": {
          "nl": "kleine letters en cijfers, met enkele streepjes ertussen",
          "en": "small letters and digits, with single hyphens between them"
        }
      },
      "additionalProperties": {
        "type": "string",
        "minLength": 1,
        "maxLength": 100
      },
      "default": {},
      "x-data": "none",
      "x-en": {
        "title": "Job levels",
        "description": "The job levels: a key and a name."
      }
    },
    "methods": {
      "title": "Werkvormen",
      "description": "De werkvormen: een sleutel en een naam.",
      "type": "object",
      "propertyNames": {
        "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$",
        "maxLength": 64,
        "x-form": {
          "nl": "kleine letters en cijfers, met enkele streepjes ertussen",
          "en": "small letters and digits, with single hyphens between them"
        }
      },
      "additionalProperties": {
        "type": "string",
        "minLength": 1,
        "maxLength": 100
      },
      "default": {},
      "x-data": "none",
      "x-en": {
        "title": "Methods",
        "description": "The methods: a key and a name."
      }
    },
    "funding": {
      "title": "Financiering",
      "description": "Waaruit trajecten betaald kunnen worden: een sleutel en een naam. Geen bron waaruit ziekte blijkt.",
      "type": "object",
      "propertyNames": {
        "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$",
        "maxLength": 64,
        "x-form": {
          "nl": "kleine letters en cijfers, met enkele streepjes ertussen",
          "en": "small letters and digits, with single hyphens between them"
        }
      },
      "additionalProperties": {
        "type": "string",
        "minLength": 1,
        "maxLength": 100
      },
      "default": {},
      "x-data": "none",
      "x-en": {
        "title": "Funding",
        "description": "What can pay for trajectories: a key and a name. No source that shows illness."
      }
    },
    "providers": {
      "title": "Externe aanbieders",
      "description": "De externe aanbieders: een sleutel en een naam.",
      "type": "object",
      "propertyNames": {
        "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$",
        "maxLength": 64,
        "x-form": {
          "nl": "kleine letters en cijfers, met enkele streepjes ertussen",
          "en": "small letters and digits, with single hyphens between them"
        }
      },
      "additionalProperties": {
        "type": "string",
        "minLength": 1,
        "maxLength": 100
      },
      "default": {},
      "x-data": "none",
      "x-en": {
        "title": "External providers",
        "description": "The external providers: a key and a name."
      }
    },
    "themes": {
      "title": "Thema's",
      "description": "De thema's: een sleutel en een naam.",
      "type": "object",
      "propertyNames": {
        "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$",
        "maxLength": 64,
        "x-form": {
          "nl": "kleine letters en cijfers, met enkele streepjes ertussen",
          "en": "small letters and digits, with single hyphens between them"
        }
      },
      "additionalProperties": {
        "type": "object",
        "properties": {
          "label": {
            "title": "Naam",
            "description": "De naam van het thema. Standaard de sleutel.",
            "type": ["string", "null"],
            "minLength": 1,
            "maxLength": 100,
            "default": null,
            "x-data": "none",
            "x-en": {
              "title": "Label",
              "description": "The theme's name. By default its key."
            }
          },
          "on": {
            "title": "Waar",
            "description": "Of het thema bij een aanvraag, in een profiel of bij beide mag staan. Wat naar gezondheid of afkomst wijst, hoort alleen in een profiel.",
            "type": "string",
            "enum": ["coach", "request", "both"],
            "default": "both",
            "x-words": {
              "coach": "alleen in het profiel van een coach",
              "request": "alleen bij een aanvraag",
              "both": "bij beide"
            },
            "x-data": "none",
            "x-en": {
              "title": "Where",
              "description": "Whether the theme may be on a request, in a profile or both. What points at health or origin belongs only in a profile."
            }
          }
        },
        "additionalProperties": false
      },
      "default": {},
      "x-data": "none",
      "x-en": {
        "title": "Themes",
        "description": "The themes: a key and a name."
      }
    },
    "kinds": {
      "title": "Soorten trajecten",
      "description": "De soorten trajecten, elk onder een sleutel. Noem alleen wat van de standaard afwijkt.",
      "type": "object",
      "propertyNames": {
        "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$",
        "maxLength": 64,
        "x-form": {
          "nl": "kleine letters en cijfers, met enkele streepjes ertussen",
          "en": "small letters and digits, with single hyphens between them"
        }
      },
      "additionalProperties": {
        "type": "object",
        "properties": {
          "label": {
            "title": "Naam",
            "description": "De naam van deze soort, zoals die in verslagen staat. Standaard de sleutel.",
            "type": ["string", "null"],
            "minLength": 1,
            "maxLength": 100,
            "default": null,
            "x-data": "none",
            "x-en": {
              "title": "Label",
              "description": "The name of this kind as reports print it. By default its key."
            }
          },
          "countsInPool": {
            "title": "Telt mee in de pool",
            "description": "Of deze trajecten meetellen in de cijfers van de pool. Zet uit voor trajecten die apart worden verantwoord.",
            "type": "boolean",
            "default": true,
            "x-data": "none",
            "x-en": {
              "title": "Counts in the pool",
              "description": "Whether these trajectories count in the pool's figures. Switch off for those accounted for apart."
            }
          },
          "delivery": {
            "title": "Uitvoering",
            "description": "Wie deze trajecten mag doen. Standaard alleen interne coaches.",
            "type": "array",
            "minItems": 1,
            "uniqueItems": true,
            "items": {
              "type": "string",
              "enum": ["internal", "external"],
              "x-words": {
                "internal": "door een interne coach",
                "external": "door een externe aanbieder"
              }
            },
            "default": ["internal"],
            "x-data": "none",
            "x-en": {
              "title": "Delivery",
              "description": "Who may do these trajectories. By default only internal coaches."
            }
          },
          "requires": {
            "title": "Vereist",
            "description": "Welke stappen bij deze soort horen. Standaard alle vier (Amsterdam UMC 2023 en de tips van OnzeCoach).",
            "type": "array",
            "uniqueItems": true,
            "items": {
              "type": "string",
              "enum": ["intake", "introduction", "agreement-topics", "evaluation"],
              "x-words": {
                "intake": "een intakegesprek",
                "introduction": "een kennismakingsgesprek",
                "agreement-topics": "afspraken over alle onderwerpen",
                "evaluation": "een evaluatie"
              }
            },
            "default": ["intake", "introduction", "agreement-topics", "evaluation"],
            "x-data": "none",
            "x-en": {
              "title": "Requires",
              "description": "Which steps belong to this kind. By default all four (Amsterdam UMC 2023 and OnzeCoach's tips)."
            }
          },
          "sessions": {
            "title": "Aantal gesprekken",
            "description": "Hoeveel gesprekken een traject heeft.",
            "type": "object",
            "properties": {
              "least": {
                "title": "Minst",
                "description": "Het kleinste aantal af te spreken gesprekken. Standaard 1: soms volstaan één of twee gesprekken (Job Coaching).",
                "type": ["integer", "null"],
                "maximum": 1000000,
                "minimum": 0,
                "default": 1,
                "x-data": "none",
                "x-en": {
                  "title": "Least",
                  "description": "The smallest number of sessions to agree. 1 by default: sometimes one or two suffice (Job Coaching)."
                }
              },
              "usual": {
                "title": "Gebruikelijk",
                "description": "Het gebruikelijke aantal gesprekken. Standaard 6, het gemiddelde van Amsterdam UMC in 2023.",
                "type": ["integer", "null"],
                "maximum": 1000000,
                "minimum": 1,
                "default": 6,
                "x-data": "none",
                "x-en": {
                  "title": "Usual",
                  "description": "The usual number of sessions. 6 by default, the mean of Amsterdam UMC in 2023."
                }
              },
              "most": {
                "title": "Meest",
                "description": "Het grootste aantal af te spreken gesprekken. Standaard 8 (Job Coaching).",
                "type": ["integer", "null"],
                "maximum": 1000000,
                "minimum": 1,
                "default": 8,
                "x-data": "none",
                "x-en": {
                  "title": "Most",
                  "description": "The largest number of sessions to agree. 8 by default (Job Coaching)."
                }
              },
              "limit": {
                "title": "Grens",
                "description": "Het aantal gesprekken dat ook na verlenging niet overschreden mag worden. Standaard geen grens.",
                "type": ["integer", "null"],
                "maximum": 1000000,
                "minimum": 1,
                "default": null,
                "x-data": "none",
                "x-en": {
                  "title": "Limit",
                  "description": "The number of sessions not to be exceeded, extended or not. By default no limit."
                }
              }
            },
            "additionalProperties": false,
            "default": {},
            "x-data": "none",
            "x-en": {
              "title": "Number of sessions",
              "description": "How many sessions a trajectory has."
            }
          },
          "minutes": {
            "title": "Minuten per gesprek",
            "description": "Hoe lang een gesprek duurt, in minuten.",
            "type": "object",
            "properties": {
              "least": {
                "title": "Minst",
                "description": "De kortste af te spreken lengte. Standaard 60 (het MDIEU-aanbod van 2023).",
                "type": ["integer", "null"],
                "maximum": 1000000,
                "minimum": 1,
                "default": 60,
                "x-data": "none",
                "x-en": {
                  "title": "Least",
                  "description": "The shortest length to agree. 60 by default (the MDIEU offer of 2023)."
                }
              },
              "usual": {
                "title": "Gebruikelijk",
                "description": "De gebruikelijke lengte. Standaard 80 (NOBCO-benchmark 2020-2021).",
                "type": ["integer", "null"],
                "maximum": 1000000,
                "minimum": 1,
                "default": 80,
                "x-data": "none",
                "x-en": {
                  "title": "Usual",
                  "description": "The usual length. 80 by default (NOBCO benchmark 2020-2021)."
                }
              },
              "most": {
                "title": "Meest",
                "description": "De langste af te spreken lengte. Standaard 120.",
                "type": ["integer", "null"],
                "maximum": 1000000,
                "minimum": 1,
                "default": 120,
                "x-data": "none",
                "x-en": {
                  "title": "Most",
                  "description": "The longest length to agree. 120 by default."
                }
              }
            },
            "additionalProperties": false,
            "default": {},
            "x-data": "none",
            "x-en": {
              "title": "Minutes a session",
              "description": "How long a session takes, in minutes."
            }
          },
          "months": {
            "title": "Doorlooptijd",
            "description": "Hoe lang een traject duurt, in maanden.",
            "type": "object",
            "properties": {
              "usual": {
                "title": "Gebruikelijk",
                "description": "De gebruikelijke doorlooptijd in maanden. Standaard 6 (Job Coaching).",
                "type": ["integer", "null"],
                "maximum": 1000000,
                "minimum": 1,
                "default": 6,
                "x-data": "none",
                "x-en": {
                  "title": "Usual",
                  "description": "The usual duration in months. 6 by default (Job Coaching)."
                }
              },
              "most": {
                "title": "Meest",
                "description": "De langste doorlooptijd in maanden, vanaf de ondertekening. Standaard geen grens.",
                "type": ["integer", "null"],
                "maximum": 1000000,
                "minimum": 1,
                "default": null,
                "x-data": "none",
                "x-en": {
                  "title": "Most",
                  "description": "The longest duration in months, from signing. By default no limit."
                }
              }
            },
            "additionalProperties": false,
            "default": {},
            "x-data": "none",
            "x-en": {
              "title": "Duration",
              "description": "How long a trajectory lasts, in months."
            }
          },
          "stalledWeeks": {
            "title": "Stilstand na weken",
            "description": "Na hoeveel weken zonder gesprek een lopend traject als stilstaand geldt. Standaard 10.",
            "type": ["integer", "null"],
            "maximum": 1000000,
            "minimum": 1,
            "default": 10,
            "x-data": "none",
            "x-en": {
              "title": "Stalled after weeks",
              "description": "After how many weeks without a session a running trajectory counts as stalled. 10 by default."
            }
          },
          "followUps": {
            "title": "Terugkomgesprekken",
            "description": "Hoeveel terugkomgesprekken er zijn, en wanneer.",
            "type": "object",
            "properties": {
              "least": {
                "title": "Minst",
                "description": "Het kleinste aantal terugkomgesprekken. Standaard 0.",
                "type": ["integer", "null"],
                "maximum": 1000000,
                "minimum": 0,
                "default": 0,
                "x-data": "none",
                "x-en": {
                  "title": "Least",
                  "description": "The smallest number of follow-ups. 0 by default."
                }
              },
              "most": {
                "title": "Meest",
                "description": "Het grootste aantal terugkomgesprekken. Standaard 2 (Job Coaching).",
                "type": ["integer", "null"],
                "maximum": 1000000,
                "minimum": 0,
                "default": 2,
                "x-data": "none",
                "x-en": {
                  "title": "Most",
                  "description": "The largest number of follow-ups. 2 by default (Job Coaching)."
                }
              },
              "afterMonths": {
                "title": "Na maanden",
                "description": "Vanaf hoeveel maanden na de afsluiting. Standaard 3.",
                "type": ["integer", "null"],
                "maximum": 1000000,
                "minimum": 0,
                "default": 3,
                "x-data": "none",
                "x-en": {
                  "title": "After months",
                  "description": "From how many months after closing. 3 by default."
                }
              },
              "withinMonths": {
                "title": "Binnen maanden",
                "description": "Tot hoeveel maanden na de afsluiting. Standaard 6.",
                "type": ["integer", "null"],
                "maximum": 1000000,
                "minimum": 0,
                "default": 6,
                "x-data": "none",
                "x-en": {
                  "title": "Within months",
                  "description": "Until how many months after closing. 6 by default."
                }
              }
            },
            "additionalProperties": false,
            "default": {},
            "x-data": "none",
            "x-en": {
              "title": "Follow-ups",
              "description": "How many follow-ups there are, and when."
            }
          },
          "assessment": {
            "title": "Assessment",
            "description": "Of bij deze soort een assessment hoort. Standaard niet.",
            "type": "string",
            "enum": ["none", "by-agreement"],
            "default": "none",
            "x-words": {
              "none": "geen",
              "by-agreement": "in overleg met de coachee"
            },
            "x-data": "none",
            "x-en": {
              "title": "Assessment",
              "description": "Whether this kind has an assessment. By default not."
            }
          },
          "training": {
            "title": "Eigen opleiding",
            "description": "Welke opleiding een coach voor juist deze soort nodig heeft, zoals voor loopbaangesprekken (Haarlemmermeer). Standaard geen.",
            "type": ["object", "null"],
            "properties": {
              "minutes": {
                "title": "Minuten",
                "description": "Hoeveel minuten opleiding voor deze soort nodig zijn; vier dagen is 1920.",
                "type": ["integer", "null"],
                "maximum": 1000000,
                "minimum": 1,
                "default": null,
                "x-data": "none",
                "x-en": {
                  "title": "Minutes",
                  "description": "How many minutes of training this kind asks; four days is 1920."
                }
              }
            },
            "additionalProperties": false,
            "default": null,
            "x-data": "none",
            "x-en": {
              "title": "Own training",
              "description": "The training a coach needs for just this kind, as for career talks (Haarlemmermeer). By default none."
            }
          },
          "right": {
            "title": "Recht uit de cao",
            "description": "Of medewerkers recht hebben op deze soort, en hoe vaak. Standaard niet.",
            "type": ["object", "null"],
            "properties": {
              "everyYears": {
                "title": "Eens per jaren",
                "description": "Eens in de hoeveel jaar het recht bestaat. Standaard 5 (Haarlemmermeer).",
                "type": "integer",
                "maximum": 1000000,
                "minimum": 1,
                "default": 5,
                "x-data": "none",
                "x-en": {
                  "title": "Every years",
                  "description": "Once in how many years the right exists. 5 by default (Haarlemmermeer)."
                }
              },
              "answerDays": {
                "title": "Antwoord binnen dagen",
                "description": "Binnen hoeveel dagen op de aanvraag een intake moet volgen. Standaard 90 (cao Gehandicaptenzorg: drie maanden).",
                "type": "integer",
                "maximum": 1000000,
                "minimum": 1,
                "default": 90,
                "x-data": "none",
                "x-en": {
                  "title": "Answer within days",
                  "description": "Within how many days of the request an intake must follow. 90 by default (collective agreement for disability care: three months)."
                }
              }
            },
            "additionalProperties": false,
            "default": null,
            "x-data": "none",
            "x-en": {
              "title": "Right",
              "description": "Whether employees have a right to this kind, and how often. By default not."
            }
          },
          "hourlyCents": {
            "title": "Uurtarief in centen",
            "description": "Wat een uur van een interne coach kost, in hele eurocenten. Standaard onbekend: dan worden geen interne kosten berekend.",
            "type": ["integer", "null"],
            "maximum": 100000000000,
            "minimum": 0,
            "default": null,
            "x-data": "none",
            "x-en": {
              "title": "Hourly rate in cents",
              "description": "What an hour of an internal coach costs, in whole euro cents. Unknown by default: then no internal cost is computed."
            }
          },
          "preparationShare": {
            "title": "Voorbereiding",
            "description": "Welk deel van de gesprekstijd aan voorbereiding en verslag opgaat. Standaard 0.3: anderhalf uur op vijf uur gesprek (Coaching Nederland).",
            "type": "number",
            "minimum": 0,
            "default": 0.3,
            "x-data": "none",
            "x-en": {
              "title": "Preparation",
              "description": "Which share of the session time goes into preparation and reporting. 0.3 by default: one and a half hours to five of coaching (Coaching Nederland)."
            }
          }
        },
        "additionalProperties": false
      },
      "default": {},
      "x-data": "none",
      "x-en": {
        "title": "Kinds of trajectory",
        "description": "The kinds of trajectory, each under a key. Name only what differs from the defaults."
      }
    },
    "intake": {
      "title": "Intake",
      "description": "Afspraken over de intake.",
      "type": "object",
      "properties": {
        "usualMinutes": {
          "title": "Gebruikelijke duur",
          "description": "De gebruikelijke duur van een intake in minuten. Standaard 30 (Amsterdam UMC 2023).",
          "type": ["integer", "null"],
          "maximum": 1000000,
          "minimum": 1,
          "default": 30,
          "x-data": "none",
          "x-en": {
            "title": "Usual length",
            "description": "The usual length of an intake in minutes. 30 by default (Amsterdam UMC 2023)."
          }
        }
      },
      "additionalProperties": false,
      "default": {},
      "x-data": "none",
      "x-en": {
        "title": "Intake",
        "description": "Agreements on the intake."
      }
    },
    "referral": {
      "title": "Verwijzing",
      "description": "Wanneer en waarheen wordt verwezen.",
      "type": "object",
      "properties": {
        "destinations": {
          "title": "Bestemmingen",
          "description": "Waarheen verwezen kan worden: een sleutel en een naam.",
          "type": "object",
          "propertyNames": {
            "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$",
            "maxLength": 64,
            "x-form": {
              "nl": "kleine letters en cijfers, met enkele streepjes ertussen",
              "en": "small letters and digits, with single hyphens between them"
            }
          },
          "additionalProperties": {
            "type": "object",
            "properties": {
              "label": {
                "title": "Naam",
                "description": "De naam van de bestemming. Standaard de sleutel.",
                "type": ["string", "null"],
                "minLength": 1,
                "maxLength": 100,
                "default": null,
                "x-data": "none",
                "x-en": {
                  "title": "Label",
                  "description": "The destination's name. By default its key."
                }
              },
              "where": {
                "title": "Waar",
                "description": "Of het om een eigen onderdeel gaat, om terugverwijzen of om buiten de organisatie. Alleen eigen onderdelen tellen in het cijfer voor verwijzingen.",
                "type": "string",
                "enum": ["organisation", "back", "outside"],
                "default": "organisation",
                "x-words": {
                  "organisation": "een ander onderdeel van de organisatie",
                  "back": "terug naar HR of leidinggevende",
                  "outside": "buiten de organisatie"
                },
                "x-data": "none",
                "x-en": {
                  "title": "Where",
                  "description": "Whether it is a part of the organisation, back, or outside. Only the first counts in the figure for referrals."
                }
              }
            },
            "additionalProperties": false
          },
          "default": {},
          "x-data": "none",
          "x-en": {
            "title": "Destinations",
            "description": "Where referrals can go: a key and a name."
          }
        },
        "internalWhen": {
          "title": "Intern wanneer",
          "description": "Bij welke aard van de vraag een interne coach past.",
          "type": "object",
          "properties": {
            "parts": {
              "title": "Enkelvoudig of meervoudig",
              "description": "Bij welke waarden een interne coach past. Standaard volgens tip 1 van OnzeCoach.",
              "type": "array",
              "uniqueItems": true,
              "items": {
                "type": "string",
                "enum": ["single", "multiple"],
                "x-words": {
                  "single": "enkelvoudig",
                  "multiple": "meervoudig"
                }
              },
              "default": ["single"],
              "x-data": "none",
              "x-en": {
                "title": "Single or multiple",
                "description": "For which values an internal coach fits. By default OnzeCoach's tip 1."
              }
            },
            "depth": {
              "title": "Praktisch of diepgaand",
              "description": "Bij welke waarden een interne coach past. Standaard volgens tip 1 van OnzeCoach.",
              "type": "array",
              "uniqueItems": true,
              "items": {
                "type": "string",
                "enum": ["practical", "analytical"],
                "x-words": {
                  "practical": "praktisch",
                  "analytical": "vraagt diepere analyse"
                }
              },
              "default": ["practical"],
              "x-data": "none",
              "x-en": {
                "title": "Practical or analytical",
                "description": "For which values an internal coach fits. By default OnzeCoach's tip 1."
              }
            },
            "complexity": {
              "title": "Eenvoudig of complex",
              "description": "Bij welke waarden een interne coach past. Standaard volgens tip 1 van OnzeCoach.",
              "type": "array",
              "uniqueItems": true,
              "items": {
                "type": "string",
                "enum": ["simple", "complex"],
                "x-words": {
                  "simple": "eenvoudig",
                  "complex": "complex"
                }
              },
              "default": ["simple"],
              "x-data": "none",
              "x-en": {
                "title": "Simple or complex",
                "description": "For which values an internal coach fits. By default OnzeCoach's tip 1."
              }
            },
            "clarity": {
              "title": "Helder of lastig te benoemen",
              "description": "Bij welke waarden een interne coach past. Standaard volgens tip 1 van OnzeCoach.",
              "type": "array",
              "uniqueItems": true,
              "items": {
                "type": "string",
                "enum": ["clear", "hard-to-name"],
                "x-words": {
                  "clear": "helder",
                  "hard-to-name": "lastig te benoemen"
                }
              },
              "default": ["clear"],
              "x-data": "none",
              "x-en": {
                "title": "Clear or hard to name",
                "description": "For which values an internal coach fits. By default OnzeCoach's tip 1."
              }
            },
            "personal": {
              "title": "Hoe persoonlijk",
              "description": "Bij welke waarden een interne coach past. Standaard volgens tip 1 van OnzeCoach.",
              "type": "array",
              "uniqueItems": true,
              "items": {
                "type": "string",
                "enum": ["limited", "strong"],
                "x-words": {
                  "limited": "beperkt persoonlijk",
                  "strong": "sterk persoonlijk"
                }
              },
              "default": ["limited"],
              "x-data": "none",
              "x-en": {
                "title": "How personal",
                "description": "For which values an internal coach fits. By default OnzeCoach's tip 1."
              }
            },
            "privacy": {
              "title": "Hoe privacygevoelig",
              "description": "Bij welke waarden een interne coach past. Standaard volgens tip 1 van OnzeCoach.",
              "type": "array",
              "uniqueItems": true,
              "items": {
                "type": "string",
                "enum": ["limited", "strong"],
                "x-words": {
                  "limited": "beperkt privacygevoelig",
                  "strong": "sterk privacygevoelig"
                }
              },
              "default": ["limited"],
              "x-data": "none",
              "x-en": {
                "title": "How private",
                "description": "For which values an internal coach fits. By default OnzeCoach's tip 1."
              }
            }
          },
          "additionalProperties": false,
          "default": {},
          "x-data": "none",
          "x-en": {
            "title": "Internal when",
            "description": "For which nature of question an internal coach fits."
          }
        },
        "exceptions": {
          "title": "Toegestane afwijkingen",
          "description": "Op hoeveel punten een vraag mag afwijken en toch bij een interne coach past. Standaard 1.",
          "type": "integer",
          "maximum": 1000000,
          "minimum": 0,
          "default": 1,
          "x-data": "none",
          "x-en": {
            "title": "Exceptions",
            "description": "On how many points a question may differ and still fit an internal coach. 1 by default."
          }
        }
      },
      "additionalProperties": false,
      "default": {},
      "x-data": "none",
      "x-en": {
        "title": "Referral",
        "description": "When and where to refer."
      }
    },
    "agreement": {
      "title": "Afspraken",
      "description": "Wat er in de afspraken met de coachee staat.",
      "type": "object",
      "properties": {
        "topics": {
          "title": "Onderwerpen",
          "description": "Waarover elke overeenkomst iets moet regelen. Standaard de negen onderwerpen van OnzeCoach.",
          "type": "array",
          "uniqueItems": true,
          "items": {
            "type": "string",
            "enum": ["scope", "manager", "sessions", "minutes", "codeOfConduct", "privacy", "coachReview", "referBack", "referOn"],
            "x-words": {
              "scope": "de vragen waarmee de coachee bij deze coach terecht kan",
              "manager": "of de leidinggevende aan het begin of eind betrokken is",
              "sessions": "het aantal gesprekken",
              "minutes": "de lengte van de gesprekken",
              "codeOfConduct": "de gedragscode",
              "privacy": "privacy en AVG",
              "coachReview": "waarop de coach wordt beoordeeld en wat daarvan komt",
              "referBack": "wanneer terugverwezen wordt naar HR of leidinggevende",
              "referOn": "wanneer doorverwezen wordt naar een externe coach of psycholoog"
            }
          },
          "default": ["scope", "manager", "sessions", "minutes", "codeOfConduct", "privacy", "coachReview", "referBack", "referOn"],
          "x-data": "none",
          "x-en": {
            "title": "Topics",
            "description": "What every agreement must settle. By default OnzeCoach's nine topics."
          }
        },
        "signedBeforeSession": {
          "title": "Getekend voor gesprek",
          "description": "Voor het hoeveelste gesprek de afspraken getekend moeten zijn. Standaard 1.",
          "type": ["integer", "null"],
          "maximum": 1000000,
          "minimum": 1,
          "default": 1,
          "x-data": "none",
          "x-en": {
            "title": "Signed before session",
            "description": "Before which session the agreement must be signed. 1 by default."
          }
        }
      },
      "additionalProperties": false,
      "default": {},
      "x-data": "none",
      "x-en": {
        "title": "Agreement",
        "description": "What the agreement with the coachee contains."
      }
    },
    "choice": {
      "title": "Keuze van de coach",
      "description": "Hoe coachees een coach kiezen.",
      "type": "object",
      "properties": {
        "allowed": {
          "title": "Toegestaan",
          "description": "Hoe een coach gekozen mag worden. Standaard zelf of op advies (OnzeCoach, Amsterdam UMC).",
          "type": "array",
          "minItems": 1,
          "uniqueItems": true,
          "items": {
            "type": "string",
            "enum": ["coachee", "advised", "assigned"],
            "x-words": {
              "coachee": "de coachee kiest zelf",
              "advised": "gekozen op advies",
              "assigned": "toegewezen"
            }
          },
          "default": ["coachee", "advised"],
          "x-data": "none",
          "x-en": {
            "title": "Allowed",
            "description": "How a coach may be chosen. By default by the coachee or on advice (OnzeCoach, Amsterdam UMC)."
          }
        },
        "introductions": {
          "title": "Kennismaking",
          "description": "Afspraken over kennismakingsgesprekken.",
          "type": "object",
          "properties": {
            "required": {
              "title": "Verplicht",
              "description": "Of er altijd een kennismakingsgesprek is. Standaard wel.",
              "type": "boolean",
              "default": true,
              "x-data": "none",
              "x-en": {
                "title": "Required",
                "description": "Whether there always is an introduction. By default yes."
              }
            },
            "most": {
              "title": "Meest",
              "description": "Het grootste aantal kennismakingsgesprekken per aanvraag. Standaard 3.",
              "type": ["integer", "null"],
              "maximum": 1000000,
              "minimum": 1,
              "default": 3,
              "x-data": "none",
              "x-en": {
                "title": "Most",
                "description": "The largest number of introductions per request. 3 by default."
              }
            }
          },
          "additionalProperties": false,
          "default": {},
          "x-data": "none",
          "x-en": {
            "title": "Introductions",
            "description": "Agreements on introductions."
          }
        }
      },
      "additionalProperties": false,
      "default": {},
      "x-data": "none",
      "x-en": {
        "title": "Choice of coach",
        "description": "How coachees choose a coach."
      }
    },
    "lines": {
      "title": "Lijnen",
      "description": "Hoe dicht coach en coachee bij elkaar mogen werken.",
      "type": "object",
      "properties": {
        "levels": {
          "title": "Niveaus",
          "description": "Op welke niveaus coach en coachee niet samen mogen werken. Standaard team en afdeling.",
          "type": "array",
          "uniqueItems": true,
          "items": {
            "type": "string",
            "enum": ["team", "department"],
            "x-words": {
              "team": "hetzelfde team",
              "department": "dezelfde afdeling"
            }
          },
          "default": ["team", "department"],
          "x-data": "none",
          "x-en": {
            "title": "Levels",
            "description": "On which levels coach and coachee must not work together. By default team and department."
          }
        },
        "coolOffMonths": {
          "title": "Afkoelperiode",
          "description": "Hoeveel maanden na de afsluiting de lijnen nog tellen. Standaard uit.",
          "type": ["integer", "null"],
          "maximum": 1000000,
          "minimum": 0,
          "default": null,
          "x-data": "none",
          "x-en": {
            "title": "Cool-off",
            "description": "How many months after closing the lines still count. Off by default."
          }
        }
      },
      "additionalProperties": false,
      "default": {},
      "x-data": "none",
      "x-en": {
        "title": "Lines",
        "description": "How close coach and coachee may work."
      }
    },
    "coaches": {
      "title": "Coaches",
      "description": "Wat de pool van coaches vraagt.",
      "type": "object",
      "properties": {
        "training": {
          "title": "Opleiding in minuten",
          "description": "Hoeveel minuten coachopleiding een coach minstens heeft. Standaard 8400: 140 studie-uren (Coach Keurmerk).",
          "type": ["integer", "null"],
          "maximum": 1000000,
          "minimum": 1,
          "default": 8400,
          "x-data": "none",
          "x-en": {
            "title": "Training in minutes",
            "description": "How many minutes of coach training a coach has at least. 8400 by default: 140 study hours (Coach Keurmerk)."
          }
        },
        "methods": {
          "title": "Werkvormen",
          "description": "Hoeveel werkvormen een coach minstens inzet. Standaard 2: \"meer werkvormen\" (OnzeCoach).",
          "type": ["integer", "null"],
          "maximum": 1000000,
          "minimum": 1,
          "default": 2,
          "x-data": "none",
          "x-en": {
            "title": "Methods",
            "description": "How many methods a coach uses at least. 2 by default: \"several methods\" (OnzeCoach)."
          }
        },
        "intervisionMinutesPerQuarter": {
          "title": "Intervisie per kwartaal",
          "description": "Hoeveel minuten intervisie per kwartaal. Standaard 60 (EIA).",
          "type": ["integer", "null"],
          "maximum": 1000000,
          "minimum": 1,
          "default": 60,
          "x-data": "none",
          "x-en": {
            "title": "Intervision a quarter",
            "description": "How many minutes of intervision a quarter. 60 by default (EIA)."
          }
        },
        "supervisionPerYear": {
          "title": "Supervisie per jaar",
          "description": "Hoeveel keer supervisie per jaar. Standaard uit.",
          "type": ["integer", "null"],
          "maximum": 1000000,
          "minimum": 1,
          "default": null,
          "x-data": "none",
          "x-en": {
            "title": "Supervision a year",
            "description": "How often supervision a year. Off by default."
          }
        },
        "trainingMinutesPerYear": {
          "title": "Bijscholing per jaar",
          "description": "Hoeveel minuten bijscholing per jaar. Standaard 960: zestien uur (EIA).",
          "type": ["integer", "null"],
          "maximum": 1000000,
          "minimum": 1,
          "default": 960,
          "x-data": "none",
          "x-en": {
            "title": "Further training a year",
            "description": "How many minutes of further training a year. 960 by default: sixteen hours (EIA)."
          }
        },
        "intervisionWith": {
          "title": "Intervisie met",
          "description": "Met wie intervisie meetelt. Standaard met iedereen (OnzeCoach: collega’s; Amsterdam UMC: eigen netwerk of beroepsvereniging).",
          "type": "array",
          "uniqueItems": true,
          "items": {
            "type": "string",
            "enum": ["pool", "own-network", "association"],
            "x-words": {
              "pool": "collega's uit de eigen pool",
              "own-network": "het eigen netwerk",
              "association": "de beroepsvereniging"
            }
          },
          "default": ["pool", "own-network", "association"],
          "x-data": "none",
          "x-en": {
            "title": "Intervision with",
            "description": "With whom intervision counts. By default with all (OnzeCoach: colleagues; Amsterdam UMC: own network or professional body)."
          }
        },
        "scoreAtLeast": {
          "title": "Gemiddelde minstens",
          "description": "Het laagste gemiddelde van de scores van coachees. Standaard uit.",
          "type": ["number", "null"],
          "minimum": 0,
          "default": null,
          "x-data": "none",
          "x-en": {
            "title": "Mean at least",
            "description": "The lowest mean of coachees' scores. Off by default."
          }
        },
        "scoreFrom": {
          "title": "Vanaf respondenten",
          "description": "Vanaf hoeveel invullers een gemiddelde telt. Standaard 5 (Effectory).",
          "type": "integer",
          "maximum": 1000000,
          "minimum": 1,
          "default": 5,
          "x-data": "none",
          "x-en": {
            "title": "From respondents",
            "description": "From how many respondents a mean counts. 5 by default (Effectory)."
          }
        },
        "scoreMonths": {
          "title": "Over maanden",
          "description": "Over hoeveel maanden het gemiddelde wordt genomen. Standaard 12.",
          "type": "integer",
          "maximum": 1000000,
          "minimum": 1,
          "default": 12,
          "x-data": "none",
          "x-en": {
            "title": "Over months",
            "description": "Over how many months the mean is taken. 12 by default."
          }
        },
        "idleMonths": {
          "title": "Zonder traject na maanden",
          "description": "Na hoeveel maanden zonder traject een beschikbare coach opvalt. Standaard uit.",
          "type": ["integer", "null"],
          "maximum": 1000000,
          "minimum": 1,
          "default": null,
          "x-data": "none",
          "x-en": {
            "title": "Idle after months",
            "description": "After how many months without a trajectory an open coach stands out. Off by default."
          }
        },
        "registration": {
          "title": "Registratie",
          "description": "Of een coach bij een beroepsvereniging geregistreerd moet zijn. Standaard niet (OnzeCoach: overweeg het).",
          "type": "string",
          "enum": ["optional", "required"],
          "default": "optional",
          "x-words": {
            "optional": "mag",
            "required": "moet"
          },
          "x-data": "none",
          "x-en": {
            "title": "Registration",
            "description": "Whether a coach must be registered with a professional body. By default not (OnzeCoach: consider it)."
          }
        },
        "registers": {
          "title": "Registers",
          "description": "Registers van beroepsverenigingen: hun niveaus en hoe lang een registratie geldt.",
          "type": "object",
          "propertyNames": {
            "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$",
            "maxLength": 64,
            "x-form": {
              "nl": "kleine letters en cijfers, met enkele streepjes ertussen",
              "en": "small letters and digits, with single hyphens between them"
            }
          },
          "additionalProperties": {
            "type": "object",
            "properties": {
              "levels": {
                "title": "Niveaus",
                "description": "De namen van de niveaus. Leeg: elk niveau mag.",
                "type": "array",
                "uniqueItems": true,
                "items": {
                  "type": "string",
                  "minLength": 1,
                  "maxLength": 60
                },
                "default": [],
                "x-data": "none",
                "x-en": {
                  "title": "Levels",
                  "description": "The names of the levels. Empty: any level will do."
                }
              },
              "years": {
                "title": "Geldig in jaren",
                "description": "Hoeveel jaar een registratie geldt.",
                "type": ["integer", "null"],
                "maximum": 1000000,
                "minimum": 1,
                "default": null,
                "x-data": "none",
                "x-en": {
                  "title": "Valid for years",
                  "description": "How many years a registration holds."
                }
              },
              "noticeMonths": {
                "title": "Maanden vooraf",
                "description": "Hoeveel maanden voor het verlopen de coach een herinnering krijgt. Standaard 3.",
                "type": "integer",
                "maximum": 1000000,
                "minimum": 0,
                "default": 3,
                "x-data": "none",
                "x-en": {
                  "title": "Notice in months",
                  "description": "How many months before expiry the coach is reminded. 3 by default."
                }
              }
            },
            "additionalProperties": false
          },
          "default": {
            "nobco-eia": {
              "levels": ["Foundation", "Practitioner", "Senior Practitioner", "Master Practitioner"],
              "years": 5
            },
            "icf": {
              "levels": ["ACC", "PCC", "MCC"],
              "years": 3,
              "noticeMonths": 10
            },
            "lvsc": {
              "levels": ["supervisor", "coach", "teamcoach", "organisatiebegeleider"],
              "years": 5
            },
            "stir": {
              "years": 5
            },
            "register-loopbaanprofessional": {
              "levels": ["A", "B", "C"],
              "years": 4,
              "noticeMonths": 4
            },
            "abvc": {
              "levels": ["registercounsellor"],
              "years": 3
            }
          },
          "x-data": "none",
          "x-en": {
            "title": "Registers",
            "description": "Registers of professional bodies: their levels and how long a registration holds."
          }
        },
        "conduct": {
          "title": "Gedragscode",
          "description": "De versie van de gedragscode die elke coach moet hebben getekend, tussen aanhalingstekens. Standaard uit.",
          "type": ["string", "null"],
          "minLength": 1,
          "maxLength": 40,
          "default": null,
          "x-data": "none",
          "x-en": {
            "title": "Code of conduct",
            "description": "The version of the code of conduct every coach must have signed, in quotes. Off by default."
          }
        },
        "profileCharacters": {
          "title": "Lengte van het profiel",
          "description": "Hoeveel tekens een profiel minstens heeft. Standaard uit.",
          "type": ["integer", "null"],
          "maximum": 1000000,
          "minimum": 1,
          "default": null,
          "x-data": "none",
          "x-en": {
            "title": "Profile length",
            "description": "How many characters a profile has at least. Off by default."
          }
        },
        "coverage": {
          "title": "Spreiding",
          "description": "Hoe gevarieerd de pool moet zijn.",
          "type": "object",
          "properties": {
            "themes": {
              "title": "Per thema",
              "description": "Hoeveel beschikbare coaches er per thema minstens zijn. Standaard uit.",
              "type": ["integer", "null"],
              "maximum": 1000000,
              "minimum": 1,
              "default": null,
              "x-data": "none",
              "x-en": {
                "title": "Per theme",
                "description": "How many open coaches there are per theme at least. Off by default."
              }
            },
            "languages": {
              "title": "Per taal",
              "description": "Hoeveel beschikbare coaches er per taal minstens zijn. Standaard uit.",
              "type": ["integer", "null"],
              "maximum": 1000000,
              "minimum": 1,
              "default": null,
              "x-data": "none",
              "x-en": {
                "title": "Per language",
                "description": "How many open coaches there are per language at least. Off by default."
              }
            },
            "departments": {
              "title": "Per afdeling",
              "description": "Uit hoeveel afdelingen elk minstens zoveel beschikbare coaches komen. Standaard uit.",
              "type": ["integer", "null"],
              "maximum": 100000000000,
              "minimum": 1,
              "default": null,
              "x-data": "none",
              "x-en": {
                "title": "Per department",
                "description": "How many open coaches there are per department at least. Off by default."
              }
            }
          },
          "additionalProperties": false,
          "default": {},
          "x-data": "none",
          "x-en": {
            "title": "Coverage",
            "description": "How varied the pool must be."
          }
        }
      },
      "additionalProperties": false,
      "default": {},
      "x-data": "none",
      "x-en": {
        "title": "Coaches",
        "description": "What the pool asks of coaches."
      }
    },
    "evaluation": {
      "title": "Evaluatie",
      "description": "Wanneer en hoe trajecten worden geëvalueerd.",
      "type": "object",
      "properties": {
        "afterMonths": {
          "title": "Na maanden",
          "description": "Hoeveel maanden na de afsluiting de evaluatie is. Standaard 6 (Amsterdam UMC 2023).",
          "type": "integer",
          "maximum": 1000000,
          "minimum": 0,
          "default": 6,
          "x-data": "none",
          "x-en": {
            "title": "After months",
            "description": "How many months after closing the evaluation is. 6 by default (Amsterdam UMC 2023)."
          }
        },
        "inviteWithinMonths": {
          "title": "Uitnodigen binnen maanden",
          "description": "Binnen hoeveel maanden daarna de uitnodiging verstuurd is. Standaard 1.",
          "type": "integer",
          "maximum": 1000000,
          "minimum": 0,
          "default": 1,
          "x-data": "none",
          "x-en": {
            "title": "Invite within months",
            "description": "Within how many months after that the invitation is sent. 1 by default."
          }
        },
        "answerWithinMonths": {
          "title": "Antwoorden binnen maanden",
          "description": "Hoeveel maanden er voor het invullen is. Standaard 1.",
          "type": "integer",
          "maximum": 1000000,
          "minimum": 0,
          "default": 1,
          "x-data": "none",
          "x-en": {
            "title": "Answer within months",
            "description": "How many months there are to fill it in. 1 by default."
          }
        },
        "scale": {
          "title": "Schaal",
          "description": "De schaal van de scores.",
          "type": "object",
          "properties": {
            "from": {
              "title": "Van",
              "description": "De laagste score. Standaard 1.",
              "type": "integer",
              "maximum": 1000000,
              "minimum": 0,
              "default": 1,
              "x-data": "none",
              "x-en": {
                "title": "From",
                "description": "The lowest score. 1 by default."
              }
            },
            "to": {
              "title": "Tot en met",
              "description": "De hoogste score. Standaard 10.",
              "type": "integer",
              "maximum": 1000000,
              "minimum": 1,
              "default": 10,
              "x-data": "none",
              "x-en": {
                "title": "To",
                "description": "The highest score. 10 by default."
              }
            }
          },
          "additionalProperties": false,
          "default": {},
          "x-data": "none",
          "x-en": {
            "title": "Scale",
            "description": "The scale of the scores."
          }
        },
        "blocks": {
          "title": "Onderdelen",
          "description": "De onderdelen van de evaluatie. Standaard de vier van Amsterdam UMC.",
          "type": "object",
          "propertyNames": {
            "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$",
            "maxLength": 64,
            "x-form": {
              "nl": "kleine letters en cijfers, met enkele streepjes ertussen",
              "en": "small letters and digits, with single hyphens between them"
            }
          },
          "additionalProperties": {
            "type": "string",
            "minLength": 1,
            "maxLength": 100
          },
          "default": {
            "procedure": "Procedure",
            "relation": "Relatie met de coach",
            "goals": "Doelen en thema's",
            "method": "Aanpak en werkwijze"
          },
          "x-data": "none",
          "x-en": {
            "title": "Blocks",
            "description": "The blocks of the evaluation. By default the four of Amsterdam UMC."
          }
        },
        "respondents": {
          "title": "Invullers",
          "description": "Wie de evaluatie invult. Standaard coachee en leidinggevende (OnzeCoach, tip 10).",
          "type": "array",
          "uniqueItems": true,
          "items": {
            "type": "string",
            "enum": ["coachee", "manager", "coach"],
            "x-words": {
              "coachee": "de coachee",
              "manager": "de leidinggevende",
              "coach": "de coach"
            }
          },
          "default": ["coachee", "manager"],
          "x-data": "none",
          "x-en": {
            "title": "Respondents",
            "description": "Who fills in the evaluation. By default coachee and manager (OnzeCoach, tip 10)."
          }
        }
      },
      "additionalProperties": false,
      "default": {},
      "x-data": "none",
      "x-en": {
        "title": "Evaluation",
        "description": "When and how trajectories are evaluated."
      }
    },
    "retention": {
      "title": "Bewaartermijnen",
      "description": "Hoe lang welke gegevens bewaard blijven.",
      "type": "object",
      "properties": {
        "trajectory": {
          "title": "Trajecten",
          "description": "Bewaartermijnen voor trajecten, per soort gegevens.",
          "type": "object",
          "properties": {
            "content": {
              "$ref": "#/$defs/term",
              "title": "Inhoudelijke gegevens",
              "description": "De bewaartermijn voor trajecten: inhoudelijke gegevens.",
              "default": {
                "months": 8,
                "from": "ended",
                "then": "remove",
                "ground": "De inhoudelijke gegevens zijn na de evaluatie niet meer nodig."
              },
              "x-data": "none",
              "x-en": {
                "title": "Content",
                "description": "The retention term for trajectories: content."
              }
            },
            "identifying": {
              "$ref": "#/$defs/term",
              "title": "Identificerende gegevens",
              "description": "De bewaartermijn voor trajecten: identificerende gegevens.",
              "default": {
                "months": 12,
                "from": "ended",
                "then": "remove",
                "ground": "De code is nodig voor evaluatie en nazorg, tot een jaar na afloop."
              },
              "x-data": "none",
              "x-en": {
                "title": "Identifying data",
                "description": "The retention term for trajectories: identifying data."
              }
            },
            "facts": {
              "$ref": "#/$defs/term",
              "title": "Feiten",
              "description": "De bewaartermijn voor trajecten: feiten.",
              "default": {
                "months": 36,
                "from": "ended",
                "then": "delete",
                "ground": "De feiten zijn nodig voor het jaarverslag en de vergelijking met eerdere jaren."
              },
              "x-data": "none",
              "x-en": {
                "title": "Facts",
                "description": "The retention term for trajectories: facts."
              }
            }
          },
          "additionalProperties": false,
          "default": {},
          "x-data": "none",
          "x-en": {
            "title": "Trajectories",
            "description": "Retention terms for trajectories, per data class."
          }
        },
        "evaluation": {
          "title": "Evaluaties",
          "description": "Bewaartermijnen voor evaluaties, per soort gegevens.",
          "type": "object",
          "properties": {
            "published": {
              "$ref": "#/$defs/term",
              "title": "Openbare gegevens",
              "description": "De bewaartermijn voor evaluaties: openbare gegevens. Standaard geen eigen termijn.",
              "default": null,
              "x-data": "none",
              "x-en": {
                "title": "Published data",
                "description": "The retention term for evaluations: published data. By default no term of its own."
              }
            },
            "facts": {
              "$ref": "#/$defs/term",
              "title": "Feiten",
              "description": "De bewaartermijn voor evaluaties: feiten.",
              "default": {
                "months": 36,
                "from": "on",
                "then": "delete",
                "ground": "De scores zijn nodig voor het jaarverslag en de vergelijking met eerdere jaren."
              },
              "x-data": "none",
              "x-en": {
                "title": "Facts",
                "description": "The retention term for evaluations: facts."
              }
            }
          },
          "additionalProperties": false,
          "default": {},
          "x-data": "none",
          "x-en": {
            "title": "Evaluations",
            "description": "Retention terms for evaluations, per data class."
          }
        },
        "coach": {
          "title": "Coaches",
          "description": "Bewaartermijnen voor coaches, per soort gegevens.",
          "type": "object",
          "properties": {
            "staff": {
              "$ref": "#/$defs/term",
              "title": "Gegevens over inzet",
              "description": "De bewaartermijn voor coaches: gegevens over inzet. Standaard geen eigen termijn.",
              "default": null,
              "x-data": "none",
              "x-en": {
                "title": "Staff data",
                "description": "The retention term for coaches: staff data. By default no term of its own."
              }
            },
            "published": {
              "$ref": "#/$defs/term",
              "title": "Openbare gegevens",
              "description": "De bewaartermijn voor coaches: openbare gegevens. Standaard geen eigen termijn.",
              "default": null,
              "x-data": "none",
              "x-en": {
                "title": "Published data",
                "description": "The retention term for coaches: published data. By default no term of its own."
              }
            },
            "facts": {
              "$ref": "#/$defs/term",
              "title": "Feiten",
              "description": "De bewaartermijn voor coaches: feiten.",
              "default": {
                "months": 24,
                "from": "left",
                "then": "delete",
                "ground": "Na het vertrek uit de pool nodig voor vragen over afgesloten trajecten."
              },
              "x-data": "none",
              "x-en": {
                "title": "Facts",
                "description": "The retention term for coaches: facts."
              }
            }
          },
          "additionalProperties": false,
          "default": {},
          "x-data": "none",
          "x-en": {
            "title": "Coaches",
            "description": "Retention terms for coaches, per data class."
          }
        },
        "event": {
          "title": "Bijeenkomsten",
          "description": "Bewaartermijnen voor bijeenkomsten, per soort gegevens.",
          "type": "object",
          "properties": {
            "published": {
              "$ref": "#/$defs/term",
              "title": "Openbare gegevens",
              "description": "De bewaartermijn voor bijeenkomsten: openbare gegevens. Standaard geen eigen termijn.",
              "default": null,
              "x-data": "none",
              "x-en": {
                "title": "Published data",
                "description": "The retention term for events: published data. By default no term of its own."
              }
            },
            "staff": {
              "$ref": "#/$defs/term",
              "title": "Gegevens over inzet",
              "description": "De bewaartermijn voor bijeenkomsten: gegevens over inzet.",
              "default": {
                "months": 36,
                "from": "on",
                "then": "remove",
                "ground": "De aanwezigheid is nodig om de ontwikkeling van coaches te volgen."
              },
              "x-data": "none",
              "x-en": {
                "title": "Staff data",
                "description": "The retention term for events: staff data."
              }
            }
          },
          "additionalProperties": false,
          "default": {},
          "x-data": "none",
          "x-en": {
            "title": "Events",
            "description": "Retention terms for events, per data class."
          }
        },
        "privacy-request": {
          "title": "Privacyverzoeken",
          "description": "Bewaartermijnen voor privacyverzoeken, per soort gegevens.",
          "type": "object",
          "properties": {
            "facts": {
              "$ref": "#/$defs/term",
              "title": "Feiten",
              "description": "De bewaartermijn voor privacyverzoeken: feiten.",
              "default": {
                "months": 24,
                "from": "answered",
                "then": "delete",
                "ground": "Nodig om te kunnen aantonen dat het verzoek op tijd is beantwoord."
              },
              "x-data": "none",
              "x-en": {
                "title": "Facts",
                "description": "The retention term for privacy requests: facts."
              }
            }
          },
          "additionalProperties": false,
          "default": {},
          "x-data": "none",
          "x-en": {
            "title": "Privacy requests",
            "description": "Retention terms for privacy requests, per data class."
          }
        },
        "person": {
          "title": "Personen in de besloten map",
          "description": "Bewaartermijnen voor personen in de besloten map, per soort gegevens.",
          "type": "object",
          "properties": {
            "identifying": {
              "$ref": "#/$defs/term",
              "title": "Identificerende gegevens",
              "description": "De bewaartermijn voor personen in de besloten map: identificerende gegevens.",
              "default": {
                "months": 1,
                "from": "ended",
                "then": "delete",
                "ground": "De sleutel bij een code is niet meer nodig als geen record de code nog noemt."
              },
              "x-data": "none",
              "x-en": {
                "title": "Identifying data",
                "description": "The retention term for people in the private folder: identifying data."
              }
            }
          },
          "additionalProperties": false,
          "default": {},
          "x-data": "none",
          "x-en": {
            "title": "People in the private folder",
            "description": "Retention terms for people in the private folder, per data class."
          }
        },
        "abandonedMonths": {
          "title": "Verlaten na maanden",
          "description": "Hoeveel maanden na de laatste datum een traject dat nooit is afgesloten als beëindigd geldt. Standaard 12.",
          "type": "integer",
          "maximum": 1000000,
          "minimum": 1,
          "default": 12,
          "x-data": "none",
          "x-en": {
            "title": "Abandoned after months",
            "description": "How many months after its last date a trajectory that was never closed counts as ended. 12 by default."
          }
        },
        "soonDays": {
          "title": "Vooraf in dagen",
          "description": "Hoeveel dagen van tevoren een aflopende termijn wordt gemeld. Standaard 30.",
          "type": "integer",
          "maximum": 1000000,
          "minimum": 0,
          "default": 30,
          "x-data": "none",
          "x-en": {
            "title": "Soon in days",
            "description": "How many days ahead an ending term is reported. 30 by default."
          }
        },
        "historyMonths": {
          "title": "Geschiedenis in maanden",
          "description": "Na hoeveel maanden verwijderde gegevens ook uit de geschiedenis van git moeten zijn. Standaard geen: dan kijkt check niet in de geschiedenis, wat langer duurt dan al het andere.",
          "type": ["integer", "null"],
          "maximum": 1000000,
          "minimum": 0,
          "default": null,
          "x-data": "none",
          "x-en": {
            "title": "History in months",
            "description": "After how many months removed data must be gone from git's history too. None by default: then check does not look into the history, which takes longer than everything else."
          }
        }
      },
      "additionalProperties": false,
      "default": {},
      "x-data": "none",
      "x-en": {
        "title": "Retention",
        "description": "How long which data are kept."
      }
    },
    "publication": {
      "title": "Publicatie",
      "description": "Welke aantallen in verslagen mogen staan.",
      "type": "object",
      "properties": {
        "smallestCell": {
          "title": "Kleinste aantal",
          "description": "Het kleinste aantal dat in een verslag mag staan. Standaard 5.",
          "type": "integer",
          "maximum": 1000000,
          "minimum": 1,
          "default": 5,
          "x-data": "none",
          "x-en": {
            "title": "Smallest cell",
            "description": "The smallest count a report may show. 5 by default."
          }
        },
        "smallestGroup": {
          "title": "Kleinste groep",
          "description": "Het kleinste aantal invullers waarvoor een gemiddelde mag worden getoond. Standaard 5 (Effectory).",
          "type": "integer",
          "maximum": 1000000,
          "minimum": 1,
          "default": 5,
          "x-data": "none",
          "x-en": {
            "title": "Smallest group",
            "description": "The smallest number of respondents for which a mean may be shown. 5 by default (Effectory)."
          }
        },
        "merge": {
          "title": "Samenvoegen",
          "description": "Groepen van bestemmingen die samen worden geteld als een ervan te klein is om apart te tonen.",
          "type": "array",
          "items": {
            "type": "array",
            "minItems": 2,
            "uniqueItems": true,
            "items": {
              "type": "string",
              "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$",
              "maxLength": 64,
              "x-form": {
                "nl": "kleine letters en cijfers, met enkele streepjes ertussen",
                "en": "small letters and digits, with single hyphens between them"
              }
            }
          },
          "default": [],
          "x-data": "none",
          "x-en": {
            "title": "Merge",
            "description": "Groups of destinations counted together when one of them is too small to show."
          }
        }
      },
      "additionalProperties": false,
      "default": {},
      "x-data": "none",
      "x-en": {
        "title": "Publication",
        "description": "Which counts reports may show."
      }
    },
    "budgetCents": {
      "title": "Budget in centen",
      "description": "Het budget voor externe kosten per jaar, in hele eurocenten.",
      "type": "object",
      "propertyNames": {
        "pattern": "^[0-9]{4}$",
        "maxLength": 4,
        "x-form": {
          "nl": "een jaar van vier cijfers, bijvoorbeeld 2023",
          "en": "a year of four digits, such as 2023"
        }
      },
      "additionalProperties": {
        "type": "integer",
        "maximum": 100000000000,
        "minimum": 0
      },
      "default": {},
      "x-data": "none",
      "x-en": {
        "title": "Budget in cents",
        "description": "The budget for external costs a year, in whole euro cents."
      }
    },
    "history": {
      "title": "Geschiedenis",
      "description": "Afspraken over wijzigingen.",
      "type": "object",
      "properties": {
        "massShare": {
          "title": "Deel tegelijk",
          "description": "Welk deel van een soort records er hooguit in één keer mag verdwijnen. Standaard 0.1.",
          "type": ["number", "null"],
          "minimum": 0,
          "maximum": 1,
          "default": 0.1,
          "x-data": "none",
          "x-en": {
            "title": "Share at once",
            "description": "Which share of a kind's records may be gone at once at most. 0.1 by default."
          }
        }
      },
      "additionalProperties": false,
      "default": {},
      "x-data": "none",
      "x-en": {
        "title": "History",
        "description": "Agreements on changes."
      }
    },
    "privacy": {
      "title": "Privacy",
      "description": "Wat in het verwerkingsregister komt.",
      "type": "object",
      "properties": {
        "controller": {
          "title": "Verwerkingsverantwoordelijke",
          "description": "Naam en contactgegevens van de verwerkingsverantwoordelijke.",
          "type": ["string", "null"],
          "minLength": 1,
          "maxLength": 300,
          "default": null,
          "x-data": "none",
          "x-en": {
            "title": "Controller",
            "description": "Name and contact details of the controller."
          }
        },
        "jointControllers": {
          "title": "Gezamenlijk verwerkingsverantwoordelijken",
          "description": "Naam en contactgegevens van wie samen met de verwerkingsverantwoordelijke doel en middelen bepaalt (AVG art. 26).",
          "type": "array",
          "items": {
            "type": "string",
            "minLength": 1,
            "maxLength": 300
          },
          "default": [],
          "x-data": "none",
          "x-en": {
            "title": "Joint controllers",
            "description": "Name and contact details of those who decide on purposes and means together with the controller (GDPR art. 26)."
          }
        },
        "officer": {
          "title": "Functionaris gegevensbescherming",
          "description": "Hoe de functionaris gegevensbescherming te bereiken is.",
          "type": ["string", "null"],
          "minLength": 1,
          "maxLength": 300,
          "default": null,
          "x-data": "none",
          "x-en": {
            "title": "Data protection officer",
            "description": "How to reach the data protection officer."
          }
        },
        "purposes": {
          "title": "Doelen",
          "description": "Waarvoor de gegevens worden gebruikt.",
          "type": "array",
          "items": {
            "type": "string",
            "minLength": 1,
            "maxLength": 300
          },
          "default": [],
          "x-data": "none",
          "x-en": {
            "title": "Purposes",
            "description": "What the data are used for."
          }
        },
        "basis": {
          "title": "Grondslag",
          "description": "De grondslag van de verwerking (AVG artikel 6).",
          "type": ["string", "null"],
          "minLength": 1,
          "maxLength": 300,
          "default": null,
          "x-data": "none",
          "x-en": {
            "title": "Legal basis",
            "description": "The legal basis of the processing (GDPR article 6)."
          }
        },
        "recipients": {
          "title": "Ontvangers",
          "description": "Wie gegevens ontvangt.",
          "type": "array",
          "items": {
            "type": "string",
            "minLength": 1,
            "maxLength": 300
          },
          "default": [],
          "x-data": "none",
          "x-en": {
            "title": "Recipients",
            "description": "Who receives data."
          }
        },
        "transfers": {
          "title": "Doorgifte",
          "description": "Of gegevens buiten de EER komen, en onder welke waarborgen.",
          "type": ["string", "null"],
          "minLength": 1,
          "maxLength": 300,
          "default": null,
          "x-data": "none",
          "x-en": {
            "title": "Transfers",
            "description": "Whether data leave the EEA, and under which safeguards."
          }
        },
        "measures": {
          "title": "Maatregelen",
          "description": "Hoe de gegevens zijn beveiligd.",
          "type": "array",
          "items": {
            "type": "string",
            "minLength": 1,
            "maxLength": 300
          },
          "default": [],
          "x-data": "none",
          "x-en": {
            "title": "Measures",
            "description": "How the data are secured."
          }
        },
        "assessment": {
          "title": "DPIA",
          "description": "De dag waarop over een gegevensbeschermingseffectbeoordeling (DPIA) is besloten.",
          "type": ["string", "null"],
          "format": "date",
          "default": null,
          "x-data": "none",
          "x-en": {
            "title": "Impact assessment",
            "description": "The day a data protection impact assessment was decided on."
          }
        },
        "worksCouncil": {
          "title": "Ondernemingsraad",
          "description": "De dag waarop de ondernemingsraad heeft ingestemd.",
          "type": ["string", "null"],
          "format": "date",
          "default": null,
          "x-data": "none",
          "x-en": {
            "title": "Works council",
            "description": "The day the works council agreed."
          }
        }
      },
      "additionalProperties": false,
      "default": {},
      "x-data": "none",
      "x-en": {
        "title": "Privacy",
        "description": "What goes into the register of processing."
      }
    },
    "rules": {
      "title": "Regels",
      "description": "Per regel hoe zwaar die weegt. Fouten in structuur en privacy kunnen niet uit.",
      "type": "object",
      "propertyNames": {
        "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$",
        "maxLength": 64,
        "x-form": {
          "nl": "kleine letters en cijfers, met enkele streepjes ertussen",
          "en": "small letters and digits, with single hyphens between them"
        }
      },
      "additionalProperties": {
        "type": "string",
        "enum": ["off", "info", "warning", "error"],
        "x-words": {
          "off": "uit",
          "info": "ter informatie",
          "warning": "waarschuwing",
          "error": "fout"
        }
      },
      "default": {},
      "x-data": "none",
      "x-en": {
        "title": "Rules",
        "description": "Per rule how much it weighs. Structure and privacy errors cannot be switched off."
      }
    },
    "allow": {
      "title": "Toegestane afwijkingen",
      "description": "Per regel de reden waarom die hier niet geldt. Gebruik de naam van de regel zoals de controle die noemt.",
      "type": "object",
      "propertyNames": {
        "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$",
        "maxLength": 64,
        "x-form": {
          "nl": "kleine letters en cijfers, met enkele streepjes ertussen",
          "en": "small letters and digits, with single hyphens between them"
        }
      },
      "additionalProperties": {
        "type": "object",
        "properties": {
          "reason": {
            "title": "Reden",
            "description": "Waarom deze afwijking hier terecht is, in een of twee zinnen en zonder persoonlijke bijzonderheden.",
            "type": "string",
            "pattern": "[A-Za-z]",
            "maxLength": 300,
            "x-form": { "nl": "een reden in woorden", "en": "a reason in words" },
            "x-data": "none",
            "x-en": {
              "title": "Reason",
              "description": "Why this deviation is right here, in a sentence or two and without personal details."
            }
          },
          "at": {
            "title": "Plaats",
            "description": "Voor welk gegeven de uitzondering geldt, bijvoorbeeld /sessions/8. Leeg: voor het hele record.",
            "type": "string",
            "format": "json-pointer",
            "maxLength": 200,
            "x-data": "none",
            "x-en": {
              "title": "Place",
              "description": "Which value the exception is for, such as /sessions/8. Empty: the whole record."
            }
          },
          "until": {
            "title": "Geldig tot en met",
            "description": "De laatste dag waarop de uitzondering geldt. Verplicht bij privacyregels, en dan hooguit twaalf maanden vooruit.",
            "type": "string",
            "format": "date",
            "x-data": "none",
            "x-en": {
              "title": "Valid until",
              "description": "The last day the exception holds. Required for privacy rules, and then at most twelve months ahead."
            }
          }
        },
        "required": ["reason"],
        "additionalProperties": false
      },
      "default": {},
      "x-data": "none",
      "x-en": {
        "title": "Allowed deviations",
        "description": "Per rule the reason why it does not apply here. Use the rule's name as the check prints it."
      }
    }
  },
  "required": ["format", "organisation"],
  "additionalProperties": false,
  "$defs": {
    "term": {
      "type": ["object", "null"],
      "properties": {
        "months": {
          "title": "Maanden",
          "description": "Hoeveel kalendermaanden de gegevens bewaard blijven.",
          "type": "integer",
          "maximum": 1000000,
          "minimum": 0,
          "default": 24,
          "x-data": "none",
          "x-en": {
            "title": "Months",
            "description": "How many calendar months the data are kept."
          }
        },
        "from": {
          "title": "Gerekend vanaf",
          "description": "Vanaf welk moment de termijn loopt.",
          "type": "string",
          "enum": ["ended", "left", "on", "answered", "published"],
          "default": "ended",
          "x-words": {
            "ended": "het einde van het traject, of van het laatste record dat de code noemt",
            "left": "het vertrek van de coach uit de pool",
            "on": "de datum van het record",
            "answered": "het antwoord op het verzoek",
            "published": "de publicatie van het jaar"
          },
          "x-data": "none",
          "x-en": {
            "title": "Counted from",
            "description": "From which moment the term runs."
          }
        },
        "then": {
          "title": "Daarna",
          "description": "Wat er na de termijn gebeurt.",
          "type": "string",
          "enum": ["remove", "delete"],
          "default": "remove",
          "x-words": {
            "remove": "deze gegevens uit het record halen",
            "delete": "het hele record verwijderen"
          },
          "x-data": "none",
          "x-en": {
            "title": "Then",
            "description": "What happens after the term."
          }
        },
        "ground": {
          "title": "Grond",
          "description": "Waarom de gegevens zo lang nodig zijn. Dit komt in het verwerkingsregister.",
          "type": "string",
          "minLength": 1,
          "maxLength": 300,
          "default": "Niet langer nodig voor het doel waarvoor de gegevens zijn vastgelegd.",
          "x-data": "none",
          "x-en": {
            "title": "Ground",
            "description": "Why the data are needed that long. This goes into the register of processing."
          }
        }
      },
      "additionalProperties": false
    }
  },
  "x-data": "none",
  "x-body": "none",
  "x-en": {
    "title": "Contract",
    "description": "The organisation's agreements: every value the check goes by. Name only what differs from the defaults; null switches a norm off."
  }
}
"""#),
    ("evaluation", #"""
{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "urn:coachpool:schema:evaluation",
  "title": "Evaluatie",
  "description": "Eén ingevulde evaluatie van een traject.",
  "type": "object",
  "properties": {
    "trajectory": {
      "title": "Traject",
      "description": "De id van het traject, bijvoorbeeld t-2023-k7qm. Laat weg bij een anonieme evaluatie.",
      "type": "string",
      "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$",
      "maxLength": 64,
      "x-form": {
        "nl": "kleine letters en cijfers, met enkele streepjes ertussen",
        "en": "small letters and digits, with single hyphens between them"
      },
      "x-data": "facts",
      "x-en": {
        "title": "Trajectory",
        "description": "The trajectory's id, such as t-2023-k7qm. Leave out for an anonymous evaluation."
      }
    },
    "by": {
      "title": "Ingevuld door",
      "description": "Wie de evaluatie heeft ingevuld.",
      "type": "string",
      "enum": ["coachee", "manager", "coach"],
      "x-words": {
        "coachee": "de coachee",
        "manager": "de leidinggevende",
        "coach": "de coach"
      },
      "x-data": "facts",
      "x-en": {
        "title": "Filled in by",
        "description": "Who filled in the evaluation."
      }
    },
    "moment": {
      "title": "Moment",
      "description": "Over welk moment van het traject het gaat.",
      "type": "string",
      "enum": ["start", "middle", "end", "after"],
      "x-words": {
        "start": "aan het begin",
        "middle": "halverwege",
        "end": "bij de afsluiting",
        "after": "enige tijd na de afsluiting"
      },
      "x-data": "facts",
      "x-en": {
        "title": "Moment",
        "description": "Which moment of the trajectory it is about."
      }
    },
    "on": {
      "title": "Ingevuld op",
      "description": "De dag waarop de evaluatie is ingevuld. Het jaar bepaalt in welke map het record staat.",
      "type": "string",
      "format": "date",
      "x-data": "facts",
      "x-en": {
        "title": "Filled in on",
        "description": "The day it was filled in. Its year says which folder the record is in."
      }
    },
    "scores": {
      "title": "Scores per onderdeel",
      "description": "Per onderdeel uit de poolafspraken een heel cijfer binnen de afgesproken schaal.",
      "type": "object",
      "propertyNames": {
        "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$",
        "maxLength": 64,
        "x-form": {
          "nl": "kleine letters en cijfers, met enkele streepjes ertussen",
          "en": "small letters and digits, with single hyphens between them"
        }
      },
      "additionalProperties": {
        "type": "integer",
        "maximum": 1000000,
        "minimum": 0
      },
      "x-data": "facts",
      "x-en": {
        "title": "Scores per block",
        "description": "Per block of the contract a whole number within the agreed scale."
      }
    },
    "worthIt": {
      "title": "Tijd waard",
      "description": "Cijfer voor de vraag of het traject de tijd waard was, binnen de afgesproken schaal.",
      "type": "integer",
      "maximum": 1000000,
      "minimum": 0,
      "x-data": "facts",
      "x-en": {
        "title": "Worth the time",
        "description": "Score for whether the trajectory was worth the time, within the agreed scale."
      }
    },
    "recommend": {
      "title": "Zou aanbevelen",
      "description": "Hoe waarschijnlijk de invuller de pool aanbeveelt, van 0 tot en met 10.",
      "type": "integer",
      "minimum": 0,
      "maximum": 10,
      "x-data": "facts",
      "x-en": {
        "title": "Would recommend",
        "description": "How likely the respondent recommends the pool, from 0 to 10."
      }
    },
    "quotes": {
      "title": "Citaten",
      "description": "Citaten die met toestemming in het jaarverslag mogen.",
      "type": "array",
      "items": {
        "type": "object",
        "properties": {
          "text": {
            "title": "Citaat",
            "description": "De letterlijke woorden, zonder namen of andere herkenbare gegevens.",
            "type": "string",
            "minLength": 1,
            "maxLength": 500,
            "x-data": "published",
            "x-en": {
              "title": "Quote",
              "description": "The literal words, without names or other recognisable details."
            }
          },
          "consentOn": {
            "title": "Toestemming op",
            "description": "De dag waarop toestemming is gegeven om dit citaat te gebruiken. Zonder toestemming hoort het citaat hier niet.",
            "type": "string",
            "format": "date",
            "x-data": "published",
            "x-en": {
              "title": "Consent on",
              "description": "The day consent was given to use this quote. Without consent it does not belong here."
            }
          }
        },
        "required": ["consentOn"],
        "additionalProperties": false
      },
      "x-key": "consentOn",
      "x-data": "published",
      "x-en": {
        "title": "Quotes",
        "description": "Quotes that may, with consent, be in the annual report."
      }
    },
    "removed": {
      "title": "Verwijderde gegevens",
      "description": "Wat er door een bewaartermijn, een verzoek of een bezwaar uit dit record is gehaald. Dit vult het hulpmiddel zelf in; laat het staan, want zo weet de controle waarom er iets ontbreekt.",
      "type": "array",
      "items": {
        "type": "object",
        "properties": {
          "on": {
            "title": "Verwijderd op",
            "description": "De dag waarop de gegevens zijn verwijderd, als JJJJ-MM-DD.",
            "type": "string",
            "format": "date",
            "x-data": "none",
            "x-en": {
              "title": "Removed on",
              "description": "The day the data were removed, as YYYY-MM-DD."
            }
          },
          "class": {
            "title": "Soort gegevens",
            "description": "Welke soort gegevens uit dit record is verwijderd.",
            "type": "string",
            "enum": ["published", "facts", "staff", "content", "identifying"],
            "x-words": {
              "published": "openbare gegevens, zoals profiel of citaat",
              "facts": "feiten: data, aantallen en soorten",
              "staff": "gegevens over de inzet van een coach",
              "content": "inhoudelijke gegevens over een persoon",
              "identifying": "de code van de coachee"
            },
            "x-data": "none",
            "x-en": {
              "title": "Kind of data",
              "description": "Which class of data was removed from this record."
            }
          },
          "ground": {
            "title": "Grond",
            "description": "Waarom de gegevens zijn verwijderd.",
            "type": "string",
            "enum": ["retention", "erasure", "objection"],
            "x-words": {
              "retention": "bewaartermijn verstreken",
              "erasure": "verzoek om verwijdering",
              "objection": "bezwaar"
            },
            "x-data": "none",
            "x-en": {
              "title": "Ground",
              "description": "Why the data were removed."
            }
          }
        },
        "additionalProperties": false
      },
      "x-key": "on",
      "x-data": "none",
      "x-en": {
        "title": "Removed data",
        "description": "What retention, a request or an objection took out of this record. The tool fills it in; leave it, for it tells the check why something is missing."
      }
    },
    "allow": {
      "title": "Toegestane afwijkingen",
      "description": "Per regel de reden waarom die hier niet geldt. Gebruik de naam van de regel zoals de controle die noemt.",
      "type": "object",
      "propertyNames": {
        "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$",
        "maxLength": 64,
        "x-form": {
          "nl": "kleine letters en cijfers, met enkele streepjes ertussen",
          "en": "small letters and digits, with single hyphens between them"
        }
      },
      "additionalProperties": {
        "type": "object",
        "properties": {
          "reason": {
            "title": "Reden",
            "description": "Waarom deze afwijking hier terecht is, in een of twee zinnen en zonder persoonlijke bijzonderheden.",
            "type": "string",
            "pattern": "[A-Za-z]",
            "maxLength": 300,
            "x-form": { "nl": "een reden in woorden", "en": "a reason in words" },
            "x-data": "facts",
            "x-en": {
              "title": "Reason",
              "description": "Why this deviation is right here, in a sentence or two and without personal details."
            }
          },
          "at": {
            "title": "Plaats",
            "description": "Voor welk gegeven de uitzondering geldt, bijvoorbeeld /sessions/8. Leeg: voor het hele record.",
            "type": "string",
            "format": "json-pointer",
            "maxLength": 200,
            "x-data": "facts",
            "x-en": {
              "title": "Place",
              "description": "Which value the exception is for, such as /sessions/8. Empty: the whole record."
            }
          },
          "until": {
            "title": "Geldig tot en met",
            "description": "De laatste dag waarop de uitzondering geldt. Verplicht bij privacyregels, en dan hooguit twaalf maanden vooruit.",
            "type": "string",
            "format": "date",
            "x-data": "facts",
            "x-en": {
              "title": "Valid until",
              "description": "The last day the exception holds. Required for privacy rules, and then at most twelve months ahead."
            }
          }
        },
        "required": ["reason"],
        "additionalProperties": false
      },
      "x-data": "facts",
      "x-en": {
        "title": "Allowed deviations",
        "description": "Per rule the reason why it does not apply here. Use the rule's name as the check prints it."
      }
    }
  },
  "required": ["by", "moment", "on"],
  "additionalProperties": false,
  "x-data": "facts",
  "x-body": "none",
  "x-en": {
    "title": "Evaluation",
    "description": "One filled-in evaluation of a trajectory."
  }
}
"""#),
    ("event", #"""
{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "urn:coachpool:schema:event",
  "title": "Bijeenkomst",
  "description": "Een inspiratiebijeenkomst, intervisie, supervisie of training van de pool. De tekst eronder is een samenvatting voor het jaarverslag; nooit iets over een casus of coachee.",
  "type": "object",
  "properties": {
    "form": {
      "title": "Vorm",
      "description": "Wat voor bijeenkomst het was.",
      "type": "string",
      "enum": ["inspiration", "intervision", "supervision", "training"],
      "x-words": {
        "inspiration": "inspiratiebijeenkomst",
        "intervision": "intervisie",
        "supervision": "supervisie",
        "training": "training"
      },
      "x-data": "published",
      "x-en": {
        "title": "Form",
        "description": "What kind of event it was."
      }
    },
    "on": {
      "title": "Datum",
      "description": "De dag van de bijeenkomst. Het jaar bepaalt in welke map het record staat.",
      "type": "string",
      "format": "date",
      "x-data": "published",
      "x-en": {
        "title": "Date",
        "description": "The day it was held. Its year says which folder the record is in."
      }
    },
    "theme": {
      "title": "Thema",
      "description": "Het thema, zoals het in het jaarverslag komt. Bij intervisie nooit een casus.",
      "type": "string",
      "minLength": 1,
      "maxLength": 150,
      "x-data": "published",
      "x-en": {
        "title": "Theme",
        "description": "The theme as it comes in the annual report. For intervision never a case."
      }
    },
    "by": {
      "title": "Begeleid door",
      "description": "Wie de bijeenkomst begeleidde, zoals het in het jaarverslag komt.",
      "type": "string",
      "minLength": 1,
      "maxLength": 150,
      "x-data": "published",
      "x-en": {
        "title": "Led by",
        "description": "Who led the event, as it comes in the annual report."
      }
    },
    "minutes": {
      "title": "Duur in minuten",
      "description": "De duur in minuten.",
      "type": "integer",
      "maximum": 1000000,
      "minimum": 1,
      "x-data": "published",
      "x-en": {
        "title": "Length in minutes",
        "description": "The length in minutes."
      }
    },
    "attendees": {
      "title": "Aanwezige coaches",
      "description": "De id's van de coaches die er waren.",
      "type": "array",
      "uniqueItems": true,
      "items": {
        "type": "string",
        "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$",
        "maxLength": 64,
        "x-form": {
          "nl": "kleine letters en cijfers, met enkele streepjes ertussen",
          "en": "small letters and digits, with single hyphens between them"
        }
      },
      "x-data": "staff",
      "x-en": {
        "title": "Coaches present",
        "description": "The ids of the coaches who were there."
      }
    },
    "cents": {
      "title": "Kosten in centen",
      "description": "De kosten in hele eurocenten: 500 euro is 50000.",
      "type": "integer",
      "maximum": 100000000000,
      "minimum": 0,
      "x-data": "facts",
      "x-en": {
        "title": "Cost in cents",
        "description": "The cost in whole euro cents: 500 euros is 50000."
      }
    },
    "removed": {
      "title": "Verwijderde gegevens",
      "description": "Wat er door een bewaartermijn, een verzoek of een bezwaar uit dit record is gehaald. Dit vult het hulpmiddel zelf in; laat het staan, want zo weet de controle waarom er iets ontbreekt.",
      "type": "array",
      "items": {
        "type": "object",
        "properties": {
          "on": {
            "title": "Verwijderd op",
            "description": "De dag waarop de gegevens zijn verwijderd, als JJJJ-MM-DD.",
            "type": "string",
            "format": "date",
            "x-data": "none",
            "x-en": {
              "title": "Removed on",
              "description": "The day the data were removed, as YYYY-MM-DD."
            }
          },
          "class": {
            "title": "Soort gegevens",
            "description": "Welke soort gegevens uit dit record is verwijderd.",
            "type": "string",
            "enum": ["published", "facts", "staff", "content", "identifying"],
            "x-words": {
              "published": "openbare gegevens, zoals profiel of citaat",
              "facts": "feiten: data, aantallen en soorten",
              "staff": "gegevens over de inzet van een coach",
              "content": "inhoudelijke gegevens over een persoon",
              "identifying": "de code van de coachee"
            },
            "x-data": "none",
            "x-en": {
              "title": "Kind of data",
              "description": "Which class of data was removed from this record."
            }
          },
          "ground": {
            "title": "Grond",
            "description": "Waarom de gegevens zijn verwijderd.",
            "type": "string",
            "enum": ["retention", "erasure", "objection"],
            "x-words": {
              "retention": "bewaartermijn verstreken",
              "erasure": "verzoek om verwijdering",
              "objection": "bezwaar"
            },
            "x-data": "none",
            "x-en": {
              "title": "Ground",
              "description": "Why the data were removed."
            }
          }
        },
        "additionalProperties": false
      },
      "x-key": "on",
      "x-data": "none",
      "x-en": {
        "title": "Removed data",
        "description": "What retention, a request or an objection took out of this record. The tool fills it in; leave it, for it tells the check why something is missing."
      }
    },
    "allow": {
      "title": "Toegestane afwijkingen",
      "description": "Per regel de reden waarom die hier niet geldt. Gebruik de naam van de regel zoals de controle die noemt.",
      "type": "object",
      "propertyNames": {
        "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$",
        "maxLength": 64,
        "x-form": {
          "nl": "kleine letters en cijfers, met enkele streepjes ertussen",
          "en": "small letters and digits, with single hyphens between them"
        }
      },
      "additionalProperties": {
        "type": "object",
        "properties": {
          "reason": {
            "title": "Reden",
            "description": "Waarom deze afwijking hier terecht is, in een of twee zinnen en zonder persoonlijke bijzonderheden.",
            "type": "string",
            "pattern": "[A-Za-z]",
            "maxLength": 300,
            "x-form": { "nl": "een reden in woorden", "en": "a reason in words" },
            "x-data": "facts",
            "x-en": {
              "title": "Reason",
              "description": "Why this deviation is right here, in a sentence or two and without personal details."
            }
          },
          "at": {
            "title": "Plaats",
            "description": "Voor welk gegeven de uitzondering geldt, bijvoorbeeld /sessions/8. Leeg: voor het hele record.",
            "type": "string",
            "format": "json-pointer",
            "maxLength": 200,
            "x-data": "facts",
            "x-en": {
              "title": "Place",
              "description": "Which value the exception is for, such as /sessions/8. Empty: the whole record."
            }
          },
          "until": {
            "title": "Geldig tot en met",
            "description": "De laatste dag waarop de uitzondering geldt. Verplicht bij privacyregels, en dan hooguit twaalf maanden vooruit.",
            "type": "string",
            "format": "date",
            "x-data": "facts",
            "x-en": {
              "title": "Valid until",
              "description": "The last day the exception holds. Required for privacy rules, and then at most twelve months ahead."
            }
          }
        },
        "required": ["reason"],
        "additionalProperties": false
      },
      "x-data": "facts",
      "x-en": {
        "title": "Allowed deviations",
        "description": "Per rule the reason why it does not apply here. Use the rule's name as the check prints it."
      }
    }
  },
  "required": ["form", "on"],
  "additionalProperties": false,
  "x-data": "published",
  "x-body": "published",
  "x-en": {
    "title": "Event",
    "description": "An inspiration meeting, intervision, supervision or training of the pool. The text below is a summary for the annual report; never anything about a case or coachee."
  }
}
"""#),
    ("person", #"""
{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "urn:coachpool:schema:person",
  "title": "Persoon",
  "description": "Wie er achter een code schuilgaat. Dit record staat alleen in de besloten map en nooit in git.",
  "type": "object",
  "properties": {
    "name": {
      "title": "Naam",
      "description": "Voor- en achternaam.",
      "type": "string",
      "minLength": 1,
      "maxLength": 100,
      "x-data": "identifying",
      "x-en": {
        "title": "Name",
        "description": "First and last name."
      }
    },
    "email": {
      "title": "E-mailadres",
      "description": "Het e-mailadres van het werk.",
      "type": "string",
      "format": "email",
      "maxLength": 254,
      "x-data": "identifying",
      "x-en": {
        "title": "E-mail address",
        "description": "The e-mail address at work."
      }
    },
    "department": {
      "title": "Afdeling",
      "description": "De afdeling, met de sleutel uit de poolafspraken.",
      "type": "string",
      "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$",
      "maxLength": 64,
      "x-form": {
        "nl": "kleine letters en cijfers, met enkele streepjes ertussen",
        "en": "small letters and digits, with single hyphens between them"
      },
      "x-data": "identifying",
      "x-en": {
        "title": "Department",
        "description": "The department, by its key in the contract."
      }
    },
    "team": {
      "title": "Team",
      "description": "Het team.",
      "type": "string",
      "minLength": 1,
      "maxLength": 100,
      "x-data": "identifying",
      "x-en": {
        "title": "Team",
        "description": "The team."
      }
    },
    "manager": {
      "title": "Leidinggevende",
      "description": "De leidinggevende: een code uit de besloten map of de id van een coach.",
      "type": "string",
      "minLength": 1,
      "maxLength": 100,
      "x-data": "identifying",
      "x-en": {
        "title": "Manager",
        "description": "The manager: a code of the private folder or a coach's id."
      }
    },
    "removed": {
      "title": "Verwijderde gegevens",
      "description": "Wat er door een bewaartermijn, een verzoek of een bezwaar uit dit record is gehaald. Dit vult het hulpmiddel zelf in; laat het staan, want zo weet de controle waarom er iets ontbreekt.",
      "type": "array",
      "items": {
        "type": "object",
        "properties": {
          "on": {
            "title": "Verwijderd op",
            "description": "De dag waarop de gegevens zijn verwijderd, als JJJJ-MM-DD.",
            "type": "string",
            "format": "date",
            "x-data": "none",
            "x-en": {
              "title": "Removed on",
              "description": "The day the data were removed, as YYYY-MM-DD."
            }
          },
          "class": {
            "title": "Soort gegevens",
            "description": "Welke soort gegevens uit dit record is verwijderd.",
            "type": "string",
            "enum": ["published", "facts", "staff", "content", "identifying"],
            "x-words": {
              "published": "openbare gegevens, zoals profiel of citaat",
              "facts": "feiten: data, aantallen en soorten",
              "staff": "gegevens over de inzet van een coach",
              "content": "inhoudelijke gegevens over een persoon",
              "identifying": "de code van de coachee"
            },
            "x-data": "none",
            "x-en": {
              "title": "Kind of data",
              "description": "Which class of data was removed from this record."
            }
          },
          "ground": {
            "title": "Grond",
            "description": "Waarom de gegevens zijn verwijderd.",
            "type": "string",
            "enum": ["retention", "erasure", "objection"],
            "x-words": {
              "retention": "bewaartermijn verstreken",
              "erasure": "verzoek om verwijdering",
              "objection": "bezwaar"
            },
            "x-data": "none",
            "x-en": {
              "title": "Ground",
              "description": "Why the data were removed."
            }
          }
        },
        "additionalProperties": false
      },
      "x-key": "on",
      "x-data": "none",
      "x-en": {
        "title": "Removed data",
        "description": "What retention, a request or an objection took out of this record. The tool fills it in; leave it, for it tells the check why something is missing."
      }
    },
    "allow": {
      "title": "Toegestane afwijkingen",
      "description": "Per regel de reden waarom die hier niet geldt. Gebruik de naam van de regel zoals de controle die noemt.",
      "type": "object",
      "propertyNames": {
        "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$",
        "maxLength": 64,
        "x-form": {
          "nl": "kleine letters en cijfers, met enkele streepjes ertussen",
          "en": "small letters and digits, with single hyphens between them"
        }
      },
      "additionalProperties": {
        "type": "object",
        "properties": {
          "reason": {
            "title": "Reden",
            "description": "Waarom deze afwijking hier terecht is, in een of twee zinnen en zonder persoonlijke bijzonderheden.",
            "type": "string",
            "pattern": "[A-Za-z]",
            "maxLength": 300,
            "x-form": { "nl": "een reden in woorden", "en": "a reason in words" },
            "x-data": "identifying",
            "x-en": {
              "title": "Reason",
              "description": "Why this deviation is right here, in a sentence or two and without personal details."
            }
          },
          "at": {
            "title": "Plaats",
            "description": "Voor welk gegeven de uitzondering geldt, bijvoorbeeld /sessions/8. Leeg: voor het hele record.",
            "type": "string",
            "format": "json-pointer",
            "maxLength": 200,
            "x-data": "identifying",
            "x-en": {
              "title": "Place",
              "description": "Which value the exception is for, such as /sessions/8. Empty: the whole record."
            }
          },
          "until": {
            "title": "Geldig tot en met",
            "description": "De laatste dag waarop de uitzondering geldt. Verplicht bij privacyregels, en dan hooguit twaalf maanden vooruit.",
            "type": "string",
            "format": "date",
            "x-data": "identifying",
            "x-en": {
              "title": "Valid until",
              "description": "The last day the exception holds. Required for privacy rules, and then at most twelve months ahead."
            }
          }
        },
        "required": ["reason"],
        "additionalProperties": false
      },
      "x-data": "identifying",
      "x-en": {
        "title": "Allowed deviations",
        "description": "Per rule the reason why it does not apply here. Use the rule's name as the check prints it."
      }
    }
  },
  "required": ["name"],
  "additionalProperties": false,
  "x-data": "identifying",
  "x-body": "none",
  "x-en": {
    "title": "Person",
    "description": "Who is behind a code. This record stands only in the private folder and never in git."
  }
}
"""#),
    ("privacy-request", #"""
{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "urn:coachpool:schema:privacy-request",
  "title": "Privacyverzoek",
  "description": "Een verzoek van een betrokkene op grond van de AVG (artikel 15 tot en met 21) en het antwoord. Nooit een code of naam: wie het is staat alleen in de besloten map.",
  "type": "object",
  "properties": {
    "received": {
      "title": "Ontvangen op",
      "description": "De dag waarop het verzoek binnenkwam.",
      "type": "string",
      "format": "date",
      "x-data": "facts",
      "x-en": {
        "title": "Received on",
        "description": "The day the request came in."
      }
    },
    "article": {
      "title": "Recht",
      "description": "Op welk recht het verzoek berust.",
      "type": "string",
      "enum": ["access", "rectification", "erasure", "restriction", "portability", "objection"],
      "x-words": {
        "access": "inzage (artikel 15)",
        "rectification": "rectificatie (artikel 16)",
        "erasure": "wissing (artikel 17)",
        "restriction": "beperking (artikel 18)",
        "portability": "overdraagbaarheid (artikel 20)",
        "objection": "bezwaar (artikel 21)"
      },
      "x-data": "facts",
      "x-en": {
        "title": "Right",
        "description": "Which right the request is based on."
      }
    },
    "subject": {
      "title": "Betrokkene",
      "description": "Of een coachee of een coach het verzoek deed. Niet wie.",
      "type": "string",
      "enum": ["coachee", "coach"],
      "x-words": {
        "coachee": "een coachee",
        "coach": "een coach"
      },
      "x-data": "facts",
      "x-en": {
        "title": "Data subject",
        "description": "Whether a coachee or a coach asked. Not who."
      }
    },
    "extendedOn": {
      "title": "Verlengd op",
      "description": "De dag waarop is meegedeeld dat het antwoord later komt; dat moet binnen een maand na ontvangst.",
      "type": "string",
      "format": "date",
      "x-data": "facts",
      "x-en": {
        "title": "Extended on",
        "description": "The day the extension was announced; that must be within a month of receipt."
      }
    },
    "extensionReason": {
      "title": "Reden van verlenging",
      "description": "Waarom het antwoord later komt.",
      "type": "string",
      "enum": ["complexity", "number"],
      "x-words": {
        "complexity": "het verzoek is ingewikkeld",
        "number": "het aantal verzoeken"
      },
      "x-data": "facts",
      "x-en": {
        "title": "Reason for extension",
        "description": "Why the answer comes later."
      }
    },
    "answered": {
      "title": "Beantwoord op",
      "description": "De dag waarop het verzoek is beantwoord.",
      "type": "string",
      "format": "date",
      "x-data": "facts",
      "x-en": {
        "title": "Answered on",
        "description": "The day the request was answered."
      }
    },
    "outcome": {
      "title": "Uitkomst",
      "description": "Wat het antwoord was.",
      "type": "string",
      "enum": ["granted", "partly", "refused", "withdrawn"],
      "x-words": {
        "granted": "ingewilligd",
        "partly": "deels ingewilligd",
        "refused": "geweigerd",
        "withdrawn": "ingetrokken"
      },
      "x-data": "facts",
      "x-en": {
        "title": "Outcome",
        "description": "What the answer was."
      }
    },
    "removed": {
      "title": "Verwijderde gegevens",
      "description": "Wat er door een bewaartermijn, een verzoek of een bezwaar uit dit record is gehaald. Dit vult het hulpmiddel zelf in; laat het staan, want zo weet de controle waarom er iets ontbreekt.",
      "type": "array",
      "items": {
        "type": "object",
        "properties": {
          "on": {
            "title": "Verwijderd op",
            "description": "De dag waarop de gegevens zijn verwijderd, als JJJJ-MM-DD.",
            "type": "string",
            "format": "date",
            "x-data": "none",
            "x-en": {
              "title": "Removed on",
              "description": "The day the data were removed, as YYYY-MM-DD."
            }
          },
          "class": {
            "title": "Soort gegevens",
            "description": "Welke soort gegevens uit dit record is verwijderd.",
            "type": "string",
            "enum": ["published", "facts", "staff", "content", "identifying"],
            "x-words": {
              "published": "openbare gegevens, zoals profiel of citaat",
              "facts": "feiten: data, aantallen en soorten",
              "staff": "gegevens over de inzet van een coach",
              "content": "inhoudelijke gegevens over een persoon",
              "identifying": "de code van de coachee"
            },
            "x-data": "none",
            "x-en": {
              "title": "Kind of data",
              "description": "Which class of data was removed from this record."
            }
          },
          "ground": {
            "title": "Grond",
            "description": "Waarom de gegevens zijn verwijderd.",
            "type": "string",
            "enum": ["retention", "erasure", "objection"],
            "x-words": {
              "retention": "bewaartermijn verstreken",
              "erasure": "verzoek om verwijdering",
              "objection": "bezwaar"
            },
            "x-data": "none",
            "x-en": {
              "title": "Ground",
              "description": "Why the data were removed."
            }
          }
        },
        "additionalProperties": false
      },
      "x-key": "on",
      "x-data": "none",
      "x-en": {
        "title": "Removed data",
        "description": "What retention, a request or an objection took out of this record. The tool fills it in; leave it, for it tells the check why something is missing."
      }
    },
    "allow": {
      "title": "Toegestane afwijkingen",
      "description": "Per regel de reden waarom die hier niet geldt. Gebruik de naam van de regel zoals de controle die noemt.",
      "type": "object",
      "propertyNames": {
        "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$",
        "maxLength": 64,
        "x-form": {
          "nl": "kleine letters en cijfers, met enkele streepjes ertussen",
          "en": "small letters and digits, with single hyphens between them"
        }
      },
      "additionalProperties": {
        "type": "object",
        "properties": {
          "reason": {
            "title": "Reden",
            "description": "Waarom deze afwijking hier terecht is, in een of twee zinnen en zonder persoonlijke bijzonderheden.",
            "type": "string",
            "pattern": "[A-Za-z]",
            "maxLength": 300,
            "x-form": { "nl": "een reden in woorden", "en": "a reason in words" },
            "x-data": "facts",
            "x-en": {
              "title": "Reason",
              "description": "Why this deviation is right here, in a sentence or two and without personal details."
            }
          },
          "at": {
            "title": "Plaats",
            "description": "Voor welk gegeven de uitzondering geldt, bijvoorbeeld /sessions/8. Leeg: voor het hele record.",
            "type": "string",
            "format": "json-pointer",
            "maxLength": 200,
            "x-data": "facts",
            "x-en": {
              "title": "Place",
              "description": "Which value the exception is for, such as /sessions/8. Empty: the whole record."
            }
          },
          "until": {
            "title": "Geldig tot en met",
            "description": "De laatste dag waarop de uitzondering geldt. Verplicht bij privacyregels, en dan hooguit twaalf maanden vooruit.",
            "type": "string",
            "format": "date",
            "x-data": "facts",
            "x-en": {
              "title": "Valid until",
              "description": "The last day the exception holds. Required for privacy rules, and then at most twelve months ahead."
            }
          }
        },
        "required": ["reason"],
        "additionalProperties": false
      },
      "x-data": "facts",
      "x-en": {
        "title": "Allowed deviations",
        "description": "Per rule the reason why it does not apply here. Use the rule's name as the check prints it."
      }
    }
  },
  "required": ["received", "article", "subject"],
  "additionalProperties": false,
  "x-data": "facts",
  "x-body": "none",
  "x-en": {
    "title": "Privacy request",
    "description": "A data subject's request under the GDPR (articles 15 to 21) and its answer. Never a code or name: who it was stands only in the private folder."
  }
}
"""#),
    ("programme", #"""
{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "urn:coachpool:schema:programme",
  "title": "Extern programma",
  "description": "Een programma van een externe aanbieder, zoals MDIEU, met alleen de aantallen die de aanbieder opgeeft. Nooit gegevens van personen. De tekst eronder is een toelichting.",
  "type": "object",
  "properties": {
    "provider": {
      "title": "Aanbieder",
      "description": "De externe aanbieder, met de sleutel uit de poolafspraken.",
      "type": "string",
      "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$",
      "maxLength": 64,
      "x-form": {
        "nl": "kleine letters en cijfers, met enkele streepjes ertussen",
        "en": "small letters and digits, with single hyphens between them"
      },
      "x-data": "facts",
      "x-en": {
        "title": "Provider",
        "description": "The external provider, by its key in the contract."
      }
    },
    "kind": {
      "title": "Soort traject",
      "description": "De soort traject, met de sleutel uit de poolafspraken.",
      "type": "string",
      "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$",
      "maxLength": 64,
      "x-form": {
        "nl": "kleine letters en cijfers, met enkele streepjes ertussen",
        "en": "small letters and digits, with single hyphens between them"
      },
      "x-data": "facts",
      "x-en": {
        "title": "Kind of trajectory",
        "description": "The kind of trajectory, by its key in the contract."
      }
    },
    "requested": {
      "title": "Aantal aanvragen",
      "description": "Hoeveel medewerkers een traject hebben aangevraagd.",
      "type": "integer",
      "maximum": 1000000,
      "minimum": 0,
      "x-data": "facts",
      "x-en": {
        "title": "Number of requests",
        "description": "How many employees requested a trajectory."
      }
    },
    "sessionsEach": {
      "title": "Gesprekken per traject",
      "description": "Hoeveel gesprekken een traject heeft.",
      "type": "integer",
      "maximum": 1000000,
      "minimum": 1,
      "x-data": "facts",
      "x-en": {
        "title": "Sessions each",
        "description": "How many sessions a trajectory has."
      }
    },
    "minutes": {
      "title": "Minuten per gesprek",
      "description": "De lengte van een gesprek in minuten.",
      "type": "integer",
      "maximum": 1000000,
      "minimum": 1,
      "x-data": "facts",
      "x-en": {
        "title": "Minutes a session",
        "description": "The length of a session in minutes."
      }
    },
    "themes": {
      "title": "Thema's",
      "description": "De thema's van het programma, met de sleutels uit de poolafspraken.",
      "type": "array",
      "uniqueItems": true,
      "items": {
        "type": "string",
        "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$",
        "maxLength": 64,
        "x-form": {
          "nl": "kleine letters en cijfers, met enkele streepjes ertussen",
          "en": "small letters and digits, with single hyphens between them"
        }
      },
      "x-data": "facts",
      "x-en": {
        "title": "Themes",
        "description": "The programme's themes, by their keys in the contract."
      }
    },
    "cents": {
      "title": "Kosten in centen",
      "description": "De kosten in hele eurocenten.",
      "type": "integer",
      "maximum": 100000000000,
      "minimum": 0,
      "x-data": "facts",
      "x-en": {
        "title": "Cost in cents",
        "description": "The cost in whole euro cents."
      }
    },
    "grantYear": {
      "title": "Subsidiejaar",
      "description": "Het jaar waarin de subsidie is aangevraagd.",
      "type": "integer",
      "minimum": 2000,
      "maximum": 2100,
      "x-data": "facts",
      "x-en": {
        "title": "Grant year",
        "description": "The year the grant was applied for."
      }
    },
    "removed": {
      "title": "Verwijderde gegevens",
      "description": "Wat er door een bewaartermijn, een verzoek of een bezwaar uit dit record is gehaald. Dit vult het hulpmiddel zelf in; laat het staan, want zo weet de controle waarom er iets ontbreekt.",
      "type": "array",
      "items": {
        "type": "object",
        "properties": {
          "on": {
            "title": "Verwijderd op",
            "description": "De dag waarop de gegevens zijn verwijderd, als JJJJ-MM-DD.",
            "type": "string",
            "format": "date",
            "x-data": "none",
            "x-en": {
              "title": "Removed on",
              "description": "The day the data were removed, as YYYY-MM-DD."
            }
          },
          "class": {
            "title": "Soort gegevens",
            "description": "Welke soort gegevens uit dit record is verwijderd.",
            "type": "string",
            "enum": ["published", "facts", "staff", "content", "identifying"],
            "x-words": {
              "published": "openbare gegevens, zoals profiel of citaat",
              "facts": "feiten: data, aantallen en soorten",
              "staff": "gegevens over de inzet van een coach",
              "content": "inhoudelijke gegevens over een persoon",
              "identifying": "de code van de coachee"
            },
            "x-data": "none",
            "x-en": {
              "title": "Kind of data",
              "description": "Which class of data was removed from this record."
            }
          },
          "ground": {
            "title": "Grond",
            "description": "Waarom de gegevens zijn verwijderd.",
            "type": "string",
            "enum": ["retention", "erasure", "objection"],
            "x-words": {
              "retention": "bewaartermijn verstreken",
              "erasure": "verzoek om verwijdering",
              "objection": "bezwaar"
            },
            "x-data": "none",
            "x-en": {
              "title": "Ground",
              "description": "Why the data were removed."
            }
          }
        },
        "additionalProperties": false
      },
      "x-key": "on",
      "x-data": "none",
      "x-en": {
        "title": "Removed data",
        "description": "What retention, a request or an objection took out of this record. The tool fills it in; leave it, for it tells the check why something is missing."
      }
    },
    "allow": {
      "title": "Toegestane afwijkingen",
      "description": "Per regel de reden waarom die hier niet geldt. Gebruik de naam van de regel zoals de controle die noemt.",
      "type": "object",
      "propertyNames": {
        "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$",
        "maxLength": 64,
        "x-form": {
          "nl": "kleine letters en cijfers, met enkele streepjes ertussen",
          "en": "small letters and digits, with single hyphens between them"
        }
      },
      "additionalProperties": {
        "type": "object",
        "properties": {
          "reason": {
            "title": "Reden",
            "description": "Waarom deze afwijking hier terecht is, in een of twee zinnen en zonder persoonlijke bijzonderheden.",
            "type": "string",
            "pattern": "[A-Za-z]",
            "maxLength": 300,
            "x-form": { "nl": "een reden in woorden", "en": "a reason in words" },
            "x-data": "facts",
            "x-en": {
              "title": "Reason",
              "description": "Why this deviation is right here, in a sentence or two and without personal details."
            }
          },
          "at": {
            "title": "Plaats",
            "description": "Voor welk gegeven de uitzondering geldt, bijvoorbeeld /sessions/8. Leeg: voor het hele record.",
            "type": "string",
            "format": "json-pointer",
            "maxLength": 200,
            "x-data": "facts",
            "x-en": {
              "title": "Place",
              "description": "Which value the exception is for, such as /sessions/8. Empty: the whole record."
            }
          },
          "until": {
            "title": "Geldig tot en met",
            "description": "De laatste dag waarop de uitzondering geldt. Verplicht bij privacyregels, en dan hooguit twaalf maanden vooruit.",
            "type": "string",
            "format": "date",
            "x-data": "facts",
            "x-en": {
              "title": "Valid until",
              "description": "The last day the exception holds. Required for privacy rules, and then at most twelve months ahead."
            }
          }
        },
        "required": ["reason"],
        "additionalProperties": false
      },
      "x-data": "facts",
      "x-en": {
        "title": "Allowed deviations",
        "description": "Per rule the reason why it does not apply here. Use the rule's name as the check prints it."
      }
    }
  },
  "required": ["provider", "kind", "requested"],
  "additionalProperties": false,
  "x-data": "facts",
  "x-body": "published",
  "x-en": {
    "title": "Programme",
    "description": "A programme of an external provider, such as MDIEU, with only the counts the provider reports. Never personal data. The text below is a note."
  }
}
"""#),
    ("terms", #"""
{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "urn:coachpool:schema:terms",
  "title": "Standaardovereenkomst",
  "description": "Een standaardovereenkomst voor coachtrajecten: welke onderwerpen zij regelt en sinds wanneer. De tekst eronder is de overeenkomst zelf.",
  "type": "object",
  "properties": {
    "from": {
      "title": "Geldig vanaf",
      "description": "De eerste dag waarop deze overeenkomst geldt.",
      "type": "string",
      "format": "date",
      "x-data": "published",
      "x-en": {
        "title": "Valid from",
        "description": "The first day these terms hold."
      }
    },
    "until": {
      "title": "Geldig tot en met",
      "description": "De laatste dag waarop deze overeenkomst geldt. Laat weg zolang zij in gebruik is.",
      "type": "string",
      "format": "date",
      "x-data": "published",
      "x-en": {
        "title": "Valid until",
        "description": "The last day these terms hold. Leave out while they are in use."
      }
    },
    "covers": {
      "title": "Geregelde onderwerpen",
      "description": "De onderwerpen die in de tekst zijn geregeld.",
      "type": "array",
      "uniqueItems": true,
      "items": {
        "type": "string",
        "enum": ["scope", "manager", "sessions", "minutes", "codeOfConduct", "privacy", "coachReview", "referBack", "referOn"],
        "x-words": {
          "scope": "de vragen waarmee de coachee bij deze coach terecht kan",
          "manager": "of de leidinggevende aan het begin of eind betrokken is",
          "sessions": "het aantal gesprekken",
          "minutes": "de lengte van de gesprekken",
          "codeOfConduct": "de gedragscode",
          "privacy": "privacy en AVG",
          "coachReview": "waarop de coach wordt beoordeeld en wat daarvan komt",
          "referBack": "wanneer terugverwezen wordt naar HR of leidinggevende",
          "referOn": "wanneer doorverwezen wordt naar een externe coach of psycholoog"
        }
      },
      "x-data": "published",
      "x-en": {
        "title": "Topics covered",
        "description": "The topics the text settles."
      }
    },
    "removed": {
      "title": "Verwijderde gegevens",
      "description": "Wat er door een bewaartermijn, een verzoek of een bezwaar uit dit record is gehaald. Dit vult het hulpmiddel zelf in; laat het staan, want zo weet de controle waarom er iets ontbreekt.",
      "type": "array",
      "items": {
        "type": "object",
        "properties": {
          "on": {
            "title": "Verwijderd op",
            "description": "De dag waarop de gegevens zijn verwijderd, als JJJJ-MM-DD.",
            "type": "string",
            "format": "date",
            "x-data": "none",
            "x-en": {
              "title": "Removed on",
              "description": "The day the data were removed, as YYYY-MM-DD."
            }
          },
          "class": {
            "title": "Soort gegevens",
            "description": "Welke soort gegevens uit dit record is verwijderd.",
            "type": "string",
            "enum": ["published", "facts", "staff", "content", "identifying"],
            "x-words": {
              "published": "openbare gegevens, zoals profiel of citaat",
              "facts": "feiten: data, aantallen en soorten",
              "staff": "gegevens over de inzet van een coach",
              "content": "inhoudelijke gegevens over een persoon",
              "identifying": "de code van de coachee"
            },
            "x-data": "none",
            "x-en": {
              "title": "Kind of data",
              "description": "Which class of data was removed from this record."
            }
          },
          "ground": {
            "title": "Grond",
            "description": "Waarom de gegevens zijn verwijderd.",
            "type": "string",
            "enum": ["retention", "erasure", "objection"],
            "x-words": {
              "retention": "bewaartermijn verstreken",
              "erasure": "verzoek om verwijdering",
              "objection": "bezwaar"
            },
            "x-data": "none",
            "x-en": {
              "title": "Ground",
              "description": "Why the data were removed."
            }
          }
        },
        "additionalProperties": false
      },
      "x-key": "on",
      "x-data": "none",
      "x-en": {
        "title": "Removed data",
        "description": "What retention, a request or an objection took out of this record. The tool fills it in; leave it, for it tells the check why something is missing."
      }
    },
    "allow": {
      "title": "Toegestane afwijkingen",
      "description": "Per regel de reden waarom die hier niet geldt. Gebruik de naam van de regel zoals de controle die noemt.",
      "type": "object",
      "propertyNames": {
        "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$",
        "maxLength": 64,
        "x-form": {
          "nl": "kleine letters en cijfers, met enkele streepjes ertussen",
          "en": "small letters and digits, with single hyphens between them"
        }
      },
      "additionalProperties": {
        "type": "object",
        "properties": {
          "reason": {
            "title": "Reden",
            "description": "Waarom deze afwijking hier terecht is, in een of twee zinnen en zonder persoonlijke bijzonderheden.",
            "type": "string",
            "pattern": "[A-Za-z]",
            "maxLength": 300,
            "x-form": { "nl": "een reden in woorden", "en": "a reason in words" },
            "x-data": "facts",
            "x-en": {
              "title": "Reason",
              "description": "Why this deviation is right here, in a sentence or two and without personal details."
            }
          },
          "at": {
            "title": "Plaats",
            "description": "Voor welk gegeven de uitzondering geldt, bijvoorbeeld /sessions/8. Leeg: voor het hele record.",
            "type": "string",
            "format": "json-pointer",
            "maxLength": 200,
            "x-data": "facts",
            "x-en": {
              "title": "Place",
              "description": "Which value the exception is for, such as /sessions/8. Empty: the whole record."
            }
          },
          "until": {
            "title": "Geldig tot en met",
            "description": "De laatste dag waarop de uitzondering geldt. Verplicht bij privacyregels, en dan hooguit twaalf maanden vooruit.",
            "type": "string",
            "format": "date",
            "x-data": "facts",
            "x-en": {
              "title": "Valid until",
              "description": "The last day the exception holds. Required for privacy rules, and then at most twelve months ahead."
            }
          }
        },
        "required": ["reason"],
        "additionalProperties": false
      },
      "x-data": "facts",
      "x-en": {
        "title": "Allowed deviations",
        "description": "Per rule the reason why it does not apply here. Use the rule's name as the check prints it."
      }
    }
  },
  "required": ["from", "covers"],
  "additionalProperties": false,
  "x-data": "published",
  "x-body": "published",
  "x-en": {
    "title": "Terms",
    "description": "A standard coaching agreement: the topics it settles and since when. The text below is the agreement itself."
  }
}
"""#),
    ("trajectory", #"""
{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "urn:coachpool:schema:trajectory",
  "title": "Coachtraject",
  "description": "Een aanvraag en wat ervan is geworden: besluit, intake, kennismaking, afspraken, gesprekken, afsluiting en nazorg. Nooit vrije tekst over de coachee.",
  "type": "object",
  "properties": {
    "kind": {
      "title": "Soort traject",
      "description": "De soort traject, met de sleutel uit de poolafspraken.",
      "type": "string",
      "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$",
      "maxLength": 64,
      "x-form": {
        "nl": "kleine letters en cijfers, met enkele streepjes ertussen",
        "en": "small letters and digits, with single hyphens between them"
      },
      "x-data": "facts",
      "x-en": {
        "title": "Kind of trajectory",
        "description": "The kind of trajectory, by its key in the contract."
      }
    },
    "coachee": {
      "title": "Code van de coachee",
      "description": "De code van de coachee, bijvoorbeeld p-7k3m9q. Nooit een naam: wie het is staat alleen in de besloten map.",
      "type": "string",
      "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$",
      "maxLength": 64,
      "x-form": {
        "nl": "kleine letters en cijfers, met enkele streepjes ertussen",
        "en": "small letters and digits, with single hyphens between them"
      },
      "x-data": "identifying",
      "x-en": {
        "title": "Coachee's code",
        "description": "The coachee's code, such as p-7k3m9q. Never a name: who it is stands only in the private folder."
      }
    },
    "delivery": {
      "title": "Uitvoering",
      "description": "Of een interne coach of een externe aanbieder het traject doet.",
      "type": "string",
      "enum": ["internal", "external"],
      "x-words": {
        "internal": "door een interne coach",
        "external": "door een externe aanbieder"
      },
      "x-data": "facts",
      "x-en": {
        "title": "Delivery",
        "description": "Whether an internal coach or an external provider does it."
      }
    },
    "requested": {
      "title": "Aanvraag",
      "description": "Wanneer en hoe het traject is aangevraagd.",
      "type": "object",
      "properties": {
        "on": {
          "title": "Aangevraagd op",
          "description": "De dag van de aanvraag, als JJJJ-MM-DD. Het jaar bepaalt in welke map het record staat.",
          "type": "string",
          "format": "date",
          "x-data": "facts",
          "x-en": {
            "title": "Requested on",
            "description": "The day of the request, as YYYY-MM-DD. Its year says which folder the record is in."
          }
        },
        "route": {
          "title": "Weg",
          "description": "Langs welke weg de aanvraag is gekomen.",
          "type": "string",
          "enum": ["self", "manager", "hr", "other"],
          "x-words": {
            "self": "de medewerker zelf",
            "manager": "via de leidinggevende",
            "hr": "via HR",
            "other": "langs een andere weg"
          },
          "x-data": "facts",
          "x-en": {
            "title": "Route",
            "description": "How the request came in."
          }
        },
        "themes": {
          "title": "Thema's",
          "description": "De thema's van de vraag, met de sleutels uit de poolafspraken. Meer dan één mag.",
          "type": "array",
          "uniqueItems": true,
          "items": {
            "type": "string",
            "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$",
            "maxLength": 64,
            "x-form": {
              "nl": "kleine letters en cijfers, met enkele streepjes ertussen",
              "en": "small letters and digits, with single hyphens between them"
            }
          },
          "x-data": "facts",
          "x-en": {
            "title": "Themes",
            "description": "The themes of the question, by their keys in the contract. Several are allowed."
          }
        },
        "funding": {
          "title": "Financiering",
          "description": "Waaruit het traject wordt betaald, met de sleutels uit de poolafspraken. Nooit iets waaruit ziekte blijkt.",
          "type": "array",
          "uniqueItems": true,
          "items": {
            "type": "string",
            "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$",
            "maxLength": 64,
            "x-form": {
              "nl": "kleine letters en cijfers, met enkele streepjes ertussen",
              "en": "small letters and digits, with single hyphens between them"
            }
          },
          "x-data": "facts",
          "x-en": {
            "title": "Funding",
            "description": "What pays for it, by keys of the contract. Never anything that shows illness."
          }
        },
        "ownTime": {
          "title": "In eigen tijd",
          "description": "Of de coachee de gesprekken in eigen tijd voert.",
          "type": "boolean",
          "x-data": "facts",
          "x-en": {
            "title": "Own time",
            "description": "Whether the coachee does the sessions in own time."
          }
        },
        "byRight": {
          "title": "Op grond van een recht",
          "description": "Vul dit in als de aanvraag op een recht uit de cao berust.",
          "type": "object",
          "properties": {
            "lastOn": {
              "title": "Vorige keer",
              "description": "De dag waarop de medewerker het recht voor het laatst gebruikte, of null als dat nog nooit was.",
              "type": ["string", "null"],
              "format": "date",
              "default": null,
              "x-data": "facts",
              "x-en": {
                "title": "Last time",
                "description": "The day the employee last used the right, or null when that never was."
              }
            }
          },
          "additionalProperties": false,
          "x-data": "facts",
          "x-en": {
            "title": "By right",
            "description": "Fill this in when the request is based on a right in the collective agreement."
          }
        }
      },
      "required": ["on"],
      "additionalProperties": false,
      "x-data": "facts",
      "x-en": {
        "title": "Request",
        "description": "When and how the trajectory was requested."
      }
    },
    "decision": {
      "title": "Besluit",
      "description": "Het besluit over de aanvraag, als daar een besluit voor nodig was.",
      "type": "object",
      "properties": {
        "on": {
          "title": "Besloten op",
          "description": "De dag van het besluit.",
          "type": "string",
          "format": "date",
          "x-data": "content",
          "x-en": {
            "title": "Decided on",
            "description": "The day of the decision."
          }
        },
        "outcome": {
          "title": "Uitkomst",
          "description": "Wat er is besloten.",
          "type": "string",
          "enum": ["granted", "declined", "deferred"],
          "x-words": {
            "granted": "toegekend",
            "declined": "afgewezen",
            "deferred": "uitgesteld"
          },
          "x-data": "content",
          "x-en": {
            "title": "Outcome",
            "description": "What was decided."
          }
        },
        "by": {
          "title": "Door",
          "description": "Wie heeft besloten.",
          "type": "string",
          "enum": ["manager", "hr"],
          "x-words": {
            "manager": "de leidinggevende",
            "hr": "HR"
          },
          "x-data": "content",
          "x-en": {
            "title": "By",
            "description": "Who decided."
          }
        },
        "reason": {
          "title": "Reden",
          "description": "De reden van een afwijzing of uitstel.",
          "type": "string",
          "enum": ["budget", "timing", "other-means", "other"],
          "x-words": {
            "budget": "geen budget",
            "timing": "niet het goede moment",
            "other-means": "een ander middel past beter",
            "other": "een andere reden"
          },
          "x-data": "content",
          "x-en": {
            "title": "Reason",
            "description": "The reason for declining or deferring."
          }
        },
        "alternative": {
          "title": "Alternatief besproken",
          "description": "Of met de medewerker is besproken wat er wel kan.",
          "type": "boolean",
          "x-data": "content",
          "x-en": {
            "title": "Alternative discussed",
            "description": "Whether what is possible instead was discussed with the employee."
          }
        },
        "revisitOn": {
          "title": "Kom erop terug op",
          "description": "De dag waarop er opnieuw naar de aanvraag wordt gekeken.",
          "type": "string",
          "format": "date",
          "x-data": "content",
          "x-en": {
            "title": "Revisit on",
            "description": "The day the request will be looked at again."
          }
        }
      },
      "additionalProperties": false,
      "x-data": "content",
      "x-en": {
        "title": "Decision",
        "description": "The decision on the request, when it needed one."
      }
    },
    "intake": {
      "title": "Intake",
      "description": "Het intakegesprek en het advies dat eruit kwam.",
      "type": "object",
      "properties": {
        "on": {
          "title": "Datum",
          "description": "De dag van het intakegesprek.",
          "type": "string",
          "format": "date",
          "x-data": "facts",
          "x-en": {
            "title": "Date",
            "description": "The day of the intake."
          }
        },
        "minutes": {
          "title": "Duur in minuten",
          "description": "De duur van het gesprek in minuten.",
          "type": "integer",
          "maximum": 1000000,
          "minimum": 1,
          "x-data": "facts",
          "x-en": {
            "title": "Length in minutes",
            "description": "The length of the talk in minutes."
          }
        },
        "by": {
          "title": "Coördinator",
          "description": "Wie de intake deed, met de sleutel van de coördinator uit de poolafspraken.",
          "type": "string",
          "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$",
          "maxLength": 64,
          "x-form": {
            "nl": "kleine letters en cijfers, met enkele streepjes ertussen",
            "en": "small letters and digits, with single hyphens between them"
          },
          "x-data": "facts",
          "x-en": {
            "title": "Coordinator",
            "description": "Who did the intake, by the coordinator's key in the contract."
          }
        },
        "questionClear": {
          "title": "Coachvraag helder",
          "description": "Of de coachvraag na de intake helder is. Schrijf de vraag zelf nergens op.",
          "type": "boolean",
          "x-data": "facts",
          "x-en": {
            "title": "Question clear",
            "description": "Whether the coaching question is clear after the intake. Never write the question itself."
          }
        },
        "goals": {
          "title": "Aantal doelen",
          "description": "In hoeveel doelen de coachvraag is vertaald. Alleen het aantal.",
          "type": "integer",
          "maximum": 1000000,
          "minimum": 0,
          "x-data": "facts",
          "x-en": {
            "title": "Number of goals",
            "description": "Into how many goals the question was turned. Only the number."
          }
        },
        "nature": {
          "title": "Aard van de vraag",
          "description": "De aard van de vraag op zes punten; daaruit volgt of een interne coach past. Kies alleen uit de lijst.",
          "type": "object",
          "properties": {
            "parts": {
              "title": "Enkelvoudig of meervoudig",
              "description": "Of het om één vraagstuk gaat of om meer die samenhangen.",
              "type": "string",
              "enum": ["single", "multiple"],
              "x-words": {
                "single": "enkelvoudig",
                "multiple": "meervoudig"
              },
              "x-data": "content",
              "x-en": {
                "title": "Single or multiple",
                "description": "Whether it is one question or several connected ones."
              }
            },
            "depth": {
              "title": "Praktisch of diepgaand",
              "description": "Of de vraag praktisch is of diepere analyse vraagt.",
              "type": "string",
              "enum": ["practical", "analytical"],
              "x-words": {
                "practical": "praktisch",
                "analytical": "vraagt diepere analyse"
              },
              "x-data": "content",
              "x-en": {
                "title": "Practical or analytical",
                "description": "Whether the question is practical or asks deeper analysis."
              }
            },
            "complexity": {
              "title": "Eenvoudig of complex",
              "description": "Hoe ingewikkeld de thematiek is.",
              "type": "string",
              "enum": ["simple", "complex"],
              "x-words": {
                "simple": "eenvoudig",
                "complex": "complex"
              },
              "x-data": "content",
              "x-en": {
                "title": "Simple or complex",
                "description": "How complex the subject is."
              }
            },
            "clarity": {
              "title": "Helder of lastig te benoemen",
              "description": "Of de vraag goed te benoemen is.",
              "type": "string",
              "enum": ["clear", "hard-to-name"],
              "x-words": {
                "clear": "helder",
                "hard-to-name": "lastig te benoemen"
              },
              "x-data": "content",
              "x-en": {
                "title": "Clear or hard to name",
                "description": "Whether the question can be named well."
              }
            },
            "personal": {
              "title": "Hoe persoonlijk",
              "description": "Hoe persoonlijk de vraag is.",
              "type": "string",
              "enum": ["limited", "strong"],
              "x-words": {
                "limited": "beperkt persoonlijk",
                "strong": "sterk persoonlijk"
              },
              "x-data": "content",
              "x-en": {
                "title": "How personal",
                "description": "How personal the question is."
              }
            },
            "privacy": {
              "title": "Hoe privacygevoelig",
              "description": "Hoe privacygevoelig de vraag is.",
              "type": "string",
              "enum": ["limited", "strong"],
              "x-words": {
                "limited": "beperkt privacygevoelig",
                "strong": "sterk privacygevoelig"
              },
              "x-data": "content",
              "x-en": {
                "title": "How private",
                "description": "How sensitive the question is as to privacy."
              }
            }
          },
          "additionalProperties": false,
          "x-data": "content",
          "x-en": {
            "title": "Nature of the question",
            "description": "The nature of the question on six points; from them follows whether an internal coach fits. Choose only from the lists."
          }
        },
        "advice": {
          "title": "Advies",
          "description": "Wat na de intake is geadviseerd.",
          "type": "string",
          "enum": ["internal", "external", "referral", "none"],
          "x-words": {
            "internal": "interne coach",
            "external": "externe coach",
            "referral": "verwijzing",
            "none": "geen vervolg"
          },
          "x-data": "facts",
          "x-en": {
            "title": "Advice",
            "description": "What was advised after the intake."
          }
        },
        "because": {
          "title": "Omdat",
          "description": "Waarop het advies berust.",
          "type": "string",
          "enum": ["criteria", "wish", "line", "capacity", "right"],
          "x-words": {
            "criteria": "de criteria voor intern en extern",
            "wish": "de wens van de coachee",
            "line": "de lijnen in de organisatie",
            "capacity": "de beschikbare capaciteit",
            "right": "een recht uit de cao"
          },
          "x-data": "content",
          "x-en": {
            "title": "Because",
            "description": "What the advice rests on."
          }
        }
      },
      "required": ["on"],
      "additionalProperties": false,
      "x-data": "facts",
      "x-en": {
        "title": "Intake",
        "description": "The intake and the advice that came of it."
      }
    },
    "introductions": {
      "title": "Kennismakingsgesprekken",
      "description": "De kennismakingsgesprekken, ook die zonder klik.",
      "type": "array",
      "items": {
        "type": "object",
        "properties": {
          "on": {
            "title": "Datum",
            "description": "De dag van het kennismakingsgesprek.",
            "type": "string",
            "format": "date",
            "x-data": "facts",
            "x-en": {
              "title": "Date",
              "description": "The day of the introduction."
            }
          },
          "coach": {
            "title": "Coach",
            "description": "De id van de coach: de bestandsnaam in coaches/ zonder extensie.",
            "type": "string",
            "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$",
            "maxLength": 64,
            "x-form": {
              "nl": "kleine letters en cijfers, met enkele streepjes ertussen",
              "en": "small letters and digits, with single hyphens between them"
            },
            "x-data": "facts",
            "x-en": {
              "title": "Coach",
              "description": "The coach's id: the file name in coaches/ without its ending."
            }
          },
          "coachAgrees": {
            "title": "Coach stemt in",
            "description": "Of de coach met deze coachee wil beginnen.",
            "type": "boolean",
            "x-data": "facts",
            "x-en": {
              "title": "Coach agrees",
              "description": "Whether the coach wants to start with this coachee."
            }
          },
          "coacheeAgrees": {
            "title": "Coachee stemt in",
            "description": "Of de coachee met deze coach wil beginnen.",
            "type": "boolean",
            "x-data": "facts",
            "x-en": {
              "title": "Coachee agrees",
              "description": "Whether the coachee wants to start with this coach."
            }
          },
          "linesChecked": {
            "title": "Lijnen nagegaan",
            "description": "Of is nagegaan dat coach en coachee niet te dicht bij elkaar werken.",
            "type": "boolean",
            "x-data": "facts",
            "x-en": {
              "title": "Lines checked",
              "description": "Whether it was checked that coach and coachee do not work too close together."
            }
          }
        },
        "required": ["on", "coach"],
        "additionalProperties": false
      },
      "x-key": "on",
      "x-data": "facts",
      "x-en": {
        "title": "Introductions",
        "description": "The introductions, those without a click too."
      }
    },
    "coach": {
      "title": "Coach",
      "description": "De id van de gekozen coach: de bestandsnaam in coaches/ zonder extensie.",
      "type": "string",
      "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$",
      "maxLength": 64,
      "x-form": {
        "nl": "kleine letters en cijfers, met enkele streepjes ertussen",
        "en": "small letters and digits, with single hyphens between them"
      },
      "x-data": "facts",
      "x-en": {
        "title": "Coach",
        "description": "The chosen coach's id: the file name in coaches/ without its ending."
      }
    },
    "provider": {
      "title": "Externe aanbieder",
      "description": "De externe aanbieder, met de sleutel uit de poolafspraken. Alleen bij externe uitvoering.",
      "type": "string",
      "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$",
      "maxLength": 64,
      "x-form": {
        "nl": "kleine letters en cijfers, met enkele streepjes ertussen",
        "en": "small letters and digits, with single hyphens between them"
      },
      "x-data": "facts",
      "x-en": {
        "title": "Provider",
        "description": "The external provider, by its key in the contract. Only for external delivery."
      }
    },
    "chosenBy": {
      "title": "Keuze van de coach",
      "description": "Hoe de coach is gekozen.",
      "type": "string",
      "enum": ["coachee", "advised", "assigned"],
      "x-words": {
        "coachee": "de coachee koos zelf",
        "advised": "gekozen op advies",
        "assigned": "toegewezen"
      },
      "x-data": "facts",
      "x-en": {
        "title": "Choice of coach",
        "description": "How the coach was chosen."
      }
    },
    "handovers": {
      "title": "Overdrachten",
      "description": "Overdrachten aan een andere coach.",
      "type": "array",
      "items": {
        "type": "object",
        "properties": {
          "on": {
            "title": "Datum",
            "description": "De dag van de overdracht.",
            "type": "string",
            "format": "date",
            "x-data": "facts",
            "x-en": {
              "title": "Date",
              "description": "The day of the handover."
            }
          },
          "to": {
            "title": "Nieuwe coach",
            "description": "De id van de coach die het traject overneemt.",
            "type": "string",
            "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$",
            "maxLength": 64,
            "x-form": {
              "nl": "kleine letters en cijfers, met enkele streepjes ertussen",
              "en": "small letters and digits, with single hyphens between them"
            },
            "x-data": "facts",
            "x-en": {
              "title": "New coach",
              "description": "The id of the coach who takes over."
            }
          }
        },
        "additionalProperties": false
      },
      "x-key": "on",
      "x-data": "facts",
      "x-en": {
        "title": "Handovers",
        "description": "Handovers to another coach."
      }
    },
    "agreement": {
      "title": "Afspraken",
      "description": "De ondertekende afspraken tussen coach en coachee.",
      "type": "object",
      "properties": {
        "signed": {
          "title": "Ondertekend op",
          "description": "De dag waarop coach en coachee de afspraken hebben ondertekend.",
          "type": "string",
          "format": "date",
          "x-data": "facts",
          "x-en": {
            "title": "Signed on",
            "description": "The day coach and coachee signed."
          }
        },
        "sessions": {
          "title": "Aantal gesprekken",
          "description": "Het afgesproken aantal gesprekken.",
          "type": "integer",
          "maximum": 1000000,
          "minimum": 1,
          "x-data": "facts",
          "x-en": {
            "title": "Number of sessions",
            "description": "The number of sessions agreed."
          }
        },
        "minutes": {
          "title": "Minuten per gesprek",
          "description": "De afgesproken lengte van een gesprek, in minuten.",
          "type": "integer",
          "maximum": 1000000,
          "minimum": 1,
          "x-data": "facts",
          "x-en": {
            "title": "Minutes a session",
            "description": "The agreed length of a session in minutes."
          }
        },
        "until": {
          "title": "Loopt tot en met",
          "description": "De afgesproken laatste dag. Laat weg als die niet is afgesproken.",
          "type": "string",
          "format": "date",
          "x-data": "facts",
          "x-en": {
            "title": "Runs until",
            "description": "The agreed last day. Leave out when none was agreed."
          }
        },
        "manager": {
          "title": "Leidinggevende",
          "description": "Of en wanneer de leidinggevende betrokken is.",
          "type": "string",
          "enum": ["none", "start", "end", "start-and-end"],
          "x-words": {
            "none": "niet betrokken",
            "start": "aan het begin",
            "end": "aan het eind",
            "start-and-end": "aan het begin en het eind"
          },
          "x-data": "facts",
          "x-en": {
            "title": "Manager",
            "description": "Whether and when the manager takes part."
          }
        },
        "terms": {
          "title": "Standaardovereenkomst",
          "description": "De id van de standaardovereenkomst: de bestandsnaam in terms/ zonder extensie.",
          "type": "string",
          "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$",
          "maxLength": 64,
          "x-form": {
            "nl": "kleine letters en cijfers, met enkele streepjes ertussen",
            "en": "small letters and digits, with single hyphens between them"
          },
          "x-data": "facts",
          "x-en": {
            "title": "Terms",
            "description": "The id of the standard agreement: the file name in terms/ without its ending."
          }
        },
        "own": {
          "title": "Zelf vastgelegde onderwerpen",
          "description": "Onderwerpen die in dit traject zelf zijn afgesproken, naast de standaardovereenkomst.",
          "type": "array",
          "uniqueItems": true,
          "items": {
            "type": "string",
            "enum": ["scope", "manager", "sessions", "minutes", "codeOfConduct", "privacy", "coachReview", "referBack", "referOn"],
            "x-words": {
              "scope": "de vragen waarmee de coachee bij deze coach terecht kan",
              "manager": "of de leidinggevende aan het begin of eind betrokken is",
              "sessions": "het aantal gesprekken",
              "minutes": "de lengte van de gesprekken",
              "codeOfConduct": "de gedragscode",
              "privacy": "privacy en AVG",
              "coachReview": "waarop de coach wordt beoordeeld en wat daarvan komt",
              "referBack": "wanneer terugverwezen wordt naar HR of leidinggevende",
              "referOn": "wanneer doorverwezen wordt naar een externe coach of psycholoog"
            }
          },
          "x-data": "facts",
          "x-en": {
            "title": "Own topics",
            "description": "Topics agreed in this trajectory itself, beside the standard agreement."
          }
        },
        "extensions": {
          "title": "Verlengingen",
          "description": "Afgesproken verlengingen.",
          "type": "array",
          "items": {
            "type": "object",
            "properties": {
              "on": {
                "title": "Datum",
                "description": "De dag waarop de verlenging is afgesproken.",
                "type": "string",
                "format": "date",
                "x-data": "facts",
                "x-en": {
                  "title": "Date",
                  "description": "The day the extension was agreed."
                }
              },
              "sessions": {
                "title": "Extra gesprekken",
                "description": "Hoeveel gesprekken erbij komen.",
                "type": "integer",
                "maximum": 1000000,
                "minimum": 0,
                "x-data": "facts",
                "x-en": {
                  "title": "Extra sessions",
                  "description": "How many sessions were added."
                }
              },
              "until": {
                "title": "Nieuwe einddatum",
                "description": "De nieuwe laatste dag.",
                "type": "string",
                "format": "date",
                "x-data": "facts",
                "x-en": {
                  "title": "New end",
                  "description": "The new last day."
                }
              },
              "reason": {
                "title": "Reden",
                "description": "Waarom is verlengd.",
                "type": "string",
                "enum": ["goal", "absence", "other"],
                "x-words": {
                  "goal": "een doel is nog niet bereikt",
                  "absence": "afwezigheid",
                  "other": "een andere reden"
                },
                "x-data": "facts",
                "x-en": {
                  "title": "Reason",
                  "description": "Why it was extended."
                }
              },
              "alternativeConsidered": {
                "title": "Alternatief overwogen",
                "description": "Of is bekeken of een andere aanpak beter past.",
                "type": "boolean",
                "x-data": "facts",
                "x-en": {
                  "title": "Alternative considered",
                  "description": "Whether another approach was considered."
                }
              }
            },
            "additionalProperties": false
          },
          "x-key": "on",
          "x-data": "facts",
          "x-en": {
            "title": "Extensions",
            "description": "Agreed extensions."
          }
        }
      },
      "required": ["signed", "sessions", "minutes"],
      "additionalProperties": false,
      "x-data": "facts",
      "x-en": {
        "title": "Agreement",
        "description": "The signed agreement between coach and coachee."
      }
    },
    "assessment": {
      "title": "Assessment",
      "description": "Een assessment bij het traject, alleen in overleg met de coachee. Nooit de uitslag.",
      "type": "object",
      "properties": {
        "on": {
          "title": "Datum",
          "description": "De dag van het assessment.",
          "type": "string",
          "format": "date",
          "x-data": "content",
          "x-en": {
            "title": "Date",
            "description": "The day of the assessment."
          }
        },
        "coacheeAgreed": {
          "title": "Coachee stemde in",
          "description": "Of de coachee met het assessment heeft ingestemd.",
          "type": "boolean",
          "x-data": "content",
          "x-en": {
            "title": "Coachee agreed",
            "description": "Whether the coachee agreed to it."
          }
        },
        "led": {
          "title": "Leidde tot",
          "description": "Wat er na het assessment is besloten.",
          "type": "string",
          "enum": ["continue", "adjust", "other-approach"],
          "x-words": {
            "continue": "doorgaan zoals afgesproken",
            "adjust": "doelen bijstellen",
            "other-approach": "een andere aanpak"
          },
          "x-data": "content",
          "x-en": {
            "title": "Led to",
            "description": "What was decided after it."
          }
        }
      },
      "additionalProperties": false,
      "x-data": "content",
      "x-en": {
        "title": "Assessment",
        "description": "An assessment with the trajectory, only in agreement with the coachee. Never its result."
      }
    },
    "sessions": {
      "title": "Gesprekken",
      "description": "De gesprekken, één per regel. Alleen wanneer, hoe lang en waar; nooit waarover.",
      "type": "array",
      "items": {
        "type": "object",
        "properties": {
          "on": {
            "title": "Datum",
            "description": "De dag van het gesprek, als JJJJ-MM-DD.",
            "type": "string",
            "format": "date",
            "x-data": "facts",
            "x-en": {
              "title": "Date",
              "description": "The day of the session, as YYYY-MM-DD."
            }
          },
          "minutes": {
            "title": "Duur in minuten",
            "description": "De duur van het gesprek in minuten.",
            "type": "integer",
            "maximum": 1000000,
            "minimum": 1,
            "x-data": "facts",
            "x-en": {
              "title": "Length in minutes",
              "description": "The length of the session in minutes."
            }
          },
          "place": {
            "title": "Plaats",
            "description": "Waar het gesprek was.",
            "type": "string",
            "enum": ["coaching-room", "outdoor", "online", "phone", "coach-office", "coachee-office", "other"],
            "x-words": {
              "coaching-room": "coachruimte",
              "outdoor": "buiten, bijvoorbeeld wandelend",
              "online": "online",
              "phone": "telefonisch",
              "coach-office": "werkkamer van de coach",
              "coachee-office": "werkkamer van de coachee",
              "other": "ergens anders"
            },
            "x-data": "facts",
            "x-en": {
              "title": "Place",
              "description": "Where the session was."
            }
          },
          "missed": {
            "title": "Niet doorgegaan",
            "description": "true als de coachee zonder tijdige afzegging niet kwam; zo’n gesprek telt niet mee.",
            "type": "boolean",
            "x-data": "facts",
            "x-en": {
              "title": "Missed",
              "description": "true when the coachee did not come and had not called off in time; such a session does not count."
            }
          },
          "planned": {
            "title": "Gepland",
            "description": "true als het gesprek nog moet plaatsvinden; zo’n gesprek telt niet mee.",
            "type": "boolean",
            "x-data": "facts",
            "x-en": {
              "title": "Planned",
              "description": "true when the session is still to come; such a session does not count."
            }
          }
        },
        "required": ["on", "minutes"],
        "additionalProperties": false
      },
      "x-key": "on",
      "x-data": "facts",
      "x-en": {
        "title": "Sessions",
        "description": "The sessions, one a line. Only when, how long and where; never about what."
      }
    },
    "managerTalks": {
      "title": "Gesprekken met de leidinggevende",
      "description": "Gesprekken waar de leidinggevende bij was. Alleen met instemming van de coachee.",
      "type": "array",
      "items": {
        "type": "object",
        "properties": {
          "on": {
            "title": "Datum",
            "description": "De dag van het gesprek.",
            "type": "string",
            "format": "date",
            "x-data": "facts",
            "x-en": {
              "title": "Date",
              "description": "The day of the talk."
            }
          },
          "moment": {
            "title": "Moment",
            "description": "Wanneer in het traject.",
            "type": "string",
            "enum": ["start", "middle", "end"],
            "x-words": {
              "start": "aan het begin",
              "middle": "halverwege",
              "end": "aan het eind"
            },
            "x-data": "facts",
            "x-en": {
              "title": "Moment",
              "description": "When in the trajectory."
            }
          },
          "coacheeAgreed": {
            "title": "Coachee stemde in",
            "description": "Of de coachee met dit gesprek heeft ingestemd.",
            "type": "boolean",
            "x-data": "facts",
            "x-en": {
              "title": "Coachee agreed",
              "description": "Whether the coachee agreed to this talk."
            }
          }
        },
        "additionalProperties": false
      },
      "x-key": "on",
      "x-data": "facts",
      "x-en": {
        "title": "Talks with the manager",
        "description": "Talks the manager took part in. Only with the coachee's agreement."
      }
    },
    "referrals": {
      "title": "Verwijzingen",
      "description": "Verwijzingen naar een ander onderdeel, terug of naar buiten.",
      "type": "array",
      "items": {
        "type": "object",
        "properties": {
          "on": {
            "title": "Datum",
            "description": "De dag van de verwijzing.",
            "type": "string",
            "format": "date",
            "x-data": "content",
            "x-en": {
              "title": "Date",
              "description": "The day of the referral."
            }
          },
          "to": {
            "title": "Naar",
            "description": "Waarheen is verwezen, met de sleutel uit de poolafspraken.",
            "type": "string",
            "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$",
            "maxLength": 64,
            "x-form": {
              "nl": "kleine letters en cijfers, met enkele streepjes ertussen",
              "en": "small letters and digits, with single hyphens between them"
            },
            "x-data": "content",
            "x-en": {
              "title": "To",
              "description": "Where to, by the key in the contract."
            }
          },
          "reason": {
            "title": "Reden",
            "description": "Waarom is verwezen.",
            "type": "string",
            "enum": ["out-of-scope", "too-complex", "line", "no-click", "capacity", "wish", "other"],
            "x-words": {
              "out-of-scope": "valt buiten wat de pool doet",
              "too-complex": "te complex voor een interne coach",
              "line": "de lijnen in de organisatie",
              "no-click": "geen klik",
              "capacity": "geen coach beschikbaar",
              "wish": "wens van de coachee",
              "other": "een andere reden"
            },
            "x-data": "content",
            "x-en": {
              "title": "Reason",
              "description": "Why it was referred."
            }
          }
        },
        "additionalProperties": false
      },
      "x-key": "on",
      "x-data": "content",
      "x-en": {
        "title": "Referrals",
        "description": "Referrals within the organisation, back or outside."
      }
    },
    "closed": {
      "title": "Afsluiting",
      "description": "Wanneer en waarom het traject is geëindigd. Laat weg zolang het loopt.",
      "type": "object",
      "properties": {
        "on": {
          "title": "Afgesloten op",
          "description": "De dag waarop het traject is afgesloten.",
          "type": "string",
          "format": "date",
          "x-data": "facts",
          "x-en": {
            "title": "Closed on",
            "description": "The day the trajectory was closed."
          }
        },
        "reason": {
          "title": "Reden",
          "description": "Waarom het traject is geëindigd.",
          "type": "string",
          "enum": ["completed", "stopped-by-coachee", "stopped-by-coach", "referred", "left", "no-contact", "withdrawn", "no-click"],
          "x-words": {
            "completed": "afgerond",
            "stopped-by-coachee": "gestopt door de coachee",
            "stopped-by-coach": "gestopt door de coach",
            "referred": "verwezen",
            "left": "uit dienst",
            "no-contact": "geen contact meer",
            "withdrawn": "aanvraag ingetrokken",
            "no-click": "geen klik"
          },
          "x-data": "facts",
          "x-en": {
            "title": "Reason",
            "description": "Why the trajectory ended."
          }
        },
        "goals": {
          "title": "Doelen",
          "description": "In hoeverre de doelen zijn bereikt.",
          "type": "string",
          "enum": ["reached", "partly", "not-reached"],
          "x-words": {
            "reached": "bereikt",
            "partly": "deels bereikt",
            "not-reached": "niet bereikt"
          },
          "x-data": "facts",
          "x-en": {
            "title": "Goals",
            "description": "How far the goals were reached."
          }
        }
      },
      "required": ["on"],
      "additionalProperties": false,
      "x-data": "facts",
      "x-en": {
        "title": "Closing",
        "description": "When and why the trajectory ended. Leave out while it runs."
      }
    },
    "followUps": {
      "title": "Terugkomgesprekken",
      "description": "Gesprekken na de afsluiting, om te zien of het resultaat beklijft.",
      "type": "array",
      "items": {
        "type": "object",
        "properties": {
          "on": {
            "title": "Datum",
            "description": "De dag van het terugkomgesprek.",
            "type": "string",
            "format": "date",
            "x-data": "facts",
            "x-en": {
              "title": "Date",
              "description": "The day of the follow-up."
            }
          },
          "minutes": {
            "title": "Duur in minuten",
            "description": "De duur in minuten.",
            "type": "integer",
            "maximum": 1000000,
            "minimum": 1,
            "x-data": "facts",
            "x-en": {
              "title": "Length in minutes",
              "description": "The length in minutes."
            }
          },
          "planned": {
            "title": "Gepland",
            "description": "true als het gesprek nog moet plaatsvinden.",
            "type": "boolean",
            "x-data": "facts",
            "x-en": {
              "title": "Planned",
              "description": "true when the talk is still to come."
            }
          }
        },
        "required": ["on"],
        "additionalProperties": false
      },
      "x-key": "on",
      "x-data": "facts",
      "x-en": {
        "title": "Follow-ups",
        "description": "Talks after closing, to see whether the results last."
      }
    },
    "evaluationInvited": {
      "title": "Uitgenodigd voor evaluatie op",
      "description": "De dag waarop de coachee is gevraagd de evaluatie in te vullen.",
      "type": "string",
      "format": "date",
      "x-data": "facts",
      "x-en": {
        "title": "Invited to evaluate on",
        "description": "The day the coachee was asked to fill in the evaluation."
      }
    },
    "costs": {
      "title": "Kosten",
      "description": "Externe kosten van dit traject.",
      "type": "array",
      "items": {
        "type": "object",
        "properties": {
          "on": {
            "title": "Datum",
            "description": "De dag van de factuur of betaling.",
            "type": "string",
            "format": "date",
            "x-data": "facts",
            "x-en": {
              "title": "Date",
              "description": "The day of the invoice or payment."
            }
          },
          "cents": {
            "title": "Bedrag in centen",
            "description": "Het bedrag in hele eurocenten: 129 euro is 12900.",
            "type": "integer",
            "maximum": 100000000000,
            "minimum": 0,
            "x-data": "facts",
            "x-en": {
              "title": "Amount in cents",
              "description": "The amount in whole euro cents: 129 euros is 12900."
            }
          },
          "what": {
            "title": "Waarvoor",
            "description": "Waarvoor is betaald.",
            "type": "string",
            "enum": ["coaching", "assessment", "room", "other"],
            "x-words": {
              "coaching": "coaching",
              "assessment": "assessment",
              "room": "ruimte",
              "other": "iets anders"
            },
            "x-data": "facts",
            "x-en": {
              "title": "What for",
              "description": "What was paid for."
            }
          }
        },
        "additionalProperties": false
      },
      "x-key": "on",
      "x-data": "facts",
      "x-en": {
        "title": "Costs",
        "description": "External costs of this trajectory."
      }
    },
    "removed": {
      "title": "Verwijderde gegevens",
      "description": "Wat er door een bewaartermijn, een verzoek of een bezwaar uit dit record is gehaald. Dit vult het hulpmiddel zelf in; laat het staan, want zo weet de controle waarom er iets ontbreekt.",
      "type": "array",
      "items": {
        "type": "object",
        "properties": {
          "on": {
            "title": "Verwijderd op",
            "description": "De dag waarop de gegevens zijn verwijderd, als JJJJ-MM-DD.",
            "type": "string",
            "format": "date",
            "x-data": "none",
            "x-en": {
              "title": "Removed on",
              "description": "The day the data were removed, as YYYY-MM-DD."
            }
          },
          "class": {
            "title": "Soort gegevens",
            "description": "Welke soort gegevens uit dit record is verwijderd.",
            "type": "string",
            "enum": ["published", "facts", "staff", "content", "identifying"],
            "x-words": {
              "published": "openbare gegevens, zoals profiel of citaat",
              "facts": "feiten: data, aantallen en soorten",
              "staff": "gegevens over de inzet van een coach",
              "content": "inhoudelijke gegevens over een persoon",
              "identifying": "de code van de coachee"
            },
            "x-data": "none",
            "x-en": {
              "title": "Kind of data",
              "description": "Which class of data was removed from this record."
            }
          },
          "ground": {
            "title": "Grond",
            "description": "Waarom de gegevens zijn verwijderd.",
            "type": "string",
            "enum": ["retention", "erasure", "objection"],
            "x-words": {
              "retention": "bewaartermijn verstreken",
              "erasure": "verzoek om verwijdering",
              "objection": "bezwaar"
            },
            "x-data": "none",
            "x-en": {
              "title": "Ground",
              "description": "Why the data were removed."
            }
          }
        },
        "additionalProperties": false
      },
      "x-key": "on",
      "x-data": "none",
      "x-en": {
        "title": "Removed data",
        "description": "What retention, a request or an objection took out of this record. The tool fills it in; leave it, for it tells the check why something is missing."
      }
    },
    "allow": {
      "title": "Toegestane afwijkingen",
      "description": "Per regel de reden waarom die hier niet geldt. Gebruik de naam van de regel zoals de controle die noemt.",
      "type": "object",
      "propertyNames": {
        "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$",
        "maxLength": 64,
        "x-form": {
          "nl": "kleine letters en cijfers, met enkele streepjes ertussen",
          "en": "small letters and digits, with single hyphens between them"
        }
      },
      "additionalProperties": {
        "type": "object",
        "properties": {
          "reason": {
            "title": "Reden",
            "description": "Waarom deze afwijking hier terecht is, in een of twee zinnen en zonder persoonlijke bijzonderheden.",
            "type": "string",
            "pattern": "[A-Za-z]",
            "maxLength": 300,
            "x-form": { "nl": "een reden in woorden", "en": "a reason in words" },
            "x-data": "facts",
            "x-en": {
              "title": "Reason",
              "description": "Why this deviation is right here, in a sentence or two and without personal details."
            }
          },
          "at": {
            "title": "Plaats",
            "description": "Voor welk gegeven de uitzondering geldt, bijvoorbeeld /sessions/8. Leeg: voor het hele record.",
            "type": "string",
            "format": "json-pointer",
            "maxLength": 200,
            "x-data": "facts",
            "x-en": {
              "title": "Place",
              "description": "Which value the exception is for, such as /sessions/8. Empty: the whole record."
            }
          },
          "until": {
            "title": "Geldig tot en met",
            "description": "De laatste dag waarop de uitzondering geldt. Verplicht bij privacyregels, en dan hooguit twaalf maanden vooruit.",
            "type": "string",
            "format": "date",
            "x-data": "facts",
            "x-en": {
              "title": "Valid until",
              "description": "The last day the exception holds. Required for privacy rules, and then at most twelve months ahead."
            }
          }
        },
        "required": ["reason"],
        "additionalProperties": false
      },
      "x-data": "facts",
      "x-en": {
        "title": "Allowed deviations",
        "description": "Per rule the reason why it does not apply here. Use the rule's name as the check prints it."
      }
    }
  },
  "required": ["kind", "requested"],
  "additionalProperties": false,
  "x-data": "facts",
  "x-body": "none",
  "x-en": {
    "title": "Trajectory",
    "description": "A request and what became of it: decision, intake, introduction, agreement, sessions, closing and follow-up. Never free text about the coachee."
  }
}
"""#),
  ]
}
