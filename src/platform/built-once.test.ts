import { sql } from 'kysely'
import { expect, it } from 'vitest'
import { testDatabase } from '#test/database.ts'
import type { Actor } from './actor.ts'
import { builtOnce } from './built-once.ts'

const { db } = await testDatabase()

const ids = ['00000000-0000-4000-8000-000000000001', '00000000-0000-4000-8000-000000000002'] as const
const lid: Actor = {
  id: ids[0],
  naam: 'Anna',
  organisatieId: null,
  kant: 'opdrachtgever',
  overheid: true,
  leverancier: false,
  leverancierTot: null,
  ooitLeverancier: false,
  toegelaten: true,
  adviesteam: false,
  beheer: false,
}

let times = 0
type Asked = { na: string | null; kringen: string[]; dicht?: boolean }
const echo = builtOnce((kysely, actor, { na, kringen, dicht = false }: Asked) => {
  times++
  const kind = `${actor === null ? 'bezoeker' : actor.kant}${na === null ? '' : ', verder'}${dicht ? ', dicht' : ''}`
  return kysely
    .selectNoFrom([
      sql<string>`${kind}::text`.as('kind'),
      sql<string | null>`${actor?.id ?? null}::text`.as('wieIs'),
      sql<string | null>`${actor?.organisatieId ?? null}::text`.as('organisatie'),
      sql<string | null>`${na}::text`.as('na'),
      sql<string[]>`${kringen}::text[]`.as('kringen'),
    ])
    .where(sql<boolean>`true`)
})

it('is built once for each kind of actor and of question, and answers each with what is theirs', async () => {
  const ask = async (actor: Actor | null, asked: Asked) => (await echo(db, actor, asked))[0]
  const [first, second] = [
    await ask(lid, { na: null, kringen: ['team'] }),
    await ask({ ...lid, id: ids[1], naam: 'Bas' }, { na: null, kringen: ['netwerk', 'openbaar'] }),
  ]
  expect(first).toEqual({
    kind: 'opdrachtgever',
    wieIs: ids[0],
    organisatie: null,
    na: null,
    kringen: ['team'],
  })
  expect(second).toMatchObject({ wieIs: ids[1], kringen: ['netwerk', 'openbaar'] })
  expect(times).toBe(1)
  expect(await ask(lid, { na: 'x', kringen: [] })).toMatchObject({ kind: 'opdrachtgever, verder', na: 'x' })
  expect(await ask(lid, { na: 'y', kringen: [], dicht: true })).toMatchObject({
    kind: 'opdrachtgever, verder, dicht',
  })
  expect(await ask(null, { na: null, kringen: [] })).toMatchObject({ kind: 'bezoeker', wieIs: null })
  expect(await ask({ ...lid, organisatieId: ids[1] }, { na: null, kringen: [] })).toMatchObject({
    wieIs: ids[0],
    organisatie: ids[1],
  })
  expect(await ask({ ...lid, kant: 'leverancier' }, { na: null, kringen: [] })).toMatchObject({
    kind: 'leverancier',
  })
  expect(times).toBe(6)
})

it.each([
  ['a parameter', (q: string) => sql<string>`${`%${q}%`}::text`],
  ['the text of the statement', (q: string) => sql<string>`${sql.lit(q)}::text`],
])('refuses a value that became part of %s', async (_what, part) => {
  const broken = builtOnce((kysely, _actor, { q }: { q: string }) => kysely.selectNoFrom(part(q).as('q')))
  await expect(broken(db, null, { q: 'woord' })).rejects.toThrow('became part of a statement')
})
