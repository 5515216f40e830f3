import { describe, expect, it } from 'vitest'
import { fillings, mailsoorten } from '#src/nouns.ts'
import { paths } from '#src/paths/index.ts'
import { enqueueIn } from '#src/platform/jobs.ts'
import { createMailer } from '#src/platform/mail.ts'
import { letter } from '#src/platform/mail-layout.tsx'
import type { Mailsoort } from '#src/platform/mail-soorten.ts'
import { testApp } from '#test/app.ts'
import { testPersonas } from '#test/personas.ts'
import { browserOf } from '#test/request.ts'
import { keuzesIn } from './mailvoorkeur.ts'

const t = await testApp()
const p = await testPersonas(t)
const nobody = browserOf(t)
const outside = 'iemand@buiten.test'

const enqueue = enqueueIn(t.db)
const mail = createMailer({ config: t.deps.config, db: t.db, enqueue, fillings, mailsoorten })
const about = (soort: Mailsoort) =>
  letter({
    soort,
    subject: soort,
    lines: ['Dag,'],
    action: { label: 'Kijk', url: 'https://x.test' },
    why: 'Zo.',
  })

/** Sends one, and gives the path of the link that switches its kind off. */
async function linkFor(to: string, soort: Mailsoort): Promise<string> {
  await mail(to, about(soort))
  const last = (await t.mails(to)).at(-1)
  const [, path = ''] = /Zet deze mails uit:\nhttps?:\/\/[^/]+(\/\S+)/.exec(last?.tekst ?? '') ?? []
  return path
}

async function arrives(to: string, soort: Mailsoort): Promise<boolean> {
  const before = (await t.mails(to)).length
  await mail(to, about(soort))
  return (await t.mails(to)).length > before
}

/** As the program of the receiver does it (RFC 8058): from elsewhere, without a cookie, with this body only. */
const oneClick = (path: string, body: BodyInit = new URLSearchParams({ 'List-Unsubscribe': 'One-Click' })) =>
  t.app.request(path, {
    method: 'POST',
    body,
    headers: { Origin: 'https://mail.test', 'Sec-Fetch-Site': 'cross-site' },
  })

describe('the link in a mail', () => {
  it('stands in every kind that can be switched off, and in no other', async () => {
    for (const soort of Object.keys(mailsoorten) as Mailsoort[]) {
      const path = await linkFor(p.leden.hr.email, soort)
      expect(path !== '', soort).toBe(keuzesIn(mailsoorten).includes(soort))
    }
  })

  it('does nothing when it is opened, as scanners do', async () => {
    const path = await linkFor(p.leden.hr.email, 'proeftuin')
    const page = await nobody.get(path)
    expect(page.status).toBe(200)
    expect(page.headers.get('cache-control')).toBe('no-store')
    expect(await page.text()).toContain('Proeftuinen waar je in meedoet')
    expect(await arrives(p.leden.hr.email, 'proeftuin')).toBe(true)
  })

  it('switches its own kind off with one click from anywhere, at once, and can be undone', async () => {
    const path = await linkFor(p.leden.hr.email, 'proeftuin')
    const answer = await oneClick(path)
    expect(answer.status).toBe(200)
    expect(answer.headers.get('set-cookie')).toBeNull()
    const page = await answer.text()
    expect(page).toContain('Deze mails staan uit')
    expect(page).not.toContain(p.leden.hr.email)
    expect(page).not.toContain(p.leden.hr.naam)
    expect(await arrives(p.leden.hr.email, 'proeftuin')).toBe(false)
    expect(await arrives(p.leden.hr.email, 'bericht')).toBe(true)
    expect(await arrives(p.leden.inkoper.email, 'proeftuin')).toBe(true)
    expect((await nobody.post(`${path}/herstel`)).status).toBe(303)
    expect(await arrives(p.leden.hr.email, 'proeftuin')).toBe(true)
  })

  it('takes the body as multipart too, and twice as once', async () => {
    const path = await linkFor(p.leden.hr.email, 'bericht')
    const body = new FormData()
    body.set('List-Unsubscribe', 'One-Click')
    expect([(await oneClick(path, body)).status, (await oneClick(path, body)).status]).toEqual([200, 200])
    expect(await arrives(p.leden.hr.email, 'bericht')).toBe(false)
  })

  it('switches nothing on again from another site', async () => {
    const path = await linkFor(p.leden.buurman.email, 'bericht')
    await oneClick(path)
    expect((await oneClick(`${path}/herstel`)).status).toBe(403)
    expect(await arrives(p.leden.buurman.email, 'bericht')).toBe(false)
  })

  it('is nobody’s when it was made up', async () => {
    for (const made of ['x', 'a'.repeat(43), '..%2f..']) {
      expect((await nobody.get(paths.afmelden(made))).status).toBe(410)
      expect((await nobody.post(paths.afmelden(made))).status).toBe(410)
    }
  })
})

it('a mail of a kind that no noun declares does not compile', () => {
  const isKnown: 'kettingbrief' extends Mailsoort ? true : false = false
  const isOneOfThose: 'bericht' extends Mailsoort ? true : false = true
  expect([isKnown, isOneOfThose]).toEqual([false, true])
})

describe('an address without an account', () => {
  it('is never invited again, and nobody hears of it', async () => {
    const path = await linkFor(outside, 'uitnodiging')
    expect(await (await oneClick(path)).text()).toContain('mailt dit adres niet meer')
    const before = (await t.mails(outside)).length
    const asked = { email: outside, boodschap: 'Doe mee' }
    const answer = await p.as('inkoper').post(paths.uitnodigen(), asked)
    const other = await p.as('inkoper').post(paths.uitnodigen(), { ...asked, email: 'ander@buiten.test' })
    expect(answer.headers.get('location')).toBe(other.headers.get('location'))
    await t.runJobs()
    expect((await t.mails(outside)).length).toBe(before)
    expect((await t.mails('ander@buiten.test')).length).toBe(1)
  })

  it('still gets what it asks for, and can be switched on again', async () => {
    expect(await arrives(outside, 'toegang')).toBe(true)
    expect(await arrives(outside.toUpperCase(), 'uitnodiging')).toBe(false)
    const [verzending] = (await t.mails(outside)).filter(({ onderwerp }) => onderwerp === 'uitnodiging')
    const [, path = ''] = /uit:\nhttps?:\/\/[^/]+(\/\S+)/.exec(verzending?.tekst ?? '') ?? []
    await nobody.post(`${path}/herstel`)
    expect(await arrives(outside, 'uitnodiging')).toBe(true)
  })

  it('is kept as a hash that needs a key, whichever was set when', async () => {
    await oneClick(await linkFor(outside, 'uitnodiging'))
    const rows = await t.db.selectFrom('mailweigering').selectAll().execute()
    expect(JSON.stringify(rows)).not.toContain('buiten')
    const config = { ...t.deps.config, geheim: 'een geheim van minstens 32 tekens, later gezet' }
    const later = createMailer({ config, db: t.db, enqueue, fillings, mailsoorten })
    const before = (await t.mails(outside)).length
    await later(outside, about('uitnodiging'))
    expect((await t.mails(outside)).length).toBe(before)
  })
})

describe('the page of preferences', () => {
  it('shows what is on, and saves what is chosen', async () => {
    const page = await (await p.as('jobcoach').get(paths.mailvoorkeuren())).text()
    expect(page.split('Deze mails krijg je altijd')[1]).toContain('Meldingen en besluiten')
    expect(page).toMatch(/value="bericht" checked/)
    expect(page).not.toContain('value="adviesteam"')
    expect(page).not.toContain('value="toegang"')
    const answer = await p.as('jobcoach').post(paths.mailvoorkeuren(), { aan: ['uitnodiging'] })
    expect(answer.headers.get('location')).toBe(`${paths.mailvoorkeuren()}?gedaan=bewaard`)
    expect(await arrives(p.leden.jobcoach.email, 'uitnodiging')).toBe(true)
    expect(await arrives(p.leden.jobcoach.email, 'bericht')).toBe(false)
    expect(await arrives(p.leden.jobcoach.email, 'veiligheid')).toBe(true)
    await p.as('jobcoach').post(paths.mailvoorkeuren(), { aan: ['bericht', 'uitnodiging'] })
    expect(await arrives(p.leden.jobcoach.email, 'bericht')).toBe(true)
  })

  it('switches off each kind that it offers, and nothing else', async () => {
    const choose = (aan: string[]) => p.as('adviesteam').post(paths.mailvoorkeuren(), { aan })
    await choose([])
    for (const [name, { altijd }] of Object.entries(mailsoorten)) {
      expect(await arrives(p.leden.adviesteam.email, name as Mailsoort), name).toBe(altijd)
    }
    await choose(keuzesIn(mailsoorten))
  })

  it('takes no kind that cannot be switched off', async () => {
    expect((await p.as('jobcoach').post(paths.mailvoorkeuren(), { aan: ['toegang'] })).status).toBe(422)
    expect(await (await p.as('adviesteam').get(paths.mailvoorkeuren())).text()).toContain(
      'value="adviesteam"',
    )
  })

  it('is for whoever has an account', async () => {
    expect((await p.as('gast').get(paths.mailvoorkeuren())).status).toBe(200)
    expect((await nobody.get(paths.mailvoorkeuren())).status).toBe(303)
  })
})
