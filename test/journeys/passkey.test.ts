import type { CDPSession, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { signIn, testPersonas } from '#test/personas.ts'
import { axeFindings, stage } from './stage.ts'

const t = await stage({}, 'localhost')
const p = await testPersonas(t)

type Device = { cdp: CDPSession; id: string }

/** A device with a finger on it, for this window. */
async function plugIn(page: Page): Promise<Device> {
  const cdp = await page.context().newCDPSession(page)
  await cdp.send('WebAuthn.enable')
  const { authenticatorId: id } = await cdp.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  })
  return { cdp, id }
}

/** What the device holds goes along to another window, as a telephone does. */
async function carry(from: Device, page: Page): Promise<Device> {
  const { credentials } = await from.cdp.send('WebAuthn.getCredentials', { authenticatorId: from.id })
  const to = await plugIn(page)
  for (const credential of credentials)
    await to.cdp.send('WebAuthn.addCredential', { authenticatorId: to.id, credential })
  return to
}

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()

async function addPasskey(page: Page, naam: string): Promise<void> {
  await page.goto('/mijn-vonk/passkeys')
  await page.getByRole('textbox', { name: 'Hoe noem je hem?' }).fill(naam)
  await press(page, 'Maak een passkey')
  await page.getByText('Je passkey is toegevoegd').waitFor()
  await page.getByRole('link', { name: naam }).waitFor()
}

describe('a passkey in a real browser', () => {
  it('is added, lets its member in, and lets nobody in once it is removed', async () => {
    const page = await t.open({ lidId: p.leden.hr.id })
    const device = await plugIn(page)
    await addPasskey(page, 'Mijn telefoon')
    expect(await axeFindings(page)).toEqual([])

    const other = await t.open()
    await carry(device, other)
    await other.goto('/inloggen?terug=/organisaties')
    expect(await axeFindings(other)).toEqual([])
    await press(other, 'Log in met een passkey')
    await other.getByText('Je bent ingelogd').waitFor()
    expect(new URL(other.url()).pathname).toBe('/organisaties')

    await other.goto('/mijn-vonk/passkeys')
    await other.getByRole('link', { name: 'Mijn telefoon' }).click()
    expect(await axeFindings(other)).toEqual([])
    await press(other, 'Verwijder')
    await other.getByText('De passkey is verwijderd').waitFor()
    await other.goto('/inloggen')
    await press(other, 'Log in met een passkey')
    await other.getByText('Inloggen met deze passkey lukte niet').waitFor()
  })

  it('is not made twice on one device', async () => {
    const page = await t.open({ lidId: p.leden.inkoper.id })
    await plugIn(page)
    await addPasskey(page, 'Laptop')
    await press(page, 'Maak een passkey')
    await page.getByText('Op dit apparaat staat al een passkey van jou.').waitFor()
  })

  it('asks again when the device says no', async () => {
    const page = await t.open()
    const { cdp, id } = await plugIn(page)
    await cdp.send('WebAuthn.setUserVerified', { authenticatorId: id, isUserVerified: false })
    await page.goto('/inloggen')
    await press(page, 'Log in met een passkey')
    await page.getByText('Er is nog geen passkey gebruikt').waitFor()
    await page.getByRole('button', { name: 'Stuur me een link' }).waitFor()
  })

  it('is not offered without JavaScript, where the mail remains', async () => {
    const visitor = await t.open({ javaScript: false })
    await visitor.goto('/inloggen')
    expect(await visitor.getByRole('button', { name: 'Log in met een passkey' }).isVisible()).toBe(false)
    expect(await visitor.getByRole('button', { name: 'Stuur me een link' }).isVisible()).toBe(true)
    const member = await t.open({ lidId: p.leden.hr.id, javaScript: false })
    await member.goto('/mijn-vonk/passkeys')
    await member.getByText('Deze browser kan hier geen passkey maken').waitFor()
  })
})

describe('the second step of who has powers', () => {
  it('is a passkey, made once and used from then on', async () => {
    const page = await t.open()
    await page.context().addCookies([await mailCookie()])
    const device = await plugIn(page)
    await page.goto('/mijn-vonk')
    await page.getByRole('link', { name: 'Zet de tweede stap' }).click()
    expect(await axeFindings(page)).toEqual([])
    await page.getByRole('link', { name: 'Maak een passkey' }).click()
    await addPasskey(page, 'Telefoon van het adviesteam')
    expect((await page.goto('/adviesteam'))?.status()).toBe(200)

    const next = await t.open()
    await next.context().addCookies([await mailCookie()])
    await carry(device, next)
    await next.goto('/tweede-stap?terug=/adviesteam')
    expect(await axeFindings(next)).toEqual([])
    await press(next, 'Log in met een passkey')
    await next.waitForURL('**/adviesteam*')
    expect(await next.getByText('Je rechten van adviesteam of beheer staan uit').count()).toBe(0)
  })
})

/** Of a session that began with a link in a mail. */
async function mailCookie() {
  const [name = '', value = ''] = (await signIn(t, p.leden.adviesteam.id, null)).split('=')
  return { name, value, url: t.url }
}
