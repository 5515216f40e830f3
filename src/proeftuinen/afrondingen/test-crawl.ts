import { apiPaths, paths } from '#src/paths/index.ts'
import { may } from '#src/proeftuinen/proeftuin/policy.ts'
import {
  changesProeftuin,
  ofProeftuin,
  type Proef,
  readable,
  withProeftuin,
  zichtOf,
} from '#src/proeftuinen/proeftuin/test-crawl.ts'
import { type Build, type Crawled, decided, type Right, theseIds } from '#test/crawl/crawled.ts'

/** One of each that is rounded off. */
const opbrengsten = new Map<string, string>()

async function fill(build: Build, proef: Proef) {
  const { t, p, marks } = build
  const doorId = p.leden.inkoper.id
  if (proef.stand !== 'afgerond') {
    const word = (field: string) =>
      marks.add(proef.what, field, (persona) => may.edit(p.actors[persona], zichtOf(proef, persona)))
    const heropend = { heropendOp: new Date(), heropendDoorId: doorId, heropendReden: word('heropend') }
    const old = { geleerd: word('eerdergeleerd'), andersDoen: word('eerderanders') }
    await t.db
      .insertInto('afronding')
      .values({ proeftuinId: proef.id, uitkomst: 'gelukt', ...old, doorId, ...heropend })
      .execute()
    return
  }
  const word = (field: string) => readable(build, proef, field)
  const { id: afrondingId } = await t.db
    .updateTable('afronding')
    .set({ geleerd: word('geleerd'), andersDoen: word('anders'), aaneenschakeling: word('aaneen') })
    .where('proeftuinId', '=', proef.id)
    .returning('id')
    .executeTakeFirstOrThrow()
  const opbrengst = { omschrijving: word('opbrengst'), eenheid: word('eenheid'), bewijs: word('bewijs') }
  const { id } = await t.db
    .insertInto('opbrengst')
    .values({ afrondingId, soort: 'mensen', waarde: '3', volgorde: 1, ...opbrengst })
    .returning('id')
    .executeTakeFirstOrThrow()
  opbrengsten.set(proef.id, id)
}

/** What was learned is there when it is rounded off. */
const ofAfronding = withProeftuin((asked, zicht) => {
  const status = decided(asked, may.read(asked.actor, zicht))
  return status === 200 && asked.proef.stand !== 'afgerond' ? 404 : status
})

/** Of another proeftuin it is not there, for who may correct this one. */
const ofOpbrengst = withProeftuin((asked, zicht) => {
  const status = decided(asked, may.improve(asked.actor, zicht))
  return status === 200 && asked.id !== opbrengsten.get(asked.proef.id) ? 404 : status
})

const improves: Right = (asked) =>
  asked.id === opbrengsten.get(asked.proef?.id ?? '') && changesProeftuin(may.improve)(asked)

export const crawl: Crawled = {
  fill,
  records: { opbrengsten: (_, { proef }) => theseIds([opbrengsten.get(proef?.id ?? '') ?? []].flat()) },
  rules: {
    [paths.afronding.route]: ofProeftuin(may.close),
    [paths.heropening.route]: ofProeftuin(may.reopen),
    [paths.afrondingVerbetering.route]: ofProeftuin(may.improve),
    [paths.opbrengsten.route]: ofProeftuin(may.improve),
    [paths.opbrengstVerbetering.route]: ofOpbrengst,
    [apiPaths.afronding.route]: ofAfronding,
  },
  changes: {
    [paths.afronding.route]: changesProeftuin(may.close),
    [paths.heropening.route]: changesProeftuin(may.reopen),
    [paths.afrondingVerbetering.route]: changesProeftuin(may.improve),
    [paths.opbrengsten.route]: changesProeftuin(may.improve),
    [paths.opbrengstVerbetering.route]: improves,
    [apiPaths.opbrengst.route]: improves,
    [apiPaths.opbrengsten.route]: changesProeftuin(may.improve),
    [apiPaths.afronding.route]: changesProeftuin(may.close),
    [apiPaths.heropening.route]: changesProeftuin(may.reopen),
  },
}
