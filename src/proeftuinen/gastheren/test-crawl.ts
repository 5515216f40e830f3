import { apiPaths, paths } from '#src/paths/index.ts'
import { hostOf, type Proef, withProeftuin, zichtOf } from '#src/proeftuinen/proeftuin/test-crawl.ts'
import { type Build, type Crawled, decided, type Right } from '#test/crawl/crawled.ts'
import { doel, type Gastheer } from './gastheer.ts'
import { may } from './policy.ts'

/** Some were begun for the gemeente, which did not confirm it yet. */
const isNamens = (proef: Proef) => proef.zichtbaarheid !== 'openbaar' && hostOf(proef) === 'gemeente'

const gastheerIn = ({ p }: Pick<Build, 'p'>): Gastheer => ({
  ...{ proeftuinId: '', titel: '', organisatie: '', eigen: '', door: '', begonnenOp: new Date() },
  ...{ gevraagdOp: new Date(), bevestigdOp: null, afgewezenOp: null, teruggenomenOp: null },
  organisatieId: p.organisaties.gemeente,
  doorId: p.leden.inkoper.id,
})

/** Who was asked reads who steers the proeftuin. */
async function fill(build: Build, proef: Proef) {
  if (!isNamens(proef)) return
  const { t, p, marks } = build
  const { organisatieId, doorId } = gastheerIn(build)
  const proeftuinId = proef.id
  const eigenId = p.organisaties.ministerie
  await t.db
    .insertInto('gastheer')
    .values({ proeftuinId, organisatieId, eigenId, doorId, gevraagdOp: new Date() })
    .execute()
  const word = marks.add(proef.what, 'gastadres', (persona) =>
    may.ask(p.actors[persona], zichtOf(proef, persona), gastheerIn(build)),
  )
  const verlooptOp = new Date(Date.now() + 9e8)
  const vraag = { doel, onderwerpId: proeftuinId, doorId, verlooptOp }
  await t.db
    .insertInto('gastlink')
    .values({ ...vraag, email: `${word}@buiten.test` })
    .execute()
}

type Asks = (typeof may)['view']

const asks =
  (right: Asks): Right =>
  ({ build, proef, actor, persona }) =>
    proef !== undefined && isNamens(proef) && right(actor, zichtOf(proef, persona), gastheerIn(build))

/** There is nothing to see of one that was begun for the own organisation. */
const view = withProeftuin((asked) => (isNamens(asked.proef) ? decided(asked, asks(may.view)(asked)) : 404))

export const crawl: Crawled = {
  fill,
  rules: { [paths.gastheer.route]: view, [apiPaths.gastheer.route]: view },
  changes: {
    [paths.gastheer.route]: asks(may.ask),
    [paths.gastheerBesluit.route]: asks(may.answer),
    [paths.gastheerTerugname.route]: asks(may.ask),
    [apiPaths.gastheer.route]: asks(may.ask),
    [apiPaths.gastheerBesluit.route]: asks(may.answer),
    [apiPaths.gastheerTerugname.route]: asks(may.ask),
  },
  tellsAddresses: (_, pathname) => paths.gastheer.matches(pathname),
}
