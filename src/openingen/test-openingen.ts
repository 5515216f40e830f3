import { paths } from '#src/paths.ts'
import type { TestApp } from '#test/app.ts'
import { filledIn } from '#test/form-html.ts'
import type { Persona, Personas } from '#test/personas.ts'
import { insertProeftuin, type TestProeftuin } from '#test/proeftuin.ts'

export const day = (n: number) => new Date(Date.now() + n * 86_400_000).toISOString().slice(0, 10)
export const team = { hr: 'hr', leverancier: 'leverancier' } as const

type Wanted = TestProeftuin & { lots?: number }
type World = { t: TestApp; p: Personas }

/** A running tender with a proeftuin in the network; with lots, so many. */
async function insertRunning({ t, p }: World, wanted: Wanted) {
  const { lots = 0, ...rest } = wanted
  const proef = await insertProeftuin({ t, p }, { team, freeze: 'loopt', zichtbaarheid: 'netwerk', ...rest })
  const { aanbestedingId } = await t.db
    .selectFrom('proeftuin')
    .select('aanbestedingId')
    .where('id', '=', proef)
    .executeTakeFirstOrThrow()
  const id = aanbestedingId ?? ''
  await t.db
    .updateTable('aanbesteding')
    .set({ zichtbaarheid: 'netwerk', gepubliceerdOp: day(-40) })
    .where('id', '=', id)
    .execute()
  const rows = Array.from({ length: lots }, (_, n) => ({
    aanbestedingId: id,
    nummer: `${n + 1}`,
    volgorde: n,
  }))
  const percelen = lots === 0 ? [] : await t.db.insertInto('perceel').values(rows).returning('id').execute()
  return { id, proef, percelen: percelen.map((perceel) => perceel.id) }
}

/** What people do about the end of a tender, through the app. */
export function openingenOf(t: TestApp, p: Personas) {
  const { as } = p
  const running = (wanted: Wanted = {}) => insertRunning({ t, p }, wanted)
  const tender = (id: string) =>
    t.db.selectFrom('aanbesteding').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
  const seesIt = async (id: string, persona: Persona = 'leverancier') =>
    (await as(persona).get(paths.aanbesteding(id))).status === 200

  const decide = (id: string, datum: string, perceel = '', persona: Persona = 'inkoper') =>
    as(persona).post(paths.gunningsbeslissing(id), { datum, perceel })

  async function propose(
    id: string,
    soort: string,
    fields: Record<string, string>,
    persona: Persona = 'inkoper',
  ) {
    const answer = await as(persona).post(paths.openingVoorstel(id, soort), {
      perceel: '',
      reden: '',
      ...fields,
    })
    const [, opening = ''] = /\/openingen\/([0-9a-f-]{36})/.exec(answer.headers.get('location') ?? '') ?? []
    return { answer, opening }
  }

  async function confirm(opening: string, persona: Persona, changes: Record<string, string> = {}) {
    const html = await (await as(persona).get(paths.opening(opening))).text()
    const { gezien = '' } = filledIn(html)
    return as(persona).post(`${paths.opening(opening)}/bevestiging`, { gezien, geenGeding: 'ja', ...changes })
  }

  return { running, tender, seesIt, decide, propose, confirm }
}
