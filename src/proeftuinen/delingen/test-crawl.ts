import { apiPaths, paths } from '#src/paths/index.ts'
import { changesProeftuin, ofProeftuin, withProeftuin } from '#src/proeftuinen/proeftuin/test-crawl.ts'
import { type Asked, type Crawled, decided, theseIds } from '#test/crawl/crawled.ts'
import { may } from './policy.ts'

/** Of what this proeftuin shared; the one that it has is that of the crawl. */
const isOf = ({ proef, id }: Asked) =>
  proef !== undefined && id !== undefined && delingen.get(proef.id) === id
const delingen = new Map<string, string>()

const share = changesProeftuin(may.share)

export const crawl: Crawled = {
  fill: async ({ t, p }, proef) => {
    const { zichtbaarheid: naar, id: proeftuinId } = proef
    const { id } = await t.db
      .insertInto('deling')
      .values({ proeftuinId, van: 'team', naar, doorId: p.leden.inkoper.id })
      .returning('id')
      .executeTakeFirstOrThrow()
    delingen.set(proeftuinId, id)
    const mee = proef.notes.filter((one) => one.zichtbaarheid === naar)
    if (mee.length > 0)
      await t.db
        .insertInto('delingAantekening')
        .values(mee.map((one) => ({ delingId: id, aantekeningId: one.id, van: 'team' as const })))
        .execute()
  },
  records: { delingen: (_, { proef }) => theseIds([delingen.get(proef?.id ?? '') ?? ''].filter(Boolean)) },
  rules: {
    [paths.zichtbaarheid.route]: ofProeftuin(may.share),
    [paths.deling.route]: withProeftuin((asked, zicht) => {
      const status = decided(asked, may.share(asked.actor, zicht))
      return status === 200 && !isOf(asked) ? 404 : status
    }),
  },
  changes: {
    [paths.zichtbaarheid.route]: share,
    [paths.delingVoorbeeld.route]: share,
    [paths.delingTerugname.route]: share,
    [apiPaths.zichtbaarheid.route]: share,
    [apiPaths.delingTerugname.route]: share,
  },
}
