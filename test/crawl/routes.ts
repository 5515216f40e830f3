import { withoutBounds } from '#src/paths/index.ts'
import type { TestApp } from '#test/app.ts'
import type { Persona, Personas } from '#test/personas.ts'
import type { Brief } from './berichten.ts'
import type { TestMelding } from './meldingen.ts'
import type { Member, People } from './people.ts'
import type { Tender } from './tenders.ts'
import type { Proef } from './world.ts'

export type World = {
  proeven: Proef[]
  tenders: Tender[]
  people: People
  p: Personas
  postvak: string[]
  meldingen: TestMelding[]
}

/** An address that a route answers, with what the route is and which record it is of. */
export type Address = {
  method: string
  route: string
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

/** The routes that Hono knows, of these methods; each once. Middleware has no method of its own. */
export function routesOf({ app }: Pick<TestApp, 'app'>, methods: string[]) {
  const found = app.routes.filter(({ method }) => methods.includes(method))
  const keys = new Set(
    found.flatMap(({ method, path }) => spelledOut(path).map((route) => `${method} ${route}`)),
  )
  return [...keys].map((key) => {
    const [method = '', route = ''] = key.split(' ')
    return { method, route }
  })
}

/** As people read it; a parameter that is one of a few words stands for each of them. */
function spelledOut(pattern: string): string[] {
  const [, before = '', words, after = ''] = /^(.*?):\w+\{\(\?:([a-z|]+)\)\}(.*)$/.exec(pattern) ?? []
  const routes = words?.split('|').flatMap((word) => spelledOut(before + word + after))
  return routes ?? [withoutBounds(pattern)]
}

type Given = Omit<Address, 'method' | 'route'>

/** What a parameter may stand for, by the word before it. A route that is new to the crawler is added here. */
function valuesFor(world: World, before: string, { proef }: Given): Given[] | undefined {
  const ids = (list: string[]) => list.map((id) => ({ path: '', id }))
  const of: Record<string, () => Given[]> = {
    proeftuinen: () => world.proeven.map((one) => ({ path: '', id: one.id, proef: one })),
    aanbestedingen: () => world.tenders.map((one) => ({ path: '', id: one.id, tender: one })),
    openingen: () =>
      world.tenders.flatMap((tender) =>
        tender.opening ? [{ path: '', id: tender.opening.id, tender }] : [],
      ),
    voorstel: () => ids(['definitief', 'gestopt', 'correctie', 'iets']),
    organisaties: () => ids([...Object.values(world.p.organisaties), ...world.people.opgegaan]),
    samenvoeging: () => ids([world.p.organisaties.gemeente, world.p.organisaties.concurrent]),
    werk: () => ids([world.p.organisaties.concurrent]),
    beheerverzoeken: () => ids(world.people.beheerverzoeken),
    beheerders: () => ids([world.p.leden.collega.id, world.p.leden.leverancier.id]),
    categorieen: () => ids(['schoonmaak', 'catering']),
    berichten: () => world.people.brieven.map((one) => ({ path: '', id: one.id, brief: one })),
    leden: () => world.people.leden.map((one) => ({ path: '', id: one.id, lid: one })),
    aantekeningen: () => ids(proef?.notes.map(({ id }) => id) ?? []),
    fasen: () => ids(proef?.fasen ?? []),
    team: () => ids(proef ? [world.p.leden.hr.id] : []),
    uitnodigingen: () =>
      proef ? ids(proef.invitations) : [...ids(world.people.tokens), ...invitations(world)],
    aanmeldingen: () => ids(world.people.aanmeldingen),
    gasten: () => ids([world.p.leden.gast.id]),
    domeinen: () => ids(world.people.domeinen),
    postvak: () => ids(world.postvak),
    sessies: () => ids(world.people.tokens),
    toegangssleutels: () => ids(world.people.tokens),
    inloggen: () => ids(world.people.tokens),
    passkeys: () => ids(world.people.tokens),
    oidc: () => ids(['proef', 'elders']),
    koppelingen: () => ids(world.people.koppelingen),
    inzage: () => ids(world.people.inzagen),
    persona: () => ids(['inkoper']),
    afmelden: () => ids(world.people.tokens),
    meldingen: () => world.meldingen.map((melding) => ({ path: '', id: melding.id, melding })),
    maatregelen: () =>
      world.meldingen.flatMap((melding) =>
        melding.maatregelId ? [{ path: '', id: melding.maatregelId, melding }] : [],
      ),
    volgen: () => ids(world.people.tokens),
    bevestiging: () => ids(world.people.tokens),
    antwoord: () => ids(world.people.tokens),
  }
  return of[before]?.()
}

/** By their id: of a member, and of who has no account. */
const invitations = ({ proeven }: World): Given[] =>
  proeven.flatMap(({ asked, invitations }) =>
    asked ? [{ path: '', ...asked }, ...invitations.map((id) => ({ path: '', id, gevraagd: null }))] : [],
  )

/** Every address of a route, its parameters filled in with every record that fits; an error for one that is unknown. */
export function addressesOf(world: World, { method, route }: { method: string; route: string }): Address[] {
  let made: Given[] = [{ path: '' }]
  const parts = route.split('/').slice(1)
  for (const [n, part] of parts.entries()) {
    made = made.flatMap((given) =>
      fill(given, part, () => valuesFor(world, parts[n - 1] ?? '', given), `${method} ${route}`),
    )
  }
  return made.map((given) => ({ method, route, ...given }))
}

function fill(given: Given, part: string, values: () => Given[] | undefined, route: string): Given[] {
  if (part === '*') return [{ ...given, path: `${given.path}/onbekend` }]
  if (!part.startsWith(':')) return [{ ...given, path: `${given.path}/${part}` }]
  const found = values()
  if (!found)
    throw new Error(
      `The crawler cannot fill ${part} of ${route}: tell test/crawl/routes.ts which records fit`,
    )
  return found.map((one) => ({ ...given, ...one, path: `${given.path}/${one.id}` }))
}
