import Fraction from 'fraction.js'
import type { Db } from '#src/platform/db.ts'
import { type Geteld, getoondeRegimes, type Verdeling, verdelingen } from './momentopname.ts'
import { leggVast, type Vastlegging } from './vastleggen.ts'

/** Of these rows of one property; under every other property all are in one row. Each baan is 0.8 of a plek. */
export function geteld(
  verdeling: Verdeling,
  rijen: Record<string, number>,
  organisatieId: string | null = null,
): Geteld[] {
  const som = Object.values(rijen).reduce((tot, plekken) => tot + plekken, 0)
  const cel = (tabel: string, sleutel: string, plekken: number): Geteld => ({
    organisatieId,
    tabel,
    sleutel,
    plekken,
    bevestigd: 0,
    banen: new Fraction(plekken).mul(4, 5),
    bijdragers: plekken,
    grootste: Math.min(plekken, 1),
  })
  const anders = {
    vorm: 'dienstverband',
    route: 'inkoop',
    regio: 'onbekend',
    soort_organisatie: 'gemeente',
    categorie: 'onbekend',
  }
  return [
    cel('totaal', 'totaal', som),
    ...verdelingen.flatMap((een) =>
      een === verdeling
        ? Object.entries(rijen).map(([sleutel, plekken]) => cel(een, sleutel, plekken))
        : [cel(een, anders[een], som)],
    ),
  ]
}

/** A quarter in which this was counted, under each regime that is shown. */
export const vastgelegd = (db: Db, kwartaal: string, cellen: Geteld[]) =>
  inEen(db, {
    kwartaal,
    tellingen: getoondeRegimes.map((regime) => ({ regime, versie: 1, cellen })),
  })

/** In one transaction, as a job is. */
export const inEen = (db: Db, vastlegging: Vastlegging) =>
  db.transaction().execute((trx) => leggVast(trx, vastlegging))
