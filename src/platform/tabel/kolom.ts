/** What every column may say of itself. */
type Basis = {
  /** Stands above the column, and is how it is known again when it is read. */
  titel: string
  /** A row without a value here is refused. */
  verplicht?: boolean
  /** A table without this column is read all the same. */
  magOntbreken?: boolean
  /** In signs. */
  breedte?: number
  /** What belongs in it, for the sheet that explains. */
  uitleg?: string
  /** What stands in it is ours: a spreadsheet program takes nothing else that is typed there. */
  vast?: boolean
}

/** What may be chosen: words, or for each value of ours the word that people read. */
export type Keuzes = readonly string[] | Readonly<Record<string, string>>

/** `langst`: in signs. */
export type Tekst = Basis & { soort: 'tekst'; langst?: number }
export type Keuze = Basis & { soort: 'keuze'; keuzes: Keuzes }
/** `decimalen`: so many at most; without it any number. */
export type Getal = Basis & { soort: 'getal'; laagst?: number; hoogst?: number; decimalen?: number }
/** People see hours with decimals, programs whole minutes; `hoogst` is in minutes. */
export type Uren = Basis & { soort: 'uren'; hoogst?: number }
/** `vroegst` and `laatst` are days as `2026-03-01`, both allowed themselves. */
export type Datum = Basis & { soort: 'datum'; vroegst?: string; laatst?: string }
export type JaNee = Basis & { soort: 'janee' }

/** One column of a table, declared once for writing it and for reading it again. */
export type Kolom = Tekst | Keuze | Getal | Uren | Datum | JaNee

/** The columns of a table in their order, each under the name by which programs know it. */
export type Kolommen = Readonly<Record<string, Kolom>>

type Kaal<K extends Kolom> = K['soort'] extends 'getal' | 'uren'
  ? number
  : K['soort'] extends 'janee'
    ? boolean
    : string

/** In a program: text and choices are strings, days `2026-03-01`, hours whole minutes; null where nothing stands. */
export type Waarde<K extends Kolom = Kolom> = K extends { verplicht: true } ? Kaal<K> : Kaal<K> | null

/** One row of a table with these columns. */
export type Waarden<K extends Kolommen> = { [Naam in keyof K]: Waarde<K[Naam]> }

const jaNee: Keuzes = ['ja', 'nee']

/** What may be chosen in a column, as pairs of our value and the word that people read; null: it is no list. */
export function keuzesVan(kolom: Kolom): [waarde: string, woord: string][] | null {
  if (kolom.soort !== 'keuze' && kolom.soort !== 'janee') return null
  const keuzes = kolom.soort === 'keuze' ? kolom.keuzes : jaNee
  return Array.isArray(keuzes) ? keuzes.map((one) => [one, one]) : Object.entries(keuzes)
}
