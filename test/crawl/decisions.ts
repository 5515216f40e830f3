import { may as mayTender } from '#src/markt/aanbestedingen/policy.ts'
import { may as mayVolgen } from '#src/mijn/volgingen/policy.ts'
import { may as mayLid } from '#src/netwerk/leden/policy.ts'
import { isApi, paths } from '#src/paths/index.ts'
import type { Actor } from '#src/platform/actor.ts'
import { may as mayAantekening } from '#src/proeftuinen/aantekeningen/policy.ts'
import { may } from '#src/proeftuinen/proeftuin/policy.ts'
import { standOf } from '#src/proeftuinen/proeftuin/proeftuin.ts'
import type { Persona, TestLid } from '#test/personas.ts'
import { mayAtOrganisatie, mayDecideOn } from './beheer.ts'
import { statusOfBericht } from './berichten.ts'
import type { Member } from './people.ts'
import type { Address } from './routes.ts'
import { tenderZicht } from './tenders.ts'
import { type Build, type Proef, zichtOf } from './world.ts'

type Seen = ReturnType<typeof zichtOf>
type TenderZicht = ReturnType<typeof tenderZicht>
type Rule = (actor: Actor | null, p: Seen) => boolean

const editable: Rule = (actor, p) => may.edit(actor, p) && standOf(p) !== 'afgerond'
const noteOf = (proef: Proef, id: string | undefined) => proef.notes.find((one) => one.id === id)
const readsNote = (build: Build, proef: Proef, id: string | undefined, persona: Persona) => {
  const note = noteOf(proef, id)
  const isThere = note !== undefined && note.words.length > 0
  return isThere && may.readPart(build.p.actors[persona], zichtOf(proef, persona), note)
}

/** What each page of a proeftuin asks of the policy, beyond that the proeftuin may be seen. */
const ofProeftuin: Record<string, Rule> = {
  '/proeftuinen/:id': () => true,
  '/melden': () => true,
  '/proeftuinen/:id/bewerken': editable,
  '/proeftuinen/:id/zichtbaarheid': (actor, p) => may.edit(actor, p),
  '/proeftuinen/:id/aanbesteding': editable,
  '/proeftuinen/:id/fasen': (actor, p) => may.steer(actor, p),
  '/proeftuinen/:id/routewissels': (actor, p) => may.steer(actor, p),
  '/proeftuinen/:id/team': (actor, p) => may.changeTeam(actor, p),
  '/proeftuinen/:id/estafette': (actor, p) => may.steer(actor, p),
  '/proeftuinen/:id/aantekeningen': (actor, p) => may.write(actor, p),
  '/proeftuinen/:id/afronding': (actor, p) => may.close(actor, p),
  '/proeftuinen/:id/heropening': (actor, p) => may.reopen(actor, p),
  // Not by the policies of their own nouns: what these name is for who leads it, and for nobody else in the team.
  '/proeftuinen/:id/wie-deed-wat': (actor, p) => may.edit(actor, p),
  '/proeftuinen/:id/bevriezing': (actor, p) => may.edit(actor, p),
  '/proeftuinen/:id/voorkennis': (actor, p) => may.edit(actor, p),
  '/volgen/proeftuinen/:doel': (actor) => mayVolgen.follow(actor),
  '/api/v1/proeftuinen/:id': (actor, p) => may.readSome(actor, p),
  '/api/v1/proeftuinen/:id/fasen': (actor, p) => may.read(actor, p),
  '/api/v1/proeftuinen/:id/routewissels': (actor, p) => may.read(actor, p),
  '/api/v1/proeftuinen/:id/aantekeningen': (actor, p) => mayAantekening.list(actor, p),
}

/** Of a report, or the form without what to report. */
const isReport = ({ melding, route, proef, tender }: Address) =>
  melding !== undefined || (route === '/melden' && !proef && !tender)

/** A report: the adviesteam but whose words it is about, or who reported it. A decision: whose words, and their team. */
function statusOfMelding({ route, melding }: Address, actor: Actor | null, persona: Persona): number {
  if (!melding) return 404
  if (route.startsWith('/maatregelen'))
    return melding.auteurs.includes(persona) || melding.team.includes(persona) ? 200 : 404
  const isOthers = melding.melder !== persona && !melding.auteurs.includes(persona)
  return actor?.adviesteam === true && isOthers ? 200 : 404
}

/** The page of a member, or the photo on it. */
function statusOfMember(build: Build, { route, lid }: Address & { lid: Member }, persona: Persona): number {
  const [actor, zicht] = [build.p.actors[persona], lid.zicht(persona)]
  if (route.endsWith('/bericht') && mayLid.view(actor, zicht))
    return decided({ route }, actor, lid.bereikbaar(persona))
  const sees = !route.includes('/foto/') || mayLid.seeField(actor, zicht, lid.fotoZicht)
  return mayLid.view(actor, zicht) && sees ? 200 : 404
}

/** For everybody who is signed in. */
const own = [
  '/mijn-vonk',
  '/mijn-vonk/mail',
  '/mijn-vonk/adres',
  '/mijn-vonk/profiel',
  '/mijn-vonk/foto',
  '/mijn-vonk/gegevens',
  '/mijn-vonk/koppelingen',
  '/mijn-vonk/mail',
  '/mijn-vonk/meldingen',
  '/mijn-vonk/profiel',
  '/mijn-vonk/sessies',
  '/mijn-vonk/sporen',
  '/mijn-vonk/toegangssleutels',
  '/mijn-vonk/tweede-stap',
  '/mijn-vonk/vertrek',
  '/mijn-vonk/berichten',
]

/** The status that the policies ask for; null where they do not say it in so many words. */
export function statusFor(build: Build, address: Address, persona: Persona): number | null {
  const said = [statusOfWords, statusOfRecord, statusAround, statusOfMemberPage].map((ask) =>
    ask(build, address, persona),
  )
  return said.find((status) => status !== undefined) ?? statusOfOwn(address, build.p.actors[persona])
}

type Said = number | null | undefined

/** Of a report, an invitation or a message; undefined for anything else. */
function statusOfWords(build: Build, address: Address, persona: Persona): Said {
  const actor = build.p.actors[persona]
  if (isReport(address)) return statusOfMelding(address, actor, persona)
  if (address.gevraagd !== undefined) return actor ? (address.gevraagd === persona ? 200 : 404) : 303
  return address.brief && statusOfBericht(build, address.brief, persona)
}

/** Of a proeftuin or a tender; undefined for anything else. */
function statusOfRecord(build: Build, address: Address, persona: Persona): Said {
  const { proef, tender } = address
  const actor = build.p.actors[persona]
  if (proef) return statusOfProeftuin(build, { ...address, proef }, persona)
  if (tender) {
    const zicht = tenderZicht(build, tender, persona)
    if (!mayTender.view(actor, zicht)) return 404
    return statusOfTender(address, actor, zicht)
  }
  return undefined
}

/** A page of a tender that may be seen. */
function statusOfTender(address: Address, actor: Actor | null, zicht: TenderZicht): number {
  const { route, path } = address
  if (route === '/openingen/:id') return mayTender.follow(actor, zicht) ? 200 : 404
  if (route.endsWith('/gunning')) return decided(address, actor, mayTender.follow(actor, zicht))
  if (path.endsWith('/voorstel/iets')) return 404
  return /\/(bewerken|gunningsbeslissing|voorstel\/:soort)$/.test(route)
    ? decided(address, actor, mayTender.edit(actor, zicht))
    : 200
}

const statusOfMemberPage = (build: Build, { lid, ...address }: Address, persona: Persona): Said =>
  lid && !isBeheer(address.route) ? statusOfMember(build, { ...address, lid }, persona) : undefined

const isBeheer = paths.beheer.covers

/** Pages that are not of a record: of who asks, or of who has a power. */
function statusOfOwn(address: Address, actor: Actor | null): number | null {
  const { route } = address
  if (isBeheer(route) && actor?.beheer !== true) return 404
  if (paths.adviesteam.covers(route) && actor?.adviesteam !== true) return 404
  if (paths.postvak.covers(route)) return decided(address, actor, actor?.beheer === true)
  if (['/leden', '/leden/wie-weet', '/api/v1/leden'].includes(route))
    return decided(address, actor, mayLid.list(actor))
  if (own.includes(route) && !actor) return 303
  const forMembers = ['/mijn-vonk/toegangssleutels', '/mijn-vonk/berichten']
  return forMembers.includes(route) ? decided(address, actor, actor?.toegelaten === true) : null
}

/** The team of what was taken away is led to the reason. */
const isLedToReason = ({ route }: Address, { weggehaald, rol }: Seen) =>
  weggehaald && rol !== null && route.startsWith('/proeftuinen/')

/** Of what is around an organisation, and of following; undefined for anything else. */
function statusAround(build: Build, address: Address, persona: Persona): number | null | undefined {
  const { route, id } = address
  if (route === '/beheerverzoeken/:id') return mayDecideOn(build, id ?? '', persona) ? 200 : 404
  const allowed = mayAtOrganisatie(build, address, persona)
  if (allowed === undefined || isGone(build, address)) return undefined
  if (isHidden(build, address, persona)) return allowed || route.startsWith('/volgen/') ? 404 : undefined
  return decided(address, build.p.actors[persona], allowed)
}

/** An organisation that went into another is not there to change. */
const isGone = ({ p }: Build, { path, route }: Address) =>
  route.startsWith('/organisaties/:id/') && !Object.values(p.organisaties).includes(path.split('/')[2] ?? '')

/** A guest cannot be followed, nor oneself, nor anybody by who sees no members; nor is an organisation merged with itself. */
const isHidden = ({ p }: Build, { route, path, id }: Address, persona: Persona) =>
  (route === '/volgen/leden/:doel' &&
    (p.actors[persona]?.toegelaten !== true ||
      id === p.leden.gast.id ||
      id === p.leden[persona as TestLid]?.id)) ||
  (route.endsWith('/samenvoeging/:weg') && path.split('/')[2] === id) ||
  (route.startsWith('/volgen/organisaties') && !Object.values(p.organisaties).includes(id ?? ''))

function statusOfProeftuin(
  build: Build,
  address: Address & { proef: Proef },
  persona: Persona,
): number | null {
  const { route, proef, id } = address
  const actor = build.p.actors[persona]
  const zicht = zichtOf(proef, persona)
  if (!may.view(actor, zicht)) return isLedToReason(address, zicht) ? 303 : 404
  const rule = ofProeftuin[route]
  if (rule) return decided(address, actor, rule(actor, zicht))
  if (/\/aantekeningen\/:aantekening/.test(route)) {
    if (!readsNote(build, proef, id, persona)) return 404
    if (route.endsWith('/versies') || isApi(route)) return 200
    return decided(
      address,
      actor,
      may.write(actor, zicht) && (persona === noteOf(proef, id)?.door || may.edit(actor, zicht)),
    )
  }
  return null
}

/** Refused: who is not signed in is asked to, anybody else hears that it cannot be. */
function decided({ route }: Pick<Address, 'route'>, actor: Actor | null, allowed: boolean): number {
  if (allowed) return 200
  if (actor) return 403
  return isApi(route) ? 401 : 303
}
