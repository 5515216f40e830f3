import Fraction from 'fraction.js'
import { minutenPerBaan, type Periode } from '#src/tellen/telregimes/tel.ts'
import type { Telregime } from '#src/tellen/telregimes/telregime.ts'
import type { Telplek } from './queries.ts'

/** Why a plek counts under one regime and not, or elsewhere, under another. */
export const redenen = ['elders', 'onbekend', 'nee', 'erbij', 'norm'] as const
export type Reden = (typeof redenen)[number]

export type Verschilregel = { reden: Reden; plekken: string[]; banen: Fraction }
export type Uitkomst = { regime: Telregime; banen: Fraction; plekken: string[] }
export type Verschil = { van: Uitkomst; naar: Uitkomst; regels: Verschilregel[] }

const nul = new Fraction(0)

/** All paid minutes of a plek in the quarters that were asked for. */
export const minutenVan = ({ kwartalen }: Pick<Telplek, 'kwartalen'>): Fraction =>
  [...kwartalen.values()].reduce((som, minuten) => som.add(minuten), nul)

/** Counts under this regime, with this organisation. */
export const teltMee = (plek: Telplek, regime: Telregime, organisatieId: string): boolean =>
  plek[regime.telt[plek.vorm]] === organisatieId && (!regime.register || plek.register === 'ja')

type Vraag = { organisatieId: string; periode: Periode; plekken: Telplek[] }

/** What an organisation counts under a regime: exact banen, and which plekken they are of. */
export function uitkomstVan(regime: Telregime, { organisatieId, periode, plekken }: Vraag): Uitkomst {
  const mee = plekken.filter((plek) => teltMee(plek, regime, organisatieId) && minutenVan(plek).n > 0n)
  const minuten = mee.reduce((som, plek) => som.add(minutenVan(plek)), nul)
  return { regime, banen: minuten.div(minutenPerBaan(regime, periode)), plekken: mee.map(({ id }) => id) }
}

/** Two regimes beside each other, with the difference line by line: what is taken off and added adds up to it exactly. */
export function verschilTussen(van: Telregime, naar: Telregime, vraag: Vraag): Verschil {
  const [voor, na] = [uitkomstVan(van, vraag), uitkomstVan(naar, vraag)]
  const [perVan, perNaar] = [minutenPerBaan(van, vraag.periode), minutenPerBaan(naar, vraag.periode)]
  const regels = new Map<Reden, Verschilregel>()
  const noteer = (reden: Reden, plek: Telplek, banen: Fraction) => {
    const regel = regels.get(reden) ?? { reden, plekken: [], banen: nul }
    regels.set(reden, { reden, plekken: [...regel.plekken, plek.id], banen: regel.banen.add(banen) })
  }
  for (const plek of vraag.plekken) {
    const [inVan, inNaar] = [voor, na].map(({ plekken }) => plekken.includes(plek.id))
    const minuten = minutenVan(plek)
    if (inVan && !inNaar) noteer(waaromNiet(plek, naar, vraag.organisatieId), plek, minuten.div(perVan).neg())
    if (!inVan && inNaar) noteer('erbij', plek, minuten.div(perNaar))
    if (inVan && inNaar && !perVan.equals(perNaar))
      noteer('norm', plek, minuten.div(perNaar).sub(minuten.div(perVan)))
  }
  return { van: voor, naar: na, regels: redenen.flatMap((reden) => regels.get(reden) ?? []) }
}

function waaromNiet(plek: Telplek, regime: Telregime, organisatieId: string): Reden {
  if (plek[regime.telt[plek.vorm]] !== organisatieId) return 'elders'
  return plek.register === 'nee' ? 'nee' : 'onbekend'
}
