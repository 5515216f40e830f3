import { beforeEach, expect } from 'vitest'
import { paths } from '#src/paths/index.ts'
import type { TestApp } from '#test/app.ts'
import type { Personas, TestOrganisatie } from '#test/personas.ts'
import { insertProeftuin, type TestProeftuin } from '#test/proeftuin.ts'
import { gevraagdKwartaal } from './kwartaalopgave.ts'
import { vraagKwartaal } from './vragen.ts'

export const kwartaal = gevraagdKwartaal()

type Begin = TestProeftuin & { aantal?: number; werkgever?: TestOrganisatie }

/** A proeftuin with places of a supplier, of whom somebody is asked each quarter. */
export async function testKwartaal(t: TestApp, p: Personas) {
  await t.db
    .insertInto('organisatieDomein')
    .values({
      organisatieId: p.organisaties.leverancier,
      domein: 'helder.test',
      doorId: p.leden.adviesteam.id,
    })
    .execute()

  beforeEach(() => t.db.deleteFrom('tempolimiet').execute())

  async function begin({ aantal = 2, werkgever = 'leverancier', ...wanted }: Begin = {}): Promise<string> {
    const id = await insertProeftuin({ t, p }, { team: { inkoper: 'trekker' }, ...wanted })
    const shared = {
      proeftuinId: id,
      koperId: p.organisaties.ministerie,
      werkgeverId: p.organisaties[werkgever],
      inlenerId: p.organisaties.ministerie,
      voorId: p.organisaties[werkgever],
      vorm: 'detachering' as const,
    }
    const plekken = await t.db
      .insertInto('plek')
      .values(Array.from({ length: aantal }, (_, n) => ({ ...shared, label: `${werkgever} ${n + 1}` })))
      .returning('id')
      .execute()
    const feit = { soort: 'geplaatst' as const, op: '2025-01-06', minuten: 1440, voorId: shared.voorId }
    await t.db
      .insertInto('plekFeit')
      .values(plekken.map((plek) => ({ ...feit, plekId: plek.id })))
      .execute()
    return id
  }

  let last = 0
  const newAddress = () => `planning${++last}@helder.test`

  const linkTo = async (email: string, nth = -1) =>
    /https?:\/\/[^/]+(\/gastlinks\/\S+)/.exec((await t.mails(email)).at(nth)?.tekst ?? '')?.[1] ?? 'no link'

  const setContact = (id: string, email: string) =>
    p.as('inkoper').post(paths.kwartaalvragen(id), { organisatieId: p.organisaties.leverancier, email })

  /** As the job of each morning does. */
  async function ask(id: string): Promise<string | undefined> {
    const { id: contactId } = await t.db
      .selectFrom('kwartaalcontact')
      .select('id')
      .where('proeftuinId', '=', id)
      .where('gestoptOp', 'is', null)
      .executeTakeFirstOrThrow()
    const { enqueueIn } = await import('#src/platform/jobs.ts')
    return t.db
      .transaction()
      .execute((db) => vraagKwartaal({ db, enqueue: enqueueIn(db) }, { contactId, kwartaal }))
  }

  /** Sets who is asked, asks, and gives the path of the link in the mail. */
  async function asked(id: string, email = newAddress()): Promise<string> {
    expect((await setContact(id, email)).status).toBe(303)
    await ask(id)
    await t.runJobs()
    return linkTo(email)
  }

  const gast = p.as('bezoeker')

  const rowOf = (id: string) =>
    t.db
      .selectFrom('kwartaalopgave')
      .selectAll()
      .where('proeftuinId', '=', id)
      .orderBy('gevraagdOp', 'desc')
      .executeTakeFirstOrThrow()

  const plekkenOf = (id: string) =>
    t.db.selectFrom('plek').select(['id', 'label']).where('proeftuinId', '=', id).orderBy('label').execute()

  const feitenOf = (plekId: string) =>
    t.db
      .selectFrom('plekFeit')
      .select(['soort', 'op', 'minuten', 'reden', 'weg', 'voorId'])
      .where('plekId', '=', plekId)
      .where('vervangenOp', 'is', null)
      .orderBy('op')
      .orderBy('soort')
      .execute()

  return { begin, newAddress, linkTo, setContact, ask, asked, gast, rowOf, plekkenOf, feitenOf }
}
