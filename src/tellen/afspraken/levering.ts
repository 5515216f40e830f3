import Fraction from 'fraction.js'
import { dayOf } from '#src/platform/today.ts'
import { standOp, telbaar } from '#src/tellen/plekken/plek.ts'
import { dagenVan, dagVan as dagMet, type Kwartaal, kwartalenIn } from '#src/tellen/telregimes/kwartaal.ts'
import { afgerond, telPlek } from '#src/tellen/telregimes/tel.ts'
import { baanMinuten, beginRegimes } from '#src/tellen/telregimes/telregime.ts'
import { type Afspraak, type Afspraakmaat, dagVan } from './afspraak.ts'
import type { GeteldePlek } from './geteld.ts'

type Telbaar = Extract<Afspraakmaat, 'plekken' | 'banen' | 'uren'>

/** What came of a result so far: a number of the same unit as was agreed, until a day. */
export type Levering = {
  waarde: string
  afgesproken: string
  eenheid: Telbaar
  op: string
  graad: string
  perKwartaal: { kwartaal: string; tot: string; waarde: string }[]
}

/** Most quarters that are shown. */
const hoogstens = 12

/** Of the places of work of who does it, in the proeftuin; null when a number of places, banen or hours was not agreed. */
export function leveringVan(afspraak: Afspraak, plekken: GeteldePlek[], vandaag: string): Levering | null {
  const { maat, aantal } = afspraak.versies[0]
  if (aantal === null || (maat !== 'plekken' && maat !== 'banen' && maat !== 'uren')) return null
  const eigen = plekken.filter(
    ({ proeftuinId, werkgeverId, inlenerId }) =>
      proeftuinId === afspraak.proeftuinId && [werkgeverId, inlenerId].includes(afspraak.vanId),
  )
  const begin = dayOf(afspraak.aangemaaktOp)
  const dag = dagVan(afspraak)
  const op = dag < vandaag ? dag : vandaag
  const tel = (van: string, tot: string) => telbaarTot(maat, eigen, { van, tot })
  return {
    waarde: tel(begin, op),
    afgesproken: aantal,
    eenheid: maat,
    op,
    graad: graadVan(eigen),
    perKwartaal: kwartalenIn(dagenVan(begin, vandaag))
      .slice(-hoogstens)
      .map((kwartaal) => {
        const { van, tot } = binnen(kwartaal, begin, vandaag)
        return { kwartaal: kwartaal.naam, tot, waarde: tel(van, tot) }
      }),
  }
}

function binnen({ eerste, laatste }: Kwartaal, begin: string, vandaag: string) {
  const [van, tot] = [dagMet(eerste), dagMet(laatste)]
  return { van: van < begin ? begin : van, tot: tot > vandaag ? vandaag : tot }
}

type Periode = { van: string; tot: string }

/** Places and banen as they are on the last day, hours of all days. */
function telbaarTot(maat: Telbaar, plekken: GeteldePlek[], { van, tot }: Periode): string {
  if (maat === 'uren') return van > tot ? '0' : urenIn(plekken, { van, tot })
  const standen = plekken.map(({ feiten }) => standOp(feiten, tot))
  if (maat === 'plekken')
    return String(standen.filter(({ trede }) => trede === 'geplaatst' || trede === 'doorgestroomd').length)
  const minuten = standen.reduce((som, { minutenPerWeek }) => som + (minutenPerWeek ?? 0), 0)
  return afgerond(new Fraction(minuten, baanMinuten))
}

/** Paid hours, in the register or not. */
function urenIn(plekken: GeteldePlek[], periode: Periode): string {
  const regime = beginRegimes.find(({ naam }) => naam === 'bijdrage')
  if (!regime) throw new Error('no such regime')
  const minuten = plekken.reduce((som, { id, feiten, werkgeverId }) => {
    const plek = { id, vorm: 'dienstverband', werkgever: werkgeverId, feiten: feiten.map(telbaar) } as const
    return som.add(telPlek(regime, periode, plek).minuten)
  }, new Fraction(0))
  return afgerond(minuten.div(60))
}

/** How sure it is: whether the other side confirmed what it was counted from. */
function graadVan(plekken: GeteldePlek[]): string {
  const feiten = plekken.flatMap(({ feiten }) => feiten.filter(({ soort }) => soort !== 'doorgestroomd'))
  const zeker = feiten.filter(({ klopt }) => klopt === true).length
  if (zeker === 0) return 'opgegeven'
  return zeker === feiten.length ? 'bevestigd door de andere kant' : 'deels bevestigd door de andere kant'
}
