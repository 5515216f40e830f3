import { beheerders, changesOrganisatie, keeps, ofOrganisatie } from '#src/netwerk/organisaties/test-crawl.ts'
import { paths } from '#src/paths/index.ts'
import { type Build, type Crawled, type Right, theseIds } from '#test/crawl/crawled.ts'
import type { TestLid } from '#test/personas.ts'
import { may } from './policy.ts'

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

/** Administrators, and requests in every state from members of the ministerie. */
async function insert(build: Build) {
  const { t, p, world } = build
  for (const [lid, organisatie] of Object.entries(beheerders)) {
    const row = { organisatieId: p.organisaties[organisatie], lidId: p.leden[lid as TestLid].id }
    await t.db.insertInto('organisatiebeheer').values(row).execute()
  }
  const beheerverzoeken: string[] = []
  for (const state of Object.keys(asked)) beheerverzoeken.push(await insertVerzoek(build, state as State))
  world.ids.beheerverzoeken = beheerverzoeken
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

/** Of the request to keep a page with the id in this address. */
const decides: Right = ({ build: { p }, path, persona, actor }) => {
  const lid = askedBy.get(path.split('/')[2] ?? '')
  return (
    lid !== undefined && may.decide(actor, { lidId: p.leden[lid].id, beheert: keeps(persona, 'ministerie') })
  )
}

export const crawl: Crawled = {
  insert,
  records: { beheerders: ({ p }) => theseIds([p.leden.collega.id, p.leden.leverancier.id]) },
  rules: {
    [paths.organisatiebeheer.route]: ofOrganisatie(may.manage),
    [paths.beheerverzoek.route]: ofOrganisatie(may.ask),
    [paths.beheerverzoekBesluit.route]: (asked) => (decides(asked) ? 200 : 404),
  },
  changes: {
    [paths.organisatiebeheerders.route]: changesOrganisatie(may.manage),
    [paths.beheerderVerwijdering.route]: changesOrganisatie(may.manage),
    [paths.beheerverzoek.route]: changesOrganisatie(may.ask),
    [paths.beheerverzoekIntrekking.route]: changesOrganisatie(may.ask),
    [paths.beheeraanvaarding.route]: changesOrganisatie(may.ask),
    [paths.beheerverzoekToekenning.route]: decides,
    [paths.beheerverzoekWeigering.route]: decides,
  },
}
