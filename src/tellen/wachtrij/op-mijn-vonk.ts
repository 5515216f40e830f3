import { jsonArrayFrom } from 'kysely/helpers/postgres'
import type { Actor } from '#src/platform/actor.ts'
import type { Db } from '#src/platform/db.ts'
import { fill } from '#src/platform/places.ts'
import { type Wacht, wachtend } from '#src/platform/wacht.ts'
import { zegAfspraak } from '#src/tellen/afspraken/op-mijn-vonk.ts'
import { wachtendeAfspraken } from '#src/tellen/afspraken/wachtend.ts'
import { zegBotsingen } from '#src/tellen/botsingen/op-mijn-vonk.ts'
import { wachtendeBotsingen } from '#src/tellen/botsingen/queries.ts'
import { wachtendeKwartalen, zegKwartaal } from '#src/tellen/kwartaalopgaven/op-mijn-vonk.ts'
import { zegNavraag } from '#src/tellen/navragen/op-mijn-vonk.ts'
import { wachtendeNavragen } from '#src/tellen/navragen/queries.ts'
import { zegBetwist, zegOpgaven } from '#src/tellen/plekbevestigingen/op-mijn-vonk.ts'
import { betwisteFeiten, wachtendeOpgaven } from '#src/tellen/plekbevestigingen/queries.ts'

/** What waits for a member of all that is counted: each noun says what and in which words, one statement asks for it. */
export const tellenWacht = fill(wachtend, async ({ db, actor }) => (actor ? rijenVan(db, actor) : []))

const gevraagd = (db: Db, actor: Actor) =>
  db
    .selectNoFrom([
      jsonArrayFrom(wachtendeBotsingen(db, actor)).as('botsingen'),
      jsonArrayFrom(wachtendeOpgaven(db, actor)).as('opgaven'),
      jsonArrayFrom(betwisteFeiten(db, actor)).as('betwist'),
      jsonArrayFrom(wachtendeNavragen(db, actor.id)).as('navragen'),
      jsonArrayFrom(wachtendeKwartalen(db, actor)).as('kwartalen'),
      jsonArrayFrom(wachtendeAfspraken(db, actor)).as('afspraken'),
    ])
    .executeTakeFirstOrThrow()

async function rijenVan(db: Db, actor: Actor): Promise<Wacht[]> {
  const { botsingen, opgaven, betwist, navragen, kwartalen, afspraken } = await gevraagd(db, actor)
  return [
    ...botsingen.flatMap(zegBotsingen),
    ...opgaven.map(zegOpgaven),
    ...betwist.map(zegBetwist),
    ...navragen.flatMap(zegNavraag),
    ...kwartalen.map(zegKwartaal),
    ...afspraken.flatMap((een) => zegAfspraak(een, actor.organisatieId)),
  ]
}
