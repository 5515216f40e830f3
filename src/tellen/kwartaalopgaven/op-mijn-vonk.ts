import { sql } from 'kysely'
import { isAskedOf } from '#src/inloggen/gastlinks/queries.ts'
import { paths } from '#src/paths/index.ts'
import type { Actor } from '#src/platform/actor.ts'
import type { Db } from '#src/platform/db.ts'
import type { Wacht } from '#src/platform/wacht.ts'
import { isFrozen } from '#src/proeftuinen/proeftuin/policy.ts'
import { doel, type Opgave, zegKort } from './kwartaalopgave.ts'
import { isWaiting, select } from './queries.ts'

/** What is at the address of this member, who may answer it as far as the wall goes. */
export const wachtendeKwartalen = (db: Db, actor: Actor) =>
  select(db, actor.id)
    .where('k.organisatieId', '=', actor.organisatieId)
    .where(isWaiting)
    .where(isAskedOf({ doel, onderwerp: 'k.id' }, actor.id))
    .where('p.weggehaaldOp', 'is', null)
    .where(sql<boolean>`(${actor.overheid && !actor.leverancier}::boolean or not ${isFrozen})`)
    .orderBy('k.gevraagdOp')
    .limit(50)

type Wachtende = Pick<Opgave, 'id' | 'kwartaal' | 'gastheer'> & { gevraagdOp: string }

/** Its title is not for all who are asked. */
export const zegKwartaal = ({ id, kwartaal, gastheer, gevraagdOp }: Wachtende): Wacht => ({
  soort: 'kwartaalopgave',
  id,
  icon: 'calendar',
  woord: 'Kwartaalvraag',
  waarin: gastheer,
  titel: `Kloppen jullie plekken nog? ${zegKort(kwartaal)}`,
  sinds: new Date(gevraagdOp),
  href: paths.kwartaal(id),
  doe: 'Zeg of het klopt',
  dring: 'iemand',
})
