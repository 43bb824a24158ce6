extension HealthWords {
  /// Pregnancy, illnesses of the body, and disability.
  static let body = """
    # Pregnancy
    *zwanger*
    miskraam
    miskramen
    *bevallingsverlof*
    in verwachting
    mijn|haar bevalling
    na|sinds|voor|rond de|haar|mijn bevalling
    bevallen van een|haar|mijn|ons zoon|dochter|kind|kindje|tweeling|baby|meisje|jongen|jongetje
    abortus
    abortussen
    doodgeboren
    doodgeboorte
    vruchtbaarheidstraject*
    vruchtbaarheidsprobl*
    vruchtbaarheidsonderzoek*
    in de overgang
    menopauze
    keizersnede
    keizersnee
    postpartum
    postpartum depressie
    borstvoeding
    kraambed
    ivf
    vruchtbaarheidsbehandel*
    is|was|am|are|be|became|got|while pregnant
    pregnancy
    pregnancies
    miscarriage*
    pregnant
    expecting a|her|our|my|their baby|child
    maternity leave
    stillbirth*
    stillborn
    abortion
    abortions
    menopause
    menopausal
    caesarean
    postnatal depression
    breastfeeding
    infertility
    fertility treatment

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
    beroepsziekte
    bloedziekte
    botziekte
    darmziekte
    geslachtsziekte
    gewrichtsziekte
    hartziekte
    hersenziekte
    huidziekte
    infectieziekte
    leverziekte
    longziekte
    nierziekte
    oogziekte
    slaapziekte
    spierziekte
    stofwisselingsziekte
    taaislijmziekte
    vaatziekte
    zenuwziekte
    autoimmuunziekte
    autoimmune
    hartaanval*
    kreeg|had|na een hartstilstand
    TIA
    trombose
    longembolie
    aneurysma
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
    heart|kidney|lung|liver|skin|thyroid disease|condition|failure
    thyroid
    had|suffered|after a stroke
    my|her|his stroke
    diabetes
    diabeet
    diabetic
    suikerziekte
    obesitas
    obesity
    obese
    overgewicht
    overweight
    schildklier*
    cholesterol
    bloedarmoede
    ijzertekort
    anemia
    anaemia
    reuma
    reumatisch*
    *epilep*
    *migraine*
    astma*
    asthma*
    copd
    bronchitis
    hooikoorts
    eczeem
    eczema
    psoriasis
    gordelroos
    shingles
    tuberculose
    tuberculosis
    *voedselallergie
    notenallergie
    pindaallergie
    longontsteking
    hiv
    aids
    hepatitis
    longcovid*
    long covid
    postcovid*
    coronabesmetting
    heb|had|heeft|kreeg|krijgt|got|has|caught corona|covid
    positief|positive op|voor|for corona|covid
    positief getest
    griep
    koorts
    verkouden
    verkoudheid
    influenza
    flu
    ontstoken
    *ontsteking
    fibromyalgie
    fibromyalgia
    slipped disc
    multiple sclerose|sclerosis
    hernia
    frozen shoulder
    tennisarm
    muisarm
    ischias
    scoliose
    osteoporose
    artritis
    bechterew
    jicht
    slijmbeurs*
    spierdystrofie
    dwarslaesie
    crohn
    colitis
    lyme
    pfeiffer
    hodgkin
    huntington
    tourette
    sarcoidose
    lupus
    narcolepsie
    syndroom van down|asperger|gilles
    prikkelbare darm
    maagzweer
    galstenen
    nierstenen
    liesbreuk
    blindedarm*
    baarmoeder*
    RSI
    whiplash
    artrose
    arthrosis
    arthritis
    botbreuk*
    gebroken arm|been|enkel|pols|heup|rib|ribben|voet|hand|schouder|sleutelbeen
    broken arm|leg|ankle|wrist|hip
    arm|been|enkel|pols|heup|rib|voet|hand|knie|schouder gebroken
    broke|breaks|broken my|his|her arm|leg|ankle|wrist|hip|foot
    back|knee|head|neck|brain|shoulder|work injury|injuries
    bloeddruk
    high|low blood pressure
    slaapapneu
    is|was|blijkt terminaal|ongeneeslijk
    terminally
    endometriose
    burnlong

    # Disability
    slechthorend*
    gehoorverlies
    gehoorschade
    gehoorbeschadiging
    gehoorprobleem
    gehoorproblemen
    gehoorapparaat
    gehoorapparaten
    hoorapparaat
    hoortoestel
    hoortoestellen
    doof
    is|was|am|are|partially|profoundly deaf
    hearing loss|aid|aids|impaired|impairment
    visually impaired
    visual|hearing impairment
    kleurenblind
    nachtblind
    bijna|deels|half|legally|partially blind
    slechtziend*
    doofheid
    blindheid
    tinnitus
    rolstoel*
    wheelchair
    gehandicapt*
    is|was|werd|blijvend invalide
    invaliditeit*
    heb|heeft|had een handicap
    heb|heeft|had een beperking
    door|vanwege|ondanks mijn|haar|zijn beperking|beperkingen|handicap
    """
}
