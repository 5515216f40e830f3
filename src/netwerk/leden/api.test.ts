import { expect, it } from 'vitest'
import { clientOf, makeKey, readDocument } from '#test/api/client.ts'
import { testApp } from '#test/app.ts'
import { type Persona, type TestLid, testPersonas } from '#test/personas.ts'

const t = await testApp()
const p = await testPersonas(t)
const document = await readDocument(t)
const api = async (persona: Persona) =>
  clientOf(t, document, {
    token: persona === 'bezoeker' ? undefined : await makeKey(t, p.leden[persona as TestLid].id),
  })
const { id, email } = p.leden.hr

const profile = {
  functie: 'Adviseur',
  functieZicht: 'team',
  brengt: 'Kennis',
  brengtZicht: 'overheid',
  zoekt: 'Werk',
} as const
await t.db
  .updateTable('lid')
  .set({ ...profile, categorieen: ['groen'] })
  .where('id', '=', id)
  .execute()

it('gives of one member what this reader may see, and never the address', async () => {
  const { body } = await (await api('inkoper'))('GET', `/leden/${id}`)
  expect(body).toEqual({
    ...{
      id,
      naam: 'Hanna Ruiter',
      functie: '',
      brengt: 'Kennis',
      zoekt: 'Werk',
      rollen: ['hr', 'projectleider'],
    },
    themas: [],
    categorieen: [{ code: 'groen', naam: 'Groen en buitenruimte' }],
    organisatieId: p.organisaties.gemeente,
    organisatie: 'Gemeente Waterlinge',
    regio: null,
    ookBij: [],
  })
  expect(await (await api('leverancier'))('GET', `/leden/${id}`)).toMatchObject({
    status: 200,
    body: { brengt: '', zoekt: 'Werk' },
  })
  expect((await (await api('gast'))('GET', `/leden/${id}`)).status).toBe(404)
  expect((await (await api('bezoeker'))('GET', `/leden/${id}`)).status).toBe(404)
})

it('gives the directory to members only, with the filters of the page', async () => {
  const leden = async (persona: Persona, query = '') => {
    const { status, body } = await (await api(persona))('GET', `/leden${query}`)
    return { status, namen: (body.leden as { naam: string }[] | undefined)?.map(({ naam }) => naam) }
  }
  const all = await (await api('inkoper'))('GET', '/leden')
  expect(all.body.leden).toHaveLength(12)
  expect(JSON.stringify(all.body)).not.toContain(email)
  expect(await leden('inkoper', '?q=kennis')).toMatchObject({ namen: ['Hanna Ruiter'] })
  expect(await leden('leverancier', '?q=kennis')).toMatchObject({ namen: [] })
  expect(await leden('inkoper', '?rol=hr&soort=gemeente&categorie=groen')).toMatchObject({
    namen: ['Hanna Ruiter'],
  })
  expect((await leden('gast')).status).toBe(403)
  expect((await leden('bezoeker')).status).toBe(401)
  expect((await leden('inkoper', '?rol=On-zin')).status).toBe(400)
})
