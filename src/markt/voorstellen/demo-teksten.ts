type Seed = {
  sleutel: string
  /** Keys of the organisation and of who wrote it. */
  van: string
  door: string
  titel: string
  aanbod: string
  vraagt: string
  categorieen: string[]
  regio: string | null
  zichtbaarheid: 'netwerk' | 'openbaar'
  /** Days from today. */
  op: number
}

/** In no order that matters. */
export const voorstellen: Seed[] = [
  {
    sleutel: 'proefstoel',
    van: 'stoelendans',
    door: 'corrie',
    titel: 'Eén oude stoel mee, één goede stoel terug',
    aanbod:
      'Wij nemen een oude stoel mee en brengen hem hersteld terug, met een kaartje van wie eraan werkte en wat die daarbij leerde. Bevalt het? Dan doen we de rest van de verdieping, tien stoelen per week. Stofferen is precies werk. Het past bij mensen die graag met hun handen werken en rust nodig hebben.',
    vraagt:
      '- Een lijst van de stoelen die je anders zou vervangen.\n- Een plek op de begane grond waar we laden en lossen.\n- Iemand die zegt welke stof mag.',
    categorieen: ['meubilair'],
    regio: null,
    zichtbaarheid: 'openbaar',
    op: -61,
  },
  {
    sleutel: 'kleding-terug',
    van: 'draadkracht',
    door: 'bertus',
    titel: 'Werkkleding krijgt een tweede leven in onze hal',
    aanbod:
      'Wij halen gedragen werkkleding op, sorteren en herstellen die, en maken van de rest iets nieuws. Logo’s en gevaarlijke vondsten halen we eruit voordat iets de hal verlaat. Het werk bestaat uit tien kleine taken. Zo is er voor bijna iedereen een begin.',
    vraagt: 'Zakken per maat en een vaste ophaaldag. En twee weken om te wegen wat er echt binnenkomt.',
    categorieen: ['kleding_en_textiel', 'hergebruik_en_afval'],
    regio: null,
    zichtbaarheid: 'openbaar',
    op: -120,
  },
  {
    sleutel: 'laptops',
    van: 'herstart',
    door: 'vera',
    titel: 'Je oude laptops wissen en weer laten werken',
    aanbod:
      'In een rustige werkplaats wissen we laptops volgens een vast protocol. Wat nog kan, knappen we op. Vier vakmensen leiden steeds twee nieuwe collega’s op. Na een half jaar kunnen zij het zelf.',
    vraagt:
      'Minstens veertig laptops per kwartaal. En iemand van beveiliging die een ochtend komt meekijken.',
    categorieen: ['kantoor_en_administratie', 'hergebruik_en_afval'],
    regio: null,
    zichtbaarheid: 'netwerk',
    op: -33,
  },
  {
    sleutel: 'leerlijn-scannen',
    van: 'papierspoor',
    door: 'joyce',
    titel: 'Een leerlijn van drie maanden, naast elke scanstraat',
    aanbod:
      'Naast een scanstraat zetten we een leerlijn: eerst kijken, dan voorbereiden, dan scannen, dan controleren. Wie klaar is, krijgt een bewijs dat ook bij een andere werkgever telt. Onze begeleider is er elke dag.',
    vraagt: 'De eerste drie maanden geen norm per uur. Een vast aanspreekpunt op de werkvloer.',
    categorieen: ['archief_en_scannen'],
    regio: null,
    zichtbaarheid: 'netwerk',
    op: -214,
  },
  {
    sleutel: 'dienstfiets',
    van: 'rondetrapper',
    door: 'youssef',
    titel: 'De fietsenmaker komt naar je kantoor',
    aanbod:
      'Eén dag in de week staat onze werkplaats bij je op de stoep. We onderhouden dienstfietsen en die van je mensen. Een leermeester werkt met twee mensen die het vak leren.',
    vraagt: 'Een droge plek met stroom, en een vaste dag.',
    categorieen: ['vervoer_en_logistiek'],
    regio: null,
    zichtbaarheid: 'netwerk',
    op: -350,
  },
]
