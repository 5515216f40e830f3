import { expect, it } from 'vitest'
import { paths } from '#src/paths.ts'
import { testApp } from '#test/app.ts'
import { testPersonas } from '#test/personas.ts'

const t = await testApp()
const p = await testPersonas(t)
const { hr, jobcoach } = p.leden

it('of more than fifty is read to its first message, and none stays new', async () => {
  const berichten = Array.from({ length: 60 }, (_, n) => ({
    ...{ vanId: hr.id, aanId: jobcoach.id, onderwerp: 'Elke dag iets', tekst: `Regel nummer ${n}.` },
    verstuurdOp: new Date(Date.UTC(2026, 0, 1, 0, n)),
  }))
  const rows = await t.db.insertInto('bericht').values(berichten).returning('id').execute()
  const path = paths.eigenBericht(rows.at(-1)?.id ?? '')
  const last = await (await p.as('jobcoach').get(path)).text()
  expect(last).toContain('Regel nummer 10.')
  expect(last).not.toContain('Regel nummer 9.')
  const link = /href="([^"]+)"[^>]*>Eerdere berichten/.exec(last)?.[1]
  const first = await (await p.as('jobcoach').get(link ?? '')).text()
  expect([first.match(/Regel nummer/g)?.length, first.includes('Regel nummer 0.')]).toEqual([10, true])
  expect(first).not.toContain('Eerdere berichten')
  expect(await (await p.as('jobcoach').get(paths.berichten())).text()).not.toMatch(/nieuwe? bericht/)
})
