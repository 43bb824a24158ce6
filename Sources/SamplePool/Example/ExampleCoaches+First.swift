internal import RecordSyntax

extension ExampleCoaches {
  /// Those who came until the spring of 2022.
  static let first: [CoachPerson] = [
    CoachPerson(
      id: "marleen-tolhoek", name: "Marleen Tolhoek", since: .written("2021-03-01"),
      department: "klinieken", team: "Kliniek 4 West", role: "teamleider verpleging",
      languages: ["nl", "de"], locations: ["hoofdgebouw"],
      levels: ["medewerker", "leidinggevende"],
      themes: ["leiderschap", "rolverandering", "samenwerking", "stress"],
      methods: ["oplossingsgericht", "kernkwaliteiten"], kinds: [Keys.regular, Keys.leadership],
      capacity: 5, training: "Professioneel coachen",
      registration: CoachRegistration(
        body: "nobco-eia", level: "Practitioner", number: "EIA-21-0417", from: .written("2021-05-01"),
        years: 5),
      profile: """
        Na twintig jaar aan het bed en zes jaar als teamleider weet ik hoe het is om tussen zorg, rooster \
        en mensen in te staan. Ik coach collega's die een nieuwe rol krijgen of die merken dat zij alles \
        zelf oplossen. Ik luister rustig, vat samen wat ik hoor en vraag door tot helder is wat jij wilt. \
        Daarna maken we het klein: welke stap zet je deze week, en waaraan merkt je team dat?
        """),
    CoachPerson(
      id: "youssef-amrani", name: "Youssef Amrani", since: .written("2021-03-01"),
      department: "ict", team: "Werkplek en netwerk", role: "teamleider",
      languages: ["nl", "en", "ar"], locations: ["hoofdgebouw", "opleidingshuis"],
      levels: ["medewerker", "specialist", "leidinggevende"],
      themes: ["loopbaan", "kwaliteiten", "samenwerking"],
      methods: ["oplossingsgericht", "provocatief"], kinds: [Keys.regular, Keys.career],
      capacity: 5, training: "Professioneel coachen",
      profile: """
        Ik werk in de techniek en coach vooral op mensen. Veel vragen gaan over kiezen: blijf ik \
        vakspecialist, ga ik leidinggeven, of is het tijd voor iets anders? Ik stel directe vragen en \
        gebruik graag humor, zodat je met wat afstand naar jezelf kunt kijken. Verwacht geen lange \
        verslagen maar opdrachten die je tussen de gesprekken door uitprobeert. We kunnen in het \
        Nederlands, Engels en Arabisch praten.
        """),
    CoachPerson(
      id: "hanneke-voswinkel", name: "Hanneke Voswinkel", since: .written("2021-03-01"),
      department: "hr", team: "Opleidingsadvies", role: "opleidingsadviseur",
      languages: ["nl"], locations: ["opleidingshuis", "hoofdgebouw"],
      levels: ["medewerker", "specialist"],
      themes: ["loopbaan", "kwaliteiten", "patronen", "werk-prive"],
      methods: ["kernkwaliteiten", "narratief", "wandelen"], kinds: [Keys.regular, Keys.career],
      capacity: 6, training: "Professioneel coachen",
      registration: CoachRegistration(
        body: "register-loopbaanprofessional", level: "B", number: "RL-2210", from: .written("2022-02-01"),
        years: 4),
      profile: """
        Wat geeft jou energie, en wat doe je alleen omdat het altijd zo ging? Met die vraag begin ik vaak. \
        Ik laat je je loopbaan vertellen als een verhaal, met hoofdstukken, hoofdpersonen en een open \
        einde. Daarin worden je drijfveren zichtbaar. Ik ben opgeleid in loopbaangesprekken en wandel \
        graag: buiten lopen maakt dat mensen makkelijker praten en minder blijven malen.
        """),
    CoachPerson(
      id: "bram-oosterveen", name: "Bram Oosterveen", since: .written("2021-06-01"),
      department: "operatiecentrum", team: "Anesthesie", role: "anesthesiemedewerker",
      languages: ["nl"], locations: ["hoofdgebouw"],
      levels: ["medewerker"],
      themes: ["assertiviteit", "conflict", "samenwerking", "grensoverschrijdend-gedrag"],
      methods: ["ervaringsgericht", "oplossingsgericht"], kinds: [Keys.regular],
      capacity: 4, training: "Coach in de zorg",
      profile: """
        Op de operatiekamer telt elke seconde en is de hiërarchie nooit ver weg. Ik weet hoe lastig het is \
        om je dan uit te spreken. Samen oefenen we het gesprek dat je uitstelt: met een collega, een arts \
        of je leidinggevende. Ik werk graag met situaties van de afgelopen week en met korte oefeningen. \
        Je gaat de deur uit met een zin die je durft te gebruiken.
        """),
    CoachPerson(
      id: "nadia-belhaj", name: "Nadia Belhaj", since: .written("2021-06-01"),
      department: "poliklinieken", team: "Polikliniek Oost", role: "manager polikliniek",
      languages: ["nl", "fr"], locations: ["polikliniek-oost", "hoofdgebouw"],
      levels: ["leidinggevende", "manager"],
      themes: ["leiderschap", "verandering", "complexe-vraagstukken", "conflict"],
      methods: ["systemisch", "oplossingsgericht"], kinds: [Keys.regular, Keys.leadership],
      capacity: 5, training: "Systemisch coachen",
      registration: CoachRegistration(
        body: "nobco-eia", level: "Senior Practitioner", number: "EIA-22-1183", from: .written("2022-01-01"),
        years: 5),
      profile: """
        Leidinggeven is voor mij eerst kijken en dan pas doen. Ik coach leidinggevenden die een \
        verandering moeten dragen waar zij zelf nog aan moeten wennen. Wat hoort bij jou, wat hoort bij je \
        team, en wat hoort bij de organisatie? Met een opstelling op tafel wordt dat vaak in één gesprek \
        zichtbaar. Ik ben vriendelijk en ik laat je niet wegkomen met een half antwoord.
        """),
    CoachPerson(
      id: "ingrid-sluiterman", name: "Ingrid Sluiterman", since: .written("2021-09-01"),
      department: "vrouw-kind", team: "Verloskamers", role: "klinisch verloskundige",
      languages: ["nl"], locations: ["hoofdgebouw"],
      levels: ["medewerker", "specialist"],
      themes: ["werk-prive", "assertiviteit", "patronen", "stress"],
      methods: ["act", "wandelen"], kinds: [Keys.regular],
      capacity: 4, training: "Professioneel coachen",
      profile: """
        In mijn werk sta ik naast mensen op een spannend moment, en zo coach ik ook. Ik help je stil te \
        staan bij wat je voelt voordat je besluit wat je doet. Veel van mijn coachees zorgen goed voor \
        anderen en slecht voor zichzelf. Met oefeningen uit ACT onderzoeken we wat je werkelijk belangrijk \
        vindt en welke grens daarbij past. Wandelen langs de singel kan, een rustige kamer ook.
        """),
    CoachPerson(
      id: "ruben-kastelijn", name: "Ruben Kastelijn", since: .written("2021-09-01"),
      department: "onderzoek", team: "Onderzoeksbureau", role: "coördinator promovendi",
      languages: ["nl", "en"], locations: ["opleidingshuis", "hoofdgebouw"],
      levels: ["medewerker", "specialist"],
      themes: ["loopbaan", "werk-prive", "complexe-vraagstukken"],
      methods: ["narratief", "oplossingsgericht"], kinds: [Keys.regular, Keys.career],
      capacity: 5, training: "Professioneel coachen",
      profile: """
        Ik begeleid onderzoekers en artsen in opleiding die veel moeten en weinig overzicht hebben. \
        Promoveren, publiceren, diensten draaien en een gezin: waar zeg je nee tegen? Ik help je ordenen \
        zonder een planning voor te schrijven. We zoeken uit welk verhaal je over je werk vertelt en of \
        dat nog klopt. Coaching in English is welcome; many of my coachees came here from abroad.
        """),
    CoachPerson(
      id: "thea-groenhuis", name: "Thea Groenhuis", since: .written("2021-09-01"),
      department: "apotheek", team: "Klinisch laboratorium", role: "analist en kwaliteitsfunctionaris",
      languages: ["nl"], locations: ["hoofdgebouw"],
      levels: ["medewerker"],
      themes: ["kwaliteiten", "samenwerking", "assertiviteit"],
      methods: ["kernkwaliteiten", "oplossingsgericht"], kinds: [Keys.regular],
      capacity: 4, training: "Coach in de zorg",
      profile: """
        Nauwkeurig werken is mijn vak, geduldig luisteren mijn manier van coachen. Ik ontmoet veel \
        collega's die hun eigen kwaliteiten gewoon vinden en vooral zien wat er beter kan. Met \
        kernkwaliteiten brengen we in kaart waar je sterk in bent en waar je doorschiet. Dat geeft vaak \
        meteen lucht in de samenwerking. Mijn coachees noemen mij rustig, nuchter en precies.
        """),
    CoachPerson(
      id: "dilan-yildiz", name: "Dilan Yıldız", since: .written("2022-01-01"),
      department: "acute-zorg", team: "Spoedeisende hulp", role: "verpleegkundig specialist",
      languages: ["nl", "tr"], locations: ["hoofdgebouw"],
      levels: ["medewerker", "specialist"],
      themes: ["werk-prive", "patronen", "conflict", "stress"],
      methods: ["act", "ervaringsgericht"], kinds: [Keys.regular],
      capacity: 4, training: "Professioneel coachen",
      profile: """
        Op de spoedeisende hulp schakel je de hele dag. Thuis doorgaan in dezelfde stand gaat lang goed, \
        tot het niet meer gaat. Ik coach collega's die willen leren om op tijd terug te schakelen. We \
        kijken naar het patroon, niet naar de schuldvraag. Ik werk met korte oefeningen die je tussen twee \
        patiënten door kunt doen. Gesprekken kunnen in het Nederlands en in het Turks.
        """),
    CoachPerson(
      id: "sjoerd-haverkamp", name: "Sjoerd Haverkamp", since: .written("2022-01-01"),
      department: "beeldvorming", team: "Radiologie", role: "unithoofd",
      languages: ["nl", "fy"], locations: ["hoofdgebouw", "polikliniek-oost"],
      levels: ["medewerker", "leidinggevende"],
      themes: ["leiderschap", "rolverandering", "verandering"],
      methods: ["systemisch", "wandelen"], kinds: [Keys.regular, Keys.leadership],
      capacity: 5, training: "Systemisch coachen",
      profile: """
        Van collega naar leidinggevende: die stap heb ik zelf gezet, en niet zonder vallen. Ik help je om \
        je plek in te nemen zonder jezelf kwijt te raken. Samen kijken we naar de afdeling als geheel: wie \
        hoort waar, wat is er eerder gebeurd en wat wordt er niet gezegd? Dat doe ik het liefst lopend. Ik \
        zeg niet veel, maar wat ik zeg onthoud je meestal wel.
        """),
    CoachPerson(
      id: "naomi-pinas", name: "Naomi Pinas", since: .written("2022-01-01"),
      department: "hr", team: "HR-advies", role: "adviseur inzetbaarheid",
      languages: ["nl", "en"], locations: ["hoofdgebouw", "opleidingshuis"],
      levels: ["medewerker", "leidinggevende"],
      themes: ["loopbaan", "kwaliteiten", "verandering", "werk-prive"],
      methods: ["oplossingsgericht", "narratief"], kinds: [Keys.regular, Keys.career],
      capacity: 6, training: "Loopbaancoaching",
      registration: CoachRegistration(
        body: "register-loopbaanprofessional", level: "B", number: "RL-2375", from: .written("2022-09-01"),
        years: 4),
      profile: """
        Ik help je om weer zelf aan het stuur te zitten. Misschien verandert je functie, misschien ben je \
        gewoon uitgeleerd. In drie of vier loopbaangesprekken onderzoeken we wat je kunt, wat je wilt en \
        wat hier in huis mogelijk is. Ik ken de organisatie goed en ben eerlijk over kansen. Wat je mij \
        vertelt blijft bij mij: als coach ben ik niet je HR-adviseur.
        """),
    CoachPerson(
      id: "gerben-dijkema", name: "Gerben Dijkema", since: .written("2022-03-01"),
      department: "bedrijfsvoering", team: "Techniek", role: "hoofd technische dienst",
      languages: ["nl"], locations: ["hoofdgebouw"],
      levels: ["medewerker", "leidinggevende"],
      themes: ["leiderschap", "conflict", "samenwerking"],
      methods: ["provocatief", "oplossingsgericht"], kinds: [Keys.regular, Keys.leadership],
      capacity: 4, training: "Professioneel coachen",
      profile: """
        Praktisch, recht door zee en met een knipoog. Ik werk al dertig jaar met vakmensen en weet dat een \
        goed gesprek bij de koffieautomaat vaak meer doet dan een beleidsstuk. Zit je vast in een conflict \
        of loop je leeg op een collega, dan zoeken we uit wat jouw aandeel is en wat je morgen anders \
        doet. Ik daag je uit, en je mag mij ook uitdagen.
        """),
  ]
}
