import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { paths } from '#src/paths/index.ts'
import { today } from '#src/platform/today.ts'
import { findProeftuin } from '#src/proeftuinen/proeftuin/queries.ts'
import { testApp } from '#test/app.ts'
import { testPersonas } from '#test/personas.ts'
import { insertProeftuin } from '#test/proeftuin.ts'

const t = await testApp()
const p = await testPersonas(t)
const world = { t, p }
const inkoper = p.as('inkoper')

const kept = async () => {
  const rows = await t.db.selectFrom('proeftuinTelling').selectAll().where('aantal', '<>', 0).execute()
  return rows.map((row) => `${row.zichtbaarheid} ${row.combinatie}: ${row.aantal}`).sort()
}

/** What the kept counts are against what they would be when counted anew. */
async function expectRight() {
  const before = await kept()
  await sql`select herbouw_proeftuin_telling()`.execute(t.db)
  expect(before).toEqual(await kept())
  expect(before.length).toBeGreaterThan(0)
}

const ids = await Promise.all(
  [
    { stand: 'concept' },
    { zichtbaarheid: 'team', route: 'inhuur', categorie: 'groen' },
    { zichtbaarheid: 'netwerk', organisatie: 'gemeente' },
    { stand: 'afgerond', uitkomst: 'te_vroeg', fase: 'uitvoeren' },
  ].map((wanted) => insertProeftuin(world, wanted as Parameters<typeof insertProeftuin>[1])),
)
const [concept = '', team = '', netwerk = '', afgerond = ''] = ids
const found = (id: string) => findProeftuin(t.db, p.actors.inkoper, id)
const visibility = async (id: string, zichtbaarheid: string) => {
  const { versie, zichtbaarheid: van } = await found(id)
  const akkoord = `${van}-${zichtbaarheid}`
  return inkoper.post(paths.zichtbaarheid(id), { zichtbaarheid, versie: String(versie), akkoord })
}

describe('the kept counts stay right after', () => {
  const changes: Record<string, () => Promise<Response | unknown>> = {
    'what was inserted': async () => undefined,
    'a start': () => inkoper.post(paths.proeftuinStart(concept)),
    'a phase': async () => {
      const huidig = (await found(team)).fasen[0]?.id ?? ''
      return inkoper.post(paths.fasen(team), { fase: 'specificeren', begonnenOp: today(), huidig })
    },
    'a switch of route': () =>
      inkoper.post(paths.routewissels(netwerk), {
        naar: 'werkervaring',
        titel: 'Anders',
        reden: 'Zo.',
        datum: today(),
      }),
    'rounding off': () =>
      inkoper.post(paths.afronding(team), {
        uitkomst: 'gelukt',
        geleerd: 'Dat het kan.',
        gebeld: 'iedereen',
      }),
    reopening: () => inkoper.post(paths.heropening(afgerond), { reden: 'Verder.' }),
    widening: () => visibility(team, 'openbaar'),
    narrowing: () => visibility(netwerk, 'team'),
    'another category': async () => {
      const { titel, vraag, afspraakvorm, versie } = await found(afgerond)
      const fields = { titel, vraag, afspraakvorm, categorie: 'catering', versie: String(versie) }
      return inkoper.post(paths.proeftuinBewerken(afgerond), fields)
    },
    'another region': async () => {
      await t.db.updateTable('proeftuin').set({ regio: 'twente' }).where('id', '=', netwerk).execute()
      await t.db.updateTable('proeftuin').set({ regio: 'zeeland' }).where('id', '=', netwerk).execute()
    },
    'another kind of organisation': () =>
      t.db
        .updateTable('organisatie')
        .set({ soort: 'provincie' })
        .where('id', '=', p.organisaties.ministerie)
        .execute(),
    'a change that is rolled back': () =>
      inkoper.post(paths.afronding(netwerk), { uitkomst: 'gelukt', geleerd: '' }),
    'a delete': () => t.db.deleteFrom('proeftuin').where('id', '=', concept).execute(),
  }

  it.each(Object.entries(changes))('%s', async (name, change) => {
    const answer = await change()
    if (answer instanceof Response) expect(answer.status).toBe(name.includes('rolled back') ? 422 : 303)
    await expectRight()
  })

  it('many changes at once, of which none fails', async () => {
    const many = await Promise.all(Array.from({ length: 8 }, () => insertProeftuin(world)))
    for (const [round, circle] of ['team', 'openbaar', 'team', 'openbaar'].entries()) {
      const statuses = await Promise.all(
        many.map((id, i) => visibility(id, (i + round) % 2 ? circle : 'netwerk')),
      )
      expect(statuses.map(({ status }) => status)).toEqual(many.map(() => 303))
    }
    await expectRight()
  })
})

/** The two orders in which two requests can meet at the counters: this one ended in a deadlock. */
it('two that cross, from wide to narrow and from narrow to wide, both go through', async () => {
  const [narrow, wide] = [
    await insertProeftuin(world, { zichtbaarheid: 'netwerk' }),
    await insertProeftuin(world, { zichtbaarheid: 'openbaar' }),
  ]
  for (let i = 0; i < 12; i++) {
    const [a, b] = i % 2 ? (['netwerk', 'openbaar'] as const) : (['openbaar', 'netwerk'] as const)
    const both = await Promise.all([visibility(narrow, a), visibility(wide, b)])
    expect(both.map(({ status }) => status)).toEqual([303, 303])
  }
})
