import type { Portie, RuweRij } from './cel.ts'
import type { Kolommen } from './kolom.ts'
import { type AlsKop, alsKop, isKop, type Plaatsen } from './kop.ts'
import { TabelGeweigerd } from './weigering.ts'

/** Above the titles may stand so many rows of something else. */
const meesteBoven = 50

/** Finds the one sheet with the titles, and the rows below them. */
export function bladenMet(kolommen: Kolommen) {
  const at: { blad: number; boven: number; naam: string; plaatsen: Plaatsen | null; beste: AlsKop | null } = {
    blad: 0,
    boven: 0,
    naam: '',
    plaatsen: null,
    beste: null,
  }
  let gevonden: { blad: number; naam: string } | null = null
  const look = (ruw: RuweRij) => {
    if (at.boven++ >= meesteBoven) return
    const kop = alsKop(ruw, kolommen)
    if (!at.beste || kop.gevonden > at.beste.gevonden) at.beste = kop
    if (!isKop(kop)) return
    if (gevonden) throw tweeKeer(gevonden.naam, at.naam)
    gevonden = { blad: at.blad, naam: at.naam }
    at.plaatsen = kop.plaatsen
  }
  return {
    beste: () => at.beste,
    found: () => gevonden !== null,
    *belowTitles({ blad, naam, rijen }: Portie): Generator<{ ruw: RuweRij; plaatsen: Plaatsen }> {
      if (blad !== at.blad) Object.assign(at, { blad, naam, boven: 0, plaatsen: null })
      for (const ruw of rijen) {
        if (at.plaatsen) yield { ruw, plaatsen: at.plaatsen }
        else look(ruw)
      }
    },
  }
}

const tweeKeer = (een: string, ander: string) =>
  new TabelGeweigerd(
    `Op twee bladen staan dezelfde kolommen: ‘${een}’ en ‘${ander}’. Zet alles op één blad, of geef het andere een andere kop.`,
  )
