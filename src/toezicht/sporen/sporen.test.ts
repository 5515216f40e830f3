import { sql } from 'kysely'
import { beforeAll, describe, expect, it } from 'vitest'
import { paths } from '#src/paths/index.ts'
import { testApp } from '#test/app.ts'
import { testPersonas } from '#test/personas.ts'
import { insertProeftuin } from '#test/proeftuin.ts'
import { statementsOf } from '#test/queries.ts'

const t = await testApp()
const p = await testPersonas(t)
const { hr, collega, beheerder } = p.leden
const id = await insertProeftuin({ t, p }, { team: { hr: 'hr', leverancier: 'trekker' }, freeze: 'loopt' })

const write = (
  n: number,
  line: { lidId?: string; handeling: string; onderwerp?: string; over?: string; op?: string },
) =>
  sql`insert into audit (op, lid_id, handeling, onderwerp, onderwerp_id, bijzonderheden)
    select coalesce(${line.op ?? null}::timestamptz, now()) + i * interval '1 second', ${line.lidId ?? null},
      ${line.handeling}, ${line.onderwerp ?? 'proeftuin'}, ${line.over ?? id}, jsonb_build_object('soort', 'regel-' || i || '-')
    from generate_series(1, ${n}::int) i`.execute(t.db)
const textOf = async (path: string, persona: 'beheerder' | 'hr' | 'collega' | 'inkoper' = 'beheerder') =>
  (await p.as(persona).get(path)).text()

beforeAll(async () => {
  await write(60, { lidId: hr.id, handeling: 'aantekening.geschreven', op: '2026-03-01 10:00' })
  await write(60, { lidId: collega.id, handeling: 'route.gewisseld', op: '2026-03-01 10:00' })
  await write(3, {
    handeling: 'lid.beheer_gegeven',
    onderwerp: 'lid',
    over: collega.id,
    op: '2026-03-31 23:59:50',
  })
  await write(1, { handeling: 'vreemd.ding', onderwerp: 'iets', op: '2026-04-01 00:00:00' })
})

/** Everything over all pages, in order. */
async function all(path: string): Promise<string[]> {
  const found: string[] = []
  for (let next: string | undefined = path; next; ) {
    const page = await textOf(next)
    found.push(...[...page.matchAll(/soort: (regel-\d+-)/g)].map(([, word = '']) => word))
    next = /href="([^"]+)"\s+rel="next"/.exec(page)?.[1]?.replaceAll('&amp;', '&')
  }
  return found
}

describe('the trail', () => {
  it('is read page by page, newest first, each line once, also when many share a moment', async () => {
    const lines = await all(paths.auditlog({ handeling: 'route.gewisseld' }))
    expect(lines).toEqual(Array.from({ length: 60 }, (_, i) => `regel-${60 - i}-`))
    expect(await all(paths.auditlog({ van: '2026-03-01', tot: '2026-03-01' }))).toHaveLength(120)
  })

  it('is filtered by kind, person, subject and period; a day belongs to it as a whole', async () => {
    expect(await all(paths.auditlog({ wie: hr.id }))).toHaveLength(60)
    expect(await all(paths.auditlog({ onderwerp: 'lid' }))).toHaveLength(3)
    expect(await all(paths.auditlog({ onderwerpId: collega.id }))).toHaveLength(3)
    expect(await all(paths.auditlog({ van: '2026-03-02', tot: '2026-03-31' }))).toHaveLength(3)
    expect(await all(paths.auditlog({ van: '2026-04-01', tot: '2026-04-01' }))).toHaveLength(1)
    expect(await textOf(paths.auditlog({ wie: 'niemand', van: 'ooit', handeling: "x' or 1=1" }))).toContain(
      'regel-',
    )
  })

  it('offers the kinds that are there, and shows one that nobody named yet', async () => {
    const page = await textOf(paths.auditlog())
    expect(page).toContain('<option value="route.gewisseld">wisselde van route</option>')
    expect(page).toContain('<option value="vreemd.ding">vreemd.ding</option>')
    expect(page).not.toContain('value="verhaal')
  })

  it('asks the database as often for a long page as for a short one', async () => {
    const count = async (path: string) =>
      (await statementsOf(t, () => p.as('beheerder').get(path))).statements.length
    expect(await count(paths.auditlog({ wie: hr.id }))).toBe(
      await count(paths.auditlog({ wie: beheerder.id })),
    )
  })

  it('leaves as a file with the same filters, and that is a line itself', async () => {
    const answer = await p.as('beheerder').get(paths.auditCsv({ wie: hr.id }))
    expect((await answer.text()).trim().split('\r\n')).toHaveLength(61)
    const lines = await t.db.selectFrom('audit').selectAll().where('handeling', '=', 'export.audit').execute()
    expect(lines).toMatchObject([{ lidId: beheerder.id, bijzonderheden: { regels: '60' } }])
  })

  it('says so when there is too much for one file', async () => {
    await write(20_001, { handeling: 'veel.tegelijk', op: '2020-01-01' })
    const answer = await p
      .as('beheerder')
      .get(paths.auditCsv({ handeling: 'veel.tegelijk', tot: '2020-01-01' }))
    expect(answer.status).toBe(422)
    expect(await answer.text()).toContain('Kies een kortere periode')
  })
})

describe('who did what', () => {
  it('shows members what they did and what was done about them, and nothing else', async () => {
    const own = await textOf(paths.eigenSporen(), 'collega')
    expect(own).toContain('gaf rechten van beheer')
    expect(own).toContain('wisselde van route')
    expect(own).not.toContain('schreef een aantekening')
    expect((await p.as('bezoeker').get(paths.eigenSporen())).status).toBe(303)
  })

  it('shows who leads a proeftuin what happened in it; not who works in it, nor a supplier while the tender runs', async () => {
    expect(await textOf(paths.sporen(id), 'inkoper')).toContain('schreef een aantekening')
    for (const persona of ['hr', 'collega', 'beheerder', 'leverancier'] as const)
      expect((await p.as(persona).get(paths.sporen(id))).status).toBe(403)
  })
})
