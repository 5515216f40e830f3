import { expect, it, vi } from 'vitest'
import type { WorkerContext } from '#src/platform/job-context.ts'
import { fill } from '#src/platform/places.ts'
import { testApp } from '#test/app.ts'
import { momentopnameJobs } from './jobs.ts'
import { tellingVanKwartaal } from './places.ts'
import { geteld } from './test-momentopname.ts'
import { listVastgelegd } from './vastgelegd.ts'

const t = await testApp()

/** A day on which the noun above counts so many plekken in every quarter; which it was asked for. */
async function op(dag: string, plekken: number): Promise<string[]> {
  vi.useFakeTimers({ now: new Date(`${dag}T06:00:00Z`), toFake: ['Date'] })
  const gevraagd: string[] = []
  const telt = fill(tellingVanKwartaal, (_asker, { kwartaal, regime }) => {
    gevraagd.push(`${kwartaal} ${regime.naam}`)
    return geteld('vorm', { dienstverband: plekken })
  })
  const run = (db: WorkerContext['db']) =>
    momentopnameJobs['momentopnamen-dagelijks'].run(
      {},
      { ...(t.deps as unknown as WorkerContext), db, fillings: [telt] },
    )
  await t.db.transaction().execute(run)
  vi.useRealTimers()
  return gevraagd
}

const kwartalen = async () => [...new Set((await listVastgelegd(t.db)).map(({ kwartaal }) => kwartaal))]

it('freezes nothing while nobody works anywhere, and the first quarter in which somebody does', async () => {
  await op('2026-05-01', 0)
  expect(await kwartalen()).toEqual([])
  await op('2026-05-02', 30)
  expect(await kwartalen()).toEqual(['2026-K1'])
  expect(await listVastgelegd(t.db)).toHaveLength(4)
})

it('does it once, and not before the 31st day', async () => {
  expect(await op('2026-05-03', 31)).toEqual([])
  expect(await op('2026-07-30', 31)).toEqual([])
  expect(await kwartalen()).toEqual(['2026-K1'])
})

it('does what was missed too, and counts the quarters before again', async () => {
  const gevraagd = await op('2026-11-01', 32)
  expect(await kwartalen()).toEqual(['2026-K1', '2026-K2', '2026-K3'])
  expect(gevraagd.filter((een) => een === '2026-K1 bijdrage')).toHaveLength(2)
  const correcties = await t.db
    .selectFrom('momentopnameCorrectie')
    .select(['kwartaal', 'plekken'])
    .distinct()
    .execute()
  expect(correcties).toEqual([{ kwartaal: '2026-K1', plekken: 32 }])
})
