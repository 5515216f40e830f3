import { expect, it } from 'vitest'
import { paths } from '#src/paths/index.ts'
import { testPersonas } from '#test/personas.ts'
import { axeFindings, stage } from './stage.ts'

const t = await stage()
const p = await testPersonas(t)

/** Somebody who is not signed in, on a telephone, without JavaScript. */
it('switches a kind of mail off from the mail itself, and on again', async () => {
  const message = { onderwerp: 'Mag ik komen kijken?', tekst: 'Ik las over jullie postkamer.' }
  const receiver = p.leden.jobcoach
  await p.as('hr').post(paths.schrijfBericht(receiver.id), message)
  await t.runJobs()
  const link = /(\/afmelden\/\S+)/.exec((await t.mails(receiver.email)).at(-1)?.tekst ?? '')?.[1] ?? ''
  const page = await t.open({ javaScript: false, width: 360 })
  await page.goto(link)
  expect(await page.getByText(receiver.naam).count()).toBe(0)
  await page.getByRole('button', { name: 'Zet uit' }).click()
  await page.getByRole('heading', { name: 'Deze mails staan uit' }).waitFor()
  await p.as('hr').post(paths.schrijfBericht(receiver.id), message)
  await t.runJobs()
  expect(await t.mails(receiver.email)).toHaveLength(1)
  await page.getByRole('button', { name: 'Zet ze weer aan' }).click()
  await page.getByRole('heading', { name: 'Zet deze mails uit' }).waitFor()
  await p.as('hr').post(paths.schrijfBericht(receiver.id), message)
  await t.runJobs()
  expect(await t.mails(receiver.email)).toHaveLength(2)
})

it('is a page that axe finds nothing on', async () => {
  const last = (await t.mails(p.leden.jobcoach.email)).at(-1)
  const page = await t.open()
  await page.goto(/(\/afmelden\/\S+)/.exec(last?.tekst ?? '')?.[1] ?? '/')
  expect(await axeFindings(page)).toEqual([])
})
