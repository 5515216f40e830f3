import type { RuweRij } from './cel.ts'
import type { Kolommen } from './kolom.ts'
import { plainTitle } from './titel.ts'
import { opgesomd, TabelGeweigerd } from './weigering.ts'

/** Under which column of the sheet (the first is 1) each column of ours stands; 0: it is not there. */
export type Plaatsen = Readonly<Record<string, number>>

/** What a row would be as the row of titles. */
export type AlsKop = {
  plaatsen: Plaatsen
  gevonden: number
  genoeg: boolean
  mist: string[]
  dubbel: string[]
}

/** Looks for the titles in a row, in whatever order; other cells do not matter. */
export function alsKop({ runs }: RuweRij, kolommen: Kolommen): AlsKop {
  const titles = new Map<string, number[]>()
  for (const { kolom, keer, cel } of runs) {
    if (cel.soort !== 'tekst') continue
    const title = plainTitle(cel.tekst)
    titles.set(title, [...(titles.get(title) ?? []), ...(keer > 1 ? [kolom, kolom + 1] : [kolom])])
  }
  const all = Object.entries(kolommen).map(([naam, kolom]) => ({
    naam,
    kolom,
    at: titles.get(plainTitle(kolom.titel)) ?? [],
  }))
  const gevonden = all.filter(({ at }) => at.length > 0).length
  const titlesOf = (some: typeof all) => some.map(({ kolom }) => kolom.titel)
  return {
    plaatsen: Object.fromEntries(all.map(({ naam, at }) => [naam, at[0] ?? 0])),
    gevonden,
    // One title alone stands on the sheet that explains, too.
    genoeg: gevonden >= Math.min(2, all.length),
    mist: titlesOf(all.filter(({ kolom, at }) => at.length === 0 && !kolom.magOntbreken)),
    dubbel: titlesOf(all.filter(({ at }) => at.length > 1)),
  }
}

/** Whether the table stands below this row. Throws TabelGeweigerd when a title stands there twice. */
export function isKop({ genoeg, mist, dubbel }: AlsKop): boolean {
  if (!genoeg || mist.length > 0) return false
  if (dubbel.length > 0)
    throw new TabelGeweigerd(`De kolom ${opgesomd(dubbel)} staat er twee keer. Laat er één staan.`)
  return true
}

/** What is said of a file in which the row of titles was not found; `beste` came nearest. */
export function geenKop(beste: AlsKop | null, kolommen: Kolommen): TabelGeweigerd {
  const titles = Object.values(kolommen).flatMap(({ titel, magOntbreken }) => (magOntbreken ? [] : [titel]))
  if (!beste || beste.gevonden === 0)
    return new TabelGeweigerd(
      `Vonk vindt de regel met titels niet. Daar horen deze kolommen te staan: ${opgesomd(titles)}.`,
    )
  const [wat, zet] = beste.mist.length > 1 ? ['De kolommen', 'Zet ze'] : ['De kolom', 'Zet die']
  const ontbreekt = beste.mist.length > 1 ? 'ontbreken' : 'ontbreekt'
  return new TabelGeweigerd(
    `${wat} ${opgesomd(beste.mist)} ${ontbreekt}. ${zet} erbij, met precies die titel.`,
  )
}
