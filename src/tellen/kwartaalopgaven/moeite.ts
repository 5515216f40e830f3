import { sql } from 'kysely'
import type { Db } from '#src/platform/db.ts'

/** What answering cost one organisation in one quarter. */
export type Moeite = {
  kwartaal: string
  organisatieId: string
  organisatie: string
  gevraagd: number
  beantwoord: number
  plekken: number
  gewijzigd: number
  seconden: number
  kliks: number
}

/** Newest quarter first, and in it who was busy longest. */
export const listMoeite = (db: Db): Promise<Moeite[]> =>
  db
    .selectFrom('kwartaalopgave as k')
    .innerJoin('organisatie as o', 'o.id', 'k.organisatieId')
    .select(['k.kwartaal', 'o.id as organisatieId', 'o.naam as organisatie'])
    .select([
      sql<number>`count(*)::int`.as('gevraagd'),
      sql<number>`count(k.beantwoord_op)::int`.as('beantwoord'),
      sql<number>`sum(k.plekken)::int`.as('plekken'),
      sql<number>`sum(k.gewijzigd)::int`.as('gewijzigd'),
      sql<number>`sum(k.seconden)::int`.as('seconden'),
      sql<number>`sum(k.kliks)::int`.as('kliks'),
    ])
    .groupBy(['k.kwartaal', 'o.id', 'o.naam'])
    .orderBy('k.kwartaal', 'desc')
    .orderBy(sql`sum(k.seconden)`, 'desc')
    .orderBy('o.naam')
    .limit(200)
    .execute()
