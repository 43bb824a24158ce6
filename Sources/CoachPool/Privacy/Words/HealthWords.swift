/// The words that say something of a person's health, in Dutch and in English; ``HealthLexicon`` reads them.
///
/// One entry a line, in small letters without accents; hyphens within a word do not count. `#` starts a remark.
///
/// | written | means |
/// |---|---|
/// | `griep` | that word |
/// | `ziekte*` | every word that starts so |
/// | `*burnout*` | every word that has it somewhere |
/// | `PTSS` | that word in capitals |
/// | `chronische pijn` | those words behind one another; `a\|b` is either |
/// | `@psycholoog` | that word behind "naar de", "mijn" and the like: who treats someone, not who works as one |
/// | `!ziektekosten*` | no finding, whatever other entry a word fits; `!*afdeling` for words that end so |
///
/// What belongs to ordinary talk about work is not here: stress, werkdruk, energie, gezond, balans, moe, verzuim. Nor
/// is the name of a hospital's department.
enum HealthWords {
  static let list = """
    # Being ill, and what an employer calls it
    ziek
    zieke
    zieker
    ziekst
    ziekt*
    *ziekmeld*
    *ziekgemeld*
    ziekmaken
    ziekbed
    ziekengeld
    ziekenhuisopname*
    *ziekteverzuim*
    *arbeidsongeschikt*
    *gedeeltelijkarbeids*
    in|langdurig|kortdurend|frequent verzuim
    verzuimmelding*
    verzuimgesprek*
    verzuimbegeleid*
    verzuimtraject*
    verzuimperiode*
    verzuimhistorie
    betergemeld*
    betermeld*
    beter gemeld|melden|meldt
    herstelmeld*
    hersteldmeld*
    hersteld gemeld|melden|meldt
    *reintegr*
    verbetering|wet poortwachter
    poortwachtertraject*
    urenbeperking*
    WIA
    WAO
    WGA
    IVA
    UWVkeuring
    sick
    sickness
    sickleave
    sick leave
    ill
    illness*
    unwell
    off sick
    disability
    disabilities
    disabled
    long|longterm|medical absence
    long term absence
    phased return

    # Worn out
    *burnout*
    *burnedout*
    *burntout*
    burn out
    burned|burnt out
    *overspannen*
    *overspanning*
    *surmenage*
    *borout*
    bore out
    zenuwinzinking*
    nervous breakdown
    oververmoeid*
    *vermoeidheidsklacht*
    *vermoeidheidssyndroom*
    chronisch|chronische vermoeid|vermoeidheid|moe
    chronic fatigue

    # Complaints
    *stressklacht*
    *spanningsklacht*
    *gezondheidsklacht*
    *gezondheidsprobleem*
    *gezondheidsproblemen*
    *gezondheidsredenen*
    *angstklacht*
    *paniekklacht*
    *slaapklacht*
    *slaapprobleem*
    *slaapproblemen*
    *stemmingsklacht*
    *somberheidsklacht*
    *rugklacht*
    *nekklacht*
    *schouderklacht*
    *knieklacht*
    *buikklacht*
    *hartklacht*
    *maagklacht*
    *darmklacht*
    *hoofdpijn*
    *overgangsklacht*
    *geheugenklacht*
    *concentratieklacht*
    *hyperventil*
    *slapeloos*
    *paniekaanval*
    lichamelijke|fysieke|psychische|mentale|medische|depressieve|somatische klacht|klachten
    stressgerelateerde|werkgerelateerde klachten
    lichamelijk|fysiek|psychisch|mentaal|medisch beperkt|kwetsbaar|ziek|belastbaar
    lichamelijke|fysieke|psychische|mentale|medische|verstandelijke|visuele|auditieve beperking|beperkingen|kwetsbaarheid|aandoening|aandoeningen|problemen|problematiek|stoornis|oorzaak|oorzaken
    medische reden|redenen|indicatie|keuring|voorgeschiedenis
    arbeidsbeperking*
    chronische pijn|aandoening|ziekte|klachten
    pijnklacht*
    insomnia
    panic attack|attacks|disorder
    mental|physical health issue|issues|problem|problems|condition|conditions|complaint|complaints
    health issue|issues|problem|problems|condition|conditions|complaint|complaints
    medical condition|conditions|leave|treatment|reason|reasons|history
    chronic pain|illness|condition

    # Finding out and treating
    *diagnose*
    *diagnosis*
    gediagnosticeerd*
    gediagnostiseerd*
    *medicatie*
    *medicijn*
    medication*
    medicated
    pijnstill*
    painkiller*
    slaappil*
    slaapmiddel*
    kalmeringsmiddel*
    antibioticum
    antibiotica
    antibiotics
    *antidepress*
    *antipsychot*
    ritalin
    methylfenidaat
    oxazepam
    prozac
    geopereerd*
    knieoperatie
    heupoperatie
    rugoperatie
    hartoperatie
    oogoperatie
    hersenoperatie
    buikoperatie
    schouderoperatie
    in|volgt|volgde|krijgt|kreeg|begint|begonnen|met therapie
    in therapy
    therapie gevolgd|gekregen|begonnen|gestart
    *gedragstherapie*
    *traumatherapie*
    *therapiesessie*
    EMDR
    *chemo
    chemokuur*
    chemokuren
    *chemotherap*
    bestraald
    bestralingen
    revalider*
    revalideert
    revalidatietraject*
    rehab
    opgenomen geweest
    had|needs|after surgery
    hospitalised
    hospitalized
    ggzbehandeling*
    ggztraject*
    *bedrijfsarts*
    *arboarts*
    occupational physician|doctor
    company doctor
    herstellende
    herstellenden
    medisch|ziek verklaard
    @psycholoog
    @psychologe
    @psychiater
    @therapeut
    @therapeute
    @psychotherapeut
    @fysiotherapeut
    @huisarts
    @dokter
    @specialist
    @verslavingsarts
    @psychologist
    @psychiatrist
    @therapist
    @physiotherapist
    @doctor

    # Of the mind
    depressi*
    depressed
    *depressie
    *depressies
    *depressief
    *depressieve
    *stoornis
    *stoornissen
    disorder
    disorders
    *angststoornis*
    bipolair*
    bipolar
    manischdepressi*
    manisch
    manische
    psychose
    psychoses
    psychotisch*
    psychosis
    psychotic
    schizofren*
    schizophren*
    borderline
    anorexia
    boulimia
    bulimia
    eetprobleem
    eetproblemen
    *adhd
    adhd*
    ADD
    autis*
    asperger
    dyslexi*
    dyslectisch*
    dyslectic
    dyslexic
    dyscalculi*
    ptss
    ptsd
    posttraumatisch*
    posttraumatic
    *traumaverwerking*
    *traumabehandeling*
    getraumatiseerd*
    jeugdtrauma*
    traumatised
    traumatized
    pleinvrees
    claustrofobi*
    agorafobi*
    sociale fobie
    suicid*
    *zelfmoord*
    zelfdoding
    zelfbeschadig*
    zelfverwonding
    selfharm*
    self harm
    dementie
    dementerend
    dementia
    alzheimer
    parkinson

    # Addiction
    *verslaafd*
    *verslaving*
    addicted
    addiction*
    alcoholist*
    alcoholic
    alcoholics
    alcoholisme
    alcoholism
    alcoholprobleem
    alcoholproblemen
    alcoholmisbruik
    drankprobleem
    drankproblemen
    drugsgebruik
    drugsprobleem
    drugsproblemen
    substance abuse

    # Pregnancy
    *zwanger*
    miskraam
    miskramen
    ivf
    vruchtbaarheidsbehandel*
    is|was|am|are|be|became|got|while pregnant
    pregnancy
    pregnancies
    miscarriage*

    # Of the body
    *kanker*
    cancer
    *tumor
    *tumoren
    tumour*
    leukemie
    leukaemia
    leukemia
    lymfoom
    melanoom
    uitgezaaid*
    uitzaaiing*
    *hartinfarct*
    hartaanval*
    hartfalen
    hartritmestoornis*
    beroerte
    beroertes
    herseninfarct*
    hersenbloeding*
    hersenschudding*
    hersenletsel
    hersentumor*
    concussion
    heart attack
    diabetes
    diabeet
    diabetic
    suikerziekte
    reuma
    reumatisch*
    *epilep*
    *migraine*
    astma*
    asthma*
    copd
    longontsteking
    hiv
    aids
    hepatitis
    longcovid*
    long covid
    postcovid*
    coronabesmetting
    griep
    koorts
    verkouden
    verkoudheid
    influenza
    ontstoken
    *ontsteking
    fibromyalgie
    fibromyalgia
    multiple sclerose|sclerosis
    hernia
    RSI
    whiplash
    artrose
    arthrosis
    arthritis
    botbreuk*
    gebroken arm|been|enkel|pols|heup|rib|ribben|voet|hand|schouder|sleutelbeen
    broken arm|leg|ankle|wrist|hip
    bloeddruk
    slaapapneu
    slechthorend*
    slechtziend*
    doofheid
    blindheid
    tinnitus
    rolstoel*
    wheelchair
    gehandicapt*
    endometriose
    burnlong

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
    !overspannen markt|arbeidsmarkt|woningmarkt|verwachtingen|verwachting|economie|huizenmarkt
    !overspannen beeld
    !economische|grote depressie
    !werkverslaafd*
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
    """
}
