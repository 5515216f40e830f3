import { apiPaths, paths } from '#src/paths/index.ts'
import { type Crawled, everyone, hidden, theseIds, who } from '#test/crawl/crawled.ts'
import { may } from './policy.ts'

const kept = hidden(may.keep)

export const crawl: Crawled = {
  records: {
    rollen: () => theseIds(['inkoper', 'werkcentrum_adviseur']),
    doelgroepen: () => theseIds(['jongeren', '50_plus']),
  },
  rules: {
    [paths.rollen.route]: kept,
    [paths.rol.route]: kept,
    [paths.doelgroepen.route]: kept,
    [paths.doelgroep.route]: kept,
    [apiPaths.rol.route]: kept,
    [apiPaths.doelgroep.route]: kept,
    [apiPaths.rollen.route]: everyone,
    [apiPaths.doelgroepen.route]: everyone,
  },
  changes: {
    [paths.rollen.route]: who(may.keep),
    [paths.rol.route]: who(may.keep),
    [paths.doelgroepen.route]: who(may.keep),
    [paths.doelgroep.route]: who(may.keep),
    [apiPaths.rollen.route]: who(may.keep),
    [apiPaths.rol.route]: who(may.keep),
    [apiPaths.doelgroepen.route]: who(may.keep),
    [apiPaths.doelgroep.route]: who(may.keep),
  },
  unmarked: {
    'rol.code': 'a list for everybody',
    'rol.naam': 'a list for everybody',
    'doelgroep.code': 'a list for everybody',
    'doelgroep.naam': 'a list for everybody',
  },
}
