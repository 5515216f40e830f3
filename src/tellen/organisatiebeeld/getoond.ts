import Fraction from 'fraction.js'
import { type Cel, eigenMaat, type Telling } from '#src/tellen/kleine-getallen/tabel.ts'
import { toonTabel } from '#src/tellen/kleine-getallen/toon.ts'
import { type Kwartaalbeeld, verberg } from '#src/tellen/kleine-getallen/verberg.ts'
import type { Telplek } from '#src/tellen/tellingen/queries.ts'
import { afgerond } from '#src/tellen/telregimes/tel.ts'
import { type Telregime, vormen } from '#src/tellen/telregimes/telregime.ts'
import { opVorm, reeksVan, verdeeld } from './beeld.ts'

/** A figure as it leaves: as decimals, null where it is too small for who looks. */
export type Cijfer = { banen: string | null; plekken: number | null; bevestigd: number | null }
export type Rij = Cijfer & { sleutel: string }

/** What counts under one regime: per quarter, and of the newest by form. */
export type Reeks = { regime: Telregime; kwartalen: Rij[]; vormen: Rij[] }

type Vraag = { organisatieId: string; plekken: Telplek[]; kwartalen: string[] }

/** For tellers: exact. */
export const exact = (regimes: Telregime[], vraag: Vraag): Reeks[] =>
  regimes.map((regime) => {
    const kwartaal = vraag.kwartalen.at(-1) ?? ''
    return {
      regime,
      kwartalen: reeksVan(regime, vraag).map(({ kwartaal: sleutel, banen, plekken, bevestigd }) => ({
        sleutel,
        banen: afgerond(banen),
        plekken,
        bevestigd,
      })),
      vormen: verdeeld(regime, { ...vraag, kwartaal }, opVorm).map(({ sleutel, banen, plekken }) => ({
        sleutel,
        banen: afgerond(banen),
        plekken,
        bevestigd: null,
      })),
    }
  })

/** For who works there: what is too small is not shown, nor what could be computed from the rest and from earlier quarters. */
export function voorLeden(regimes: Telregime[], vraag: Vraag): Reeks[] {
  const beelden: Kwartaalbeeld[] = []
  for (const kwartaal of vraag.kwartalen) {
    const tellingen = regimes.map((regime) => tellingVan(regime, vraag, kwartaal))
    beelden.push(verberg({ tellingen, eerder: [...beelden], maat: eigenMaat }))
  }
  return regimes.map((regime) => ({
    regime,
    kwartalen: vraag.kwartalen.map((kwartaal, n) => ({
      ...totaalVan(beelden[n], regime),
      sleutel: kwartaal,
    })),
    vormen: vormenVan(beelden.at(-1), regime),
  }))
}

/** Of one employer or of many makes no difference to who works at the one that counts. */
const cel = (sleutel: string, plekken: number, banen: Fraction): Cel => ({
  sleutel,
  plekken,
  banen,
  bijdragers: plekken,
  grootste: plekken === 0 ? 0 : 1,
})

function tellingVan(regime: Telregime, vraag: Vraag, kwartaal: string): Telling {
  const [punt] = reeksVan(regime, { ...vraag, kwartalen: [kwartaal] })
  const delen = verdeeld(regime, { ...vraag, kwartaal }, opVorm)
  // Every form has its row: one that lacks would say that there is nobody.
  const cellen = vormen.map((vorm) => {
    const deel = delen.find(({ sleutel }) => sleutel === vorm)
    return cel(vorm, deel?.plekken ?? 0, deel?.banen ?? new Fraction(0))
  })
  return {
    regime: regime.naam,
    totaal: cel('totaal', punt?.plekken ?? 0, punt?.banen ?? new Fraction(0)),
    tabellen: [{ naam: 'vorm', cellen }],
  }
}

const opVan = (beelden: Kwartaalbeeld | undefined, regime: Telregime) =>
  beelden?.find((beeld) => beeld.regime === regime.naam)

function totaalVan(beelden: Kwartaalbeeld | undefined, regime: Telregime): Cijfer {
  const beeld = opVan(beelden, regime)
  const totaal = beeld && toonTabel(beeld, 'vorm', eigenMaat).totaal
  return { banen: totaal?.banen ?? null, plekken: getal(totaal?.plekken), bevestigd: null }
}

function vormenVan(beelden: Kwartaalbeeld | undefined, regime: Telregime): Rij[] {
  const beeld = opVan(beelden, regime)
  const rijen = beeld ? toonTabel(beeld, 'vorm', eigenMaat).rijen : []
  return rijen.map(({ sleutel, banen, plekken }) => ({
    sleutel,
    banen,
    plekken: getal(plekken),
    bevestigd: null,
  }))
}

const getal = (tekst: string | null | undefined) => (tekst == null ? null : Number(tekst))
