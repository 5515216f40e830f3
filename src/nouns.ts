import type { Zinnen } from './platform/audit.ts'
import type { Soort, Soorten } from './platform/mail-soorten.ts'
import type { Noun } from './platform/noun.ts'
import type { Persoonlijk } from './platform/persoonlijk.ts'

/** Every noun, a line each, the lower wings first. What is central to Vonk is a fold over this list. */
const listed = await Promise.all([
  import('./inloggen/sessies/noun.ts'),
  import('./inloggen/passkeys/noun.ts'),
  import('./inloggen/koppelingen/noun.ts'),
  import('./inloggen/toegang/noun.ts'),
  import('./inloggen/tweedefactor/noun.ts'),
  import('./inloggen/gastlinks/noun.ts'),
  import('./netwerk/voorwaarden/noun.ts'),
  import('./netwerk/organisaties/noun.ts'),
  import('./netwerk/keuzelijsten/noun.ts'),
  import('./netwerk/leden/noun.ts'),
  import('./netwerk/werk/noun.ts'),
  import('./netwerk/adreswijzigingen/noun.ts'),
  import('./netwerk/organisatiebeheer/noun.ts'),
  import('./netwerk/samenvoegingen/noun.ts'),
  import('./netwerk/aanmeldingen/noun.ts'),
  import('./netwerk/contactvragen/noun.ts'),
  import('./netwerk/termijnen/noun.ts'),
  import('./markt/aanbestedingen/noun.ts'),
  import('./markt/voorstellen/noun.ts'),
  import('./proeftuinen/proeftuin/noun.ts'),
  import('./proeftuinen/muur/noun.ts'),
  import('./proeftuinen/aantekeningen/noun.ts'),
  import('./proeftuinen/afrondingen/noun.ts'),
  import('./proeftuinen/verbeteringen/noun.ts'),
  import('./proeftuinen/teams/noun.ts'),
  import('./proeftuinen/bevriezingen/noun.ts'),
  import('./proeftuinen/voorkennis/noun.ts'),
  import('./proeftuinen/openingen/noun.ts'),
  import('./proeftuinen/gastheren/noun.ts'),
  import('./proeftuinen/bevestigingen/noun.ts'),
  import('./proeftuinen/stiltes/noun.ts'),
  import('./proeftuinen/overzicht/noun.ts'),
  import('./proeftuinen/pagina/noun.ts'),
  import('./proeftuinen/opzet/noun.ts'),
  import('./proeftuinen/delingen/noun.ts'),
  import('./proeftuinen/stappen/noun.ts'),
  import('./antwoorden/berichten/noun.ts'),
  import('./antwoorden/reacties/noun.ts'),
  import('./antwoorden/bijlagen/noun.ts'),
  import('./verspreiden/werkwijzen/noun.ts'),
  import('./verspreiden/haakjes/noun.ts'),
  import('./verspreiden/navolgingen/noun.ts'),
  import('./tellen/telregimes/noun.ts'),
  import('./tellen/regelingen/noun.ts'),
  import('./tellen/doelen/noun.ts'),
  import('./tellen/plekken/noun.ts'),
  import('./tellen/kwartaalopgaven/noun.ts'),
  import('./tellen/tellingen/noun.ts'),
  import('./tellen/afspraken/noun.ts'),
  import('./tellen/organisatiebeeld/noun.ts'),
  import('./tellen/bouwblokken/noun.ts'),
  import('./tellen/momentopnamen/noun.ts'),
  import('./tellen/tellers/noun.ts'),
  import('./tellen/botsingen/noun.ts'),
  import('./tellen/plekbevestigingen/noun.ts'),
  import('./tellen/navragen/noun.ts'),
  import('./tellen/steekproeven/noun.ts'),
  import('./tellen/wachtrij/noun.ts'),
  import('./toezicht/meldingen/noun.ts'),
  import('./toezicht/inzagen/noun.ts'),
  import('./toezicht/sporen/noun.ts'),
  import('./toezicht/ledenbeheer/noun.ts'),
  import('./toezicht/kantwissels/noun.ts'),
  import('./toezicht/verspreiding/noun.ts'),
  import('./toezicht/beheer/noun.ts'),
  import('./toezicht/postvak/noun.ts'),
  import('./mijn/mijngegevens/noun.ts'),
  import('./mijn/mailvoorkeuren/noun.ts'),
  import('./mijn/volgingen/noun.ts'),
  import('./mijn/mijn-vonk/noun.ts'),
  import('./zoeken/wie-weet/noun.ts'),
  import('./zoeken/wie-helpt/noun.ts'),
  import('./zoeken/zoeken/noun.ts'),
  import('./zoeken/zoekvragen/noun.ts'),
  import('./zoeken/verzamelingen/noun.ts'),
  import('./zoeken/soorten-werk/noun.ts'),
  import('./zoeken/passend/noun.ts'),
  import('./thuis/noun.ts'),
])
export const nouns: Noun[] = listed.map(({ noun }) => noun)

/** What they show and answer in each other's places. */
export const fillings = nouns.flatMap(({ fills = [] }) => fills)

/** What is noted in the trail, in words. */
export const handelingen: Zinnen = Object.assign({}, ...nouns.map(({ handelingen }) => handelingen))

/** The kinds of mail, as members read them. */
export const mailsoorten = Object.fromEntries<Soort>(
  nouns.flatMap(({ mail = {} }) => Object.entries<Soort>(mail)).sort(([, a], [, b]) => a.rank - b.rank),
) as Soorten

const delen = (of: keyof Persoonlijk) =>
  Object.fromEntries(nouns.flatMap(({ persoonlijk }) => Object.entries(persoonlijk?.[of] ?? {})).sort())

/** All that is kept of a member, by table and column. */
export const persoonlijk: Persoonlijk = {
  verwijzingen: delen('verwijzingen'),
  zonderSleutel: delen('zonderSleutel'),
  adressen: delen('adressen'),
}
