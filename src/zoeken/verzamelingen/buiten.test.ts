import { expect, it } from 'vitest'
import { paths } from '#src/paths/index.ts'
import { codeOf } from '#src/platform/korte-code.ts'
import { testApp } from '#test/app.ts'
import { testPersonas } from '#test/personas.ts'
import { insertVerzameling } from './test-verzameling.ts'

const t = await testApp()
const p = await testPersonas(t)
const get = (path: string) => p.as('bezoeker').get(path)

/** Its short link, its card, and what an intranet shows of it; and whether it is on the map. */
async function outside(id: string) {
  const code = codeOf('v', id)
  const page = new URL(paths.verzameling(id), t.deps.config.url).href
  const answers = await Promise.all([paths.kort(code), paths.kaart(code), paths.oembed(page)].map(get))
  const map = await (await get(paths.sitemapDeel('verzamelingen'))).text()
  return [...answers.map(({ status }) => status), map.includes(id)]
}

it('goes out into the world while everybody may read it, and says so when it was taken away', async () => {
  const id = await insertVerzameling({ t, p }, { zichtbaarheid: 'openbaar' })
  const become = (changes: { zichtbaarheid: 'team' | 'netwerk' | 'openbaar'; weggehaaldOp?: Date }) =>
    t.db.updateTable('verzameling').set(changes).where('id', '=', id).execute()
  expect(await outside(id)).toEqual([308, 200, 200, true])
  for (const zichtbaarheid of ['netwerk', 'team'] as const) {
    await become({ zichtbaarheid })
    expect(await outside(id)).toEqual([404, 404, 404, false])
  }
  await become({ zichtbaarheid: 'openbaar', weggehaaldOp: new Date() })
  expect(await outside(id)).toEqual([410, 404, 404, false])
  expect(await (await get(paths.kort(codeOf('v', id)))).text()).toContain(`href="${paths.verzamelingen()}"`)
})

it('says so too when its maker deletes what everybody could read, and of no other', async () => {
  const answers = []
  for (const zichtbaarheid of ['openbaar', 'netwerk'] as const) {
    const id = await insertVerzameling({ t, p }, { zichtbaarheid })
    await p.as('inkoper').post(paths.verzamelingVerwijdering(id), {})
    answers.push(await outside(id))
  }
  expect(answers).toEqual([
    [410, 404, 404, false],
    [404, 404, 404, false],
  ])
})
