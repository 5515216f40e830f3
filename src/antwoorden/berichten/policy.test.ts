import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { testApp } from '#test/app.ts'
import { type Persona, type TestLid, testPersonas } from '#test/personas.ts'
import { insertProeftuin, type TestProeftuin } from '#test/proeftuin.ts'
import type { Contact } from './bericht.ts'
import { may } from './policy.ts'
import { findContact } from './queries.ts'

const t = await testApp()
const p = await testPersonas(t)
const running = await insertProeftuin(
  { t, p },
  {
    titel: 'Lopend',
    freeze: 'loopt',
    team: { hr: 'hr', leverancier: 'leverancier', opdrachtgever: 'leverancier' },
  },
)
await insertProeftuin({ t, p }, { freeze: 'gegund', team: { buurman: 'hr' } })

const plain: Contact = {
  id: 'x',
  naam: 'X',
  inNetwerk: true,
  dicht: false,
  schreef: false,
  geblokkeerd: false,
  doorMij: false,
  afgeschermd: false,
  inkoop: null,
}

describe('may.write', () => {
  it.each<[string, Partial<Contact>, boolean]>([
    ['a member', {}, true],
    ['who left, or is a guest', { inNetwerk: false }, false],
    ['who is closed', { dicht: true }, false],
    ['who is closed, and wrote', { dicht: true, schreef: true }, true],
    ['who blocked', { geblokkeerd: true, schreef: true }, false],
    ['behind the wall', { afgeschermd: true, schreef: true }, false],
  ])('to %s', (_who, changes, allowed) => {
    expect(may.write(p.actors.jobcoach, { ...plain, ...changes })).toBe(allowed)
  })

  it('is for members, and not to oneself', () => {
    expect([may.write(null, plain), may.write(p.actors.gast, plain)]).toEqual([false, false])
    expect(may.write(p.actors.hr, { ...plain, id: p.leden.hr.id })).toBe(false)
  })
})

describe('may.view', () => {
  const at = { vanId: p.leden.hr.id, aanId: p.leden.inkoper.id, vanWegOp: null, aanWegOp: null }
  it('is for the two of them, each until it is taken away', () => {
    const readers = (bericht: typeof at | Record<keyof typeof at, unknown>) =>
      (Object.keys(p.actors) as Persona[])
        .filter((one) => may.view(p.actors[one], bericht as typeof at))
        .sort()
    expect(readers(at)).toEqual(['hr', 'inkoper'])
    expect(readers({ ...at, vanWegOp: new Date() })).toEqual(['inkoper'])
    expect(readers({ ...at, vanWegOp: new Date(), aanWegOp: new Date() })).toEqual([])
  })
})

const between = async (from: TestLid, to: TestLid) => {
  const actor = p.actors[from]
  if (!actor) throw new Error('a member')
  return findContact(t.db, actor, p.leden[to].id)
}
const isClosed = async (from: TestLid, to: TestLid) => (await between(from, to)).afgeschermd
const bothWays = async (one: TestLid, other: TestLid) => [
  await isClosed(one, other),
  await isClosed(other, one),
]

describe('while a purchase runs', () => {
  it.each<[TestLid, TestLid, boolean]>([
    ['leverancier', 'inkoper', true],
    ['concurrent', 'hr', true],
    ['opdrachtgever', 'hr', true],
    ['jobcoach', 'inkoper', true],
    ['concurrent', 'buurman', false],
    ['concurrent', 'leverancier', false],
    ['concurrent', 'opdrachtgever', false],
    ['concurrent', 'jobcoach', false],
    ['buurman', 'inkoper', false],
    ['collega', 'hr', false],
    ['adviesteam', 'inkoper', false],
    ['adviesteam', 'leverancier', false],
    ['hr', 'inkoper', false],
  ])('between %s and %s, both ways: closed %s', async (one, other, closed) => {
    expect(await bothWays(one, other)).toEqual([closed, closed])
  })

  it('closes it to who was the supplier in the team, or worked on that side in the year before', async () => {
    const { bestuurder, buurman } = p.leden
    expect(await bothWays('bestuurder', 'hr')).toEqual([false, false])
    await t.db.insertInto('oudLeverancier').values({ proeftuinId: running, lidId: bestuurder.id }).execute()
    expect(await bothWays('bestuurder', 'hr')).toEqual([true, true])
    const stopped = (ago: string) =>
      sql`update lid set leverancier_tot = current_date - ${ago}::interval where id = ${buurman.id}`.execute(
        t.db,
      )
    await stopped('11 months')
    expect(await bothWays('buurman', 'hr')).toEqual([true, true])
    await stopped('13 months')
    expect(await bothWays('buurman', 'hr')).toEqual([false, false])
  })
})

describe('whatever runs', () => {
  it.each<[TestProeftuin, boolean]>([
    [{ freeze: 'wacht' }, true],
    [{ freeze: 'komt' }, false],
    [{ freeze: 'gegund' }, false],
    [{ freeze: 'gestopt' }, false],
    [{ fase: 'selecteren_en_gunnen' }, true],
    [{ fase: 'selecteren_en_gunnen', route: 'inhuur' }, true],
    [{ fase: 'selecteren_en_gunnen', route: 'werkervaring' }, false],
    [{ fase: 'specificeren' }, false],
    [{ fase: 'selecteren_en_gunnen', stand: 'afgerond' }, false],
  ])('%j: closed %s', async (wanted, closed) => {
    const id = await insertProeftuin({ t, p }, { ...wanted, team: { collega: 'hr' } })
    expect(await bothWays('concurrent', 'collega')).toEqual([closed, closed])
    await t.db.deleteFrom('proeftuin').where('id', '=', id).execute()
  })
})

describe('why not', () => {
  const toldOf = async (
    wanted: TestProeftuin & { tender?: 'openbaar' | 'netwerk' },
    from: TestLid,
    to: TestLid,
  ) => {
    const { tender = 'netwerk', ...rest } = wanted
    const team = { collega: 'hr', leverancier: 'leverancier' } as const
    const id = await insertProeftuin({ t, p }, { titel: 'Aan de orde', freeze: 'loopt', team, ...rest })
    await sql`update aanbesteding set zichtbaarheid = ${tender} where id = (
      select aanbesteding_id from proeftuin where id = ${id})`.execute(t.db)
    const { afgeschermd, inkoop } = await between(from, to)
    await t.db.deleteFrom('proeftuin').where('id', '=', id).execute()
    expect(afgeschermd).toBe(true)
    return inkoop?.titel ?? null
  }
  const title = 'Aan de orde'

  it('is told to the team, its supplier too', async () => {
    expect(await toldOf({ zichtbaarheid: 'team' }, 'collega', 'concurrent')).toBe(title)
    expect(await toldOf({ zichtbaarheid: 'team' }, 'leverancier', 'collega')).toBe(title)
  })

  it.each<[TestProeftuin & { tender?: 'openbaar' | 'netwerk' }, string | null]>([
    [{ zichtbaarheid: 'openbaar', tender: 'openbaar' }, title],
    [{ zichtbaarheid: 'openbaar', tender: 'netwerk' }, null],
    [{ zichtbaarheid: 'netwerk', tender: 'openbaar' }, null],
    [{ zichtbaarheid: 'openbaar', freeze: 'geen', fase: 'selecteren_en_gunnen' }, title],
    [{ zichtbaarheid: 'netwerk', freeze: 'geen', fase: 'selecteren_en_gunnen' }, null],
    [{ zichtbaarheid: 'openbaar', tender: 'openbaar', stand: 'concept' }, null],
    [{ zichtbaarheid: 'openbaar', tender: 'openbaar', weg: true }, null],
  ])('is told to another supplier only when all of it is public: %j', async (wanted, told) => {
    expect(await toldOf(wanted, 'concurrent', 'collega')).toBe(told)
  })
})
