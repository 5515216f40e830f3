import { Secret, TOTP } from 'otpauth'
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { cookieName } from '#src/inloggen/sessies/sessie.ts'
import { paths } from '#src/paths/index.ts'
import { signIn, testPersonas } from '#test/personas.ts'
import { axeFindings, overflows, stage } from './stage.ts'

const geheim = 'een lang geheim van de beheerder, alleen voor de proef'
const t = await stage({ geheim, tweedeFactor: 'rechten' })
const p = await testPersonas(t)

/** Somebody of the adviesteam who came in by a link in a mail, on a small screen. */
async function openByMail(): Promise<Page> {
  const page = await t.open({ width: 320 })
  const cookie = await signIn(t, p.leden.adviesteam.id, null)
  const value = cookie.slice(cookieName(t.deps.config).length + 1)
  await page.context().addCookies([{ name: cookieName(t.deps.config), value, url: t.url }])
  return page
}

async function look(page: Page, title: string) {
  await page.getByRole('heading', { level: 1, name: title }).waitFor()
  expect(await axeFindings(page), title).toEqual([])
  expect(await overflows(page), title).toBe(false)
}

it('leads from the desk to an app that makes codes and back, with the keyboard, on pages that axe finds nothing on', async () => {
  const page = await openByMail()
  await page.goto(paths.tweedeStap(paths.adviesteam()))
  await look(page, 'De tweede stap')
  await page.getByRole('link', { name: 'Gebruik codes uit een app' }).press('Enter')
  await look(page, 'Codes uit een app')
  await page.getByRole('button', { name: 'Stel een app in' }).press('Enter')
  await look(page, 'Stel een app in')

  const field = page.getByRole('textbox', { name: 'Code' })
  await field.fill('000000')
  await field.press('Enter')
  await page.getByRole('alert').waitFor()
  await page.locator('[role=alert]:focus').waitFor()
  await look(page, 'Stel een app in')

  const secret = Secret.fromBase32(
    ((await page.locator('.vonk-sleutel').textContent()) ?? '').replaceAll(' ', ''),
  )
  await field.fill(new TOTP({ secret }).generate())
  await field.press('Enter')
  await look(page, 'Je herstelcodes')
  await page.goto(paths.codes())
  await look(page, 'Codes uit een app')

  const later = await openByMail()
  await later.goto(paths.tweedeStap(paths.adviesteam()))
  await look(later, 'De tweede stap')
  const code = later.getByRole('textbox', { name: 'Code' })
  await code.fill('niet deze')
  await code.press('Enter')
  await later.getByRole('alert').waitFor()
  await look(later, 'De tweede stap')
  await code.fill(new TOTP({ secret }).generate({ timestamp: Date.now() + 30_000 }))
  await code.press('Enter')
  await look(later, 'Adviesteam')
})
