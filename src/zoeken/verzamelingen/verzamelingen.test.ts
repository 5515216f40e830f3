import { setTimeout } from 'node:timers/promises'
import { beforeEach, describe, expect, it } from 'vitest'
import { bijSamenvoeging } from '#src/netwerk/organisaties/verhuizing.ts'
import { paths } from '#src/paths/index.ts'
import type { Actor } from '#src/platform/actor.ts'
import type { Db } from '#src/platform/db.ts'
import { filled } from '#src/platform/places.ts'
import { insertHaakje } from '#src/verspreiden/haakjes/test-haakje.ts'
import { insertWerkwijze } from '#src/verspreiden/werkwijzen/test-werkwijze.ts'
import { testApp } from '#test/app.ts'
import { type Persona, testPersonas } from '#test/personas.ts'
import { insertAantekening, insertProeftuin } from '#test/proeftuin.ts'
import { addOnderdeel, createVerzameling } from './changes.ts'
import { verzameldeGaatMee } from './op-samenvoeging.ts'
import { insertVerzameling } from './test-verzameling.ts'
import { beginVan, mostOnderdelen, mostVerzamelingen } from './verzameling.ts'

const t = await testApp()
const p = await testPersonas(t)
const world = { t, p }
const inkoper = p.as('inkoper')
const doorId = p.leden.inkoper.id
const read = async (persona: Persona, path: string) => (await p.as(persona).get(path)).text()
const werkwijzeId = await insertWerkwijze(world, { titel: 'Vloeren boenen' })

beforeEach(async () => {
  await t.db.deleteFrom('verzameling').execute()
  await t.db.deleteFrom('tempolimiet').execute()
})

const all = () => t.db.selectFrom('verzameling').selectAll().execute()
const dingenIn = async (id: string) => {
  const rows = await t.db
    .selectFrom('verzamelingOnderdeel')
    .selectAll()
    .where('verzamelingId', '=', id)
    .orderBy('volgorde')
    .execute()
  return rows.map((row) => row.dingId)
}
const keep = (
  fields: Record<string, string>,
  soort: 'werkwijze' | 'haakje' = 'werkwijze',
  id = werkwijzeId,
) => inkoper.post(paths.verzamel(soort, id), fields)

describe('keeping something', () => {
  it('is offered to members on the page of each thing', async () => {
    const proeftuinId = await insertProeftuin(world)
    const note = await insertAantekening(world, proeftuinId, { titel: 'Een les' })
    const haakje = await insertHaakje(world, { proeftuinId })
    const tender = { titel: 'Open inkoop', zichtbaarheid: 'openbaar' as const, doorId }
    const { id: aanbesteding } = await t.db
      .insertInto('aanbesteding')
      .values(tender)
      .returning('id')
      .executeTakeFirstOrThrow()
    const { gemeente } = p.organisaties
    for (const [page, to] of [
      [paths.werkwijze(werkwijzeId), paths.verzamel('werkwijze', werkwijzeId)],
      [paths.haakje(haakje), paths.verzamel('haakje', haakje)],
      [paths.proeftuin(proeftuinId), paths.verzamel('proeftuin', proeftuinId)],
      [paths.aantekeningReacties(proeftuinId, note), paths.verzamel('aantekening', note)],
      [paths.aanbesteding(aanbesteding), paths.verzamel('aanbesteding', aanbesteding)],
      [paths.organisatie(gemeente), paths.verzamel('organisatie', gemeente)],
    ] as const) {
      expect(await read('inkoper', page)).toContain(`href="${to}"`)
      expect(await read('bezoeker', page)).not.toContain(to)
      expect((await inkoper.get(to)).status).toBe(200)
    }
  })

  it('makes a new one on the spot, for oneself alone', async () => {
    expect((await keep({ verzameling: 'nieuw', titel: '' })).status).toBe(422)
    expect((await keep({ verzameling: 'nieuw', titel: 'Voor later', waarom: 'Goed plan.' })).status).toBe(303)
    const [one] = await all()
    expect(one).toMatchObject({ titel: 'Voor later', zichtbaarheid: 'team', doorId })
    expect(await dingenIn(one?.id ?? '')).toEqual([werkwijzeId])
    expect(await read('inkoper', paths.verzameling(one?.id ?? ''))).toContain('Goed plan.')
  })

  it('twice keeps it once, and leaves what was said of it', async () => {
    const id = await insertVerzameling(world)
    for (const waarom of ['een', 'twee']) expect((await keep({ verzameling: id, waarom })).status).toBe(303)
    expect(await dingenIn(id)).toEqual([werkwijzeId])
    expect(await read('inkoper', paths.verzameling(id))).toMatch(/waarom">\s*een/)
    expect(await read('inkoper', paths.verzamel('werkwijze', werkwijzeId))).toContain('Hier staat het al in')
  })

  it('is of one’s own verzamelingen alone', async () => {
    const theirs = await insertVerzameling(world, { door: 'hr' })
    const closed = await insertVerzameling(world, { door: 'hr', zichtbaarheid: 'team' })
    expect((await keep({ verzameling: theirs })).status).toBe(403)
    expect((await keep({ verzameling: closed })).status).toBe(404)
    expect(await dingenIn(theirs)).toEqual([])
  })

  it('is never of people, nor of what one may not see', async () => {
    const person = p.leden.hr.id
    expect((await inkoper.get(`/verzamel/lid/${person}`)).status).toBe(404)
    expect((await inkoper.get(paths.verzamel('organisatie', person))).status).toBe(404)
    const concept = await insertWerkwijze(world, { concept: true })
    expect((await keep({ verzameling: 'nieuw', titel: 'Voor later' }, 'werkwijze', concept)).status).toBe(404)
    expect(await all()).toEqual([])
  })
})

/** Both begin before either has ended. Gives what became of each. */
async function atOnce<T>(work: (db: Db) => Promise<T>) {
  let begun: Promise<PromiseSettledResult<T>[]> | undefined
  const first = await t.db.transaction().execute(async (db) => {
    const done = await work(db)
    begun = Promise.allSettled([t.db.transaction().execute(work)])
    await setTimeout(100)
    return done
  })
  return { first, second: (await begun)?.[0] }
}

describe('two at once', () => {
  const actor = p.actors.inkoper as Actor

  it('put one thing in once', async () => {
    const verzamelingId = await insertVerzameling(world)
    const nieuw = { verzamelingId, soort: 'werkwijze' as const, dingId: werkwijzeId, waarom: '' }
    const { first, second } = await atOnce((db) => addOnderdeel(db, actor, nieuw))
    expect(second).toEqual({ status: 'fulfilled', value: first })
  })

  it('make no more than there is room for', async () => {
    const many = Array.from({ length: mostVerzamelingen - 1 }, () => ({ titel: 'Een van veel', doorId }))
    await t.db.insertInto('verzameling').values(many).execute()
    const form = { titel: 'De laatste', waarvoor: '', zichtbaarheid: 'team' as const }
    const { second } = await atOnce((db) => createVerzameling(db, actor, form))
    expect(second).toMatchObject({ status: 'rejected', reason: { name: 'Conflict' } })
  })
})

describe('bounds', () => {
  it('are a hundred of a member, and a hundred things in one', async () => {
    const id = await insertVerzameling(world)
    const row = { verzamelingId: id, soort: 'haakje' as const, doorId }
    const full = Array.from({ length: mostOnderdelen }, (_, volgorde) => ({
      ...row,
      volgorde,
      dingId: crypto.randomUUID(),
    }))
    await t.db.insertInto('verzamelingOnderdeel').values(full).execute()
    expect((await keep({ verzameling: id })).status).toBe(409)
    const many = Array.from({ length: mostVerzamelingen - 2 }, () => ({ titel: 'Een van veel', doorId }))
    await t.db.insertInto('verzameling').values(many).execute()
    const another = () => inkoper.post(paths.nieuweVerzameling(), { titel: 'Nog een', zichtbaarheid: 'team' })
    expect((await another()).status).toBe(303)
    expect((await another()).status).toBe(409)
    expect(await all()).toHaveLength(mostVerzamelingen)
  })

  it('refuses a number that may be a BSN in what is said of a thing', async () => {
    expect((await keep({ verzameling: 'nieuw', titel: 'Later', waarom: 'Bel 111222333' })).status).toBe(422)
    expect(await all()).toEqual([])
  })
})

describe('the order', () => {
  const insertThree = async () => {
    const proeftuinId = await insertProeftuin(world)
    const three = [
      await insertHaakje(world, { proeftuinId }),
      await insertHaakje(world, { proeftuinId }),
      await insertHaakje(world, { proeftuinId }),
    ]
    const id = await insertVerzameling(world, {
      met: three.map((dingId) => ({ soort: 'haakje', dingId })),
    })
    const rows = await t.db
      .selectFrom('verzamelingOnderdeel')
      .selectAll()
      .where('verzamelingId', '=', id)
      .execute()
    const move = (dingId: string, richting: 'omhoog' | 'omlaag') =>
      inkoper.post(
        paths.onderdeelVerplaatsing(id, rows.find((row) => row.dingId === dingId)?.id ?? '', richting),
      )
    return { id, three, move }
  }

  it('is changed a place at a time, and stays within its ends', async () => {
    const { id, three, move } = await insertThree()
    const [a = '', b = '', c = ''] = three
    await move(c, 'omhoog')
    expect(await dingenIn(id)).toEqual([a, c, b])
    await move(a, 'omhoog')
    expect(await dingenIn(id)).toEqual([a, c, b])
    await move(a, 'omlaag')
    await move(b, 'omlaag')
    expect(await dingenIn(id)).toEqual([c, a, b])
  })

  it('stays whole when it is changed twice at once', async () => {
    const { id, three, move } = await insertThree()
    const [a = '', b = '', c = ''] = three
    const answers = await Promise.all([move(c, 'omhoog'), move(b, 'omhoog'), move(c, 'omhoog')])
    expect(answers.map(({ status }) => status)).toEqual([303, 303, 303])
    expect((await dingenIn(id)).sort()).toEqual([a, b, c].sort())
  })
})

describe('the one search', () => {
  it('finds it by its own words, for who may read it, and not by what stands in it', async () => {
    const met = [{ soort: 'werkwijze' as const, dingId: werkwijzeId, waarom: 'omdat koperpoets glimt' }]
    const titel = 'Zeemleer en spons'
    const id = await insertVerzameling(world, { titel, waarvoor: 'Voor de glazenwasser.', met })
    const finds = async (persona: Persona, q: string) =>
      (await read(persona, paths.zoeken({ q, soort: 'verzameling' }))).includes(paths.verzameling(id))
    expect(await finds('leverancier', 'zeemleer')).toBe(true)
    expect(await finds('leverancier', 'glazenwasser')).toBe(true)
    expect(await finds('bezoeker', 'zeemleer')).toBe(false)
    expect(await finds('inkoper', 'koperpoets')).toBe(false)
    expect(await finds('inkoper', 'boenen')).toBe(false)
    await t.db.updateTable('verzameling').set({ zichtbaarheid: 'team' }).execute()
    expect(await finds('inkoper', 'zeemleer')).toBe(true)
    expect(await finds('hr', 'zeemleer')).toBe(false)
  })
})

it('is shared on purpose, and names its maker to members alone', async () => {
  const id = await insertVerzameling(world, { zichtbaarheid: 'team' })
  const share = (akkoord: string) => {
    const fields = {
      titel: 'Om mee te beginnen',
      waarvoor: '',
      zichtbaarheid: 'openbaar',
      versie: '1',
      akkoord,
    }
    return inkoper.post(paths.verzamelingBewerken(id), fields)
  }
  expect((await share('')).status).toBe(422)
  expect((await p.as('bezoeker').get(paths.verzameling(id))).status).not.toBe(200)
  expect((await share('team-openbaar')).status).toBe(303)
  expect(await read('leverancier', paths.verzameling(id))).toContain('Inge Koper')
  for (const path of [paths.verzameling(id), paths.verzamelingen(), paths.verzamelingenFeed()]) {
    const page = await read('bezoeker', path)
    expect(page).toContain('Om mee te beginnen')
    expect(page).not.toContain('Inge Koper')
  }
})

it('goes with who leaves when it was for oneself, and stays when it was shared', async () => {
  const met = [{ soort: 'werkwijze' as const, dingId: werkwijzeId, waarom: 'Zo deden wij het.' }]
  await insertVerzameling(world, { door: 'buurman', zichtbaarheid: 'team', met })
  const shared = await insertVerzameling(world, { door: 'buurman', zichtbaarheid: 'netwerk', met })
  expect((await p.as('buurman').post(paths.vertrek(), { akkoord: 'ja' })).status).toBeLessThan(400)
  expect((await all()).map(({ id }) => id)).toEqual([shared])
  const page = await read('hr', paths.verzameling(shared))
  expect(page).toContain('Oud-lid')
  expect(page).toContain('Zo deden wij het.')
  expect(page).not.toContain('Bas Buurman')
})

it.each([
  ['Kort.', 'Kort.'],
  [`Eén zin. En nog een? ${'Wat volgt '.repeat(30)}`, 'Eén zin. En nog een?'],
  ['woord '.repeat(60), `${'woord '.repeat(30).trim()}…`],
  ['**Vet** en [een link](https://x.test)', 'Vet en een link'],
])('begins a text with its sentences: %#', (tekst, begin) => expect(beginVan(tekst)).toBe(begin))

it('holds the organisation that stayed when two become one, once', async () => {
  const { gemeente: weg, ministerie: blijft } = p.organisaties
  const met = (...ids: string[]) => ids.map((dingId) => ({ soort: 'organisatie' as const, dingId }))
  const one = await insertVerzameling(world, { met: met(weg) })
  const both = await insertVerzameling(world, { met: met(blijft, weg) })
  const asker = { db: t.db, actor: p.actors.adviesteam, fillings: [verzameldeGaatMee] }
  for (const { move } of await filled(asker, bijSamenvoeging, null))
    await move(t.db, p.actors.adviesteam as Actor, { blijft, weg })
  expect(await dingenIn(one)).toEqual([blijft])
  expect(await dingenIn(both)).toEqual([blijft])
})

it('stands in a list that is searched by its own words, and can be read by title to the last page', async () => {
  const titles = Array.from(
    { length: 22 },
    (_, n) => `${n % 2 ? 'sorteer' : 'Sorteer'} ${String.fromCharCode(97 + n)}`,
  )
  for (const titel of titles.toReversed()) await insertVerzameling(world, { titel })
  await insertVerzameling(world, { titel: 'Iets anders', met: [{ soort: 'werkwijze', dingId: werkwijzeId }] })
  const first = await read('hr', paths.verzamelingen({ q: 'sorteer', volgorde: 'titel' }))
  const [, next = ''] = /href="([^"]*na=[^"]*)"/.exec(first) ?? []
  const second = await read('hr', next.replaceAll('&amp;', '&'))
  const shown = [...`${first}${second}`.matchAll(/>(sorteer [a-z])</gi)].map(([, titel]) => titel)
  expect(shown).toEqual(titles)
  expect(first).toMatch(/<a href="\/verzamelingen\?volgorde=titel">\s*<span[^>]*>Haal weg/)
  const own = await read('inkoper', paths.verzamelingen({ q: 'anders' }))
  expect([own.includes('Iets anders'), own.includes('orteer a')]).toEqual([true, false])
  expect(await read('hr', paths.verzamelingen({ q: 'boenen' }))).toContain('Geen verzameling gevonden')
})
