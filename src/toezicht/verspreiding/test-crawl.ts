import { paths } from '#src/paths/index.ts'
import { may as mayProeftuin } from '#src/proeftuinen/proeftuin/policy.ts'
import { zichtOf } from '#src/proeftuinen/proeftuin/test-crawl.ts'
import { crawl as haakjes } from '#src/verspreiden/haakjes/test-crawl.ts'
import { crawl as werkwijzen } from '#src/verspreiden/werkwijzen/test-crawl.ts'
import { type Asked, type Crawled, hidden, type Rule, theseIds } from '#test/crawl/crawled.ts'
import { may } from './policy.ts'

/** Whether the page of the thing itself is there for who asks; written with the rules of its own noun. */
function isThere(asked: Asked): boolean {
  const { path, proef, actor, persona } = asked
  if (path.includes('/haakje/')) return haakjes.rules?.[paths.haakje.route]?.(asked) === 200
  if (path.includes('/werkwijze/')) return werkwijzen.rules?.[paths.werkwijzeVersies.route]?.(asked) === 200
  const ofOthers = proef?.stand === 'afgerond' && proef.zichtbaarheid !== 'team'
  return ofOthers && mayProeftuin.view(actor, zichtOf(proef, persona))
}

const ofVoorbeeld: Rule = (asked) => (may.see(asked.actor) && isThere(asked) ? 200 : 404)

export const crawl: Crawled = {
  records: {
    haakje: ({ ids }) => theseIds(ids.haakjes ?? []),
    werkwijze: ({ ids }) => theseIds(ids.werkwijzen ?? []),
    proeftuin: ({ proeven }) => proeven.map((proef) => ({ path: '', id: proef.id, proef })),
  },
  rules: {
    [paths.verspreiding.route]: hidden(may.see),
    [paths.verspreidingVan.route]: ofVoorbeeld,
  },
}
