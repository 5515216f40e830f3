import Fraction from 'fraction.js'
import { sql } from 'kysely'
import type { Db } from '#src/platform/db.ts'
import type { Verschuiving } from './correcties.ts'

export type Vastgelegd = { kwartaal: string; regime: string; versie: number }

/** Every quarter that is frozen, the oldest first, with the version of the regime of then. */
export const listVastgelegd = (db: Db): Promise<Vastgelegd[]> =>
  db
    .selectFrom('momentopname')
    .select(['kwartaal', 'regime', 'versie'])
    .orderBy('kwartaal')
    .orderBy('regime')
    .execute()

/**
 * What the newest momentopname corrects of earlier quarters, of an organisation: exact, for its tellers. Who else works there
 * sees `voorLeden` of it; of the network nobody sees any, for most of it is about one or two people.
 */
export async function listCorrecties(db: Db, organisatieId: string): Promise<Verschuiving[]> {
  const rows = await db
    .selectFrom('momentopnameCorrectie as c')
    .innerJoin('momentopname as m', 'm.id', 'c.momentopnameId')
    .leftJoin('momentopname as v', (join) =>
      join.onRef('v.kwartaal', '=', 'c.kwartaal').onRef('v.regime', '=', 'm.regime'),
    )
    .leftJoin('momentopnameCel as t', (join) =>
      join
        .onRef('t.momentopnameId', '=', 'v.id')
        .onRef('t.organisatieId', '=', 'c.organisatieId')
        .onRef('t.tabel', '=', 'c.tabel')
        .onRef('t.sleutel', '=', 'c.sleutel'),
    )
    .select(['c.kwartaal', 'm.regime', 'c.tabel', 'c.sleutel', 'c.plekken', 't.plekken as plekkenToen'])
    .select([sql<string>`c.teller::text`.as('teller'), sql<string>`c.noemer::text`.as('noemer')])
    .select([
      sql<string>`coalesce(t.teller, 0)::text`.as('tellerToen'),
      sql<string>`coalesce(t.noemer, 1)::text`.as('noemerToen'),
    ])
    .where('c.organisatieId', '=', organisatieId)
    .where('m.kwartaal', '=', (eb) =>
      eb.selectFrom('momentopname').select(sql<string>`max(kwartaal)`.as('nieuwste')),
    )
    .orderBy('c.kwartaal')
    .orderBy('m.regime')
    .orderBy('c.tabel')
    .orderBy('c.sleutel')
    .execute()
  return rows.map(({ teller, noemer, tellerToen, noemerToen, plekkenToen, ...rij }) => ({
    ...rij,
    banen: new Fraction(BigInt(teller), BigInt(noemer)),
    toen: { plekken: plekkenToen ?? 0, banen: new Fraction(BigInt(tellerToen), BigInt(noemerToen)) },
  }))
}
