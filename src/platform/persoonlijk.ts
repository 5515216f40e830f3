/** What Vonk keeps of a member in one place: how it is called in the download, and what becomes of it on leaving. */
export type Deel = {
  /** What it is, to the member. */
  kop: string
  /** Columns in the download; '' when it holds nothing of one's own. Never a secret, never what others wrote. */
  velden: string
  /** weg: the row goes. blijft: it stays, under the name Oud-lid. over: it passes to somebody else. */
  vertrek: 'weg' | 'blijft' | 'over'
}

export type Delen = Readonly<Record<string, Deel>>

/** By table and column. A test reads the references from the database and fails for one that no noun declares. */
export type Persoonlijk = {
  /** A column that refers to a member. */
  verwijzingen: Delen
  /** About a member without a reference. */
  zonderSleutel: Delen
  /** By e-mail address. */
  adressen: Delen
}

export const weg = (kop: string, velden = ''): Deel => ({ kop, velden, vertrek: 'weg' })
export const blijft = (kop: string, velden = ''): Deel => ({ kop, velden, vertrek: 'blijft' })
export const over = (kop: string, velden = ''): Deel => ({ kop, velden, vertrek: 'over' })
