import type { Page } from 'playwright-core'

/** A page worth looking at: its file name, who looks, and its address or how to get there. */
export type Look = { name: string; persona?: string; path: string; click?: string; fill?: string }

const scannen = { path: '/proeftuinen', click: 'Dossiers scannen met nieuwe collega’s' }
const geen = '00000000-0000-4000-8000-000000000000'

/** `click` follows the link with this text from `path`; `/x` behind it is added to the address that was found. */
export const looks: Look[] = [
  { name: 'home', path: '/' },
  { name: 'proeftuinen', path: '/proeftuinen' },
  { name: 'proeftuinen-leeg', path: '/proeftuinen?q=walvis' },
  { name: 'proeftuin', ...scannen },
  { name: 'organisaties', path: '/organisaties' },
  { name: 'organisatie', path: '/organisaties?q=dossiers', click: 'Rijksdienst' },
  { name: 'inloggen', path: '/inloggen' },
  { name: 'inloggen-fout', path: '/inloggen', fill: 'geen adres' },
  { name: 'over', path: '/over' },
  { name: 'privacy', path: '/privacy' },
  { name: 'toegankelijkheid', path: '/toegankelijkheid' },
  { name: 'api', path: '/api' },
  { name: 'postvak', path: '/postvak' },
  { name: 'niet-gevonden', path: `/proeftuinen/${geen}` },
  { name: 'mijn-vonk', persona: 'hr', path: '/mijn-vonk' },
  { name: 'mijn-vonk-inkoper', persona: 'inkoper', path: '/mijn-vonk' },
  { name: 'mijn-vonk-leverancier', persona: 'leverancier', path: '/mijn-vonk' },
  { name: 'profiel', persona: 'hr', path: '/mijn-vonk/profiel' },
  { name: 'sessies', persona: 'hr', path: '/mijn-vonk/sessies' },
  { name: 'toegangssleutels', persona: 'hr', path: '/mijn-vonk/toegangssleutels' },
  { name: 'proeftuin-trekker', persona: 'hr', ...scannen },
  { name: 'proeftuin-adviesteam', persona: 'adviesteam', ...scannen },
  { name: 'vertrekpunt', persona: 'inkoper', path: '/proeftuinen/nieuw' },
  { name: 'start', persona: 'inkoper', path: '/proeftuinen/nieuw?vertrekpunt=kandidaat' },
  { name: 'aanbestedingen', persona: 'inkoper', path: '/aanbestedingen' },
  { name: 'aanbesteding-nieuw', persona: 'inkoper', path: '/aanbestedingen/nieuw' },
  { name: 'inlezen', persona: 'inkoper', path: '/aanbestedingen/inlezen' },
]

/** The forms of one proeftuin, for who leads it. */
export const steps = [
  'aantekeningen',
  'bewerken',
  'zichtbaarheid',
  'fasen',
  'routewissels',
  'team',
  'estafette',
  'afronding',
]

export async function goTo(page: Page, base: string, look: Look): Promise<void> {
  await page.goto(base + look.path)
  if (look.click) {
    const link = page.locator('main a', { hasText: look.click }).first()
    await page.goto(new URL((await link.getAttribute('href')) ?? '/', base).href)
  }
  if (look.fill) {
    await page.locator('main form input:not([type=hidden])').first().fill(look.fill)
    await page.locator('main form button').first().click()
  }
}
