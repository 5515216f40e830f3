import { sql } from 'kysely'
import { isAskedOf } from '#src/inloggen/gastlinks/queries.ts'
import { paths } from '#src/paths/index.ts'
import { type Actor, isLid } from '#src/platform/actor.ts'
import type { Db } from '#src/platform/db.ts'
import { fill } from '#src/platform/places.ts'
import { type Wacht, wachtend } from '#src/platform/wacht.ts'
import { isFrozen } from '#src/proeftuinen/proeftuin/policy.ts'
import { doel, type Opgave, zegKort } from './kwartaalopgave.ts'
import { isWaiting, select } from './queries.ts'

/** What is at the address of this member, who may answer it as far as the wall goes. */
const listWachtend = (db: Db, actor: Actor): Promise<Opgave[]> =>
  select(db, actor.id)
    .where('k.organisatieId', '=', actor.organisatieId)
    .where(isWaiting)
    .where(isAskedOf({ doel, onderwerp: 'k.id' }, actor.id))
    .where('p.weggehaaldOp', 'is', null)
    .where(sql<boolean>`(${actor.overheid && !actor.leverancier}::boolean or not ${isFrozen})`)
    .orderBy('k.gevraagdOp')
    .limit(50)
    .execute()

export const kwartaalWacht = fill(wachtend, async ({ db, actor }) =>
  isLid(actor) && actor.organisatieId !== null ? (await listWachtend(db, actor)).map(zegVraag) : [],
)

/** Its title is not for all who are asked. */
const zegVraag = ({ id, kwartaal, gastheer, gevraagdOp }: Opgave): Wacht => ({
  soort: 'kwartaalopgave',
  id,
  icon: 'calendar',
  woord: 'Kwartaalvraag',
  waarin: gastheer,
  titel: `Kloppen jullie plekken nog? ${zegKort(kwartaal)}`,
  sinds: gevraagdOp,
  href: paths.kwartaal(id),
  doe: 'Zeg of het klopt',
  dring: 'iemand',
})
