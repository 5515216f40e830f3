import { expect, it } from 'vitest'
import { testApp } from '#test/app.ts'
import { type Persona, testPersonas } from '#test/personas.ts'
import { insertProeftuin } from '#test/proeftuin.ts'

const t = await testApp()
const p = await testPersonas(t)

const tender = await t.db
  .insertInto('aanbesteding')
  .values({ titel: 'Schone kantoren', doorId: p.leden.inkoper.id, zichtbaarheid: 'openbaar' })
  .returning('id')
  .executeTakeFirstOrThrow()
for (const zichtbaarheid of ['team', 'overheid', 'netwerk', 'openbaar'] as const) {
  const id = await insertProeftuin({ t, p }, { titel: `Proef voor ${zichtbaarheid}`, zichtbaarheid })
  await t.db.updateTable('proeftuin').set({ aanbestedingId: tender.id }).where('id', '=', id).execute()
}
await insertProeftuin(
  { t, p },
  { titel: 'Proef van een ander', zichtbaarheid: 'openbaar', organisatie: 'gemeente' },
)

const titles = async (persona: Persona, path: string) => {
  const html = await (await p.as(persona).get(path)).text()
  return ['team', 'overheid', 'netwerk', 'openbaar', 'van een ander'].filter((one) =>
    /^van/.test(one) ? html.includes(`Proef ${one}`) : html.includes(`Proef voor ${one}`),
  )
}

it.each([
  ['inkoper', ['team', 'overheid', 'netwerk', 'openbaar']],
  ['buurman', ['overheid', 'netwerk', 'openbaar']],
  ['leverancier', ['netwerk', 'openbaar']],
  ['bezoeker', ['openbaar']],
] as const)(
  '%s sees beside a tender, and at its organisation, the proeftuinen that are for him',
  async (persona, expected) => {
    expect(await titles(persona, `/aanbestedingen/${tender.id}`)).toEqual(expected)
    expect(await titles(persona, `/organisaties/${p.organisaties.ministerie}`)).toEqual(expected)
  },
)

it('shows of a running tender what is public, to suppliers too', async () => {
  await t.db
    .updateTable('aanbesteding')
    .set({ gepubliceerdOp: '2026-01-01' })
    .where('id', '=', tender.id)
    .execute()
  expect(await titles('leverancier', `/aanbestedingen/${tender.id}`)).toEqual(['openbaar'])
})

it('says that a proeftuin is there already, to who may see it, before another begins', async () => {
  const { id } = await t.db
    .insertInto('aanbesteding')
    .values({ titel: 'Kantine', doorId: p.leden.inkoper.id, zichtbaarheid: 'netwerk' })
    .returning('id')
    .executeTakeFirstOrThrow()
  const textOf = async (persona: Persona) => (await p.as(persona).get(`/aanbestedingen/${id}`)).text()
  expect(await textOf('inkoper')).toContain('Start een proeftuin')
  const proeftuinId = await insertProeftuin({ t, p }, { zichtbaarheid: 'team' })
  await t.db.updateTable('proeftuin').set({ aanbestedingId: id }).where('id', '=', proeftuinId).execute()
  expect(await textOf('inkoper')).toContain('Start nog een proeftuin')
  expect(await textOf('collega')).toContain('Start een proeftuin')
})
