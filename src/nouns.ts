import { noun as berichten } from './antwoorden/berichten/noun.ts'
import { noun as koppelingen } from './inloggen/koppelingen/noun.ts'
import { noun as passkeys } from './inloggen/passkeys/noun.ts'
import { noun as sessies } from './inloggen/sessies/noun.ts'
import { noun as toegang } from './inloggen/toegang/noun.ts'
import { noun as tweedefactor } from './inloggen/tweedefactor/noun.ts'
import { noun as aanbestedingen } from './markt/aanbestedingen/noun.ts'
import { noun as mailvoorkeuren } from './mijn/mailvoorkeuren/noun.ts'
import { noun as mijnVonk } from './mijn/mijn-vonk/noun.ts'
import { noun as mijngegevens } from './mijn/mijngegevens/noun.ts'
import { noun as volgingen } from './mijn/volgingen/noun.ts'
import { noun as aanmeldingen } from './netwerk/aanmeldingen/noun.ts'
import { noun as adreswijzigingen } from './netwerk/adreswijzigingen/noun.ts'
import { noun as leden } from './netwerk/leden/noun.ts'
import { noun as organisatiebeheer } from './netwerk/organisatiebeheer/noun.ts'
import { noun as organisaties } from './netwerk/organisaties/noun.ts'
import { noun as samenvoegingen } from './netwerk/samenvoegingen/noun.ts'
import { noun as voorwaarden } from './netwerk/voorwaarden/noun.ts'
import { noun as werk } from './netwerk/werk/noun.ts'
import type { Zinnen } from './platform/audit.ts'
import type { Noun } from './platform/noun.ts'
import type { Persoonlijk } from './platform/persoonlijk.ts'
import { noun as aantekeningen } from './proeftuinen/aantekeningen/noun.ts'
import { noun as afrondingen } from './proeftuinen/afrondingen/noun.ts'
import { noun as bevriezingen } from './proeftuinen/bevriezingen/noun.ts'
import { noun as muur } from './proeftuinen/muur/noun.ts'
import { noun as openingen } from './proeftuinen/openingen/noun.ts'
import { noun as opzet } from './proeftuinen/opzet/noun.ts'
import { noun as overzicht } from './proeftuinen/overzicht/noun.ts'
import { noun as pagina } from './proeftuinen/pagina/noun.ts'
import { noun as proeftuin } from './proeftuinen/proeftuin/noun.ts'
import { noun as stappen } from './proeftuinen/stappen/noun.ts'
import { noun as teams } from './proeftuinen/teams/noun.ts'
import { noun as voorkennis } from './proeftuinen/voorkennis/noun.ts'
import { noun as thuis } from './thuis/noun.ts'
import { noun as beheer } from './toezicht/beheer/noun.ts'
import { noun as inzagen } from './toezicht/inzagen/noun.ts'
import { noun as kantwissels } from './toezicht/kantwissels/noun.ts'
import { noun as ledenbeheer } from './toezicht/ledenbeheer/noun.ts'
import { noun as meldingen } from './toezicht/meldingen/noun.ts'
import { noun as postvak } from './toezicht/postvak/noun.ts'
import { noun as sporen } from './toezicht/sporen/noun.ts'
import { noun as wieWeet } from './zoeken/wie-weet/noun.ts'
import { noun as zoeken } from './zoeken/zoeken/noun.ts'

/** Every noun, a line each, the lower wings first. What is central to Vonk is a fold over this list. */
export const nouns: Noun[] = [
  sessies,
  passkeys,
  koppelingen,
  toegang,
  tweedefactor,
  voorwaarden,
  organisaties,
  leden,
  werk,
  adreswijzigingen,
  organisatiebeheer,
  samenvoegingen,
  aanmeldingen,
  aanbestedingen,
  proeftuin,
  muur,
  aantekeningen,
  afrondingen,
  teams,
  bevriezingen,
  voorkennis,
  openingen,
  overzicht,
  pagina,
  opzet,
  stappen,
  berichten,
  meldingen,
  inzagen,
  sporen,
  ledenbeheer,
  kantwissels,
  beheer,
  postvak,
  mijngegevens,
  mailvoorkeuren,
  volgingen,
  mijnVonk,
  wieWeet,
  zoeken,
  thuis,
]

/** What they show and answer in each other's places. */
export const fillings = nouns.flatMap(({ fills = [] }) => fills)

/** What is noted in the trail, in words. */
export const handelingen: Zinnen = Object.assign({}, ...nouns.map(({ handelingen }) => handelingen))

const delen = (of: keyof Persoonlijk) =>
  Object.fromEntries(nouns.flatMap(({ persoonlijk }) => Object.entries(persoonlijk?.[of] ?? {})).sort())

/** All that is kept of a member, by table and column. */
export const persoonlijk: Persoonlijk = {
  verwijzingen: delen('verwijzingen'),
  zonderSleutel: delen('zonderSleutel'),
  adressen: delen('adressen'),
}
