import { sql } from 'kysely'
import { may } from '#src/proeftuinen/proeftuin/policy.ts'
import type { Persona } from '#test/personas.ts'
import { type Build, type Proef, zichtOf } from './world.ts'

/** Who is invited is for who may invite; an address is a word, too. */
export async function insertInvitations({ t, p, marks }: Build, proef: Proef) {
  const word = (field: string) =>
    marks.add(proef.what, field, (persona) => {
      return (
        (persona === proef.invited && !proef.weg) ||
        may.changeTeam(p.actors[persona], zichtOf(proef, persona))
      )
    })
  const shared = {
    proeftuinId: proef.id,
    doorId: p.leden.inkoper.id,
    verlooptOp: sql<Date>`now() + interval '9 days'`,
  }
  const email = `${word('uitadres')}@buiten.test`
  const made = await t.db
    .insertInto('uitnodiging')
    .values({ ...shared, email, rol: 'hr', boodschap: word('uitwoord') })
    .returning('id')
    .execute()
  proef.invitations = made.map(({ id }) => id)
  if (!proef.invited || proef.invited === 'bezoeker') return
  const to = { email: p.leden[proef.invited].email, naam: word('uitnaam'), boodschap: word('uitboodschap') }
  const { id } = await t.db
    .insertInto('uitnodiging')
    .values({ ...shared, ...to, rol: 'ervaringsdeskundige' })
    .returning('id')
    .executeTakeFirstOrThrow()
  proef.asked = { id, gevraagd: proef.weg ? null : proef.invited }
}

/** Of who looked inside hears the team, while all of it is open to them: said apart from the policy of inzagen. */
export function hearsOfInzage({ p }: Pick<Build, 'p'>, proef: Proef, persona: Persona): boolean {
  const [actor, zicht] = [p.actors[persona], zichtOf(proef, persona)]
  return may.write(actor, zicht) && may.read(actor, zicht)
}

/** Why beheer looked inside is for them, and for beheer. */
export async function insertInzage({ t, p, marks }: Build, proef: Proef) {
  if (!proef.inzage) return
  const reden = marks.add(
    proef.what,
    'inzagereden',
    (persona) => persona === 'beheerder' || hearsOfInzage({ p }, proef, persona),
  )
  const begun = proef.inzage === 'open' ? '1 minute' : '61 minutes'
  const at = (after: string) => sql<Date>`now() - ${begun}::interval + ${after}::interval`
  await t.db
    .insertInto('inzage')
    .values({
      ...{ proeftuinId: proef.id, lidId: p.leden.beheerder.id, reden: `Om te helpen met ${reden}` },
      ...{ begonnenOp: at('0'), verlooptOp: at('1 hour') },
    })
    .execute()
}
