import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { paths } from '#src/paths/index.ts'
import { kringen } from '#src/proeftuinen/proeftuin/proeftuin.ts'
import { findProeftuin } from '#src/proeftuinen/proeftuin/queries.ts'
import { testApp } from '#test/app.ts'
import { testPersonas } from '#test/personas.ts'
import { insertAantekening, insertProeftuin } from '#test/proeftuin.ts'
import { listLogboek } from './queries.ts'

const t = await testApp()
const p = await testPersonas(t)
const world = { t, p }
const team = { hr: 'hr', leverancier: 'leverancier' } as const
const hour = 3600_000

const typed = {
  soort: 'les',
  titel: 'Begin met de leidinggevende',
  tekst: 'Die kiest het werk uit.',
  datum: '2026-04-14',
  fase: 'voorbereiden',
  zichtbaarheid: 'openbaar',
}

const noteRow = (id: string) =>
  t.db.selectFrom('aantekening').selectAll().where('id', '=', id).executeTakeFirstOrThrow()

describe('paging', () => {
  it('meets every line once, newest first, those of a day as they were written, switches of route between them', async () => {
    const id = await insertProeftuin(world)
    const expected: string[] = []
    for (let i = 0; i < 53; i++) {
      const datum = `2026-0${1 + Math.floor(i / 20)}-10`
      expected.push(await insertAantekening(world, id, { datum }))
      if (i % 6 === 0) expected.push(await insertSwitch(id, datum))
    }
    const proeftuin = await findProeftuin(t.db, p.actors.inkoper, id)
    const lines: { id: string }[] = []
    for (let na: string | null = null, more = true; more; more = na !== null) {
      const page = await listLogboek(t.db, p.actors.inkoper, { proeftuin, na })
      expect(page.regels.length).toBe(Math.min(20, expected.length - lines.length))
      lines.push(...page.regels)
      na = page.volgende
    }
    expect(lines.map((line) => line.id)).toEqual(expected.toReversed())
  })

  it('begins with the newest five, and leads to all of them, page by page', async () => {
    const id = await insertProeftuin(world)
    for (let i = 0; i < 21; i++) await insertAantekening(world, id, { titel: `Regel ${i}.` })
    const pages = [await (await p.as('bezoeker').get(paths.proeftuin(id))).text()]
    for (const link of [/href="([^"]*logboek=alles)#logboek/, /href="([^"]*na=[^"#]*)/]) {
      const [, next = ''] = link.exec(pages.at(-1) ?? '') ?? []
      pages.push(await (await p.as('bezoeker').get(next)).text())
    }
    const shown = pages.map((page) => page.match(/<h3[^>]*>Regel \d+\./g)?.length)
    expect(shown).toEqual([5, 20, 1])
    expect(pages.at(-1)).not.toMatch(/rel="next"|logboek=alles#logboek/)
  })

  async function insertSwitch(proeftuinId: string, datum: string): Promise<string> {
    const { id } = await t.db
      .insertInto('routewissel')
      .values({
        proeftuinId,
        van: 'inkoop',
        naar: 'inhuur',
        reden: 'Omdat.',
        datum,
        doorId: p.leden.inkoper.id,
      })
      .returning('id')
      .executeTakeFirstOrThrow()
    return id
  }
})

describe('writing', () => {
  it.each(['inkoper', 'hr', 'leverancier'] as const)('%s of the team adds to it', async (persona) => {
    const id = await insertProeftuin(world, { team })
    await t.db
      .updateTable('proeftuin')
      .set({ bewogenOp: new Date(0) })
      .where('id', '=', id)
      .execute()
    const answer = await p.as(persona).post(paths.aantekeningen(id), typed)
    expect(answer.headers.get('location')).toMatch(
      new RegExp(`^/proeftuinen/${id}\\?logboek=alles&gedaan=aantekening#regel-`),
    )
    const { bewogenOp } = await findProeftuin(t.db, p.actors.inkoper, id)
    expect(Date.now() - bewogenOp.getTime()).toBeLessThan(hour)
  })

  it('of many at once loses none', async () => {
    const id = await insertProeftuin(world, { team })
    const notes = Array.from({ length: 8 }, (_, i) => ({ ...typed, titel: `Tegelijk ${i}` }))
    const sent = await Promise.all(notes.map((note) => p.as('hr').post(paths.aantekeningen(id), note)))
    expect(sent.map(({ status }) => status)).toEqual(notes.map(() => 303))
  })

  it.each([
    ['bezoeker', 'geen', 401],
    ['collega', 'geen', 403],
    ['adviesteam', 'geen', 403],
    ['leverancier', 'loopt', 403],
    ['leverancier', 'gegund', 303],
  ] as const)('by %s with tender %s: %i', async (persona, freeze, status) => {
    const id = await insertProeftuin(world, { team, freeze })
    expect((await p.as(persona).post(paths.aantekeningen(id), typed)).status).toBe(status)
    expect((await p.as(persona).get(paths.aantekeningen(id))).status).toBe(
      { 303: 200, 401: 303, 403: 403 }[status],
    )
  })

  it.each([
    [{ soort: 'roddel' }, 'soort'],
    [{ titel: 'ab' }, 'titel'],
    [{ titel: 'x'.repeat(161) }, 'titel'],
    [{ tekst: 'y'.repeat(10_001) }, 'tekst'],
    [{ tekst: 'Haar nummer is 111222333' }, 'tekst'],
    [{ datum: '2026-02-30' }, 'datum'],
    [{ datum: '2099-01-01' }, 'datum'],
    [{ fase: '' }, 'fase'],
    [{ zichtbaarheid: 'openbaar' }, 'zichtbaarheid'],
  ])('refuses %o at its field and keeps the rest', async (wrong, field) => {
    const id = await insertProeftuin(world, { zichtbaarheid: 'netwerk' })
    const fields = { ...typed, zichtbaarheid: 'netwerk', ...wrong }
    const answer = await p.as('inkoper').post(paths.aantekeningen(id), fields)
    expect(answer.status).toBe(422)
    const page = await answer.text()
    expect(page).toContain(`href="#veld-${field}"`)
    expect(page.match(/href="#veld-/g)).toHaveLength(1)
    expect(page).toContain(fields.titel === typed.titel ? typed.titel : typed.tekst)
  })

  it('wider than the proeftuin is refused by the database too', async () => {
    const id = await insertProeftuin(world, { zichtbaarheid: 'overheid' })
    await expect(insertAantekening(world, id, { zichtbaarheid: 'netwerk' })).rejects.toThrow('never wider')
    const note = await insertAantekening(world, id, { zichtbaarheid: 'overheid' })
    const widened = t.db.updateTable('aantekening').set({ zichtbaarheid: 'openbaar' }).where('id', '=', note)
    await expect(widened.execute()).rejects.toThrow('never wider')
  })
})

describe('narrowing the proeftuin', () => {
  it('narrows what is wider, and leaves what is narrower and what widening comes after', async () => {
    const id = await insertProeftuin(world, { zichtbaarheid: 'openbaar' })
    const notes = await Promise.all(
      kringen.map((zichtbaarheid) => insertAantekening(world, id, { zichtbaarheid })),
    )
    const choose = (zichtbaarheid: string, versie: string) =>
      p.as('inkoper').post(paths.zichtbaarheid(id), { zichtbaarheid, versie, akkoord: 'overheid-openbaar' })
    expect((await choose('overheid', '1')).status).toBe(303)
    expect((await choose('openbaar', '2')).status).toBe(303)
    const rows = await Promise.all(notes.map(noteRow))
    const narrowed = ['team_overheid', 'team', 'overheid', 'overheid', 'overheid']
    expect(rows.map((row) => row.zichtbaarheid)).toEqual(narrowed)
    expect((await choose('team', '3')).status).toBe(303)
    const team = await Promise.all(notes.map(noteRow))
    const both = ['team_overheid', 'team', 'team_overheid', 'team_overheid', 'team_overheid']
    expect(team.map((row) => row.zichtbaarheid)).toEqual(both)
  })

  it('takes earlier versions along', async () => {
    const id = await insertProeftuin(world, { zichtbaarheid: 'openbaar' })
    const note = await insertAantekening(world, id, { tekst: 'Eerst zo.' })
    await p.as('inkoper').post(paths.aantekening(id, note), { ...typed, versie: '1' })
    await t.db.updateTable('proeftuin').set({ zichtbaarheid: 'team' }).where('id', '=', id).execute()
    expect((await p.as('collega').get(paths.aantekeningVersies(id, note))).status).toBe(404)
  })
})

describe('correcting', () => {
  const written = async (freeze: 'geen' | 'loopt' = 'geen') => {
    const id = await insertProeftuin(world, { team, freeze })
    const own = await insertAantekening(world, id, { door: 'leverancier', tekst: 'Eerst zo.' })
    return { id, note: own, path: paths.aantekening(id, own) }
  }

  it.each([
    ['leverancier', 'geen', 200],
    ['inkoper', 'geen', 200],
    ['hr', 'geen', 403],
    ['adviesteam', 'geen', 403],
    ['collega', 'geen', 403],
    ['bezoeker', 'geen', 401],
    ['leverancier', 'loopt', 403],
  ] as const)('by %s with tender %s: %i', async (persona, freeze, status) => {
    const { path, note } = await written(freeze)
    const seen = { 200: 200, 403: 403, 401: 303 }[status]
    expect((await p.as(persona).get(path)).status).toBe(seen)
    const sent = await p.as(persona).post(path, { ...typed, versie: '1' })
    expect(sent.status).toBe(status === 200 ? 303 : status)
    expect((await noteRow(note)).versie).toBe(status === 200 ? 2 : 1)
    expect((await p.as(persona).post(`${path}/verwijdering`)).status).toBe(sent.status)
  })

  it('keeps every version, which members read with names and visitors without', async () => {
    const { id, note, path } = await written()
    for (const versie of ['1', '2']) {
      await p.as('inkoper').post(path, { ...typed, tekst: `Na versie ${versie}.`, versie })
    }
    const history = paths.aantekeningVersies(id, note)
    const page = await (await p.as('collega').get(history)).text()
    expect(page.match(/Na versie \d|Eerst zo/g)).toEqual(['Na versie 2', 'Na versie 1', 'Eerst zo'])
    expect(page).toContain(p.leden.leverancier.naam)
    expect(await (await p.as('bezoeker').get(history)).text()).not.toContain(p.leden.leverancier.naam)
  })

  it('does not show an earlier version to who could not read it then', async () => {
    const { id, note, path } = await written()
    await t.db.updateTable('aantekening').set({ zichtbaarheid: 'team' }).where('id', '=', note).execute()
    await p.as('inkoper').post(path, { ...typed, akkoord: 'ja', versie: '1' })
    const history = paths.aantekeningVersies(id, note)
    expect(await (await p.as('collega').get(history)).text()).not.toContain('Eerst zo.')
    expect(await (await p.as('hr').get(history)).text()).toContain('Eerst zo.')
  })

  it('that is stale shows both, writes nothing, and can be sent again', async () => {
    const { note, path } = await written()
    await p.as('leverancier').post(path, { ...typed, tekst: 'Van de ander.', versie: '1' })
    const mine = { ...typed, tekst: 'Van mij.' }
    const answer = await p.as('inkoper').post(path, { ...mine, versie: '1' })
    expect(answer.status).toBe(409)
    const page = await answer.text()
    expect(page).toContain('Van de ander.')
    expect(page).toContain('Van mij.')
    expect(page).toContain('name="versie" value="2"')
    expect((await noteRow(note)).tekst).toBe('Van de ander.')
    expect((await p.as('inkoper').post(path, { ...mine, versie: '2' })).status).toBe(303)
  })

  it('that is stale stays so after a mistake in the form', async () => {
    const { path } = await written()
    await p.as('leverancier').post(path, { ...typed, versie: '1' })
    const page = await (await p.as('inkoper').post(path, { ...typed, titel: '', versie: '1' })).text()
    expect(page).toContain('name="versie" value="1"')
  })

  it('of two at once keeps one', async () => {
    const { path } = await written()
    const both = ['Van de een.', 'Van de ander.'].map((tekst) =>
      p.as('inkoper').post(path, { ...typed, tekst, versie: '1' }),
    )
    expect((await Promise.all(both)).map(({ status }) => status).sort()).toEqual([303, 409])
  })
})

it('what is taken out of it is gone for everybody, and its row stays', async () => {
  const id = await insertProeftuin(world)
  const note = await insertAantekening(world, id, { titel: 'Weg hiermee' })
  expect((await p.as('inkoper').post(paths.aantekeningVerwijdering(id, note))).status).toBe(303)
  const page = await (await p.as('inkoper').get(paths.proeftuin(id))).text()
  expect(page).not.toContain('Weg hiermee')
  for (const path of [paths.aantekening(id, note), paths.aantekeningVersies(id, note)]) {
    expect((await p.as('inkoper').get(path)).status).toBe(404)
  }
  const kept = await sql<{ n: number }>`select count(*) n from aantekening where id = ${note}`.execute(t.db)
  expect(kept.rows[0]?.n).toBe(1)
})
