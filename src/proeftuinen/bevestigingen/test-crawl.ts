import { apiPaths, paths } from '#src/paths/index.ts'
import {
  changesProeftuin,
  ofProeftuin,
  type Proef,
  withProeftuin,
  zichtOf,
} from '#src/proeftuinen/proeftuin/test-crawl.ts'
import { type Asked, type Build, type Crawled, decided, type Right, theseIds } from '#test/crawl/crawled.ts'
import { doel } from './bevestiging.ts'
import { may } from './policy.ts'

/** By proeftuin: one that waits at an address outside, and one that was answered with a no. */
const gevraagd = new Map<string, { open: string; geweigerd: string }>()

/** None of the three that host here, and nobody leads or asks there. */
const andereKant = 'concurrent'

async function fill(build: Build, proef: Proef) {
  if (proef.stand !== 'afgerond') return
  const { t, p, marks } = build
  const { id: afrondingId, doorId } = await t.db
    .selectFrom('afronding')
    .select(['id', 'doorId'])
    .where('proeftuinId', '=', proef.id)
    .executeTakeFirstOrThrow()
  const word = (field: string, right: typeof may.list) =>
    marks.add(proef.what, field, (persona) => right(p.actors[persona], zichtOf(proef, persona)))
  const shared = { afrondingId, doorId, organisatieId: p.organisaties[andereKant] }
  const [open = '', geweigerd = ''] = (
    await t.db
      .insertInto('bevestiging')
      .values([shared, { ...shared, geweigerdOp: new Date(), toelichting: word('toelichting', may.list) }])
      .returning('id')
      .execute()
  ).map(({ id }) => id)
  gevraagd.set(proef.id, { open, geweigerd })
  await insertGetallen(build, { open, geweigerd, afrondingId, word: (field) => word(field, may.list) })
  const verlooptOp = new Date(Date.now() + 9e8)
  const email = `${word('bevestigadres', may.ask)}@buiten.test`
  await t.db.insertInto('gastlink').values({ doel, onderwerpId: open, doorId, verlooptOp, email }).execute()
}

type Getallen = { open: string; geweigerd: string; afrondingId: string; word: (field: string) => string }

/** What is asked about is as it stands; what was said no to said something else then. */
async function insertGetallen({ t }: Build, { open, geweigerd, afrondingId, word }: Getallen) {
  const nu = { omschrijving: 'Aan het werk', waarde: '3', eenheid: 'fte' }
  const { id: opbrengstId } = await t.db
    .insertInto('opbrengst')
    .values({ ...nu, afrondingId, soort: 'mensen', volgorde: 9 })
    .returning('id')
    .executeTakeFirstOrThrow()
  const toen = { omschrijving: word('toenomschrijving'), waarde: '4', eenheid: word('toeneenheid') }
  await t.db
    .insertInto('bevestigingOpbrengst')
    .values([
      { ...nu, opbrengstId, bevestigingId: open },
      { ...toen, opbrengstId, bevestigingId: geweigerd },
    ])
    .execute()
}

const isOf = ({ proef, id }: Asked) =>
  proef !== undefined && id !== undefined && Object.values(gevraagd.get(proef.id) ?? {}).includes(id)

/** Nobody of the crawl was asked: what is there to see, is for the team. */
const view = withProeftuin((asked, zicht) => {
  if (!isOf(asked)) return 404
  return decided(asked, may.list(asked.actor, zicht))
})

const withdraw: Right = (asked) =>
  asked.id === gevraagd.get(asked.proef?.id ?? '')?.open && changesProeftuin(may.ask)(asked)

export const crawl: Crawled = {
  fill,
  records: {
    bevestigingen: (_, { proef }) => theseIds(Object.values(gevraagd.get(proef?.id ?? '') ?? {})),
  },
  rules: {
    [paths.bevestigingen.route]: ofProeftuin(may.list),
    [apiPaths.bevestigingen.route]: ofProeftuin(may.list),
    [paths.bevestiging.route]: view,
    [apiPaths.bevestiging.route]: view,
  },
  changes: {
    [paths.bevestigingen.route]: changesProeftuin(may.ask),
    [apiPaths.bevestigingen.route]: changesProeftuin(may.ask),
    [paths.bevestigingAntwoord.route]: () => false,
    [apiPaths.bevestigingAntwoord.route]: () => false,
    [paths.bevestigingIntrekking.route]: withdraw,
    [apiPaths.bevestigingIntrekking.route]: withdraw,
  },
  tellsAddresses: (_, pathname) => paths.bevestigingen.matches(pathname),
}
