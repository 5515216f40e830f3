import type { AanmeldingSeed } from './types.ts'

/** Mail domains of public organisations: with an address there you are in at once. */
export const domeinen = {
  'dossiersenregisters.example': 'rdr',
  'huisvestingontvangst.example': 'rho',
  'waterdam.example': 'waterdam',
  'hoogveld.example': 'hoogveld',
  'glansrijk.example': 'glansrijk',
  'netwerkbureau.example': 'netwerkbureau',
} as const

/** Who waits on the adviesteam's desk. */
export const aanmeldingen = {
  wouter: {
    naam: 'Wouter Kaagman',
    email: 'wouter@kaagmankeukens.example',
    organisatie: { naam: 'Kaagman Keukens', soort: 'sociale_onderneming' },
    rol: 'leverancier',
    motivatie:
      'Wij leiden in onze keuken zes mensen op. Ik hoor graag hoe anderen hun opdrachtgever al bij de uitvraag meekrijgen.',
    op: -4,
  },
  sanne: {
    naam: 'Sanne Terpstra',
    email: 's.terpstra@terpstra-advies.example',
    organisatie: { naam: 'Terpstra Advies', soort: 'kennisinstelling' },
    rol: 'ambassadeur',
    motivatie: 'Ik onderzoek wat er na een jaar van afspraken over is en wil leren van jullie logboeken.',
    op: -6,
    vraag: 'Namens welke organisatie doe je dat onderzoek?',
    antwoord: 'Ik werk zelfstandig. De opdracht is van het lectoraat Werk en Inkoop.',
  },
  rachid: {
    naam: 'Rachid Bouali',
    email: 'rachid.bouali@glansrijk.example',
    organisatie: 'glansrijk',
    rol: 'leverancier',
    motivatie: 'Ik begeleid nieuwe collega’s op drie locaties. Mijn leidinggevende is al lid.',
    op: -1,
  },
} as const satisfies Record<string, AanmeldingSeed>
