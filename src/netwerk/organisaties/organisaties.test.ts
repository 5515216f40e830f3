import { expect, it } from 'vitest'
import { testApp } from '#test/app.ts'
import { testPersonas } from '#test/personas.ts'
import { listOrganisaties } from './list.ts'
import { findOrganisatieByName, findOrganisatieByNumber, searchOrganisaties } from './queries.ts'

const t = await testApp()
const p = await testPersonas(t)
const { as, organisaties } = p
const list = (q: string) => listOrganisaties(t.db, { q })

const fields = (changes: Record<string, string> = {}) => ({
  naam: 'Dienst Proefland',
  soort: 'uitvoeringsorganisatie',
  plaats: 'Waterlinge',
  ouder: 'ministerie van groei en grond',
  ...changes,
})

it('lists organisations for everybody, with a count per kind', async () => {
  const html = await (await as('bezoeker').get('/organisaties?soort=gemeente')).text()
  expect(html).toContain('Gemeente Waterlinge')
  expect(html).not.toContain('Helder Schoonmaak')
  expect(html).toMatch(/Leverancier<\/span><span class="vonk-filter__aantal">1</)
})

it('finds by a part of the name, and takes % and _ as they are', async () => {
  expect((await list('SCHOON')).organisaties.map(({ naam }) => naam)).toEqual(['Helder Schoonmaak'])
  expect((await list('%')).organisaties).toEqual([])
})

it('turns pages by key', async () => {
  const rows = Array.from({ length: 60 }, (_, i) => ({
    naam: `Bladerdorp ${String(i).padStart(2, '0')}`,
    soort: 'zorg' as const,
  }))
  await t.db.insertInto('organisatie').values(rows).execute()
  const seen: string[] = []
  let na: string | undefined
  do {
    const page = await listOrganisaties(t.db, { q: '', soort: 'zorg', na })
    seen.push(...page.organisaties.map(({ naam }) => naam))
    na = page.next
  } while (na)
  expect(seen).toEqual(rows.map(({ naam }) => naam))
  const first = await listOrganisaties(t.db, { q: 'bladerdorp' })
  const second = await listOrganisaties(t.db, { q: 'bladerdorp', na: first.next })
  expect(second.organisaties[0]?.naam).toBe('Bladerdorp 24')
})

it('answers an address it does not understand with a page all the same', async () => {
  for (const query of ['na=x', 'soort=vreemd', 'q=%00', `q=${'a'.repeat(5000)}`, 'soort=zorg&soort=gemeente'])
    expect((await as('bezoeker').get(`/organisaties?${query}`)).status, query).toBe(200)
})

it('shows who works there to members only', async () => {
  const path = `/organisaties/${organisaties.ministerie}`
  expect(await (await as('leverancier').get(path)).text()).toContain('Inge Koper')
  for (const persona of ['bezoeker', 'gast'] as const)
    expect(await (await as(persona).get(path)).text(), persona).not.toContain('Inge Koper')
})

it('is 404 for an id that does not exist or is none', async () => {
  for (const id of [
    '00000000-0000-4000-8000-000000000000',
    'onzin',
    '%27%3B--',
    organisaties.gemeente.slice(1),
  ])
    expect((await as('adviesteam').get(`/organisaties/${id}`)).status, id).toBe(404)
})

it('lets only the adviesteam add and edit', async () => {
  const edit = `/organisaties/${organisaties.gemeente}/bewerken`
  for (const persona of ['inkoper', 'leverancier', 'beheerder', 'gast'] as const) {
    expect((await as(persona).get(edit)).status, persona).toBe(403)
    expect((await as(persona).post('/organisaties/nieuw', fields())).status, persona).toBe(403)
    expect((await as(persona).post(edit, { ...fields(), versie: '1' })).status, persona).toBe(403)
  }
  expect((await as('bezoeker').post(edit, fields())).status).toBe(401)
  expect((await list('Proefland')).organisaties).toEqual([])
})

it('adds one, under a parent by name, with a line in the audit trail', async () => {
  const answer = await as('adviesteam').post('/organisaties/nieuw', fields())
  expect(answer.status).toBe(303)
  const html = await (await as('bezoeker').get(answer.headers.get('location') ?? '')).text()
  expect(html).toContain('Ministerie van Groei en Grond')
  const parent = await (await as('bezoeker').get(`/organisaties/${organisaties.ministerie}`)).text()
  expect(parent).toContain('Dienst Proefland')
  const line = await t.db
    .selectFrom('audit')
    .selectAll()
    .where('handeling', '=', 'organisatie.toegevoegd')
    .executeTakeFirst()
  expect(line?.lidId).toBe(p.leden.adviesteam.id)
})

it('answers wrong input with the same form, what was typed and what is wrong', async () => {
  const wrong: [Record<string, string>, string][] = [
    [{ naam: '' }, 'Vul dit in.'],
    [{ naam: 'x'.repeat(201) }, 'hoogstens 200 tekens'],
    [{ soort: 'koninkrijk' }, 'Kies een van de mogelijkheden.'],
    [{ ouder: 'Bestaat Niet' }, 'Vonk kent geen organisatie met de naam ‘Bestaat Niet’'],
    [{ kvk: '123' }, 'Een KvK-nummer heeft 8 cijfers.'],
    [{ samenvatting: 'Bel 111222333' }, 'een BSN'],
  ]
  for (const [changes, message] of wrong) {
    const answer = await as('adviesteam').post(
      '/organisaties/nieuw',
      fields({ plaats: 'Kwaddamme', ...changes }),
    )
    const html = await answer.text()
    expect(answer.status, message).toBe(422)
    expect(html).toContain(message)
    expect(html).toContain('Kwaddamme')
  }
})

it('shows both when somebody else was first, and loses nothing', async () => {
  const path = `/organisaties/${organisaties.intermediair}/bewerken`
  const first = { naam: 'Werkbrug Oost', soort: 'intermediair', plaats: 'Eersteling', versie: '1' }
  expect((await as('adviesteam').post(path, first)).status).toBe(303)
  const late = await as('adviesteam').post(path, { ...first, plaats: 'Tweedestad' })
  const html = await late.text()
  expect(late.status).toBe(409)
  expect(html).toContain('Eersteling')
  expect(html).toContain('value="Tweedestad"')
  expect(html).toContain('name="versie" value="2"')
  expect((await as('adviesteam').post(path, { ...first, plaats: 'Tweedestad', versie: '2' })).status).toBe(
    303,
  )
})

it('still knows that somebody was first when the form had a mistake in it', async () => {
  const path = `/organisaties/${organisaties.concurrent}/bewerken`
  const typed = { naam: 'De Concurrent', soort: 'leverancier', plaats: 'Laatstad', versie: '1' }
  expect((await as('adviesteam').post(path, { ...typed, plaats: 'Eerststad' })).status).toBe(303)
  const again = await (await as('adviesteam').post(path, { ...typed, kvk: '123' })).text()
  const [, versie = ''] = /name="versie" value="(\d+)"/.exec(again) ?? []
  expect((await as('adviesteam').post(path, { ...typed, versie })).status).toBe(409)
})

it('does not let an organisation fall under itself', async () => {
  const path = `/organisaties/${organisaties.ministerie}/bewerken`
  const answer = await as('adviesteam').post(path, {
    naam: 'Ministerie van Groei en Grond',
    soort: 'ministerie',
    versie: '1',
    ouder: 'Dienst Proefland',
  })
  expect(answer.status).toBe(422)
  expect(await answer.text()).toContain('valt zelf onder de organisatie')
})

it('finds one by exact name, by number, and offers suggestions', async () => {
  const twice = { naam: 'Dubbelgemeente', soort: 'gemeente' as const }
  await t.db
    .insertInto('organisatie')
    .values([{ ...twice, kvk: '12345678', afkorting: 'DG' }, twice])
    .execute()
  expect(await findOrganisatieByName(t.db, ' gemeente WATERLINGE ')).toMatchObject({
    found: { naam: 'Gemeente Waterlinge' },
  })
  expect(await findOrganisatieByName(t.db, 'dg')).toMatchObject({ found: { naam: 'Dubbelgemeente' } })
  expect(await findOrganisatieByName(t.db, 'Dubbelgemeente')).toEqual({ found: null, several: true })
  expect(await findOrganisatieByName(t.db, 'Waterling')).toEqual({ found: null, several: false })
  const short = { naam: 'Lekdijk', soort: 'gemeente' as const }
  await t.db.insertInto('organisatie').values(short).execute()
  expect(await findOrganisatieByName(t.db, 'Gemeente Lekdijk')).toMatchObject({ found: { naam: 'Lekdijk' } })
  expect(await findOrganisatieByName(t.db, 'Provincie Lekdijk')).toEqual({ found: null, several: false })
  expect(await findOrganisatieByNumber(t.db, '1234 5678')).toMatchObject({ naam: 'Dubbelgemeente' })
  expect(await searchOrganisaties(t.db, 'waterl', 10)).toHaveLength(1)
  expect(await (await as('bezoeker').get('/organisaties/zoek?q=waterl')).json()).toEqual([
    { naam: 'Gemeente Waterlinge', plaats: null },
  ])
})
