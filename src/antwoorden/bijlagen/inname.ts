import { apiPaths, type Path, paths } from '#src/paths/index.ts'
import type { Inname } from '#src/platform/web/arrived.ts'
import type { Ctx } from '#src/platform/web/context.ts'
import type { Stuk } from './bijlage.ts'
import { openBijAanbesteding, openBijProeftuin, openInProeftuin } from './opened.ts'
import { may } from './policy.ts'

type Open = (c: Ctx, parts: string[]) => Promise<Stuk>

/** What its route asks again: between the two somebody may have lost that right. */
const innameBij = ({ matches, partsOf }: Pick<Path, 'matches' | 'partsOf'>, open: Open): Inname => ({
  matches,
  mag: async (c) => may.add(await open(c, partsOf(c.req.path))),
})

/** Where a file is added, on a page and in the API. */
export const innames: Inname[] = [paths, apiPaths].flatMap(
  ({ aantekeningBijlagen, proeftuinBijlagen, aanbestedingBijlagen }) => [
    innameBij(aantekeningBijlagen, (c, [proeftuinId = '', id = '']) =>
      openInProeftuin(c, { proeftuinId, id }),
    ),
    innameBij(proeftuinBijlagen, (c, [id = '']) => openBijProeftuin(c, id)),
    innameBij(aanbestedingBijlagen, (c, [id = '']) => openBijAanbesteding(c, id)),
  ],
)
