import type { Cel } from '#src/platform/tabel/cel.ts'
import { today } from '#src/platform/today.ts'
import type { Vorm } from '#src/tellen/plekken/plek.ts'
import { kolommenVan } from './tabel.ts'
import { type Huidig, leesRij, type Waarmee, weigeringenVan } from './tabel-rij.ts'
import type { Inhoud } from './tabellen.ts'

/** So many refusals are kept and shown; who has more, has one mistake that returns. */
export const meesteWeigeringen = 2000

/** Against what the rows of a table are held. */
export function waarmee(huidig: Huidig[], kwartaal: string): Waarmee {
  const perVorm = new Map<Vorm, Huidig>()
  for (const plek of huidig) if (!perVorm.has(plek.vorm)) perVorm.set(plek.vorm, plek)
  return {
    kwartaal,
    dag: today(),
    kolommen: kolommenVan({ kwartaal, vormen: [...perVorm.keys()] }),
    perId: new Map(huidig.map((plek) => [plek.id, plek])),
    perLabel: new Map(huidig.map((plek) => [plek.label.toLowerCase(), plek])),
    perVorm,
    gezien: new Map(),
  }
}

type Rij = { rij: number; cellen: Record<string, Cel> }

/** All rows: what would change, and all that is refused; nothing of it is written here. */
export async function leesTabel(
  met: Waarmee,
  rijen: AsyncIterable<Rij> | Iterable<Rij>,
): Promise<{ rijen: number; inhoud: Inhoud }> {
  const inhoud: Inhoud = { wijzigingen: [], weigeringen: [], geweigerd: 0, gelijk: 0 }
  let aantal = 0
  for await (const { rij, cellen } of rijen) {
    aantal += 1
    const gelezen = leesRij(met, rij, cellen)
    if ('mis' in gelezen) {
      inhoud.geweigerd += 1
      if (inhoud.weigeringen.length < meesteWeigeringen)
        inhoud.weigeringen.push(...weigeringenVan(met.kolommen, rij, gelezen.mis))
    } else if (gelezen.wijziging) inhoud.wijzigingen.push(gelezen.wijziging)
    else inhoud.gelijk += 1
  }
  return { rijen: aantal, inhoud }
}
