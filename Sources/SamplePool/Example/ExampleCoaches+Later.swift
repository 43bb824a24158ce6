internal import RecordSyntax

extension ExampleCoaches {
  /// Those who came later, and those who left.
  static let later: [CoachPerson] = [
    CoachPerson(
      id: "eline-rosendal", name: "Eline Rosendal", since: .written("2022-03-01"),
      department: "bestuur", team: "Bestuursbureau", role: "strategisch adviseur",
      languages: ["nl", "en"], locations: ["hoofdgebouw"],
      levels: ["specialist", "leidinggevende", "manager"],
      themes: ["complexe-vraagstukken", "leiderschap", "verandering"],
      methods: ["systemisch", "narratief"], kinds: [Keys.regular, Keys.leadership],
      capacity: 5, training: "Executive coaching",
      registration: CoachRegistration(
        body: "icf", level: "PCC", number: "ICF-77215", from: .written("2022-10-01"), years: 3),
      profile: """
        Ik coach mensen met een groot mandaat en weinig klankbord. Vraagstukken met veel partijen los je \
        niet op door harder te werken. Ik help je vertragen, de verschillende belangen uit elkaar te halen \
        en je eigen positie te bepalen. Ik ben vertrouwd met bestuurlijke verhoudingen en sta er zelf \
        buiten. Na een gesprek heb je doorgaans minder plannen en meer richting.
        """),
    CoachPerson(
      id: "anouk-meerbeek", name: "Anouk Meerbeek", since: .written("2022-06-01"),
      department: "klinieken", team: "Kliniek 2 Noord", role: "praktijkopleider",
      languages: ["nl"], locations: ["hoofdgebouw", "opleidingshuis"],
      levels: ["medewerker"],
      themes: ["rolverandering", "assertiviteit", "kwaliteiten"],
      methods: ["ervaringsgericht", "kernkwaliteiten"], kinds: [Keys.regular],
      capacity: 4, training: "Coach in de zorg",
      profile: """
        Net begonnen, net gewisseld van afdeling of net terug na een lange periode elders: dan helpt het \
        als iemand meekijkt. Als praktijkopleider heb ik honderden collega's zien groeien. Ik geloof dat \
        je leert door te doen en daarna te begrijpen wat je deed. We kiezen samen een situatie, jij \
        probeert iets uit en we bespreken wat het opleverde. Fouten zijn hier lesmateriaal.
        """),
    CoachPerson(
      id: "rachid-talhaoui", name: "Rachid Talhaoui", since: .written("2022-06-01"),
      department: "acute-zorg", team: "Intensive care", role: "teamcoördinator",
      languages: ["nl", "ar", "fr"], locations: ["hoofdgebouw"],
      levels: ["medewerker", "leidinggevende"],
      themes: ["samenwerking", "conflict", "grensoverschrijdend-gedrag", "stress"],
      methods: ["systemisch", "ervaringsgericht"], kinds: [Keys.regular],
      capacity: 5, training: "Professioneel coachen",
      profile: """
        Samenwerken in een team dat nooit compleet is, vraagt meer dan goede wil. Ik coach collega's die \
        merken dat dezelfde wrijving steeds terugkomt. We tekenen het team uit, zoeken de plek waar het \
        schuurt en bedenken wat jij kunt doen zonder op de ander te wachten. Ook over ongewenst gedrag kun \
        je bij mij terecht. Ik neem de tijd en spreek Nederlands, Arabisch en Frans.
        """),
    CoachPerson(
      id: "petra-wiegersma", name: "Petra Wiegersma", since: .written("2022-09-01"),
      department: "poliklinieken", team: "Planbureau", role: "coördinator planning",
      languages: ["nl"], locations: ["polikliniek-oost", "hoofdgebouw"],
      levels: ["medewerker"],
      themes: ["werk-prive", "assertiviteit", "verandering"],
      methods: ["act", "oplossingsgericht"], kinds: [Keys.regular],
      capacity: 4, training: "Coach in de zorg",
      profile: """
        Wie altijd klaarstaat, komt zelf als laatste aan de beurt. Dat ken ik van het planbureau en van \
        mezelf. Ik help je om te merken wanneer je ja zegt en nee bedoelt. We beginnen klein: één afspraak \
        per week die je nakomt met jezelf. Ik ben warm, geduldig en houd je aan wat je je hebt \
        voorgenomen. Ook als je afdeling verhuist of verandert, denk ik graag met je mee.
        """),
    CoachPerson(
      id: "mei-lan-tjong", name: "Mei-Lan Tjong", since: .written("2022-09-01"),
      department: "onderzoek", team: "Datamanagement", role: "senior datamanager",
      languages: ["nl", "en", "zh"], locations: ["opleidingshuis"],
      levels: ["medewerker", "specialist"],
      themes: ["kwaliteiten", "rolverandering", "loopbaan"],
      methods: ["kernkwaliteiten", "narratief"], kinds: [Keys.regular, Keys.career],
      capacity: 4, training: "Professioneel coachen",
      profile: """
        Ik ben goed in stilte. In een eerste gesprek praat ik weinig en kijk ik veel: waar licht je op, \
        waar zak je weg? Daarna leg ik terug wat ik zag, en dat verrast mensen vaak. Ik werk graag met \
        collega's die analytisch sterk zijn en zich afvragen of er meer in hen zit. I also coach in \
        English and in Mandarin. Samen maken we een keuze die je aan anderen kunt uitleggen.
        """),
    CoachPerson(
      id: "coen-brandenbarg", name: "Coen Brandenbarg", since: .written("2022-09-01"),
      department: "operatiecentrum", team: "Planning en logistiek", role: "manager operatiecentrum",
      languages: ["nl", "en"], locations: ["hoofdgebouw"],
      levels: ["leidinggevende", "manager"],
      themes: ["leiderschap", "complexe-vraagstukken", "conflict"],
      methods: ["oplossingsgericht", "provocatief"], kinds: [Keys.regular, Keys.leadership],
      capacity: 4, training: "Executive coaching",
      registration: CoachRegistration(
        body: "nobco-eia", level: "Practitioner", number: "EIA-22-2086", from: .written("2022-09-01"),
        years: 5),
      profile: """
        Als manager weet ik dat je agenda voller is dan je hoofd aankan. Ik coach leidinggevenden die \
        willen sturen op wat ertoe doet en die de lastige gesprekken niet langer vooruitschuiven. Ik ben \
        kort van stof en scherp op uitvluchten. We werken met jouw eigen vergaderingen, mails en besluiten \
        als materiaal. Na zes tot acht gesprekken moet het zonder mij kunnen.
        """),
    CoachPerson(
      id: "jolanda-kreefting", name: "Jolanda Kreefting", since: .written("2023-01-01"),
      department: "bedrijfsvoering", team: "Gastvrijheid en voeding", role: "teamleider gastvrijheid",
      languages: ["nl"], locations: ["hoofdgebouw", "polikliniek-oost"],
      levels: ["medewerker", "leidinggevende"],
      themes: ["samenwerking", "rolverandering", "assertiviteit"],
      methods: ["kernkwaliteiten", "ervaringsgericht"], kinds: [Keys.regular],
      capacity: 4, training: "Coach in de zorg",
      profile: """
        In ons team werken mensen van achttien tot zevenenzestig, met vijftien moedertalen. Daar heb ik \
        geleerd om eenvoudig te praten en goed te kijken. Ik coach collega's die zichzelf te klein maken \
        of juist te hard roepen. Je hoeft bij mij geen mooie woorden te gebruiken. We doen oefeningen, \
        soms met kaarten of op de gang, en je merkt snel wat er anders gaat.
        """),
    CoachPerson(
      id: "tomasz-nowicki", name: "Tomasz Nowicki", since: .written("2023-01-01"),
      department: "apotheek", team: "Ziekenhuisapotheek", role: "ziekenhuisapotheker",
      languages: ["nl", "en", "pl"], locations: ["hoofdgebouw"],
      levels: ["specialist", "leidinggevende"],
      themes: ["complexe-vraagstukken", "patronen", "werk-prive"],
      methods: ["act", "systemisch"], kinds: [Keys.regular],
      capacity: 4, training: "Professioneel coachen",
      profile: """
        Ik coach professionals die gewend zijn om het antwoord te weten. Soms is er geen goed antwoord, en \
        dan moet je toch kiezen. Ik help je verdragen dat iets nog niet klaar is en te zien welk patroon \
        je dan volgt. Mijn stijl is onderzoekend en rustig, met hier en daar een schema. Ik kwam zelf uit \
        een ander land en weet hoe het is om ergens opnieuw je plek te zoeken.
        """),
    CoachPerson(
      id: "saskia-hemelrijck", name: "Saskia Hemelrijck", since: .written("2023-03-01"),
      department: "vrouw-kind", team: "Kinderafdeling", role: "manager zorg",
      languages: ["nl", "en"], locations: ["hoofdgebouw"],
      levels: ["leidinggevende", "manager"],
      themes: ["leiderschap", "rolverandering", "verandering", "werk-prive"],
      methods: ["systemisch", "wandelen"], kinds: [Keys.regular, Keys.leadership],
      capacity: 5, training: "Systemisch coachen",
      profile: """
        Ik coach leidinggevenden in hun eerste jaren. Het vak leer je niet uit een boek: je leert het aan \
        de keukentafel, in het werkoverleg en in de auto naar huis. Wij halen die momenten erbij en kijken \
        wat er gebeurde. Ik let op je lijf, je woorden en op wie er niet genoemd wordt. Wandelen door het \
        park achter het ziekenhuis hoort er wat mij betreft bij.
        """),
    CoachPerson(
      id: "aisha-warsame", name: "Aisha Warsame", since: .written("2023-03-01"),
      pause: Day.written("2024-05-01")...Day.written("2024-09-30"),
      isOpen: false,
      department: "ict", team: "Informatievoorziening", role: "informatieanalist",
      languages: ["nl", "en", "so"], locations: ["hoofdgebouw", "opleidingshuis"],
      levels: ["medewerker", "specialist"],
      themes: ["loopbaan", "assertiviteit", "patronen"],
      methods: ["narratief", "oplossingsgericht"], kinds: [Keys.regular, Keys.career],
      capacity: 4, training: "Loopbaancoaching",
      profile: """
        Ik luister naar wat je zegt en naar wat je overslaat. Veel van mijn coachees willen zichtbaarder \
        worden zonder een ander mens te hoeven zijn. We zoeken naar momenten waarop het je al lukte en \
        bouwen daarop voort. Ik ben analytisch opgeleid, dus ik houd van een helder doel en een eerlijke \
        tussenstand. Coachen doe ik in het Nederlands, Engels en Somalisch.
        """),
    CoachPerson(
      id: "lodewijk-terbrugge", name: "Lodewijk Terbrugge", since: .written("2021-03-01"),
      until: .written("2024-02-29"),
      isOpen: false,
      department: "bestuur", team: "Medische staf", role: "medisch specialist en opleider",
      languages: ["nl", "en"], locations: ["hoofdgebouw"],
      levels: ["specialist", "manager"],
      themes: ["complexe-vraagstukken", "leiderschap", "loopbaan"],
      methods: ["narratief", "systemisch"], kinds: [Keys.regular, Keys.leadership],
      capacity: 3, training: "Executive coaching",
      profile: """
        Als internist en opleider heb ik veel collega's zien worstelen met de vraag of zij het nog wel \
        goed doen. Ik coach specialisten die een volgende stap overwegen of die vastlopen in de maatschap. \
        Ik ken de cultuur van binnenuit en heb er geen belang meer bij. In onze gesprekken is tijd voor \
        twijfel, want daar begint meestal de verandering.
        """),
    CoachPerson(
      id: "karin-oudshoven", name: "Karin Oudshoven", since: .written("2021-03-01"),
      until: .written("2023-03-31"),
      isOpen: false,
      department: "hr", team: "Arbeidsvoorwaarden", role: "senior HR-adviseur",
      languages: ["nl"], locations: ["hoofdgebouw"],
      levels: ["medewerker", "leidinggevende"],
      themes: ["werk-prive", "loopbaan", "conflict"],
      methods: ["oplossingsgericht", "kernkwaliteiten"], kinds: [Keys.regular, Keys.career],
      capacity: 4, training: "Loopbaancoaching",
      profile: """
        Ik coach collega's die op een kruispunt staan, in hun werk of daarbuiten. Mijn aanpak is \
        praktisch: we maken een lijst van wat vaststaat, wat kan schuiven en wat je allang weet maar nog \
        niet hebt gezegd. Daarna kiezen we één gesprek dat je gaat voeren. Ik bereid het met je voor en \
        vraag je de week erna hoe het ging. Vertrouwelijkheid staat voorop.
        """),
  ]
}
