import type { Page, Response } from 'playwright-core'
import { idOf } from '../../seeds/sleutel.ts'

/** A page worth looking at: its file name, who looks, and how to get there. */
export type Look = {
  name: string
  persona?: string
  path: string
  /** Then follows the link with this text. */
  click?: string
  /** And what comes behind the address that was found. */
  behind?: string
  /** Or types this in the first field and sends it. */
  send?: string
  /** Or sends this file. */
  upload?: string
  /** What the page that is looked at answers; 200 when it is not said. */
  status?: number
}

const scannen = { path: '/proeftuinen', click: 'Dossiers scannen met nieuwe collega’s' }
const lopend = { persona: 'hr', path: '/proeftuinen?q=rustig', click: 'Rustig aan de lijn' }
const bouw = { path: '/proeftuinen', click: 'Honderd jaar bouwdossiers' }
const tender = (aanbesteding: string) => `/aanbestedingen/${idOf('aanbesteding', aanbesteding)}`
const logboek = (proeftuin: string) => `/proeftuinen/${idOf('proeftuin', proeftuin)}`
const steps = [
  ...['aantekeningen', 'bewerken', 'zichtbaarheid', 'fasen'],
  ...['routewissels', 'team', 'estafette', 'afronding'],
]

export const looks: Look[] = [
  { name: 'thuis', path: '/' },
  { name: 'proeftuinen', path: '/proeftuinen' },
  { name: 'proeftuinen-leeg', path: '/proeftuinen?q=walvis' },
  { name: 'proeftuin', ...scannen },
  { name: 'proeftuin-adviesteam', persona: 'adviesteam', ...scannen },
  { name: 'proeftuin-trekker', ...lopend },
  {
    name: 'proeftuin-gesloten',
    persona: 'leverancier',
    path: '/mijn-vonk',
    click: 'Honderd jaar bouwdossiers',
  },
  { name: 'proeftuin-heropening', persona: 'hr', ...scannen, behind: '/heropening' },
  { name: 'aantekening', persona: 'hr', path: logboek('klantcontact'), click: 'Pas aan: ' },
  { name: 'aantekening-versies', path: logboek('dossiersScannen'), click: 'Aangepast' },
  { name: 'terugblik', persona: 'hr', path: logboek('klantcontact'), click: 'Schrijf op wat er gebeurde' },
  ...steps.map((step) => ({ name: `proeftuin-${step}`, ...lopend, behind: `/${step}` })),
  { name: 'vertrekpunt', persona: 'inkoper', path: '/proeftuinen/nieuw' },
  { name: 'start', persona: 'inkoper', path: '/proeftuinen/nieuw?vertrekpunt=kandidaat' },
  { name: 'organisaties', path: '/organisaties' },
  { name: 'organisatie', path: '/organisaties?q=dossiers', click: 'Rijksdienst' },
  { name: 'organisatie-nieuw', persona: 'adviesteam', path: '/organisaties/nieuw' },
  {
    ...{ name: 'organisatie-bewerken', persona: 'adviesteam', path: '/organisaties?q=dossiers' },
    ...{ click: 'Rijksdienst', behind: '/bewerken' },
  },
  { name: 'aanbestedingen', persona: 'inkoper', path: '/aanbestedingen' },
  { name: 'aanbesteding', persona: 'inkoper', path: '/aanbestedingen', click: 'Scandiensten' },
  {
    ...{ name: 'aanbesteding-bewerken', persona: 'inkoper', path: '/aanbestedingen' },
    ...{ click: 'Scandiensten', behind: '/bewerken' },
  },
  { name: 'aanbesteding-nieuw', persona: 'inkoper', path: '/aanbestedingen/nieuw' },
  { name: 'aanbesteding-percelen', persona: 'adviesteam', path: tender('gymzalen') },
  { name: 'aanbesteding-gestopt', persona: 'inkoper', path: tender('drukwerk') },
  { name: 'gunning', persona: 'inkoper', path: `${tender('stoelen')}/gunning` },
  { name: 'gunning-percelen', persona: 'adviesteam', path: `${tender('gymzalen')}/gunning` },
  { name: 'gunningsbeslissing', persona: 'inkoper', path: `${tender('stoelen')}/gunningsbeslissing` },
  ...['definitief', 'gestopt', 'correctie'].map((soort) => {
    return {
      name: `voorstel-${soort}`,
      persona: 'adviesteam',
      path: `${tender('verhuizingen')}/voorstel/${soort}`,
    }
  }),
  ...['inkoper', 'adviesteam'].map((persona) => {
    return {
      name: `opening-${persona}`,
      persona,
      path: `/openingen/${idOf('opening', 'stoelen', 'gestopt', 0)}`,
    }
  }),
  { name: 'inlezen-bestand', persona: 'inkoper', path: '/aanbestedingen/inlezen' },
  {
    name: 'inlezen',
    persona: 'inkoper',
    path: '/aanbestedingen/inlezen',
    upload: 'src/markt/aanbestedingen/eforms/fixtures/voorbehouden.xml',
  },
  { name: 'doe-mee', path: '/doe-mee' },
  { name: 'doe-mee-fout', path: '/doe-mee', send: 'x', status: 422 },
  { name: 'doe-mee-onderweg', path: '/doe-mee/onderweg' },
  { name: 'doe-mee-bevestigd', path: '/doe-mee/bevestigd' },
  { name: 'doe-mee-beantwoord', path: '/doe-mee/beantwoord' },
  { name: 'doe-mee-vervallen', path: '/doe-mee/bevestiging/nooit', status: 410 },
  { name: 'doe-mee-antwoord-vervallen', path: '/doe-mee/antwoord/nooit', status: 410 },
  { name: 'uitnodiging-vervallen', path: '/uitnodigingen/nooit', status: 410 },
  { name: 'uitnodigen', persona: 'hr', path: '/uitnodigen' },
  { name: 'adviesteam', persona: 'adviesteam', path: '/adviesteam' },
  { name: 'aanmelding', persona: 'adviesteam', path: '/adviesteam', click: 'Sanne Terpstra' },
  { name: 'gast', persona: 'adviesteam', path: '/adviesteam', click: 'Marco Helderman' },
  {
    name: 'organisatie-adviesteam',
    persona: 'adviesteam',
    path: '/organisaties?q=dossiers',
    click: 'Rijksdienst',
  },
  { name: 'organisatie-beheerder', persona: 'hr', path: '/organisaties?q=dossiers', click: 'Rijksdienst' },
  { name: 'organisatie-leeg', persona: 'hr', path: '/organisaties?q=noorderdijk', click: 'Hogeschool' },
  ...['teksten', 'beheer'].map((step) => ({
    ...{ name: `organisatie-${step}`, persona: 'hr', path: '/organisaties?q=dossiers', click: 'Rijksdienst' },
    behind: `/${step}`,
  })),
  {
    ...{ name: 'organisatie-beheerverzoek', persona: 'opdrachtgever', path: '/organisaties?q=dossiers' },
    ...{ click: 'Rijksdienst', behind: '/beheer/verzoek' },
  },
  {
    ...{ name: 'organisatie-meteen', persona: 'adviesteam', path: '/organisaties?q=netwerkbureau' },
    ...{ click: 'Netwerkbureau', behind: '/beheer/verzoek' },
  },
  { name: 'beheerverzoek', persona: 'adviesteam', path: '/adviesteam', click: 'Petra Zandstra' },
  {
    ...{ name: 'samenvoeging-kiezen', persona: 'adviesteam', path: '/organisaties?q=waterdam' },
    ...{ click: 'Gemeente Waterdam', behind: '/samenvoeging' },
  },
  {
    ...{ name: 'samenvoeging', persona: 'adviesteam', path: '/organisaties?q=waterdam' },
    ...{ click: 'Gemeente Waterdam', behind: `/samenvoeging/${idOf('organisatie', 'waterdamDubbel')}` },
  },
  { name: 'volgend', persona: 'hr', path: '/mijn-vonk/volgend' },
  { name: 'volg-categorie', persona: 'hr', path: '/volgen/categorieen/catering' },
  { name: 'volgend-leeg', persona: 'beheerder', path: '/mijn-vonk/volgend' },
  { name: 'mijn-vonk-adviesteam', persona: 'adviesteam', path: '/mijn-vonk' },
  { name: 'meldingen', persona: 'adviesteam', path: '/adviesteam/meldingen' },
  { name: 'meldingen-afgehandeld', persona: 'adviesteam', path: '/adviesteam/meldingen?stand=afgehandeld' },
  { name: 'melding-bezwaar', persona: 'adviesteam', path: `/adviesteam/meldingen/${idOf('melding', 2)}` },
  { name: 'melding-open', persona: 'adviesteam', path: `/adviesteam/meldingen/${idOf('melding', 0)}` },
  { name: 'melden', path: `/melden?wat=proeftuin&id=${idOf('proeftuin', 'dossiersScannen')}` },
  {
    ...{ name: 'melden-profiel', persona: 'hr' },
    path: `/melden?wat=lid&id=${idOf('lid', 'bas')}`,
  },
  { name: 'maatregel', persona: 'jobcoach', path: `/maatregelen/${idOf('maatregel', 2)}` },
  { name: 'melden-dank', path: '/melden/dank' },
  { name: 'melden-vervallen', path: '/melden/volgen/nooit', status: 410 },
  { name: 'mijn-meldingen', persona: 'hr', path: '/mijn-vonk/meldingen' },
  { name: 'huisregels', path: '/huisregels' },
  { name: 'huisregels-akkoord', persona: 'hr', path: '/huisregels/akkoord' },
  { name: 'inloggen', path: '/inloggen' },
  { name: 'inloggen-fout', path: '/inloggen', send: 'geen adres', status: 422 },
  { name: 'inloggen-geweigerd', path: '/inloggen?reden=onbetrouwbaar' },
  { name: 'inloglink-vervallen', path: '/inloggen/nooit', status: 410 },
  { name: 'mijn-vonk', persona: 'hr', path: '/mijn-vonk' },
  { name: 'mijn-vonk-leverancier', persona: 'leverancier', path: '/mijn-vonk' },
  { name: 'mijn-vonk-bestuurder', persona: 'bestuurder', path: '/mijn-vonk' },
  { name: 'profiel', persona: 'hr', path: '/mijn-vonk/profiel' },
  { name: 'foto', persona: 'hr', path: '/mijn-vonk/foto' },
  { name: 'werk', persona: 'hr', path: '/mijn-vonk/werk' },
  { name: 'lid-ook-bij', persona: 'hr', path: '/leden?q=Lotte', click: 'Lotte Verhagen' },
  { name: 'leden', persona: 'hr', path: '/leden' },
  { name: 'leden-leeg', persona: 'hr', path: '/leden?q=walvis' },
  { name: 'lid', persona: 'leverancier', path: '/leden', click: 'Bas Hollander' },
  { name: 'wie-weet', persona: 'hr', path: '/leden/wie-weet?q=scannen' },
  { name: 'wie-weet-vraag', persona: 'hr', path: '/leden/wie-weet' },
  { name: 'mail', persona: 'hr', path: '/mijn-vonk/mail' },
  { name: 'adres', persona: 'hr', path: '/mijn-vonk/adres' },
  { name: 'berichten', persona: 'hr', path: '/mijn-vonk/berichten' },
  { name: 'berichten-leeg', persona: 'beheerder', path: '/mijn-vonk/berichten' },
  { name: 'bericht', persona: 'hr', path: '/mijn-vonk/berichten', click: 'Kees van Drunen' },
  {
    name: 'bericht-schrijven',
    persona: 'hr',
    path: '/leden?q=Gerda',
    click: 'Gerda Mulderij',
    behind: '/bericht',
  },
  {
    name: 'bericht-inkoop',
    persona: 'leverancier',
    status: 403,
    path: '/leden?q=Marloes',
    click: 'Marloes',
    behind: '/bericht',
  },
  {
    name: 'bericht-dicht',
    persona: 'hr',
    status: 403,
    path: '/leden?q=Postma',
    click: 'Henk-Jan Postma',
    behind: '/bericht',
  },
  { name: 'afmelden-vervallen', path: '/afmelden/nooit', status: 410 },
  { name: 'adres-vervallen', path: '/adres/bevestiging/nooit', status: 410 },
  { name: 'sessies', persona: 'hr', path: '/mijn-vonk/sessies' },
  { name: 'passkeys', persona: 'hr', path: '/mijn-vonk/passkeys' },
  { name: 'tweede-stap-eigen', persona: 'hr', path: '/mijn-vonk/tweede-stap' },
  { name: 'koppelingen', persona: 'hr', path: '/mijn-vonk/koppelingen' },
  { name: 'koppelingen-geweigerd', persona: 'hr', path: '/mijn-vonk/koppelingen?fout=bezet' },
  { name: 'toegangssleutels', persona: 'hr', path: '/mijn-vonk/toegangssleutels' },
  { name: 'gegevens', persona: 'hr', path: '/mijn-vonk/gegevens' },
  { name: 'vertrek', persona: 'hr', path: '/mijn-vonk/vertrek' },
  { name: 'vertrek-laatste', persona: 'beheerder', path: '/mijn-vonk/vertrek' },
  { name: 'eigen-sporen', persona: 'hr', path: '/mijn-vonk/sporen' },
  { name: 'proeftuin-sporen', ...lopend, behind: '/wie-deed-wat' },
  { name: 'bevriezing', persona: 'adviesteam', ...bouw, behind: '/bevriezing' },
  { name: 'bevriezing-geen', ...lopend, behind: '/bevriezing' },
  { name: 'voorkennis', persona: 'adviesteam', ...bouw, behind: '/voorkennis' },
  { name: 'voorkennis-begin', ...lopend, behind: '/voorkennis' },
  { name: 'beheer', persona: 'beheerder', path: '/beheer' },
  { name: 'inzage', persona: 'beheerder', path: '/beheer/inzage' },
  { name: 'inzage-fout', persona: 'beheerder', path: '/beheer/inzage', send: 'geen adres', status: 422 },
  { name: 'audit', persona: 'beheerder', path: '/beheer/audit' },
  { name: 'audit-leeg', persona: 'beheerder', path: '/beheer/audit?tot=2001-01-01' },
  { name: 'leden-beheer', persona: 'beheerder', path: '/beheer/leden?q=an' },
  { name: 'account', persona: 'beheerder', path: '/beheer/leden?q=Kees', click: 'Kees' },
  { name: 'account-eigen', persona: 'beheerder', path: '/beheer/leden', click: 'Tariq' },
  { name: 'postvak', path: '/postvak' },
  { name: 'over', path: '/over' },
  { name: 'privacy', path: '/privacy' },
  { name: 'toegankelijkheid', path: '/toegankelijkheid' },
  { name: 'api', path: '/api' },
  { name: 'niet-gevonden', path: '/deze-pagina-is-er-niet', status: 404 },
]

/** The pictures of README.md. */
export const inReadme = ['thuis', 'proeftuinen', 'proeftuin', 'inlezen', 'mijn-vonk']

/** Goes there, and says what the page answered. */
export async function goTo(page: Page, base: string, look: Look): Promise<number> {
  let status = 0
  const note = (response: Response) => {
    if (response.request().isNavigationRequest()) status = response.status()
  }
  page.on('response', note)
  await follow(page, base, look)
  page.off('response', note)
  return status
}

async function follow(page: Page, base: string, { path, click, behind, send, upload }: Look) {
  await page.goto(base + path)
  if (click) {
    const href = await page.locator('main a', { hasText: click }).first().getAttribute('href')
    await page.goto(new URL(`${href}${behind ?? ''}`, base).href)
  }
  const form = page.locator('main form').first()
  if (send) await form.locator('input:not([type=hidden])').first().fill(send)
  if (upload) await form.locator('input[type=file]').setInputFiles(upload)
  if (send || upload) await form.locator('button').first().click()
  await page.waitForLoadState()
}
