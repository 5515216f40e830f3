import { expect, it } from 'vitest'
import { testApp } from '#test/app.ts'
import { findConnections, isScarce, share, wanted } from './connections.ts'

const t = await testApp()
const sum = (connections: object) => Object.values(connections).reduce((total, one) => total + one, 0)

it('never gives out more than there is, nor nothing to anybody', () => {
  for (let room = 0; room <= 60; room += 1) {
    const shared = share(room)
    if (!shared) continue
    expect(sum(shared)).toBeLessThanOrEqual(room)
    expect(Math.min(...Object.values(shared))).toBeGreaterThan(0)
  }
  expect(share(60)).toEqual(wanted)
})

it('has room for all at once on the server that Vonk starts itself', async () => {
  const connections = await findConnections(t.url)
  expect(connections).toEqual(wanted)
  expect(isScarce(connections)).toBe(false)
})

it('goes by the limits of server, database and user, and says which when they are too tight', async () => {
  const limit = (count: number) =>
    t.pool.query(
      `do $$ begin execute format('alter database %I connection limit ${count}', current_database()); end $$`,
    )
  await limit(15)
  const scarce = await findConnections(t.url)
  expect(sum(scarce)).toBeLessThanOrEqual(15)
  expect(isScarce(scarce)).toBe(true)
  await limit(5)
  await expect(findConnections(t.url)).rejects.toThrow(
    /5 verbindingen .* minstens \d+ nodig: verhoog max_connections/,
  )
  await limit(-1)
})
