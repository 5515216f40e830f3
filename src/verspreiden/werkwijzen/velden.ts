import { optionalLine, optionalText } from '#src/platform/forms/fields.ts'

type Veld = { kop: string; max: number; hint?: string; regels?: true }

/** Its texts, each declared once: form, page, report, versions and crawl follow from that. */
export const tekstvelden = {
  samenvatting: {
    kop: 'In twee zinnen',
    max: 600,
    hint: 'Wat doe je, en waarom werkt het? Voor iemand die het nog niet kent.',
    regels: true,
  },
  omvang: { kop: 'Bij welke omvang', max: 200, hint: 'Zoals ‘vanaf tien werkplekken’.' },
  tijd: { kop: 'Tijd', max: 200, hint: 'Zoals ‘3 weken, samen zo’n 16 uur’.' },
  mensen: { kop: 'Mensen', max: 300, hint: 'Wie heb je nodig, en hoeveel uur?' },
  geld: { kop: 'Geld', max: 300, hint: 'Zoals ‘geen extra geld, alleen eigen uren’.' },
  klaarleggen: { kop: 'Leg klaar', max: 300, hint: 'Eén ding per regel.', regels: true },
  pastGoed: {
    kop: 'Past goed als',
    max: 1000,
    hint: 'Eén reden per regel, zoals ‘het werk een jaar of langer duurt’.',
    regels: true,
  },
  pastNiet: { kop: 'Past niet als', max: 1000, hint: 'Eén reden per regel.', regels: true },
  klaarAls: {
    kop: 'Klaar als',
    max: 500,
    hint: 'Maak de zin af: waaraan zie je dat het gelukt is? Zoals ‘iemand elke eis kan uitleggen’.',
  },
} as const satisfies Record<string, Veld>

export type Tekstnaam = keyof typeof tekstvelden
export type Teksten = Record<Tekstnaam, string>

export const tekstnamen = Object.keys(tekstvelden) as Tekstnaam[]

/** One value for each text. */
export const perTekst = <T>(give: (naam: Tekstnaam, veld: Veld) => T): Record<Tekstnaam, T> =>
  Object.fromEntries(tekstnamen.map((naam) => [naam, give(naam, tekstvelden[naam])])) as Record<Tekstnaam, T>

/** As a form reads them. */
export const tekstschema = perTekst((_naam, { max, regels }) =>
  regels ? optionalText({ max }) : optionalLine({ max }),
)

/** What stands on lines of its own. */
export const regelsOf = (tekst: string): string[] =>
  tekst
    .split('\n')
    .map((regel) => regel.trim())
    .filter((regel) => regel !== '')
