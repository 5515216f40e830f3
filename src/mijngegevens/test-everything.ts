import { sql } from 'kysely'
import { paths } from '#src/paths.ts'
import { hashOf, newToken } from '#src/platform/login/tokens.ts'
import { makeKey } from '#test/api/client.ts'
import type { TestApp } from '#test/app.ts'
import type { Personas } from '#test/personas.ts'
import { insertAantekening, insertProeftuin } from '#test/proeftuin.ts'

type World = { t: TestApp; p: Personas }
const later = sql<Date>`now() + interval '1 day'`

/** In every place that the register knows stands something of `inkoper`. */
export async function fillEverything(world: World) {
  const id = await insertProeftuin(world, {
    ...{ titel: 'Met opvolger', zichtbaarheid: 'openbaar', team: { hr: 'trekker' } },
  })
  const { t } = world
  const note = await insertAantekening(world, id, { titel: 'Een les van Inge', zichtbaarheid: 'openbaar' })
  await t.db.updateTable('aantekening').set({ versie: 2 }).where('id', '=', note).execute()
  await fillLogin(world)
  await fillDesk(world, id)
  await fillInvitations(world, id)
  const ended = await fillProeftuinen(world)
  return { id, note, ended }
}

async function fillLogin({ t, p }: World) {
  const lidId = p.leden.inkoper.id
  const token = () => hashOf(newToken())
  const { id: sessie } = await t.db
    .insertInto('sessie')
    .values({ lidId, tokenHash: token(), verlooptOp: later })
    .returning('id')
    .executeTakeFirstOrThrow()
  await t.db.insertInto('codegenerator').values({ lidId, geheim: token(), begonnenIn: sessie }).execute()
  await t.db.insertInto('herstelcode').values({ lidId, codeHash: token() }).execute()
  await t.db
    .insertInto('passkey')
    .values({ lidId, naam: 'Sleutel', credentialId: 'x', publiekeSleutel: token() })
    .execute()
  await t.db
    .insertInto('passkeyUitdaging')
    .values({ lidId, browserHash: token(), uitdagingHash: token(), doel: 'toevoegen', verlooptOp: later })
    .execute()
  await t.db.insertInto('inlogverzoek').values({ lidId, verlooptOp: later }).execute()
  await t.db
    .insertInto('inzending')
    .values({ lidId, sleutel: crypto.randomUUID(), vingerafdruk: token() })
    .execute()
  await makeKey(t, lidId)
}

async function fillDesk({ t, p }: World, id: string) {
  const { inkoper, hr } = p.leden
  const lidId = inkoper.id
  await t.db
    .insertInto('inzage')
    .values({ lidId, proeftuinId: id, reden: 'Een goede reden.', verlooptOp: sql<Date>`now()` })
    .execute()
  const besluit = { soort: 'op_slot', reden: 'Een goede reden.' }
  await t.db
    .insertInto('ledenbesluit')
    .values([
      { ...besluit, lidId, doorId: hr.id },
      { ...besluit, lidId: hr.id, doorId: lidId },
    ])
    .execute()
  await t.db.insertInto('netwerkuitnodiging').values({ doorId: lidId, email: 'vriend@buiten.test' }).execute()
  await t.db
    .insertInto('organisatieDomein')
    .values({ doorId: lidId, organisatieId: p.organisaties.gemeente, domein: 'waterlinge.test' })
    .execute()
}

async function fillInvitations({ t, p }: World, id: string) {
  const { inkoper, hr } = p.leden
  const lidId = inkoper.id
  const aanmelding = {
    naam: 'Inge Koper',
    rol: 'inkoper' as const,
    motivatie: 'Graag',
    organisatieId: p.organisaties.ministerie,
    bevestigdOp: new Date(),
    toegelatenOp: new Date(),
  }
  await t.db
    .insertInto('aanmelding')
    .values([
      { ...aanmelding, email: inkoper.email, lidId },
      { ...aanmelding, naam: 'Hanna Ruiter', email: hr.email, lidId: hr.id, behandeldDoorId: lidId },
    ])
    .execute()
  await t.db
    .insertInto('uitnodiging')
    .values([
      { proeftuinId: id, email: 'ander@buiten.test', rol: 'hr', doorId: lidId, verlooptOp: later },
      {
        proeftuinId: id,
        email: inkoper.email,
        naam: 'Inge Koper',
        rol: 'hr',
        doorId: hr.id,
        verlooptOp: later,
      },
    ])
    .execute()
}

/** One that was opened again, one that has ended, one that nobody else leads; gives the second. */
async function fillProeftuinen(world: World) {
  const { t, p } = world
  const { inkoper } = p.leden
  const lidId = inkoper.id
  await insertProeftuin(world, { stand: 'afgerond', zichtbaarheid: 'openbaar' })
  await t.db
    .updateTable('afronding')
    .set({ heropendOp: new Date(), heropendDoorId: lidId, heropendReden: 'x' })
    .execute()
  const ended = await insertProeftuin(world, {
    ...{ stand: 'afgerond', zichtbaarheid: 'openbaar', titel: 'Al lang klaar' },
  })
  const frozen = await insertProeftuin(world, {
    freeze: 'loopt',
    zichtbaarheid: 'openbaar',
    titel: 'Zonder opvolger',
  })
  await p.as('inkoper').get(paths.proeftuin(frozen))
  await t.db
    .insertInto('postvak')
    .values({ aan: inkoper.email, onderwerp: 'Dag', tekst: 'Inge', html: '' })
    .execute()
  await t.db
    .updateTable('lid')
    .set({ functie: 'Inkoopster', brengt: 'Veel', zoekt: 'Meer', persona: 'inge' })
    .where('id', '=', lidId)
    .execute()
  return ended
}
