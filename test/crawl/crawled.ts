import type { Brief } from '#src/antwoorden/berichten/test-crawl.ts'
import type { Tender } from '#src/markt/aanbestedingen/test-crawl.ts'
import type { Member } from '#src/netwerk/leden/test-crawl.ts'
import { isApi } from '#src/paths/index.ts'
import type { Actor } from '#src/platform/actor.ts'
import { newToken } from '#src/platform/tokens.ts'
import type { Proef } from '#src/proeftuinen/proeftuin/test-crawl.ts'
import type { TestMelding } from '#src/toezicht/meldingen/test-crawl.ts'
import type { TestApp } from '#test/app.ts'
import type { Persona, Personas } from '#test/personas.ts'
import type { Round } from './lists.ts'
import type { Marks } from './marks.ts'

/** Everything that the nouns made, for the routes that ask for one. */
export type World = {
  p: Personas
  proeven: Proef[]
  tenders: Tender[]
  leden: Member[]
  brieven: Brief[]
  meldingen: TestMelding[]
  /** Of what is known by an id alone: by the word before it in an address. */
  ids: Record<string, string[]>
}

export type Build = {
  t: TestApp
  p: Personas
  marks: Marks
  world: World
  /** Lets every noun around a proeftuin put in it what is its own. */
  fill: (proef: Proef) => Promise<void>
}

/** What fills a parameter, with the record that it is of. */
export type Given = {
  path: string
  proef?: Proef
  tender?: Tender
  melding?: TestMelding
  lid?: Member
  brief?: Brief
  /** Of an invitation by its id: who may answer it. */
  gevraagd?: Persona | null
  id?: string
}

/** What becomes of a short link: as a stranger would find its page. */
export type Lot = 'openbaar' | 'weg' | 'dicht' | 'onbekend'

/** An address that a route answers. Its route is as the map of addresses declares it. */
export type Address = Given & { method: string; route: string }

/** Who asks for which address. */
export type Asked = Address & { build: Build; persona: Persona; actor: Actor | null }

/** The status that the policies ask for. */
export type Rule = (asked: Asked) => number
/** Whether somebody may do it: he or she does not try, for with an empty form there is little left to refuse. */
export type Right = (asked: Asked) => boolean

/** What the crawl knows of a noun. */
export type Crawled = {
  /** Makes its records, with a mark in every text field; none needs what another noun makes here. */
  insert?: (build: Build) => Promise<void>
  /** Makes what is about the records of others, when all of these are there. */
  about?: (build: Build) => Promise<void>
  /** Puts what is its own in each proeftuin. */
  fill?: (build: Build, proef: Proef) => Promise<void>
  /** What a parameter of its routes may stand for, by the word before it. */
  records?: Record<string, (world: World, given: Given) => Given[]>
  /** By route: what reading there asks of the policies. */
  rules?: Record<string, Rule>
  /** By route: who may change something there. */
  changes?: Record<string, Right>
  /** By route: which words stand there, for who may read them. */
  words?: Record<string, (asked: Asked) => string[]>
  /** Addresses with a query, for pages that take one as a start; of a record when its route has a rule for that. */
  asked?: (world: World) => (Given & { route?: string })[]
  /** What its lists and searches hold, in sentences on what is wrong. */
  lists?: (round: Round) => Promise<string[]>
  /** Where this persona reads addresses of members. */
  tellsAddresses?: (persona: Persona, pathname: string) => boolean
  /** Fields of marks that nobody reads anywhere, and why. */
  unread?: Record<string, string>
  /** Text columns (`table.column`) in which no mark stands, and why. */
  unmarked?: Record<string, string>
}

/** Signing in and out of the way: refused is who may not, and who is not signed in is asked to. */
export function decided({ route, actor }: Pick<Asked, 'route' | 'actor'>, isAllowed: boolean): number {
  if (isAllowed) return 200
  if (actor) return 403
  return isApi(route) ? 401 : 303
}

/** There for everybody. */
export const everyone: Rule = () => 200
/** The same answer to everybody: there is no such record, or nothing without a query. */
export const always =
  (status: number): Rule =>
  () =>
    status
export const signedIn: Rule = ({ actor }) => (actor ? 200 : 303)
/** Read by who may, as the policy says. */
export const allowed =
  (may: (actor: Actor | null) => boolean): Rule =>
  (asked) =>
    decided(asked, may(asked.actor))
/** For who may not, it is not there. */
export const hidden =
  (may: (actor: Actor | null) => boolean): Rule =>
  ({ actor }) =>
    may(actor) ? 200 : 404

/** An empty form changes nothing, whoever sends it. */
export const nobody: Right = () => false
/** One's own. */
export const own: Right = ({ actor }) => actor !== null
export const who =
  (may: (actor: Actor | null) => boolean): Right =>
  ({ actor }) =>
    may(actor)

const secrets = ['geen-geldig-token', newToken()]
/** Where a secret stands in the address: one that is none, and one that nobody was given. */
export const unknownSecrets = (): Given[] => theseIds(secrets)

export const theseIds = (list: string[]): Given[] => list.map((id) => ({ path: '', id }))
