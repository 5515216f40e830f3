/**
 * The texts of a proeftuin, each declared once. From this follow its form and what is kept within bounds, the API, what is
 * closed to suppliers, what is asked again when it gets more readers, what a search looks in, what a report holds, and
 * which words the crawl plants and looks for.
 */
type Tekstveld = {
  /** What the form calls it. */
  label: string
  /** What its page and a report call it; left out: the label. */
  kop?: string
  hint?: string
  min?: number
  max: number
  /** On one line, as a few lines, or with formatting. */
  soort: 'regel' | 'regels' | 'opmaak'
  rows?: number
  /** What it is a part of, as people name that: read as one when it gets more readers. */
  deel?: string
  /** Shown on the card that tells about the proeftuin; else the page has a place of its own for it. */
  opKaart?: true
}

/** Without these there is no proeftuin. */
export const kernteksten = {
  titel: {
    label: 'Titel',
    hint: 'Kort en herkenbaar, zoals ‘Dossiers scannen met nieuwe collega’s’.',
    soort: 'regel',
    min: 5,
    max: 160,
  },
  vraag: {
    label: 'De vraag',
    hint: 'Begin met ‘Hoe kan…’ of ‘Hoe kunnen we…’. Eén vraag is genoeg.',
    soort: 'regels',
    rows: 2,
    min: 5,
    max: 500,
  },
} as const satisfies Record<string, Tekstveld>

/** These can follow later, and may stay empty. */
export const verdereTeksten = {
  aanleiding: { label: 'Waarom nu?', kop: 'Aanleiding', soort: 'opmaak', rows: 5, max: 4000 },
  hypotheseAls: {
    label: 'Als we…',
    kop: 'Als',
    deel: 'hypothese',
    hint: 'Wat ga je anders doen?',
    soort: 'regel',
    max: 500,
  },
  hypotheseDan: {
    label: 'Dan…',
    kop: 'Dan',
    deel: 'hypothese',
    hint: 'Wat verwacht je dat er gebeurt?',
    soort: 'regel',
    max: 500,
  },
  ruimteVast: {
    label: 'Wat ligt vast?',
    kop: 'Wat vastligt',
    deel: 'experimenteerruimte',
    opKaart: true,
    soort: 'opmaak',
    rows: 3,
    max: 2000,
  },
  ruimteVrij: {
    label: 'Wat mag anders?',
    kop: 'Wat vrij is',
    deel: 'experimenteerruimte',
    opKaart: true,
    soort: 'opmaak',
    rows: 3,
    max: 2000,
  },
} as const satisfies Record<string, Tekstveld>

export type Kerntekst = keyof typeof kernteksten
export type VerdereTekst = keyof typeof verdereTeksten
export type Tekst = Kerntekst | VerdereTekst
/** What people wrote in each. */
export type Teksten = Record<Tekst, string>

export const tekstvelden: Record<Tekst, Tekstveld> = { ...kernteksten, ...verdereTeksten }
export const kernnamen = Object.keys(kernteksten) as Kerntekst[]
export const verdereNamen = Object.keys(verdereTeksten) as VerdereTekst[]
export const tekstnamen: Tekst[] = [...kernnamen, ...verdereNamen]

export const kopOf = (naam: Tekst): string => tekstvelden[naam].kop ?? tekstvelden[naam].label

/** For each of these names what it makes of it. */
export const perTekst = <N extends Tekst, T>(namen: readonly N[], make: (naam: N) => T) =>
  Object.fromEntries(namen.map((naam) => [naam, make(naam)])) as Record<N, T>

/** What was written, part by part as people name them. */
export function delenOf(teksten: Teksten): Record<string, string> {
  const delen: Record<string, string> = {}
  for (const naam of tekstnamen) {
    const deel = tekstvelden[naam].deel ?? naam
    delen[deel] = deel in delen ? `${delen[deel]}\n${teksten[naam]}` : teksten[naam]
  }
  return delen
}
