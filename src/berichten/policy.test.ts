import { describe, expect, it } from 'vitest'
import { testApp } from '#test/app.ts'
import { type Persona, type TestLid, testPersonas } from '#test/personas.ts'
import { insertProeftuin } from '#test/proeftuin.ts'
import type { Contact } from './bericht.ts'
import { may } from './policy.ts'
import { findContact } from './queries.ts'

const t = await testApp()
const p = await testPersonas(t)
await insertProeftuin(
  { t, p },
  { freeze: 'loopt', team: { hr: 'hr', leverancier: 'leverancier', opdrachtgever: 'leverancier' } },
)
await insertProeftuin({ t, p }, { freeze: 'gegund', team: { buurman: 'hr' } })

const plain: Contact = {
  ...{ id: 'x', naam: 'X', inNetwerk: true, dicht: false, schreef: false },
  ...{ geblokkeerd: false, doorMij: false, afgeschermd: false, letOp: false },
}

describe('may.write', () => {
  it.each<[string, Partial<Contact>, boolean]>([
    ['a member', {}, true],
    ['who left, or is a guest', { inNetwerk: false }, false],
    ['who is closed', { dicht: true }, false],
    ['who is closed, and wrote', { dicht: true, schreef: true }, true],
    ['who blocked', { geblokkeerd: true, schreef: true }, false],
    ['behind the barrier', { afgeschermd: true, schreef: true }, false],
    ['on the other side of it', { letOp: true }, true],
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

describe('while a tender runs', () => {
  const between = async (from: TestLid, to: TestLid) => {
    const actor = p.actors[from]
    if (!actor) throw new Error('a member')
    return findContact(t.db, actor, p.leden[to].id)
  }
  it.each<[TestLid, TestLid, boolean, boolean]>([
    ['leverancier', 'inkoper', true, false],
    ['concurrent', 'hr', true, false],
    ['concurrent', 'buurman', false, false],
    ['opdrachtgever', 'hr', true, false],
    ['inkoper', 'concurrent', false, true],
    ['buurman', 'concurrent', false, false],
    ['buurman', 'inkoper', false, false],
    ['jobcoach', 'inkoper', false, false],
  ])('%s to %s: closed %s, warned %s', async (from, to, afgeschermd, letOp) => {
    expect(await between(from, to)).toMatchObject({ afgeschermd, letOp })
  })

  it('counts who has no organisation as a supplier', async () => {
    await t.db
      .updateTable('lid')
      .set({ organisatieId: null })
      .where('id', '=', p.leden.bestuurder.id)
      .execute()
    expect((await between('bestuurder', 'inkoper')).afgeschermd).toBe(true)
  })
})
