import { paths } from '#src/paths/index.ts'
import { daysAfter, today } from '#src/platform/today.ts'
import type { TestApp } from '#test/app.ts'
import { filledIn } from '#test/form-html.ts'
import type { Persona, Personas } from '#test/personas.ts'
import { insertProeftuin, type TestProeftuin } from '#test/proeftuin.ts'

export const day = (n: number) => daysAfter(today(), n)
export const team = { hr: 'hr', leverancier: 'leverancier' } as const

type World = { t: TestApp; p: Personas }
type Fields = Record<string, string>

/** What people do with the award of a tender, as they do it in a browser. */
export const tendersOf = (world: World) => ({
  running: (wanted: Wanted = {}) => insertRunning(world, wanted),
  tender: (id: string) =>
    world.t.db.selectFrom('aanbesteding').selectAll().where('id', '=', id).executeTakeFirstOrThrow(),
  seesIt: async (id: string, persona: Persona = 'leverancier') =>
    (await world.p.as(persona).get(paths.aanbesteding(id))).status === 200,
  decide: (id: string, datum: string, perceel = '') =>
    world.p.as('inkoper').post(paths.gunningsbeslissing(id), { datum, perceel }),
  propose: (id: string, { soort = '', ...fields }: Fields, persona: Persona = 'inkoper') =>
    propose(world, { id, soort, fields, persona }),
  confirm: (opening: string, persona: Persona, changes: Fields = {}) =>
    confirm(world, { opening, persona, changes }),
})

type Wanted = TestProeftuin & { lots?: number }

/** A running tender with a proeftuin in the network; with lots, so many. */
async function insertRunning({ t, p }: World, { lots = 0, ...rest }: Wanted) {
  const proef = await insertProeftuin({ t, p }, { team, freeze: 'loopt', zichtbaarheid: 'netwerk', ...rest })
  const { aanbestedingId } = await t.db
    .selectFrom('proeftuin')
    .select('aanbestedingId')
    .where('id', '=', proef)
    .executeTakeFirstOrThrow()
  const id = aanbestedingId ?? ''
  const published = { zichtbaarheid: 'netwerk' as const, gepubliceerdOp: day(-40) }
  await t.db.updateTable('aanbesteding').set(published).where('id', '=', id).execute()
  const rows = Array.from({ length: lots }, (_, n) => ({
    aanbestedingId: id,
    nummer: `${n + 1}`,
    volgorde: n,
  }))
  const percelen = lots && (await t.db.insertInto('perceel').values(rows).returning('id').execute())
  return { id, proef, percelen: (percelen || []).map((perceel) => perceel.id) }
}

type Voorstel = { id: string; soort: string; fields: Fields; persona: Persona }

async function propose({ p }: World, { id, soort, fields, persona }: Voorstel) {
  const path = paths.openingVoorstel(id, soort)
  const answer = await p.as(persona).post(path, { perceel: '', reden: '', ...fields })
  const [, opening = ''] = /\/openingen\/([0-9a-f-]{36})/.exec(answer.headers.get('location') ?? '') ?? []
  return { answer, opening }
}

/** Reads the page, and confirms what stands there. */
async function confirm({ p }: World, given: { opening: string; persona: Persona; changes: Fields }) {
  const path = paths.opening(given.opening)
  const { gezien = '' } = filledIn(await (await p.as(given.persona).get(path)).text())
  return p.as(given.persona).post(`${path}/bevestiging`, { gezien, geenGeding: 'ja', ...given.changes })
}
