import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { createApp } from '#src/app.tsx'
import { aanbiederOf } from '#test/oidc/aanbieder.ts'
import { realProvider } from '#test/oidc/real.ts'
import { testPersonas } from '#test/personas.ts'
import { axeFindings, stage } from './stage.ts'

/** Filled in once the provider runs: it has to know the address of Vonk, and the other way round. */
const aanbieder = aanbiederOf()
const t = await stage({ oidc: [aanbieder] })
const real = await realProvider(t.url)
Object.assign(aanbieder, real.aanbieder)
const p = await testPersonas(t)

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()

/** At the pages of the provider itself. */
async function logInThere(page: Page, login: string): Promise<void> {
  await page.waitForURL(`${real.issuer}/**`)
  await page.locator('input[name=login]').fill(login)
  await page.locator('input[name=password]').fill('x')
  await page.locator('button[type=submit]').click()
  await page.locator('input[name=prompt][value=consent]').waitFor({ state: 'attached' })
  await page.locator('button[type=submit]').click()
  await page.waitForURL(`${t.url}/**`)
}

describe.each([{ javaScript: false }, { javaScript: true }])(
  'a provider of OpenID Connect in a real browser (JavaScript: $javaScript)',
  ({ javaScript }) => {
    const lid = javaScript ? p.leden.hr : p.leden.inkoper

    it('is linked once, and lets its member in from then on', async () => {
      real.people.set(lid.id, { email: lid.email, email_verified: true, name: lid.naam })
      const page = await t.open({ javaScript })
      await page.goto('/inloggen?terug=/organisaties')
      await press(page, 'Inloggen met Proefportaal')
      await logInThere(page, lid.id)
      await page.getByRole('heading', { name: 'Koppel Proefportaal aan je Vonk-account' }).waitFor()
      if (javaScript) expect(await axeFindings(page)).toEqual([])
      await press(page, 'Koppel en log in')
      await page.getByText('Dat is gekoppeld').waitFor()
      expect(new URL(page.url()).pathname).toBe('/organisaties')

      const next = await t.open({ javaScript })
      await next.goto('/inloggen')
      await press(next, 'Inloggen met Proefportaal')
      await logInThere(next, lid.id)
      await next.getByText('Je bent ingelogd').waitFor()
      await next.goto('/mijn-vonk/koppelingen')
      await next.getByText(lid.email).waitFor()
    })

    it('leads who cancels there back to a page that says how to go on', async () => {
      const page = await t.open({ javaScript })
      await page.goto('/inloggen')
      await press(page, 'Inloggen met Proefportaal')
      await page.waitForURL(`${real.issuer}/**`)
      // Back is where it was, and not the page in between that leads on at once.
      await page.goBack()
      await page.getByRole('button', { name: 'Stuur me een link' }).waitFor()
      await press(page, 'Inloggen met Proefportaal')
      await page.waitForURL(`${real.issuer}/**`)
      await page.getByRole('link', { name: /cancel/i }).click()
      await page.waitForURL(`${t.url}/inloggen**`)
      await page.getByText('Het inloggen is daar afgebroken of geweigerd').waitFor()
      if (javaScript) expect(await axeFindings(page)).toEqual([])
      await page.getByRole('button', { name: 'Stuur me een link' }).waitFor()
    })

    it('leads who is no member to joining, with what the provider said', async () => {
      real.people.set('nora', { email: 'nora@nieuw.test', email_verified: true, name: 'Nora Nieuw' })
      const page = await t.open({ javaScript })
      await page.goto('/inloggen')
      await press(page, 'Inloggen met Proefportaal')
      await logInThere(page, 'nora')
      await page.getByText('Je bent nog geen lid van Vonk').waitFor()
      expect(await page.getByLabel('Je naam').inputValue()).toBe('Nora Nieuw')
      if (javaScript) expect(await axeFindings(page)).toEqual([])
    })
  },
)

it('is let through by the policy of our pages, that allows no form to end up at another site', async () => {
  const answer = await createApp(t.deps).request('/inloggen')
  expect(answer.headers.get('content-security-policy')).toContain("form-action 'self';")
})
