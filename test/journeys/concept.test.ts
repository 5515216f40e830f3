import { expect, it } from 'vitest'
import { paths } from '#src/paths/index.ts'
import { testPersonas } from '#test/personas.ts'
import { insertProeftuin } from '#test/proeftuin.ts'
import { axeFindings, stage } from './stage.ts'

const t = await stage()
const p = await testPersonas(t)
const half = 'Te weinig kandidaten, en'

it('what is typed is kept, offered to who comes back, and gone when sent', { timeout: 120_000 }, async () => {
  const id = await insertProeftuin({ t, p })
  const page = await t.open({ lidId: p.leden.inkoper.id, width: 360 })
  await page.goto(paths.aantekeningen(id))
  await page.getByLabel('In één zin', { exact: true }).fill(half)
  await page.getByText(/^Bewaard om/).waitFor()
  // Left before it is kept again.
  await page.getByRole('textbox', { name: 'Vertel er meer over' }).fill('De vraag lag te vast.')
  await page.goto(paths.proeftuin(id))

  await page.goto(paths.aantekeningen(id))
  await page.getByText(/^Je was hier/).waitFor()
  expect(await axeFindings(page)).toEqual([])
  await page.getByRole('link', { name: 'Verder ermee' }).click()
  expect(await page.getByLabel('In één zin', { exact: true }).inputValue()).toBe(half)
  expect(await page.getByRole('textbox', { name: 'Vertel er meer over' }).inputValue()).toBe(
    'De vraag lag te vast.',
  )
  await page.getByRole('button', { name: 'Zet in het logboek' }).click()
  await page.getByRole('heading', { name: half }).waitFor()

  await page.locator('summary', { hasText: `Meer bij ${half}` }).click()
  await page.getByRole('link', { name: /^Pas aan.*kandidaten/ }).waitFor()
  await page.keyboard.press('Escape')
  await page.getByRole('link', { name: /^Pas aan.*kandidaten/ }).waitFor({ state: 'hidden' })
  await page.goto(paths.aantekeningen(id))
  await page.getByRole('heading', { level: 1 }).waitFor()
  expect(await page.getByText(/^Je was hier/).count()).toBe(0)
})
