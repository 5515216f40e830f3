import { expect, it } from 'vitest'
import { paths } from '#src/paths/index.ts'
import { testApp } from '#test/app.ts'
import { type TestLid, testPersonas } from '#test/personas.ts'
import { insertProeftuin } from '#test/proeftuin.ts'

const t = await testApp({ geheim: 'een lang geheim van de beheerder, alleen voor de proef' })
const p = await testPersonas(t)

const typed = 'Te weinig kandidaten, en'
const keep = (concept: string) =>
  p.as('inkoper').post(paths.concepten(p.leden.inkoper.id), { concept, titel: typed, tekst: typed })
const inboxOf = async (wie: TestLid = 'inkoper') => {
  const page = await (await p.as(wie).get(paths.mijnVonk())).text()
  return /<ul class="[^"]*vonk-postvak"[\s\S]*?<\/ul>/.exec(page)?.[0] ?? ''
}
const unsent = (inbox: string) => inbox.match(/Niet verstuurd/g)?.length ?? 0

it('says which form was not sent, to who typed in it alone, and leads on with it', async () => {
  const id = await insertProeftuin({ t, p }, { team: { hr: 'hr' } })
  await keep(paths.aantekeningen(id))
  const inbox = await inboxOf()
  expect(unsent(inbox)).toBe(1)
  expect(inbox).toContain('Aantekening in een logboek')
  expect(inbox).not.toContain(typed)
  const href = `${paths.aantekeningen(id)}?concept=verder`
  expect(inbox).toContain(`href="${href}"`)
  expect(await (await p.as('inkoper').get(href)).text()).toContain(typed)
  expect(await inboxOf('hr')).not.toContain('Niet verstuurd')
})

it('does not lead to what cannot be opened any more', async () => {
  const formulier = paths.aantekeningen(await insertProeftuin({ t, p }))
  await keep(formulier)
  expect(await inboxOf()).toContain(`${formulier}?concept=verder`)
  await t.db
    .updateTable('concept')
    .set({ inhoud: Buffer.alloc(60) })
    .where('formulier', '=', formulier)
    .execute()
  expect(await inboxOf()).not.toContain(formulier)
  await t.db.deleteFrom('concept').where('formulier', '=', formulier).execute()
})

it('mentions the newest few, can be put off, and is gone when the form is', async () => {
  const ids = await Promise.all([1, 2, 3, 4].map(() => insertProeftuin({ t, p })))
  for (const id of ids) await keep(paths.aantekeningen(id))
  const inbox = await inboxOf()
  expect(unsent(inbox)).toBe(3)
  expect(inbox).not.toContain(`${paths.aantekeningen(ids[0] ?? '')}?concept`)
  const [, ding = ''] =
    /name="soort" value="concept"\/?><input type="hidden" name="id" value="([^"]+)"/.exec(inbox) ?? []
  const put = await p.as('inkoper').post(paths.uitstel(), { soort: 'concept', id: ding, tot: 'klaar' })
  expect(put.status).toBe(303)
  expect(unsent(await inboxOf())).toBe(2)
  for (const id of ids)
    await p.as('inkoper').post(paths.conceptVerwijdering(), { concept: paths.aantekeningen(id) })
  expect(unsent(await inboxOf())).toBe(1)
})
