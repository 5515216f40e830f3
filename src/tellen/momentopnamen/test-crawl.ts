import { apiPaths, paths } from '#src/paths/index.ts'
import { type Build, type Crawled, everyone, theseIds } from '#test/crawl/crawled.ts'
import { geteld, vastgelegd } from './test-momentopname.ts'

const made = 'a code that the counting made'

export const crawl: Crawled = {
  insert: async ({ t }: Build) => {
    await vastgelegd(t.db, '2026-K1', geteld('vorm', { dienstverband: 40, uitzend: 30, leerwerk: 4 }))
  },
  records: { momentopnamen: () => theseIds(['2026-K1']) },
  rules: {
    [paths.cijfers.route]: everyone,
    [paths.cijfersCsv.route]: everyone,
    [apiPaths.momentopnamen.route]: everyone,
    [apiPaths.momentopname.route]: everyone,
  },
  unmarked: {
    'momentopname.kwartaal': made,
    'momentopname.regime': made,
    'momentopname_cel.tabel': made,
    'momentopname_cel.sleutel': made,
    'momentopname_correctie.kwartaal': made,
    'momentopname_correctie.tabel': made,
    'momentopname_correctie.sleutel': made,
  },
}
