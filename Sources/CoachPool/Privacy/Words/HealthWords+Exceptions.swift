extension HealthWords {
  /// What is no finding, for it is of no person or of nobody's health.
  static let exceptions = """
    # Not of a person: hospitals, departments, insurers, what people work on
    !ziektekosten*
    !*afdeling
    !*afdelingen
    !*poli
    !*polikliniek
    !*kliniek
    !*klinieken
    !*centrum
    !*centra
    !*instituut
    !*apotheek
    !*apotheker
    !*zorg
    !*zorgen
    !*team
    !*teams
    !*huis
    !*huizen
    !*onderzoek
    !*onderzoeker
    !*onderzoekers
    !*onderzoeken
    !*fonds
    !*bestrijding
    !*verpleegkundige
    !*verpleegkundigen
    !*verzekering
    !*verzekeringen
    !*verzekeraar
    !*beleid
    !*preventie
    !*veiligheid
    !*kunde
    !*cijfer
    !*cijfers
    !*percentage
    !*registratie
    !longziekten
    !leverziekten
    !*darmziekten
    !infectieziekten
    !maagdarmleverziekten
    !hartziekten
    !vaatziekten
    !nierziekten
    !oogziekten
    !huidziekten
    !kinderziekten
    !kinderziektes
    !medicatiefout*
    !medicatieoverdracht*
    !medicatieverificatie*
    !*diagnostiek
    !organisatiediagnose*
    !teamdiagnose*
    !bedrijfsdiagnose*
    !zelfdiagnose*
    !werkverslaafd*
    !illprepared
    !illdefined
    !illadvised
    !illinformed
    !illequipped
    !illconsidered
    !addictionfree
    !gehandicaptenraad
    !gehandicaptensector
    !gehandicaptenvervoer
    !gehandicaptensport
    !gehandicaptenorganisatie*
    !gehandicaptenvoorziening*
    !hoofdpijndossier*
    !volksgezondheidsprobl*
    !depressiegebied*
    !depressiekern*
    !systeemdiagnose*
    !computerdiagnose*
    !cultuurdiagnose*
    !inkoopdiagnose*
    !werkdiagnose*
    !overspanningsbeveilig*
    !hekanker*
    !stokanker*
    !batterijontsteking*
    !informatieverslaafd*
    !verslavingszorg*
    !gehandicaptenparkeer*

    # Not what the word says by itself: ordinary talk, and professions
    !overspannen markt|arbeidsmarkt|woningmarkt|verwachtingen|verwachting|economie|huizenmarkt
    !overspannen beeld
    !economische|grote depressie
    !verslaafd aan mail|email|koffie|nieuws|series|sporten|chocola|sociale|social
    !verslaafd aan mijn|haar|zijn werk|telefoon|baan|agenda|mail|inbox|smartphone
    !er|daar|hier ziek van
    !daar|hier|er word|wordt|werd|worden ik|je|jij|hij|zij|ze|we|wij|men ziek van
    !ziek van de|het|al|die|dat|alle|deze bureaucratie|regels|drukte|politiek|roddels|sfeer|reorganisatie|gedoe|wachten
    !ziek van de|het|al|die|dat|alle|deze vergaderingen|mails|mailtjes|overleg|overleggen|gezeur|geklaag|discussies
    !ziek van de|het|al|die|dat|alle|deze systemen|formulieren|spelletjes
    !sick of
    !sick and tired
    !add a|an|the|to|up|it|on
    !verzuimt|verzuimde|verzuimden|verzuimd ~te|om
    !verzuimde|verzuimden|verzuimt de|het agenda|verslag|verslagen|notulen|stukken|afspraken
    !~trein|treinen|perron|station|vertrek|vertrekt|reis|reist|conducteur spoor
    !~werk|werkt|werkte|werken|werkzaam|gewerkt|stage|dienst|baan|vacature|solliciteer|solliciteert|solliciteerde @
    !~overstap|switch|omscholing|opleiding|assistent|assistente|teamleider|collega|collegas @
    !als @ adviseerde|raadde|raadt|verwees|schreef|vond
    !als verzekeringsarts
    !diagnose van|over de|het|een|dit|ons|onze|deze|mijn probleem|problemen|vraagstuk|situatie|fout|fouten|knelpunten
    !diagnose van|over de|het|een|dit|ons|onze|deze|mijn team|organisatie|samenwerking|afdeling|proces|processen|cultuur
    !diagnose van|over de|het|een|dit|deze programma|systeem|software
    !diagnose van|over problemen|fouten|processen|knelpunten
    !diagnose bestand|bestanden|gevolgd
    !fout|foute|uitgebreide diagnose
    !diagnosis of the|a|our|this problem|problems|team|teams|organisation|situation|process|processes|program|system
    !koorts van
    !depressie boven|trekt
    !in verwachting van een|het|de nieuw|nieuwe|goed|goede|groot|besluit|antwoord|resultaat|resultaten|uitkomst
    !in de overgang naar|van|tussen
    !doof voor|gebleven|blijven|bleef
    !oostindisch doof
    !pregnant pause|silence|with
    !in hospital management|care|settings|policy|administration|work|logistics
    !demente patient|patienten|ouderen|bewoners|clienten
    !over borstvoeding
    !miscarriage of justice
    !disabled parking|toilet|toilets|access
    !niet fit ~for
    """
}
