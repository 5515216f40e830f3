type Soort = {
  /** As it stands on /mijn-vonk/mail. */
  naam: string
  uitleg: string
  /** True: cannot be switched off, because it answers to what this person does, or guards what is theirs. */
  altijd: boolean
}

/** Every kind of mail. A new one needs nothing more than a line here: the page of preferences and the links follow. */
export const mailsoorten = {
  toegang: {
    naam: 'Inloggen en bevestigen',
    uitleg: 'De link waar je zelf om vraagt.',
    altijd: true,
  },
  veiligheid: {
    naam: 'Veiligheid',
    uitleg:
      'Als er iets verandert aan hoe je inlogt, je adres of wat je mag, en als beheer meekijkt bij jouw team.',
    altijd: true,
  },
  aanmelding: {
    naam: 'Je aanmelding',
    uitleg: 'Hoe het ermee staat, als je je aanmeldt.',
    altijd: true,
  },
  melding: {
    naam: 'Meldingen en besluiten',
    uitleg: 'Wat het adviesteam besloot over iets dat je schreef of meldde.',
    altijd: true,
  },
  uitnodiging: {
    naam: 'Uitnodigingen',
    uitleg:
      'Als iemand je vraagt om mee te doen (dat staat ook in Mijn Vonk), of lid werd omdat jij het vroeg.',
    altijd: false,
  },
  proeftuin: {
    naam: 'Proeftuinen waar je in meedoet',
    uitleg: 'Als jij aan zet bent.',
    altijd: false,
  },
  aanbesteding: {
    naam: 'Aanbestedingen waar je bij hoort',
    uitleg:
      'Als jij iets moet bevestigen, of als een gunning op zich laat wachten. Dat staat ook in Mijn Vonk.',
    altijd: false,
  },
  organisatie: {
    naam: 'De pagina van je organisatie',
    uitleg: 'Als je die bijhoudt, of vraagt of dat mag.',
    altijd: false,
  },
  bericht: {
    naam: 'Berichten van andere leden',
    uitleg: 'Als iemand je schrijft. Je leest ze ook in Vonk.',
    altijd: false,
  },
  reactie: {
    naam: 'Reacties',
    uitleg: 'Als iemand reageert op wat jij schreef, of waar jij ook op reageerde.',
    altijd: false,
  },
  adviesteam: {
    naam: 'Werk voor het adviesteam',
    uitleg: 'Als er iets gemeld is, een proeftuin geen trekker meer heeft, of iets te lang wacht.',
    altijd: false,
  },
} as const satisfies Record<string, Soort>

export type Mailsoort = keyof typeof mailsoorten

const soorten = Object.keys(mailsoorten) as Mailsoort[]

/** The kinds that a member may switch off, and those that always come. */
export const keuzes = soorten.filter((soort) => !mailsoorten[soort].altijd)
export const vast = soorten.filter((soort) => mailsoorten[soort].altijd)

export const isMailsoort = (given: string): given is Mailsoort => Object.hasOwn(mailsoorten, given)
