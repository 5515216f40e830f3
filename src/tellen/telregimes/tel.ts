import Fraction from 'fraction.js'
import type { Feit } from './feiten.ts'
import { aantalDagen, type Dagen, dagenVan, doorsnede, type Kwartaal, kwartalenIn } from './kwartaal.ts'
import { baanMinuten, type Kant, type Telregime, type Vorm } from './telregime.ts'
import { geplaatsteDagen, type Stuk, verloopVan, weekminuten } from './verloop.ts'

/** Organisations by whatever name tells them apart. */
export type TelPlek = {
  id: string
  vorm: Vorm
  werkgever: string
  inlener?: string | undefined
  koper?: string | undefined
  feiten: Feit[]
}

/** First and last day, both counted. */
export type Periode = { van: string; tot: string }

/** Why a plek counts nothing in a period. */
export type Niet = 'register' | 'niet_geplaatst' | 'geen_uren'

/** What one plek counts: paid minutes, with the organisation where they count; `deels` per quarter. */
export type Regel = {
  plek: string
  kant: Kant
  organisatie: string | undefined
  minuten: Fraction
  delen: Deel[]
  niet: Niet | undefined
}
export type Deel = Dagen & { kwartaal: string; minuten: Fraction; verloond: boolean; dagen: number }

/** With whom a plek counts; undefined when that organisation is not known. */
export const teltBij = (regime: Telregime, plek: Omit<TelPlek, 'feiten'>): string | undefined =>
  plek[regime.telt[plek.vorm]]

const nul = new Fraction(0)

/** What the newest check of the register on or before the last day says; undefined without one. */
export function registerOp(feiten: Feit[], tot: string) {
  let nieuwste: Extract<Feit, { soort: 'register' }> | undefined
  for (const feit of feiten)
    if (feit.soort === 'register' && feit.op <= tot && feit.op >= (nieuwste?.op ?? '')) nieuwste = feit
  return nieuwste
}

type Rond = { stukken: Stuk[]; feiten: Feit[]; periode: Dagen }

/** Of one quarter: the paid hours when they are known, by the days placed when it lies partly outside; else the contract. */
function deelVan({ stukken, feiten, periode }: Rond, kwartaal: Kwartaal): Deel {
  const binnen = doorsnede(kwartaal, periode)
  const dagen = geplaatsteDagen(stukken, binnen)
  const betaald = feiten.find((feit) => feit.soort === 'verloond' && feit.kwartaal === kwartaal.naam)
  const deel = { ...binnen, kwartaal: kwartaal.naam, dagen }
  if (betaald?.soort !== 'verloond')
    return { ...deel, verloond: false, minuten: new Fraction(weekminuten(stukken, binnen), 7) }
  const van = geplaatsteDagen(stukken, kwartaal)
  const minuten = dagen === 0 ? nul : new Fraction(betaald.minuten).mul(dagen, van)
  return { ...deel, verloond: true, minuten }
}

/** Tells one plek in a period, exactly; nothing is rounded here. */
export function telPlek(regime: Telregime, { van, tot }: Periode, plek: TelPlek): Regel {
  const periode = dagenVan(van, tot)
  const rond = { stukken: verloopVan(plek.feiten), feiten: plek.feiten, periode }
  const delen = kwartalenIn(periode)
    .map((kwartaal) => deelVan(rond, kwartaal))
    .filter(({ dagen }) => dagen > 0)
  const op = { plek: plek.id, kant: regime.telt[plek.vorm], organisatie: teltBij(regime, plek) }
  const geen = (niet: Niet): Regel => ({ ...op, minuten: nul, delen: [], niet })
  if (delen.length === 0) return geen('niet_geplaatst')
  if (regime.register && registerOp(plek.feiten, tot)?.waarde !== 'ja') return geen('register')
  const minuten = delen.reduce((som, deel) => som.add(deel.minuten), nul)
  return minuten.n === 0n ? geen('geen_uren') : { ...op, minuten, delen, niet: undefined }
}

const dagenInJaar = (jaar: number) => aantalDagen(dagenVan(`${jaar}-01-01`, `${jaar}-12-31`))

/** How many paid minutes are one baan in this period: 25.5 hours a week, or the norm's share of each year. */
export function minutenPerBaan({ norm }: Pick<Telregime, 'norm'>, { van, tot }: Periode): Fraction {
  const periode = dagenVan(van, tot)
  if (norm === null) return new Fraction(baanMinuten * aantalDagen(periode), 7)
  let som = nul
  for (let jaar = Number(van.slice(0, 4)); jaar <= Number(tot.slice(0, 4)); jaar += 1) {
    const binnen = doorsnede(periode, dagenVan(`${jaar}-01-01`, `${jaar}-12-31`))
    som = som.add(new Fraction(norm).mul(60).mul(aantalDagen(binnen), dagenInJaar(jaar)))
  }
  return som
}

export type Telling = { banen: Map<string, Fraction>; regels: Regel[] }

/** Tells all of them: exact banen per organisation, and what each plek added to that. An hour counts with one organisation. */
export function tel(regime: Telregime, periode: Periode, plekken: TelPlek[]): Telling {
  const per = minutenPerBaan(regime, periode)
  const regels = plekken.map((plek) => telPlek(regime, periode, plek))
  const banen = new Map<string, Fraction>()
  for (const { organisatie, minuten, niet } of regels) {
    if (organisatie === undefined || niet !== undefined) continue
    banen.set(organisatie, (banen.get(organisatie) ?? nul).add(minuten.div(per)))
  }
  return { banen, regels }
}

/** Rounded once, half away from zero, with a point: '1.10'. */
export function afgerond(getal: Fraction, decimalen = 2): string {
  const heel = getal
    .abs()
    .mul(10 ** decimalen)
    .round(0)
    .n.toString()
    .padStart(decimalen + 1, '0')
  const teken = getal.s < 0n && heel !== '0'.repeat(decimalen + 1) ? '-' : ''
  const punt = heel.length - decimalen
  return decimalen === 0 ? `${teken}${heel}` : `${teken}${heel.slice(0, punt)}.${heel.slice(punt)}`
}
