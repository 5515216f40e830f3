import type { Blad } from './blad.ts'
import type { Kolommen, Waarden } from './kolom.ts'

/** The table of which `voorbeelden/` holds what LibreOffice made of it; how stands in its README.md. */
export const kolommen = {
  kenmerk: { soort: 'tekst', titel: 'Kenmerk', verplicht: true, vast: true },
  naam: { soort: 'tekst', titel: 'Naam & toelichting', breedte: 40, uitleg: 'Hoe je het zelf noemt.' },
  vorm: {
    soort: 'keuze',
    titel: 'Vorm',
    keuzes: { vast: 'Vast', tijdelijk: 'Tijdelijk, met uitzicht', dienst: 'Als “dienst”; via een ander' },
  },
  uren: { soort: 'uren', titel: 'Uren per week', hoogst: 60 * 60 },
  vanaf: { soort: 'datum', titel: 'Vanaf' },
  nog: { soort: 'janee', titel: 'Nog er?' },
  aantal: { soort: 'getal', titel: 'Aantal', decimalen: 0 },
  deel: { soort: 'getal', titel: 'Deel' },
} satisfies Kolommen

type Rij = Waarden<typeof kolommen>

const leeg = { naam: null, vorm: null, uren: null, vanaf: null, nog: null, aantal: null, deel: null }

export const rijen: Rij[] = [
  {
    kenmerk: 'a-1',
    naam: 'Café ’t Hoekje',
    vorm: 'vast',
    uren: 1530,
    vanaf: '2026-03-01',
    nog: true,
    aantal: 3,
    deel: 0.5,
  },
  {
    kenmerk: 'a-2',
    naam: '=1+1',
    vorm: 'tijdelijk',
    uren: 1520,
    vanaf: '2024-02-29',
    nog: false,
    aantal: 0,
    deel: -12.25,
  },
  {
    kenmerk: 'a-3',
    naam: '+31 6, of -1, of @thuis',
    vorm: 'dienst',
    uren: 1,
    vanaf: '1999-12-31',
    nog: true,
    aantal: 1234567,
    deel: 0.125,
  },
  { ...leeg, kenmerk: '007', naam: 'een "aanhaling"; en & <teken>' },
  { ...leeg, kenmerk: '1-2', naam: 'twee\nregels', uren: 0 },
  { ...leeg, kenmerk: 'WAAR', naam: 'twee  spaties' },
  { ...leeg, kenmerk: '1E5', naam: '_x0041_', uren: 2400, nog: false, aantal: 12 },
]

/** As it was written before LibreOffice saved it. */
export const blad: Blad = { naam: 'Overzicht', boven: ['Stand van 30 november 2026'], kolommen, rijen }
export const uitleg = ['Vul in wat er veranderde.', 'Stuur het bestand daarna terug.']
