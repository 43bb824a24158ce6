extension HealthWords {
  /// Illnesses and troubles of the mind, and addiction.
  static let mind = """
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
    ASS
    PDDNOS
    OCD
    OCS
    autism spectrum
    *angststoornis*
    *angstaanval*
    *dwanggedachte*
    *waanidee*
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
    mijn|haar|zijn trauma|traumas
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
    dement
    demente
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
    alcoholgebruik
    drink|drinkt|dronk te veel
    drink|drinkt|dronk teveel
    afkicken
    afgekickt
    afkickkliniek
    ontwenning*
    gebruik|gebruikt|gebruikte|gebruiken drugs|cocaine|wiet|speed|heroine
    cocaine
    heroine
    rook|rookt|rookte wiet
    drankprobleem
    drankproblemen
    drugsgebruik
    drugsprobleem
    drugsproblemen
    substance abuse
    drug|alcohol|drinking problem|problems|abuse|addict
    addict
    addicts
    """
}
