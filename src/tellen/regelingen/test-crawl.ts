import { apiPaths, paths } from '#src/paths/index.ts'
import { allowed, type Crawled, everyone, theseIds, who } from '#test/crawl/crawled.ts'
import { may } from './policy.ts'

const list = 'a list for everybody'

export const crawl: Crawled = {
  records: { regelingen: () => theseIds(['proefplaatsing', 'no_riskpolis']) },
  rules: {
    [paths.regelingen.route]: everyone,
    [paths.nieuweRegeling.route]: allowed(may.keep),
    [paths.regeling.route]: everyone,
    [paths.regelingVersies.route]: allowed(may.keep),
    [apiPaths.regelingen.route]: everyone,
    [apiPaths.regeling.route]: everyone,
  },
  changes: {
    [paths.nieuweRegeling.route]: who(may.keep),
    [paths.regelingVersies.route]: who(may.keep),
    [apiPaths.regelingen.route]: who(may.keep),
    [apiPaths.regelingVersies.route]: who(may.keep),
  },
  asked: () => [{ path: paths.regelingen({ aanvrager: 'gemeente', moment: 'voor' }) }],
  unmarked: {
    'regeling.code': list,
    'regeling.titel': list,
    'regeling.kort': list,
    'regeling.voor_wie': list,
    'regeling.aanvraag': list,
    'regeling.bron': list,
    'regeling.bron_link': list,
  },
}
