import Fraction from 'fraction.js'
import type { Organisatie } from '#src/netwerk/organisaties/organisatie.ts'
import type { Db } from '#src/platform/db.ts'
import { today } from '#src/platform/today.ts'
import { listProeftuinen } from '#src/proeftuinen/overzicht/list.ts'
import type { ProeftuinKaart } from '#src/proeftuinen/proeftuin/proeftuin.ts'
import { listTelplekken, type Telplek } from '#src/tellen/tellingen/queries.ts'
import { uitkomstVan } from '#src/tellen/tellingen/verschil.ts'
import { kwartaalMet } from '#src/tellen/telregimes/kwartaal.ts'
import { findTelregimeOp } from '#src/tellen/telregimes/queries.ts'
import { afgerond } from '#src/tellen/telregimes/tel.ts'
import type { Telregime } from '#src/tellen/telregimes/telregime.ts'
import { totVandaag } from './beeld.ts'
import { type Reeks, voorLeden } from './getoond.ts'
import { naast } from './naast.ts'

/** What an organisation brought in a year, as it can be shared inside: nothing that is too small, for tellers neither. */
export type Jaarbeeld = {
  organisatie: Pick<Organisatie, 'id' | 'naam'>
  jaar: number
  /** The year has not ended. */
  voorlopig: boolean
  reeksen: (Reeks & { jaarbanen: string | null })[]
  /** Those that everybody may read, with what they taught. */
  proeftuinen: ProeftuinKaart[]
}

/** Those of a year that began on or before a day. */
export const kwartalenVan = (jaar: number, dag: string) =>
  [1, 2, 3, 4].map((nummer) => `${jaar}-K${nummer}`).filter((kwartaal) => kwartaal <= kwartaalMet(dag))

/** The years that can be asked for on a day, the newest first. */
export const jarenTot = (dag: string): number[] => {
  const nu = Number(dag.slice(0, 4))
  return [nu, nu - 1, nu - 2]
}

export async function jaarbeeldVan(db: Db, organisatie: Organisatie, jaar: number): Promise<Jaarbeeld> {
  const { id } = organisatie
  const einde = `${jaar}-12-31`
  const periode = { van: `${jaar}-01-01`, tot: totVandaag(einde) }
  const plekken = await listTelplekken(db, id, periode)
  const regimes = await Promise.all(naast.map((naam) => findTelregimeOp(db, naam, periode.tot)))
  const reeksen = voorLeden(regimes, { organisatieId: id, plekken, kwartalen: kwartalenVan(jaar, today()) })
  const { kaarten } = await listProeftuinen(db, null, { filters: { organisatie: id }, na: null })
  return {
    organisatie,
    jaar,
    voorlopig: einde >= today(),
    reeksen: reeksen.map((reeks) => ({ ...reeks, jaarbanen: jaarbanenVan(reeks, { id, plekken, periode }) })),
    proeftuinen: kaarten,
  }
}

type Over = { id: string; plekken: Telplek[]; periode: { van: string; tot: string } }

/** Only when each of its quarters is shown: else one could be computed from it. */
function jaarbanenVan({ regime, kwartalen }: Reeks, { id, plekken, periode }: Over): string | null {
  if (kwartalen.some(({ banen }) => banen === null)) return null
  return afgerond(banenIn(regime, { id, plekken, periode }))
}

const banenIn = (regime: Telregime, { id, plekken, periode }: Over): Fraction =>
  new Fraction(uitkomstVan(regime, { organisatieId: id, periode, plekken }).banen)
