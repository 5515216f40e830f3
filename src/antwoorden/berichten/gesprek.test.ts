import { expect, it } from 'vitest'
import { paths } from '#src/paths/index.ts'
import { testApp } from '#test/app.ts'
import { testPersonas } from '#test/personas.ts'

const t = await testApp()
const p = await testPersonas(t)
const { hr, jobcoach } = p.leden

it('of more than fifty is read to its first message, and none stays new', async () => {
  const berichten = Array.from({ length: 60 }, (_, n) => ({
    vanId: hr.id,
    aanId: jobcoach.id,
    onderwerp: 'Elke dag iets',
    tekst: `Regel nummer ${n}.`,
    verstuurdOp: new Date(Date.UTC(2026, 0, 1, 0, n)),
  }))
  const rows = await t.db.insertInto('bericht').values(berichten).returning('id').execute()
  const path = paths.eigenBericht(rows.at(-1)?.id ?? '')
  const pageOf = async (address: string) => (await p.as('jobcoach').get(address)).text()
  const numbersIn = (html: string) => [...html.matchAll(/Regel nummer (\d+)/g)].map(([, n]) => Number(n))
  const upTo = (from: number, to: number) => Array.from({ length: to - from }, (_, n) => from + n)
  const last = await pageOf(path)
  expect(numbersIn(last)).toEqual(upTo(10, 60))
  const first = await pageOf(/href="([^"]+)">Lees wat jullie eerder schreven/.exec(last)?.[1] ?? '')
  expect(numbersIn(first)).toEqual(upTo(0, 10))
  expect(first).not.toContain('eerder schreven')
  expect(first).toContain(`<a href="${path}">Terug naar de nieuwste berichten`)
  expect(await pageOf(paths.berichten())).not.toMatch(/nieuwe? bericht/)
  expect(numbersIn(await pageOf(paths.eigenBericht(rows.at(-1)?.id ?? '', 'x')))).toHaveLength(50)
})
