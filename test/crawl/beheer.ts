import { may as mayVolgen } from '#src/mijn/volgingen/policy.ts'
import { may } from '#src/netwerk/organisatiebeheer/policy.ts'
import { may as mayOrganisaties } from '#src/netwerk/organisaties/policy.ts'
import { may as mayKant } from '#src/toezicht/kantwissels/policy.ts'
import type { Persona, TestLid } from '#test/personas.ts'
import type { Build } from './world.ts'

/** Who keeps the page of which organisation. */
export const beheerders = { collega: 'ministerie', leverancier: 'leverancier' } as const

export const keeps = (persona: Persona, organisatie: string) =>
  beheerders[persona as keyof typeof beheerders] === organisatie

/** Who asked to keep the page of the ministerie, by where the request stands. */
const asked = {
  open: 'opdrachtgever',
  doorgezet: 'bestuurder',
  geweigerd: 'inkoper',
  ingetrokken: 'beheerder',
} as const

/** The same, by the request's id. */
const askedBy = new Map<string, TestLid>()

const facts = {
  open: {},
  doorgezet: { doorgezetOp: new Date() },
  geweigerd: { geweigerdOp: new Date() },
  ingetrokken: { ingetrokkenOp: new Date() },
}

/** Administrators, requests in every state from members of the ministerie, and an organisation that went into it. */
export async function insertBeheer({ t, p, marks }: Build) {
  for (const [lid, organisatie] of Object.entries(beheerders)) {
    const row = { organisatieId: p.organisaties[organisatie], lidId: p.leden[lid as TestLid].id }
    await t.db.insertInto('organisatiebeheer').values(row).execute()
  }
  const beheerverzoeken: string[] = []
  for (const state of Object.keys(asked))
    beheerverzoeken.push(await insertVerzoek({ t, p, marks }, state as State))
  await insertVoorstel({ t, p, marks })
  return { beheerverzoeken, opgegaan: [await insertMerged({ t, p, marks })] }
}

/** Another side, proposed for an organisation: why is read by who decides on it. */
async function insertVoorstel({ t, p, marks }: Build) {
  const word = marks.add(
    'another side',
    'kantreden',
    (persona) => persona === 'bestuurder' || mayKant.see(p.actors[persona]),
  )
  const sides = { van: 'geen', naar: 'leverancier' } as const
  await t.db
    .insertInto('kantwissel')
    .values({
      ...{ ...sides, organisatieId: p.organisaties.intermediair },
      ...{ reden: `Want ${word}.`, doorId: p.leden.bestuurder.id },
    })
    .execute()
}

type State = keyof typeof asked

async function insertVerzoek({ t, p, marks }: Build, state: State): Promise<string> {
  const { id: lidId } = p.leden[asked[state]]
  const word = (field: string) =>
    marks.add(`request to keep a page, ${state}`, field, (persona) => {
      const zicht = { lidId, beheert: keeps(persona, 'ministerie') }
      return persona === asked[state] || may.decide(p.actors[persona], zicht)
    })
  const refused = state === 'geweigerd' && {
    uitleg: word('beheeruitleg'),
    beslotenDoorId: p.leden.collega.id,
  }
  const { id } = await t.db
    .insertInto('beheerverzoek')
    .values({
      organisatieId: p.organisaties.ministerie,
      lidId,
      reden: word('beheerreden'),
      ...facts[state],
      ...refused,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  askedBy.set(id, asked[state])
  return id
}

/** What it said stays in its row, and is read by nobody: its address leads on. */
async function insertMerged({ t, p, marks }: Build): Promise<string> {
  const word = (field: string) => marks.add('an organisation that went into another', field, () => false)
  const { id } = await t.db
    .insertInto('organisatie')
    .values({
      ...{ naam: word('opgegaan'), brengt: word('opgegaanbrengt'), soort: 'ministerie' },
      ...{ opgehevenOp: '2026-01-01', opgegaanInId: p.organisaties.ministerie },
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/** What each page and form around an organisation asks of the policies; undefined for a route that is none of these. */
export function mayAtOrganisatie({ p }: Pick<Build, 'p'>, at: Place, persona: Persona): boolean | undefined {
  const actor = p.actors[persona]
  if (at.route.startsWith('/volgen/') || at.route === '/mijn-vonk/volgend') return mayVolgen.follow(actor)
  const id = at.path.split('/')[2] ?? ''
  const naam = Object.entries(p.organisaties).find(([, one]) => one === id)?.[0] ?? ''
  const o = { id, beheert: keeps(persona, naam) }
  const rules: [RegExp, boolean][] = [
    [/\/teksten$/, mayOrganisaties.editTeksten(actor, o)],
    [/\/beheer$|\/beheerders/, may.manage(actor, o)],
    [/\/beheer\/(verzoek|aanvaarding)/, may.ask(actor, o)],
    [/\/samenvoeging/, mayOrganisaties.merge(actor)],
    [/\/(bewerken|domeinen)/, mayOrganisaties.edit(actor)],
  ]
  return at.route.startsWith('/organisaties/:id/')
    ? rules.find(([part]) => part.test(at.route))?.[1]
    : undefined
}

type Place = { route: string; path: string }

/** Of the request to keep a page with this id. */
export const mayDecideOn = ({ p }: Pick<Build, 'p'>, id: string, persona: Persona) => {
  const lid = askedBy.get(id)
  return (
    lid !== undefined &&
    may.decide(p.actors[persona], { lidId: p.leden[lid].id, beheert: keeps(persona, 'ministerie') })
  )
}
