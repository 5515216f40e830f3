import { expect, it } from 'vitest'
import { paths } from '#src/paths/index.ts'
import { testApp } from '#test/app.ts'
import { type Persona, type TestLid, testPersonas } from '#test/personas.ts'
import { insertProeftuin } from '#test/proeftuin.ts'

const t = await testApp()
const p = await testPersonas(t)
const world = { t, p }
const { id } = p.leden.hr
const open = (persona: Persona, lid: TestLid = 'hr') => p.as(persona).get(paths.lid(p.leden[lid].id))
const textFor = async (persona: Persona) => (await open(persona)).text()

const profile = {
  functie: 'functiewoord',
  brengt: 'Ik **breng** brengwoord',
  zoekt: 'zoekwoord',
  rollen: ['hr' as const],
  themas: ['doorstroom'],
  categorieen: ['groen'],
}
const change = (fields: object, lid: TestLid = 'hr') =>
  t.db.updateTable('lid').set(fields).where('id', '=', p.leden[lid].id).execute()

it('shows a member who somebody is, what they bring and seek, and what they know of', async () => {
  await change(profile)
  const page = await textFor('leverancier')
  for (const word of [
    'Hanna Ruiter',
    'Gemeente Waterlinge',
    'functiewoord',
    '<strong>breng</strong>',
    'zoekwoord',
  ])
    expect(page).toContain(word)
  expect(page).toContain('Werk dat blijft na het contract')
  expect(page).toMatch(/Soort werk[\s\S]*Groen/)
})

it('shows each field only to whom it is for', async () => {
  await change({ functieZicht: 'team', brengtZicht: 'overheid', zoektZicht: 'openbaar' })
  const [colleague, supplier, visitor] = [
    await textFor('inkoper'),
    await textFor('leverancier'),
    await textFor('bezoeker'),
  ]
  expect(colleague).toContain('brengwoord')
  expect(colleague).not.toContain('functiewoord')
  expect(supplier).not.toMatch(/brengwoord|functiewoord/)
  expect(supplier).toContain('zoekwoord')
  expect(visitor).toContain('zoekwoord')
  expect(visitor).not.toMatch(/brengwoord|functiewoord|Gemeente Waterlinge|Werk dat blijft/)
  await insertProeftuin(world, { team: { hr: 'hr', leverancier: 'leverancier' } })
  expect(await textFor('leverancier')).toContain('functiewoord')
  expect(await textFor('leverancier')).not.toContain('brengwoord')
})

it('is not there for a visitor when nothing in it is for everybody, nor for a guest from elsewhere', async () => {
  await change({ zoektZicht: 'netwerk' })
  expect((await open('bezoeker')).status).toBe(404)
  expect((await open('gast')).status).toBe(404)
  await change({ zoektZicht: 'openbaar', zoekt: '' })
  expect((await open('bezoeker')).status).toBe(404)
  expect((await open('gast', 'gast')).status).toBe(200)
})

it('is not there when somebody left, or never was', async () => {
  await change({ vertrokkenOp: new Date() }, 'concurrent')
  expect((await open('inkoper', 'concurrent')).status).toBe(404)
  expect((await p.as('inkoper').get(paths.lid('geen-id'))).status).toBe(404)
  expect((await p.as('inkoper').get(paths.lid(crypto.randomUUID()))).status).toBe(404)
})

it('shows the proeftuinen somebody works in, as far as the reader may see them', async () => {
  const team = { hr: 'hr', gast: 'adviseur' } as const
  await insertProeftuin(world, { team, titel: 'Een open proef', zichtbaarheid: 'openbaar' })
  await insertProeftuin(world, {
    team: { hr: 'hr' },
    titel: 'Een proef van de overheid',
    zichtbaarheid: 'overheid',
  })
  await insertProeftuin(world, { team, titel: 'Een concept', stand: 'concept' })
  const shownTo = async (persona: Persona) =>
    ['Een open proef', 'Een proef van de overheid', 'Een concept'].filter(
      (
        (page) => (title) =>
          page.includes(title)
      )(await textFor(persona)),
    )
  expect(await shownTo('buurman')).toEqual(['Een open proef', 'Een proef van de overheid'])
  expect(await shownTo('leverancier')).toEqual(['Een open proef'])
  await change({ zoekt: 'zoekwoord' })
  expect(await shownTo('bezoeker')).toEqual([])
  expect(await shownTo('gast')).toEqual(['Een open proef'])
})

it('links names to pages that the reader may open', async () => {
  const proeftuin = await insertProeftuin(world, { team: { hr: 'hr', gast: 'adviseur' } })
  const linksFor = async (persona: Persona) => {
    const page = await (await p.as(persona).get(paths.proeftuin(proeftuin))).text()
    return (['hr', 'gast'] as const).filter((lid) => page.includes(`href="${paths.lid(p.leden[lid].id)}"`))
  }
  expect(await linksFor('hr')).toEqual(['hr', 'gast'])
  expect(await linksFor('buurman')).toEqual(['hr'])
  expect(await linksFor('bezoeker')).toEqual([])
  const organisatie = await (await p.as('inkoper').get(paths.organisatie(p.organisaties.gemeente))).text()
  expect(organisatie).toContain(`href="${paths.lid(id)}"`)
  expect(organisatie).not.toContain('functiewoord')
})

it('saves what somebody knows of and for whom each field is; what is not asked stays', async () => {
  const versie = async () =>
    await t.db.selectFrom('lid').selectAll().where('id', '=', p.leden.collega.id).executeTakeFirstOrThrow()
  const post = async (fields: object) =>
    p
      .as('collega')
      .post(paths.profiel(), { naam: 'Cor Lega', versie: String((await versie()).versie), ...fields })
  const known = { themas: ['begeleiding', 'werving'], categorieen: ['groen', 'bestaat_niet'] }
  expect((await post({ ...known, brengtZicht: 'team', zoektZicht: 'openbaar' })).status).toBe(303)
  expect(await versie()).toMatchObject({
    themas: ['begeleiding', 'werving'],
    categorieen: ['groen'],
    brengtZicht: 'team',
    zoektZicht: 'openbaar',
    functieZicht: 'netwerk',
  })
  await post({ brengt: 'Iets' })
  expect((await versie()).brengtZicht).toBe('team')
  expect((await post({ brengtZicht: 'iedereen' })).status).toBe(422)
  expect((await post({ themas: 'toveren' })).status).toBe(422)
})
